import { useId } from 'react';
import { useIntl } from 'react-intl';
import { bulkMessages, digestMessages } from '../../messages/inbox-bulk';
import styles from './bulk.module.css';
import type { BulkDigest } from './digests';

/** How the teams that were asked learn of it. */
export function DigestList({ digests }: { readonly digests: readonly BulkDigest[] }) {
  const intl = useIntl();
  const titleId = useId();
  if (digests.length === 0) return null;
  return (
    <>
      <span id={titleId} className={styles.count}>
        {intl.formatMessage(digestMessages.title)}
      </span>
      <ul aria-labelledby={titleId} className={styles.results}>
        {digests.map(({ team, asks, result }, place) => (
          <li key={place} className={result.kind === 'failed' ? styles.refused : undefined}>
            {intl.formatMessage(digestMessages.row, {
              team,
              count: asks.length,
              outcome:
                'words' in result ? result.words : intl.formatMessage(bulkMessages[result.kind]),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
