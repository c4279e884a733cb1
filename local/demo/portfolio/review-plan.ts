import type { IssueData } from '../../jira/site-data';
import { portfolioManager } from '../impediments/record-plan';
import type { WorkClock } from '../work-clock';
import { portfolioRow, type AppRow } from './app-row';
import { standingOf } from './case-facts';
import type { EpicPlan } from './epic-plan';

/** The reviews that were held, with the figures they kept: the portfolio as it stood then. */

interface ReviewPlan {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly note: string;
}

const REVIEWS: readonly ReviewPlan[] = [
  {
    ...{ id: 'review-1', at: -42, by: portfolioManager(0) },
    note: 'First review with figures. Delivery dates come first.',
  },
  {
    ...{ id: 'review-2', at: -14, by: portfolioManager(0) },
    note: 'Returns are approved. Next time: what to stop.',
  },
];

export interface ReviewedIssue {
  readonly issue: IssueData;
  /** Null: nothing was written of it. */
  readonly epic: EpicPlan | null;
}

/** Columns of statuses by their ids; what is not named is on its way. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  '10007': 'funnel',
  '10008': 'reviewing',
  '10009': 'analysing',
  '10000': 'backlog',
  '10001': 'backlog',
  '10005': 'done',
};
const FIRST_STATUS = '10000';
const EPICS_A_ROW = 500;

export function reviewRows(epics: readonly ReviewedIssue[], clock: WorkClock): readonly AppRow[] {
  return REVIEWS.flatMap((review) => {
    const then = epics
      .flatMap((epic) => reviewed(epic, review.at, clock) ?? [])
      .sort((a, b) => (a.issueId < b.issueId ? -1 : 1));
    const { id, by, note } = review;
    const at = clock.instant(review.at).replace('+0000', 'Z');
    const head = { id, on: clock.day(review.at), at, by, note, epics: then.length };
    const facts = { version: 1, at: clock.instant(review.at) };
    const parts = Array.from({ length: Math.ceil(then.length / EPICS_A_ROW) }, (_, part) =>
      portfolioRow({
        ...facts,
        ...{ kind: 'review-part', id: '', parentId: id, sortKey: id },
        content: { epics: then.slice(part * EPICS_A_ROW, (part + 1) * EPICS_A_ROW) },
      }),
    );
    return [
      portfolioRow({
        ...facts,
        kind: 'review',
        id,
        parentId: 'review',
        sortKey: at,
        content: head,
      }),
      // Parts are found by the key of their review.
      ...parts.map((row, part) => ({ ...row, key: `review:${id}:${String(part)}` })),
    ];
  });
}

/** Null: it was not there yet. */
function reviewed({ issue, epic }: ReviewedIssue, at: number, clock: WorkClock) {
  const instant = clock.instant(at);
  if (issue.created > instant) return null;
  const column = COLUMN_OF[statusAt(issue, instant)] ?? 'implementing';
  const standing = epic && standingOf(epic, at);
  const decision = standing?.decision ?? null;
  const isDone = column === 'done';
  const isStarted = column === 'implementing';
  const isAgainst = standing?.gate === 'stop' || decision === 'rejected' || decision === 'deferred';
  const isOverdue = issue.dueDate !== null && issue.dueDate < clock.day(at);
  const reasons = isDone
    ? []
    : [
        ...(isStarted && isAgainst ? ['against-decision'] : []),
        ...(isOverdue && (isStarted || !isAgainst) ? ['overdue'] : []),
        ...(decision === null && (isStarted || column === 'backlog') ? ['decision-missing'] : []),
      ];
  const isRed = reasons.some((reason) => reason !== 'decision-missing');
  return {
    issueId: issue.id,
    status: isRed ? 'red' : reasons.length > 0 ? 'amber' : 'green',
    reasons,
    column,
    wsjf: standing?.wsjf ?? null,
    decision,
  };
}

function statusAt({ statusId, histories }: IssueData, instant: string): string {
  const moves = histories.flatMap(({ created, items }) =>
    items.filter(({ field }) => field === 'status').map(({ from, to }) => ({ created, from, to })),
  );
  const before = moves.filter(({ created }) => created <= instant).at(-1);
  return before?.to ?? moves[0]?.from ?? (moves.length === 0 ? statusId : FIRST_STATUS);
}
