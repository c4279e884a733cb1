import {
  STATUS_OF_REASON,
  STATUS_REASONS,
  type EpicStatus,
  type StatusReason,
} from '../../../../../src/domain/business-case/portfolio/epic-status';
import {
  KANBAN_COLUMNS,
  type KanbanColumn,
} from '../../../../../src/domain/business-case/portfolio/kanban-column';
import { byText } from '../../../../../src/domain/work-items/issue-key';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { filteredEpics, NO_EPIC_FILTER } from '../../priorities/epic-filter';

/** `current`: not done, or done while somebody still has to look whether it paid. */
export const OVERVIEW_STAGES = ['current', 'done', 'all'] as const;
export type OverviewStage = (typeof OVERVIEW_STAGES)[number];

export interface StatusFilter {
  readonly stage: OverviewStage;
  /** Part of a summary, or a key; empty: any. */
  readonly text: string;
  /** Null: any, here and below. */
  readonly status: EpicStatus | null;
  readonly reason: StatusReason | null;
  /** Empty: none. */
  readonly theme: string | null;
  readonly column: KanbanColumn | null;
}

export const NO_STATUS_FILTER: StatusFilter = {
  ...{ stage: 'current', text: '', status: null, reason: null, theme: null, column: null },
};

export function isFilteringStatus(filter: StatusFilter): boolean {
  const { stage, text, status, reason, theme, column } = filter;
  const isNamed = status !== null || reason !== null || theme !== null || column !== null;
  return isNamed || stage !== 'current' || text.trim() !== '';
}

export function statusRows(
  epics: readonly PortfolioEpic[],
  { stage, text, status, reason, theme, column }: StatusFilter,
): readonly PortfolioEpic[] {
  return filteredEpics(epics, { ...NO_EPIC_FILTER, stage: 'all', text, theme, status }).filter(
    (epic) =>
      isAtStage(epic, stage) &&
      (reason === null || epic.judgement.reasons.includes(reason)) &&
      (column === null || epic.column === column),
  );
}

function isAtStage({ isDone, judgement }: PortfolioEpic, stage: OverviewStage): boolean {
  switch (stage) {
    case 'current':
      return !isDone || judgement.status !== 'green';
    case 'done':
      return isDone;
    case 'all':
      return true;
  }
}

export interface StatusCount {
  readonly status: EpicStatus;
  readonly count: number;
  /** Of this status, how many have each reason; an epic with two is counted under both. */
  readonly reasons: readonly { readonly reason: StatusReason; readonly count: number }[];
}

/** Worst first; all three, whatever their count. */
export function statusCounts(epics: readonly PortfolioEpic[]): readonly StatusCount[] {
  return (['red', 'amber', 'green'] as const).map((status) => {
    const of = epics.filter(({ judgement }) => judgement.status === status);
    const reasons = STATUS_REASONS.filter((reason) => STATUS_OF_REASON[reason] === status)
      .map((reason) => ({
        reason,
        count: of.filter(({ judgement }) => judgement.reasons.includes(reason)).length,
      }))
      .filter(({ count }) => count > 0);
    return { status, count: of.length, reasons };
  });
}

export const STATUS_SORT_KEYS = ['status', 'epic', 'theme', 'column', 'progress', 'due'] as const;
export type StatusSortKey = (typeof STATUS_SORT_KEYS)[number];

export interface StatusOrder {
  readonly by: StatusSortKey;
  readonly isDescending: boolean;
}

export const WORST_FIRST: StatusOrder = { by: 'status', isDescending: false };

/**
 * Epics in the chosen order; what has no value there comes last either way, and ties stay by rank.
 *
 * @param epics ranked ones first
 * @param themeNames by id
 */
export function orderedStatusRows(
  epics: readonly PortfolioEpic[],
  { by, isDescending }: StatusOrder,
  themeNames: ReadonlyMap<string, string>,
): readonly PortfolioEpic[] {
  const sign = isDescending ? -1 : 1;
  const valueOf = (epic: PortfolioEpic): number | string | null => {
    switch (by) {
      case 'status': {
        const [worst] = epic.judgement.reasons;
        return worst === undefined ? STATUS_REASONS.length : STATUS_REASONS.indexOf(worst);
      }
      case 'epic':
        return epic.item.key;
      case 'theme':
        return epic.themeId === null ? null : (themeNames.get(epic.themeId) ?? epic.themeId);
      case 'column':
        return KANBAN_COLUMNS.indexOf(epic.column);
      case 'progress':
        return epic.progress?.share ?? null;
      case 'due':
        return epic.item.due;
    }
  };
  return epics
    .map((epic) => ({ epic, value: valueOf(epic) }))
    .sort((a, b) => lastIfNull(a.value, b.value, sign))
    .map(({ epic }) => epic);
}

function lastIfNull(a: number | string | null, b: number | string | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const isText = typeof a === 'string' || typeof b === 'string';
  return sign * (isText ? byText(String(a), String(b)) : a - b);
}
