import type { Instant } from '../src/domain/calendar/instant';
import type { StatusPolicy } from '../src/domain/flow/status-policy';
import type { StatusName, WorkItem } from '../src/domain/work-items/work-item';

/**
 * The plain way to the milliseconds an item was blocked: for each stretch between two changes look up in
 * the changelog what held then. For items with a known creation and an unbroken changelog.
 */
export function naiveBlockedMs(item: WorkItem, policy: StatusPolicy, asOf: Instant): number {
  const { created, history } = item;
  const begin = created ?? asOf;
  const moves = (history ?? []).filter((change) => change.kind === 'status');
  const flags = (history ?? []).filter((change) => change.kind === 'flag');
  const firstStatus: StatusName = moves[0]?.from ?? item.status;
  const firstFlag = flags[0]?.from ?? item.isFlagged;
  const statusAt = (moment: Instant): StatusName =>
    moves.findLast(({ at }) => at <= moment)?.to ?? firstStatus;
  const isFlaggedAt = (moment: Instant): boolean =>
    flags.findLast(({ at }) => at <= moment)?.to ?? firstFlag;

  const start = policy.isStarted(firstStatus)
    ? begin
    : moves.find(({ to }) => policy.isStarted(to))?.at;
  const finish = moves.findLast(
    ({ at, from, to }) => at <= asOf && policy.isDone(to) && !policy.isDone(from),
  );
  const end = policy.isDone(statusAt(asOf)) ? finish?.at : asOf;
  if (start === undefined || end === undefined) return 0;
  const moments = [begin, ...(history ?? []).map(({ at }) => at).filter((at) => at <= asOf), asOf];
  let sum = 0;
  for (const [place, to] of moments.slice(1).entries()) {
    const from = moments[place] ?? to;
    if (from < start || to > end) continue;
    const status = statusAt(from);
    if (policy.isDone(status)) continue;
    if (policy.isBlocked(status) || isFlaggedAt(from)) sum += to - from;
  }
  return sum;
}
