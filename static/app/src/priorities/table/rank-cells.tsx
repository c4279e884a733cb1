import { useIntl, type IntlShape } from 'react-intl';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { GAP_MESSAGES, priorityTableMessages } from '../../messages/priorities';
import styles from '../priorities.module.css';
import type { Tie } from '../tie-reason';
import type { EpicTable } from './epic-columns';

interface Props {
  readonly epic: PortfolioEpic;
  readonly table: EpicTable;
}

export function RankCell({ epic, table: { nowOf, trial } }: Props) {
  const intl = useIntl();
  const rank = nowOf(epic.item.key)?.rank ?? null;
  const isMoved = trial !== null && rank !== epic.rank;
  return (
    <span className={styles.lines}>
      {rank === null ? (
        <span className={styles.small}>{intl.formatMessage(priorityTableMessages.noRank)}</span>
      ) : (
        <span className={styles.rank}>{intl.formatNumber(rank)}</span>
      )}
      {isMoved && (
        <span className={isBetter(rank, epic.rank) ? styles.better : styles.worse}>
          <span aria-hidden="true">{isBetter(rank, epic.rank) ? '▲ ' : '▼ '}</span>
          {epic.rank === null
            ? intl.formatMessage(priorityTableMessages.wasNone)
            : intl.formatMessage(priorityTableMessages.was, { rank: epic.rank })}
        </span>
      )}
    </span>
  );
}

function isBetter(now: number | null, before: number | null): boolean {
  return (now ?? Infinity) < (before ?? Infinity);
}

/** The WSJF, and in words what it comes from. */
export function WsjfCell({ epic, table: { nowOf, ties } }: Props) {
  const intl = useIntl();
  const { item, standing, counting, wsjf } = epic;
  const now = nowOf(item.key);
  if (standing === 'unknown') {
    return (
      <span className={styles.small}>{intl.formatMessage(priorityTableMessages.unknownFacts)}</span>
    );
  }
  const own = standing === 'ranked' || standing === 'unscored' ? (now?.wsjf ?? null) : wsjf.wsjf;
  if (own === null) {
    return (
      <span className={styles.small}>
        {counting.basis === 'none'
          ? intl.formatMessage(priorityTableMessages.noScore)
          : intl.formatList(
              wsjf.gaps.map((gap) => intl.formatMessage(GAP_MESSAGES[gap])),
              { type: 'unit' },
            )}
      </span>
    );
  }
  const tie = ties.get(item.key);
  return (
    <span className={styles.lines}>
      <span className={styles.number}>{intl.formatNumber(own, { maximumFractionDigits: 2 })}</span>
      {now !== null && (
        <span className={styles.small}>
          {intl.formatMessage(priorityTableMessages.quotient, {
            delay: now.costOfDelay,
            size: now.jobSize,
          })}
        </span>
      )}
      <span className={styles.small}>{basisInWords(epic, intl)}</span>
      {tie !== undefined && <span className={styles.small}>{tieInWords(tie, intl)}</span>}
    </span>
  );
}

function basisInWords({ counting, facts }: PortfolioEpic, intl: IntlShape): string {
  const { basis, cardsSince } = counting;
  if (basis === 'median') {
    return intl.formatMessage(priorityTableMessages.median, { count: facts?.cards.length ?? 0 });
  }
  return cardsSince === 0
    ? intl.formatMessage(priorityTableMessages.agreed)
    : intl.formatMessage(priorityTableMessages.newCards, { count: cardsSince });
}

function tieInWords({ above, by }: Tie, intl: IntlShape): string {
  switch (by) {
    case 'cost-of-delay':
      return intl.formatMessage(priorityTableMessages.tieDelay, { above });
    case 'job-size':
      return intl.formatMessage(priorityTableMessages.tieSize, { above });
    case 'key':
      return intl.formatMessage(priorityTableMessages.tieKey, { above });
  }
}
