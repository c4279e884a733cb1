import type { ReactNode } from 'react';
import type { MessageDescriptor } from 'react-intl';
import { costOfDelayPerWeek } from '../../../../../src/domain/business-case/money/cost-of-delay';
import { spreadsOf } from '../../../../../src/domain/business-case/priority/scorers';
import {
  SCORE_COLUMNS,
  type ScoreColumn,
} from '../../../../../src/domain/business-case/priority/scores';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { COLUMN_MESSAGES } from '../../messages/case-scores';
import { priorityTableMessages } from '../../messages/priorities';
import { compareMessages } from '../../messages/priorities-compare';
import { CostCell, DecisionCell, StatusCell } from '../table/epic-cells';
import type { EpicTable } from '../table/epic-columns';
import { RankCell, WsjfCell } from '../table/rank-cells';
import { bestOf } from './comparison';
import styles from './compare.module.css';

/** A line of the comparison. */
export interface Aspect {
  readonly name: string;
  /** How it is made; null: its name says it. */
  readonly how: string | null;
  /** In the order of the epics. */
  readonly cells: readonly ReactNode[];
  /** Places of the epics that speak for coming first; of words there are none. */
  readonly best: ReadonlySet<number>;
}

/** What epics are compared by; amounts only where they are shown to the viewer. */
export function aspectsOf(epics: readonly PortfolioEpic[], table: EpicTable): readonly Aspect[] {
  const { intl, nowOf, hasMoney, currency, themes, timeZone } = table;
  const line = (
    message: MessageDescriptor,
    cell: (epic: PortfolioEpic) => ReactNode,
    best: ReadonlySet<number> = new Set(),
  ): Aspect => ({
    ...{ name: intl.formatMessage(message), how: null, cells: epics.map(cell), best },
  });
  const delays = epics.map(({ item }) => nowOf(item.key)?.costOfDelay ?? null);
  const numbers = (values: readonly (number | null)[]): readonly string[] =>
    values.map((value) => (value === null ? '–' : intl.formatNumber(value)));
  return [
    line(priorityTableMessages.rank, (epic) => <RankCell epic={epic} table={table} />),
    line(
      priorityTableMessages.wsjf,
      (epic) => <WsjfCell epic={epic} table={table} />,
      bestOf(
        epics.map(({ item }) => nowOf(item.key)?.wsjf ?? null),
        'higher',
      ),
    ),
    {
      name: intl.formatMessage(compareMessages.costOfDelay),
      how: intl.formatMessage(compareMessages.costOfDelayHow),
      cells: numbers(delays),
      best: bestOf(delays, 'higher'),
    },
    ...SCORE_COLUMNS.map((column) =>
      line(
        COLUMN_MESSAGES[column],
        (epic) => <ScoreWithSpread epic={epic} column={column} table={table} />,
        bestOf(
          epics.map((epic) => scoreNow(epic, column, table)),
          column === 'jobSize' ? 'lower' : 'higher',
        ),
      ),
    ),
    ...(hasMoney
      ? [
          line(priorityTableMessages.cost, (epic) => <CostCell epic={epic} currency={currency} />),
          line(compareMessages.perWeek, (epic) => weekOfDelay(epic, table)),
        ]
      : []),
    line(priorityTableMessages.status, (epic) => <StatusCell epic={epic} />),
    line(compareMessages.dependencies, ({ dependenciesInConflict }) =>
      dependenciesInConflict === null
        ? intl.formatMessage(compareMessages.notCounted)
        : intl.formatNumber(dependenciesInConflict),
    ),
    line(compareMessages.theme, ({ themeId }) =>
      themeId === null
        ? intl.formatMessage(compareMessages.noTheme)
        : (themes.get(themeId) ?? themeId),
    ),
    line(priorityTableMessages.decision, (epic) => (
      <DecisionCell epic={epic} timeZone={timeZone} />
    )),
  ];
}

/** The score that is tried, or the one that counts. */
function scoreNow(
  { item, counting }: PortfolioEpic,
  column: ScoreColumn,
  { trial }: EpicTable,
): number | null {
  const saved = counting.scores[column];
  return trial === null ? saved : trial.scoreOf(item.key, column, saved);
}

interface ScoreProps {
  readonly epic: PortfolioEpic;
  readonly column: ScoreColumn;
  readonly table: EpicTable;
}

/** The score, and how far those who gave one are apart. */
function ScoreWithSpread({ epic, column, table }: ScoreProps) {
  const { intl } = table;
  const score = scoreNow(epic, column, table);
  const spread = spreadsOf(epic.facts?.cards ?? []).find((one) => one.column === column);
  return (
    <span className={styles.lines}>
      <span>
        {score === null
          ? intl.formatMessage(priorityTableMessages.noScore)
          : intl.formatNumber(score)}
      </span>
      {spread !== undefined && (
        <span className={spread.isWide ? styles.wide : styles.small}>
          {spread.lowest === spread.highest
            ? intl.formatMessage(compareMessages.agreeing, { count: spread.count })
            : intl.formatMessage(compareMessages.spread, { ...spread })}
        </span>
      )}
    </span>
  );
}

function weekOfDelay({ facts }: PortfolioEpic, { intl, currency }: EpicTable): ReactNode {
  const money = facts?.money;
  const perWeek = money?.kind === 'money' ? costOfDelayPerWeek(money.money.lines) : null;
  if (perWeek === null) {
    return <span className={styles.small}>{intl.formatMessage(priorityTableMessages.noCost)}</span>;
  }
  return intl.formatNumber(perWeek.likely, {
    ...{ style: 'currency', currency, notation: 'compact', maximumSignificantDigits: 3 },
  });
}
