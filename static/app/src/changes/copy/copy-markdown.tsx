import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { notify } from '../../bridge/flags';
import { markdownMessages } from '../../messages/changes';
import type { ChangeRow } from '../change-row';
import type { ChangesPicture } from '../changes-picture';
import styles from '../changes.module.css';
import { changesDocument } from './changes-document';
import { changesMarkdown } from './changes-markdown';

interface Props {
  readonly picture: ChangesPicture;
  readonly rows: readonly ChangeRow[];
  /** Those the filter leaves. */
  readonly chosen: readonly ChangeRow[];
  readonly siteUrl: string;
}

/** Copies what is shown, or all; where the browser refuses, shows the text to be copied by hand. */
export function CopyMarkdown({ picture, rows, chosen, siteUrl }: Props) {
  const intl = useIntl();
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async (some: readonly ChangeRow[]): Promise<void> => {
    const text = changesMarkdown(changesDocument(picture, some, siteUrl, intl));
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      setRefused(text);
      return;
    }
    setRefused(null);
    notify({
      id: 'changes-markdown',
      type: 'success',
      title: intl.formatMessage(markdownMessages.copied),
      description: intl.formatMessage(markdownMessages.copiedDetail, { count: some.length }),
    });
  };
  const isWhole = chosen.length === rows.length;
  return (
    <>
      {!isWhole && chosen.length > 0 && (
        <Button
          onClick={() => {
            void copy(chosen);
          }}
        >
          {intl.formatMessage(markdownMessages.copyShown, { count: chosen.length })}
        </Button>
      )}
      <Button
        appearance={isWhole ? 'default' : 'subtle'}
        onClick={() => {
          void copy(rows);
        }}
      >
        {intl.formatMessage(isWhole ? markdownMessages.copy : markdownMessages.copyAll)}
      </Button>
      {refused !== null && (
        <label className={styles.byHand}>
          {intl.formatMessage(markdownMessages.toCopy)}
          <textarea
            readOnly
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
