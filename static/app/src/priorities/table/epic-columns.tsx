import type { HeadType, RowType, SortOrderType } from '@atlaskit/dynamic-table/types';
import VisuallyHidden from '@atlaskit/visually-hidden';
import type { ReactNode } from 'react';
import type { IntlShape } from 'react-intl';
import type { RankedEpic } from '../../../../../src/domain/business-case/priority/ranking';
import {
  SCORE_COLUMNS,
  type ScoreColumn,
} from '../../../../../src/domain/business-case/priority/scores';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { priorityTableMessages } from '../../messages/priorities';
import { CompareToggle } from '../compare/compare-toggle';
import type { Comparing } from '../compare/use-comparing';
import type { EpicSortKey } from '../epic-order';
import styles from '../priorities.module.css';
import type { Tie } from '../tie-reason';
import { ScoreSelect } from '../what-if/score-select';
import { CostCell, DecisionCell, EpicCell, StatusCell } from './epic-cells';
import { RankCell, WsjfCell } from './rank-cells';

/** What all rows are shown with. */
export interface EpicTable {
  readonly intl: IntlShape;
  readonly sortOrder: SortOrderType;
  readonly ties: ReadonlyMap<string, Tie>;
  /** Whether amounts are shown. */
  readonly hasMoney: boolean;
  readonly currency: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Names by id. */
  readonly themes: ReadonlyMap<string, string>;
  /** Its place in the order, with the scores that are tried; null: it has none. */
  readonly nowOf: (key: string) => RankedEpic | null;
  readonly comparing: Comparing;
  /** Null: nothing is tried. */
  readonly trial: {
    readonly scoreOf: (key: string, column: ScoreColumn, saved: number | null) => number | null;
    readonly onScore: (epic: PortfolioEpic, column: ScoreColumn, score: number | null) => void;
  } | null;
}

interface Column {
  readonly key: EpicSortKey | 'wsjf' | 'decision';
  /** Percent. */
  readonly width: number;
  readonly isSortable: boolean;
  readonly cell: (epic: PortfolioEpic, table: EpicTable) => ReactNode;
}

const COST: Column = {
  ...{ key: 'cost', width: 9, isSortable: true },
  cell: (epic, { currency }) => <CostCell epic={epic} currency={currency} />,
};

const COLUMNS: readonly Column[] = [
  {
    ...{ key: 'rank', width: 6, isSortable: true },
    cell: (epic, table) => <RankCell epic={epic} table={table} />,
  },
  {
    ...{ key: 'epic', width: 25, isSortable: true },
    cell: (epic, { themes, comparing }) => (
      <>
        <EpicCell epic={epic} themes={themes} />
        <CompareToggle issueKey={epic.item.key} comparing={comparing} />
      </>
    ),
  },
  {
    ...{ key: 'wsjf', width: 11, isSortable: false },
    cell: (epic, table) => <WsjfCell epic={epic} table={table} />,
  },
  ...SCORE_COLUMNS.map((column): Column => ({
    ...{ key: column, width: 6, isSortable: true },
    cell: (epic, table) => <ScoreCell epic={epic} column={column} table={table} />,
  })),
  {
    ...{ key: 'status', width: 20, isSortable: true },
    cell: (epic) => <StatusCell epic={epic} />,
  },
  {
    ...{ key: 'decision', width: 10, isSortable: false },
    cell: (epic, { timeZone }) => <DecisionCell epic={epic} timeZone={timeZone} />,
  },
];

/** Without amounts there is no column of them, not even an empty one. */
function columnsOf({ hasMoney }: EpicTable): readonly Column[] {
  return hasMoney
    ? COLUMNS.flatMap((one) => (one.key === 'status' ? [COST, one] : [one]))
    : COLUMNS;
}

export function epicHead(table: EpicTable): HeadType {
  const { intl } = table;
  return {
    cells: columnsOf(table).map(({ key, width, isSortable }) => ({
      key,
      content: intl.formatMessage(priorityTableMessages[key]),
      isSortable,
      width,
      ascendingSortTooltip: intl.formatMessage(priorityTableMessages.ascending),
      descendingSortTooltip: intl.formatMessage(priorityTableMessages.descending),
    })),
  };
}

/** @param place among the rows shown */
export function epicRow(epic: PortfolioEpic, place: number, table: EpicTable): RowType {
  // The table sorts what it is given by these keys: they keep the order the rows came in.
  const sortedBy = table.sortOrder === 'DESC' ? -place : place;
  return {
    key: epic.issueId,
    cells: columnsOf(table).map(({ cell }) => ({ key: sortedBy, content: cell(epic, table) })),
  };
}

interface ScoreCellProps {
  readonly epic: PortfolioEpic;
  readonly column: ScoreColumn;
  readonly table: EpicTable;
}

/** Only what has a place in the order can be tried with other scores. */
function ScoreCell({ epic, column, table: { intl, trial } }: ScoreCellProps) {
  const saved = epic.counting.scores[column];
  const isInSet = epic.standing === 'ranked' || epic.standing === 'unscored';
  if (trial === null || !isInSet) {
    return saved === null ? (
      <span className={styles.small}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{intl.formatMessage(priorityTableMessages.noScore)}</VisuallyHidden>
      </span>
    ) : (
      <span className={styles.number}>{intl.formatNumber(saved)}</span>
    );
  }
  return (
    <ScoreSelect
      issueKey={epic.item.key}
      column={column}
      saved={saved}
      score={trial.scoreOf(epic.item.key, column, saved)}
      onScore={(score) => {
        trial.onScore(epic, column, score);
      }}
    />
  );
}
