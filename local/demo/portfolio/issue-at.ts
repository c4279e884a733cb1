import type { IssueData } from '../../jira/site-data';

/** An issue as its changelog tells of a day in the past. */

const FIRST_STATUS = '10000';
const DONE = '10005';

export function isOpenAt(issue: IssueData, instant: string): boolean {
  return issue.created <= instant && statusAt(issue, instant) !== DONE;
}

/** Id of its status. */
export function statusAt({ statusId, histories }: IssueData, instant: string): string {
  const moves = histories.flatMap(({ created, items }) =>
    items.filter(({ field }) => field === 'status').map(({ from, to }) => ({ created, from, to })),
  );
  const before = moves.filter(({ created }) => created <= instant).at(-1);
  return before?.to ?? moves[0]?.from ?? (moves.length === 0 ? statusId : FIRST_STATUS);
}
