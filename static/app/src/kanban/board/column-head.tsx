import Lozenge from '@atlaskit/lozenge';
import VisuallyHidden from '@atlaskit/visually-hidden';
import { useIntl } from 'react-intl';
import { COLUMN_MESSAGES } from '../../messages/admin-cases';
import { kanbanColumnMessages as words } from '../../messages/kanban';
import { DAYS_SHOWN_DONE, overLimit, type ColumnOfBoard } from './board-model';
import styles from './board.module.css';

interface Props {
  readonly one: ColumnOfBoard;
  readonly titleId: string;
  readonly policy: string;
  readonly isFiltering: boolean;
}

/** What a column holds and should hold, how long it takes, and what lets an epic leave it. */
export function ColumnHead({ one, titleId, policy, isFiltering }: Props) {
  const intl = useIntl();
  const { column, total, limit, cards, medianAge } = one;
  const over = overLimit(one);
  return (
    <div className={styles.head}>
      <div className={styles.title}>
        <h2 id={titleId}>{intl.formatMessage(COLUMN_MESSAGES[column])}</h2>
        <span className={styles.count}>
          <span aria-hidden="true">
            {limit === null
              ? intl.formatMessage(words.count, { total })
              : intl.formatMessage(words.countOf, { total, limit })}
          </span>
          <VisuallyHidden>
            {limit === null
              ? intl.formatMessage(words.countSpoken, { total })
              : intl.formatMessage(words.countOfSpoken, { total, limit })}
          </VisuallyHidden>
        </span>
        {over > 0 && (
          <Lozenge appearance="removed">{intl.formatMessage(words.over, { over })}</Lozenge>
        )}
      </div>
      {isFiltering && <p>{intl.formatMessage(words.shown, { shown: cards.length })}</p>}
      {column === 'done' ? (
        <p>{intl.formatMessage(words.lately, { days: DAYS_SHOWN_DONE })}</p>
      ) : (
        medianAge !== null && <p>{intl.formatMessage(words.median, { days: medianAge })}</p>
      )}
      {policy.trim() !== '' && (
        <p className={styles.policy}>{intl.formatMessage(words.policy, { policy })}</p>
      )}
    </div>
  );
}
