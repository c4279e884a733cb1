import Button from '@atlaskit/button/new';
import TextField from '@atlaskit/textfield';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { notify } from '../bridge/flags';
import { moduleAddress } from '../bridge/module-address';
import { frameMessages } from '../messages/pages';
import type { PagePlace } from './page-place';

/** Copies the address of what is shown; where the browser refuses, shows it to be copied by hand. */
export function CopyLink({ place }: { readonly place: PagePlace }) {
  const intl = useIntl();
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const { surface, project, bar } = place;
    const address = await moduleAddress({ moduleKey: surface.moduleKey, project }, bar.read());
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      setRefused(address);
      return;
    }
    setRefused(null);
    notify({
      id: 'page-link',
      type: 'success',
      title: intl.formatMessage(frameMessages.linkCopied),
      description: intl.formatMessage(frameMessages.linkCopiedDetail),
    });
  };
  return (
    <>
      <Button
        onClick={() => {
          void copy();
        }}
      >
        {intl.formatMessage(frameMessages.copyLink)}
      </Button>
      {refused !== null && (
        <label>
          {intl.formatMessage(frameMessages.linkToCopy)}
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
