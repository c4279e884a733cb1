import type { Settings } from '../../../../../src/contract/settings';
import type { DecisionCode } from '../../../../../src/domain/business-case/case/decision';
import {
  KANBAN_COLUMNS,
  kanbanColumnOf,
  type KanbanColumn,
  type KanbanMapping,
} from '../../../../../src/domain/business-case/portfolio/kanban-column';
import { isSameStatus } from '../../../../../src/domain/flow/status-history';
import type { Status } from '../../../../../src/domain/work-items/work-item';
import type { IssueWays, Transition } from '../../../../../src/jira/transitions';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';

/** What speaks against a move. It is asked about, never forbidden: people know more than a board. */
export type Concern =
  | { readonly kind: 'over-limit'; readonly limit: number; readonly total: number }
  | { readonly kind: 'policy'; readonly policy: string }
  | { readonly kind: 'decided-against'; readonly decision: DecisionCode | 'stop' }
  | { readonly kind: 'undecided' }
  /** App storage has not told of it. */
  | { readonly kind: 'decision-unknown' };

interface ColumnCount {
  readonly column: KanbanColumn;
  readonly total: number;
  readonly limit: number | null;
}

/** A policy says what must be true to go on: to go back needs no word. */
export function concernsOf(
  epic: Pick<PortfolioEpic, 'column' | 'verdict' | 'facts'>,
  to: KanbanColumn,
  columns: readonly ColumnCount[],
  kanban: Settings['cases']['kanban'],
): readonly Concern[] {
  const { column: from } = epic;
  if (from === to) return [];
  const concerns: Concern[] = [];
  const target = columns.find(({ column }) => column === to);
  if (target && target.limit !== null && target.total >= target.limit) {
    concerns.push({ kind: 'over-limit', limit: target.limit, total: target.total });
  }
  const policy = kanban[from].policy.trim();
  if (policy !== '' && KANBAN_COLUMNS.indexOf(to) > KANBAN_COLUMNS.indexOf(from)) {
    concerns.push({ kind: 'policy', policy });
  }
  if (to === 'implementing') concerns.push(...decisionConcern(epic));
  return concerns;
}

function decisionConcern({
  verdict: { decision, gate },
  facts,
}: Pick<PortfolioEpic, 'verdict' | 'facts'>): readonly Concern[] {
  if (facts === null || facts.isUnreadable) return [{ kind: 'decision-unknown' }];
  if (gate === 'stop') return [{ kind: 'decided-against', decision: 'stop' }];
  if (decision === null) return [{ kind: 'undecided' }];
  return decision === 'approved' ? [] : [{ kind: 'decided-against', decision }];
}

/** What Jira lets the person do about a wish. */
export type Way =
  /** Somebody else has moved it since the person looked. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'none'; readonly reachable: readonly ReachableStatus[] }
  | { readonly kind: 'several'; readonly transitions: readonly Transition[] }
  | { readonly kind: 'one'; readonly transition: Transition };

export interface ReachableStatus {
  readonly status: string;
  readonly column: KanbanColumn;
}

/**
 * @param seen the status the person saw
 * @param chosen id of the transition that the person named; null: none yet
 */
export function wayTo(
  to: KanbanColumn,
  { standing, transitions }: IssueWays,
  mapping: KanbanMapping,
  { seen, chosen }: { readonly seen: Status; readonly chosen: string | null },
): Way {
  if (!isSameStatus(standing.status, seen)) return { kind: 'changed' };
  const fitting = transitions.filter(
    (one) => kanbanColumnOf(one.to, mapping) === to && !isSameStatus(one.to, standing.status),
  );
  const [first, ...others] = fitting;
  if (first === undefined) {
    return { kind: 'none', reachable: reachable(transitions, standing.status, mapping) };
  }
  if (others.length === 0) return { kind: 'one', transition: first };
  const named = fitting.find(({ id }) => id === chosen);
  return named === undefined
    ? { kind: 'several', transitions: fitting }
    : { kind: 'one', transition: named };
}

function reachable(
  transitions: readonly Transition[],
  standing: Status,
  mapping: KanbanMapping,
): readonly ReachableStatus[] {
  const others = transitions.filter(({ to }) => !isSameStatus(to, standing));
  const columns = new Map(others.map(({ to }) => [to.name, kanbanColumnOf(to, mapping)]));
  return [...columns].map(([status, column]) => ({ status, column }));
}
