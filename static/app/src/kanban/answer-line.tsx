import { useIntl } from 'react-intl';
import { COLUMN_MESSAGES } from '../messages/admin-cases';
import { kanbanMessages as words } from '../messages/kanban';
import { IssueLink } from '../shell/issue-link';
import {
  DAYS_SHOWN_DONE,
  longestInColumn,
  overLimit,
  type ColumnOfBoard,
} from './board/board-model';
import styles from './kanban.module.css';

interface Props {
  readonly columns: readonly ColumnOfBoard[];
  readonly onShowOffCourse: () => void;
}

const LONGEST_NAMED = 3;

/** What flows, where too much is at once, and what has been stuck the longest. */
export function AnswerLine({ columns, onShowOffCourse }: Props) {
  const intl = useIntl();
  const countOf = (name: ColumnOfBoard['column']): number =>
    columns.find(({ column }) => column === name)?.cards.length ?? 0;
  const over = columns.filter((one) => overLimit(one) > 0);
  const hasLimits = columns.some(({ limit }) => limit !== null);
  const longest = longestInColumn(columns, LONGEST_NAMED);
  const offCourse = columns
    .flatMap(({ cards }) => cards)
    .filter(({ epic }) => epic.judgement.status === 'red').length;
  return (
    <div className={styles.answer}>
      <p className={styles.first}>
        {intl.formatMessage(words.finished, { count: countOf('done'), days: DAYS_SHOWN_DONE })}{' '}
        {intl.formatMessage(words.underWay, { count: countOf('implementing') })}
      </p>
      <p className={over.length > 0 ? styles.over : undefined}>
        {over.length > 0
          ? intl.formatMessage(words.over, {
              columns: intl.formatList(
                over.map(({ column, total, limit }) =>
                  intl.formatMessage(words.overColumn, {
                    ...{ column: intl.formatMessage(COLUMN_MESSAGES[column]), total, limit },
                  }),
                ),
              ),
            })
          : intl.formatMessage(hasLimits ? words.noneOver : words.noLimits)}
        {offCourse > 0 && (
          <>
            {' '}
            <button type="button" className={styles.inText} onClick={onShowOffCourse}>
              {intl.formatMessage(words.offCourse, { count: offCourse })}
            </button>
            .
          </>
        )}
      </p>
      {longest.length > 0 && (
        <p>
          {intl.formatMessage(words.longest)}{' '}
          {longest.map(({ item, age, column }, place) => (
            <span key={item.key}>
              {place > 0 && ', '}
              <IssueLink issueKey={item.key} /> (
              {intl.formatMessage(words.longestOne, {
                ...{ days: age, column: intl.formatMessage(COLUMN_MESSAGES[column]) },
              })}
              )
            </span>
          ))}
          .
        </p>
      )}
    </div>
  );
}
