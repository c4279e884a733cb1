import type { Instant } from '../calendar/instant';
import type { Status, StatusName, WorkItem } from '../work-items/work-item';
import type { Intervals } from './intervals';
import { isSameStatus } from './status-history';
import type { StatusPolicy } from './status-policy';
import { Timeline } from './timeline';
import type { WorkLife } from './work-life';

/**
 * What one walk through an item's changelog tells about its flow. The intervals begin at the creation
 * and end at the as-of instant, whether the item was being worked on or not.
 */
export interface ItemFlow extends WorkLife {
  readonly flagged: Intervals;
  readonly inBlockedStatus: Intervals;
  readonly inWaitingStatus: Intervals;
  readonly inDoneStatus: Intervals;
  /** Since when the flag that is set now has been set; null: none is, or nothing tells since when. */
  readonly flaggedSince: Instant | null;
}

/**
 * Later changes have not happened, so the item may be as Jira shows it today or rolled back. Without a
 * changelog nothing is known of the past: the intervals are empty, and a done item is finished on its
 * resolution date.
 */
export function itemFlow(item: WorkItem, policy: StatusPolicy, asOf: Instant): ItemFlow {
  const begin = firstMoment(item);
  if (begin !== null && begin > asOf) return notYet(asOf);
  if (item.history === null || begin === null) return withoutPast(item, policy, asOf);
  const statuses = new StatusWalk(item.status, policy, begin);
  const flags = new FlagWalk(item.isFlagged, begin);
  for (const change of item.history) {
    const hasHappened = change.at <= asOf;
    if (change.kind === 'status') statuses.meet(change, hasHappened);
    else if (change.kind === 'flag') flags.meet(change, hasHappened);
  }
  const { isDone, isInProgress } = statuses.end();
  const isFlagged = flags.end();
  // Written out, since spreading objects takes longer than all the walking.
  return {
    asOf,
    started: statuses.started,
    finished: isDone ? (statuses.finished ?? upTo(item.resolved, asOf)) : null,
    isDone,
    isInProgress,
    flagged: isFlagged ? flags.set.until(asOf) : flags.set.closed(),
    flaggedSince: isFlagged ? flags.set.holdsSince : null,
    inBlockedStatus: statuses.blocked.until(asOf),
    inWaitingStatus: statuses.waiting.until(asOf),
    inDoneStatus: statuses.done.until(asOf),
  };
}

/** Items that were brought in from elsewhere can have changes older than their creation. */
export function firstMoment({
  created,
  history,
}: Pick<WorkItem, 'created' | 'history'>): Instant | null {
  const first = history?.[0]?.at ?? null;
  if (created === null || first === null) return created ?? first;
  return first < created ? first : created;
}

interface ToldChange<State> {
  readonly at: Instant;
  readonly from: State;
  readonly to: State;
}

/** Statuses in order. Between two changes the item is where the earlier one put it. */
class StatusWalk {
  readonly done = new Timeline();
  readonly blocked = new Timeline();
  readonly waiting = new Timeline();
  started: Instant | null = null;
  finished: Instant | null = null;
  private wasDone = false;
  private hasBegun = false;
  /** Where the item was as of, if changes since then tell it. */
  private then: Status | StatusName | null = null;

  constructor(
    private readonly present: Status,
    private readonly policy: StatusPolicy,
    private readonly begin: Instant,
  ) {}

  meet({ at, from, to }: ToldChange<StatusName>, hasHappened: boolean): void {
    this.beginIn(from);
    if (hasHappened) this.enter(this.withCategory(to), at);
    else this.then ??= this.withCategory(from);
  }

  end(): Pick<WorkLife, 'isDone' | 'isInProgress'> {
    this.beginIn(this.present);
    const { isDone, isStarted } = this.policy.meaningOf(this.then ?? this.present);
    return { isDone, isInProgress: isStarted && !isDone };
  }

  private beginIn(status: StatusName): void {
    if (this.hasBegun) return;
    this.hasBegun = true;
    this.enter(this.withCategory(status), this.begin);
    this.finished = null; // Created in a done status, it never went there.
  }

  private enter(status: Status | StatusName, at: Instant): void {
    const { isStarted, isDone, isBlocked, isWaiting } = this.policy.meaningOf(status);
    if (isStarted) this.started ??= at;
    if (isDone !== this.wasDone) this.finished = isDone ? at : null;
    this.wasDone = isDone;
    this.done.set(isDone, at);
    this.blocked.set(isBlocked, at);
    this.waiting.set(isWaiting, at);
  }

  /** A changelog names no categories; that of the present status the item knows itself. */
  private withCategory(status: StatusName): Status | StatusName {
    return isSameStatus(status, this.present) ? this.present : status;
  }
}

class FlagWalk {
  readonly set = new Timeline();
  private hasBegun = false;
  private then: boolean | null = null;

  constructor(
    private readonly present: boolean,
    private readonly begin: Instant,
  ) {}

  meet({ at, from, to }: ToldChange<boolean>, hasHappened: boolean): void {
    this.beginWith(from);
    if (hasHappened) this.set.set(to, at);
    else this.then ??= from;
  }

  /** A flag that is gone without a word was taken away nobody knows when, and counts as not set. */
  end(): boolean {
    this.beginWith(this.present);
    return this.then ?? this.present;
  }

  /** A flag set at creation is in no changelog: what the first change begins with tells it. */
  private beginWith(isSet: boolean): void {
    if (!this.hasBegun) this.set.set(isSet, this.begin);
    this.hasBegun = true;
  }
}

function upTo(at: Instant | null, asOf: Instant): Instant | null {
  return at !== null && at <= asOf ? at : null;
}

const NOTHING: Omit<ItemFlow, keyof WorkLife> = {
  flagged: [],
  inBlockedStatus: [],
  inWaitingStatus: [],
  inDoneStatus: [],
  flaggedSince: null,
};

function notYet(asOf: Instant): ItemFlow {
  const life = { asOf, started: null, finished: null, isDone: false, isInProgress: false };
  return { ...NOTHING, ...life };
}

function withoutPast(item: WorkItem, policy: StatusPolicy, asOf: Instant): ItemFlow {
  const isDone = policy.isDone(item.status);
  const finished = isDone ? upTo(item.resolved, asOf) : null;
  return {
    ...NOTHING,
    asOf,
    started: null,
    finished,
    isDone,
    isInProgress: !isDone && policy.isStarted(item.status),
    inDoneStatus: finished === null || finished === asOf ? [] : [{ from: finished, to: asOf }],
  };
}
