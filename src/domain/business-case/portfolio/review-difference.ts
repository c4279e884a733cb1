import { byText } from '../../work-items/issue-key';
import type { DecisionCode } from '../case/decision';
import type { EpicStatus, StatusReason } from './epic-status';
import type { KanbanColumn } from './kanban-column';
import type { ReviewedEpic } from './registers';

/** One thing that differs between two looks at an epic. */
export type EpicChange =
  | { readonly kind: 'status'; readonly from: EpicStatus; readonly to: EpicStatus }
  | {
      readonly kind: 'reasons';
      readonly added: readonly StatusReason[];
      readonly ended: readonly StatusReason[];
    }
  | {
      readonly kind: 'decision';
      readonly from: DecisionCode | null;
      readonly to: DecisionCode | null;
    }
  | { readonly kind: 'column'; readonly from: KanbanColumn; readonly to: KanbanColumn }
  | { readonly kind: 'wsjf'; readonly from: number | null; readonly to: number | null };

/**
 * What became of an epic between two looks, in the order in which it is worth reading. A closed list: the
 * first that holds is the epic's only place, and its other changes are told there.
 */
export const DIFFERENCE_GROUPS = [
  'turned-red',
  'turned-amber',
  'finished',
  'turned-green',
  'decided',
  'moved',
  'rescored',
  'other-reasons',
  'new',
  'gone',
] as const;
export type DifferenceGroup = (typeof DIFFERENCE_GROUPS)[number];

export interface EpicDifference {
  readonly issueId: string;
  readonly group: DifferenceGroup;
  /** Null: it was not there. */
  readonly before: ReviewedEpic | null;
  /** Null: it is not there. */
  readonly now: ReviewedEpic | null;
  /** Each thing that differs once; none of an epic that is new or gone. */
  readonly changes: readonly EpicChange[];
}

/** Two figures that read alike are alike: WSJF is told to the hundredth. */
const WSJF_STEPS = 100;

/**
 * What changed between two looks at the portfolio, each epic at most once.
 *
 * @param before epics with distinct ids, in any order
 * @param now the same
 * @returns in the order of the groups, then by id
 */
export function reviewDifference(
  before: readonly ReviewedEpic[],
  now: readonly ReviewedEpic[],
): readonly EpicDifference[] {
  const past = new Map(before.map((epic) => [epic.issueId, epic]));
  const present = new Set(now.map(({ issueId }) => issueId));
  const gone = before.filter(({ issueId }) => !present.has(issueId));
  return [
    ...now.flatMap((epic) => differenceOf(past.get(epic.issueId) ?? null, epic) ?? []),
    ...gone.map((epic) => absence('gone', epic)),
  ].sort(
    (a, b) =>
      DIFFERENCE_GROUPS.indexOf(a.group) - DIFFERENCE_GROUPS.indexOf(b.group) ||
      byText(a.issueId, b.issueId),
  );
}

function differenceOf(before: ReviewedEpic | null, now: ReviewedEpic): EpicDifference | null {
  if (before === null) return absence('new', now);
  const changes = changesOf(before, now);
  const [first] = changes;
  if (first === undefined) return null;
  const isFinished = before.column !== 'done' && now.column === 'done';
  const group = isFinished && now.status !== 'red' ? 'finished' : groupOf(first);
  return { issueId: now.issueId, group, before, now, changes };
}

function absence(group: 'new' | 'gone', epic: ReviewedEpic): EpicDifference {
  const sides = group === 'new' ? { before: null, now: epic } : { before: epic, now: null };
  return { issueId: epic.issueId, group, ...sides, changes: [] };
}

/** In the order in which they decide on the group. */
function changesOf(before: ReviewedEpic, now: ReviewedEpic): readonly EpicChange[] {
  const changes: EpicChange[] = [];
  const [from, to] = [before, now];
  if (from.status !== to.status) {
    changes.push({ kind: 'status', from: from.status, to: to.status });
  }
  if (from.decision !== to.decision) {
    changes.push({ kind: 'decision', from: from.decision, to: to.decision });
  }
  if (from.column !== to.column) {
    changes.push({ kind: 'column', from: from.column, to: to.column });
  }
  if (rounded(from.wsjf) !== rounded(to.wsjf)) {
    changes.push({ kind: 'wsjf', from: from.wsjf, to: to.wsjf });
  }
  const added = to.reasons.filter((reason) => !from.reasons.includes(reason));
  const ended = from.reasons.filter((reason) => !to.reasons.includes(reason));
  if (added.length + ended.length > 0) changes.push({ kind: 'reasons', added, ended });
  return changes;
}

function groupOf(change: EpicChange): DifferenceGroup {
  switch (change.kind) {
    case 'status':
      return `turned-${change.to}`;
    case 'decision':
      return 'decided';
    case 'column':
      return 'moved';
    case 'wsjf':
      return 'rescored';
    case 'reasons':
      return 'other-reasons';
  }
}

function rounded(wsjf: number | null): number | null {
  return wsjf === null ? null : Math.round(wsjf * WSJF_STEPS);
}
