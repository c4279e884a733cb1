import type { IssueData, SiteData } from '../../jira/site-data';
import { appDay, appInstant } from '../app-instant';
import { portfolioManager } from '../impediments/record-plan';
import type { CompanyPlan } from '../plans/company-plan';
import type { WorkClock } from '../work-clock';
import { joined, portfolioRow, stampOf, type LoggedRows } from './app-row';
import { scoredAt, standingOf } from './case-facts';
import type { EpicPlan } from './epic-plan';
import { isOpenAt, statusAt } from './issue-at';
import { conflictsAt } from './past-conflicts';

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
const EPICS_A_ROW = 500;
const RED: ReadonlySet<string> = new Set(['against-decision', 'overdue', 'dependency-in-conflict']);
/** As the settings say, which nobody changed. */
const DAYS_SCORES_HOLD = 90;
const DAYS_TO_CONFIRM = 90;
const MS_PER_DAY = 86_400_000;

/** The company as its reviews saw it. */
export interface ReviewedCompany {
  readonly company: SiteData;
  readonly plan: CompanyPlan;
  readonly epics: readonly ReviewedIssue[];
}

export function storedReviews(
  { company, plan, epics }: ReviewedCompany,
  clock: WorkClock,
): LoggedRows {
  const stored = REVIEWS.map((review) => {
    const time = { at: review.at, clock };
    const conflicts = conflictsAt(company, plan, time);
    const parents = company.issues.map(({ id, parentId }) => (conflicts.has(id) ? parentId : null));
    const waiting = new Set([...conflicts, ...parents]);
    const then = epics
      .flatMap((epic) => reviewed(epic, waiting.has(epic.issue.id), time) ?? [])
      .sort((a, b) => (a.issueId < b.issueId ? -1 : 1));
    const { id, by, note } = review;
    const at = appInstant(clock, review.at);
    const head = { id, on: clock.day(review.at), at, by, note, epics: then.length };
    const facts = { version: 1, at };
    const parts = Array.from({ length: Math.ceil(then.length / EPICS_A_ROW) }, (_, part) =>
      portfolioRow({
        ...facts,
        ...{ kind: 'review-part', id: '', parentId: id, sortKey: id },
        content: { epics: then.slice(part * EPICS_A_ROW, (part + 1) * EPICS_A_ROW) },
      }),
    );
    const row = portfolioRow({
      ...facts,
      ...{ kind: 'review', id, parentId: 'review', sortKey: at, content: head },
    });
    const change = {
      ...{
        subject: `review:${id}` as const,
        version: 1,
        stamp: stampOf(row.key, 1),
        at,
        actor: by,
      },
      ...{ action: 'review', before: null, after: { ...head, on: appDay(head.on) } },
    };
    // Parts are found by the key of their review.
    const named = parts.map((part, position) => ({
      ...part,
      key: `${row.key}:${String(position)}`,
    }));
    return { rows: [row, ...named], log: [change] };
  });
  return joined(stored);
}

interface ReviewTime {
  readonly at: number;
  readonly clock: WorkClock;
}

/** Null: it was not there yet. */
function reviewed(reviewedIssue: ReviewedIssue, isInConflict: boolean, time: ReviewTime) {
  const { issue, epic } = reviewedIssue;
  const { at, clock } = time;
  const instant = clock.instant(at);
  if (issue.created > instant) return null;
  const column = COLUMN_OF[statusAt(issue, instant)] ?? 'implementing';
  const standing = epic && standingOf(epic, at);
  const reasons = isOpenAt(issue, instant)
    ? openReasons(reviewedIssue, { column, isInConflict }, time)
    : doneReasons(reviewedIssue, time);
  const isRed = reasons.some((reason) => RED.has(reason));
  return {
    issueId: issue.id,
    status: isRed ? 'red' : reasons.length > 0 ? 'amber' : 'green',
    reasons,
    column,
    wsjf: standing?.wsjf ?? null,
    decision: standing?.decision ?? null,
  };
}

/** Worst first. */
function openReasons(
  { issue, epic }: ReviewedIssue,
  { column, isInConflict }: { readonly column: string; readonly isInConflict: boolean },
  { at, clock }: ReviewTime,
): readonly string[] {
  const day = clock.day(at);
  const standing = epic && standingOf(epic, at);
  const decision = standing?.decision ?? null;
  const isStarted = column === 'implementing';
  const isAgainst = standing?.gate === 'stop' || decision === 'rejected' || decision === 'deferred';
  const isOverdue = issue.dueDate !== null && issue.dueDate < day;
  const scored = epic && scoredAt(epic, at);
  const isExpired = scored !== null && daysBetween(clock.day(scored), day) >= DAYS_SCORES_HOLD;
  return [
    ...(isStarted && isAgainst ? ['against-decision'] : []),
    ...(isOverdue && (isStarted || !isAgainst) ? ['overdue'] : []),
    ...(isInConflict ? ['dependency-in-conflict'] : []),
    ...(decision === null && (isStarted || column === 'backlog') ? ['decision-missing'] : []),
    ...(isExpired ? ['score-expired'] : []),
  ];
}

/** Of what was done by then. */
function doneReasons({ issue, epic }: ReviewedIssue, { at, clock }: ReviewTime): readonly string[] {
  const { resolved } = issue;
  const isConfirmed = epic?.confirmed !== undefined && epic.confirmed.at <= at;
  if (isConfirmed || resolved === null) return [];
  const days = daysBetween(resolved.slice(0, 10), clock.day(at));
  return days >= DAYS_TO_CONFIRM ? ['not-confirmed'] : [];
}

/** Calendar days from one `YYYY-MM-DD` to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}
