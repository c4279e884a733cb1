import Button from '@atlaskit/button/new';
import TextField from '@atlaskit/textfield';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { AddressBar } from '../bridge/address';
import { notify } from '../bridge/flags';
import { moduleAddress } from '../bridge/module-address';
import { pageMessages } from '../messages/dependencies';

interface Props {
  readonly moduleKey: string;
  readonly project: string | null;
  readonly bar: AddressBar;
}

/** Copies the address of what is shown; where the browser refuses, shows it to be copied by hand. */
export function CopyLink({ moduleKey, project, bar }: Props) {
  const intl = useIntl();
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const address = await moduleAddress({ moduleKey, project }, bar.read());
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      setRefused(address);
      return;
    }
    setRefused(null);
    notify({
      id: 'dependencies-link',
      type: 'success',
      title: intl.formatMessage(pageMessages.linkCopied),
      description: intl.formatMessage(pageMessages.linkCopiedDetail),
    });
  };
  return (
    <>
      <Button
        onClick={() => {
          void copy();
        }}
      >
        {intl.formatMessage(pageMessages.copyLink)}
      </Button>
      {refused !== null && (
        <label>
          {intl.formatMessage(pageMessages.linkToCopy)}
          <TextField
            isReadOnly
            autoFocus
            value={refused}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
          />
        </label>
      )}
    </>
  );
}
