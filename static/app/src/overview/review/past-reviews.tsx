import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import type { ReviewHead } from '../../../../../src/contract/portfolio-registers';
import { reviewMessages } from '../../messages/overview-review';
import styles from '../overview.module.css';
import { momentInWords } from './moment-words';

interface Props {
  /** Newest first. */
  readonly reviews: readonly ReviewHead[];
  /** By account id. */
  readonly names: ReadonlyMap<string, string>;
  /** Id of the one that is compared with; null: none. */
  readonly compared: string | null;
  /** IANA name. */
  readonly timeZone: string;
  readonly onCompare: (id: string) => void;
}

/** As many as the back end tells. */
const MOST_TOLD = 12;

/** Who kept which review when, with the note. */
export function PastReviews({ reviews, names, compared, timeZone, onCompare }: Props) {
  const intl = useIntl();
  return (
    <details className={styles.past}>
      <summary>{intl.formatMessage(reviewMessages.past)}</summary>
      <ul className={styles.lines}>
        {reviews.map((head) => {
          const time = momentInWords(head, timeZone, intl);
          return (
            <li key={head.id} className={styles.pastLine}>
              <span>
                {intl.formatMessage(reviewMessages.keptLine, {
                  time,
                  name: names.get(head.by) ?? intl.formatMessage(reviewMessages.somebody),
                  epics: head.epics,
                })}
              </span>
              {head.note !== '' && <q className={styles.note}>{head.note}</q>}
              {head.id === compared ? (
                <span className={styles.small}>
                  {intl.formatMessage(reviewMessages.isCompared)}
                </span>
              ) : (
                <Button
                  spacing="compact"
                  aria-label={intl.formatMessage(reviewMessages.compareWith, { time })}
                  onClick={() => {
                    onCompare(head.id);
                  }}
                >
                  {intl.formatMessage(reviewMessages.compare)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {reviews.length >= MOST_TOLD && (
        <p className={styles.quiet}>{intl.formatMessage(reviewMessages.pastLimit)}</p>
      )}
    </details>
  );
}
