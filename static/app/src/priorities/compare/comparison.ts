import {
  firstToDo,
  type RankedEpic,
} from '../../../../../src/domain/business-case/priority/ranking';

/** Side by side more of them do not fit, and nobody compares more at a time. */
export const MOST_COMPARED = 4;

const ISSUE_KEY = /^[A-Z][A-Z0-9_]*-\d{1,10}$/u;

/** The keys of an address that anybody may have written. */
export function comparedInAddress(value: string | null): readonly string[] {
  const keys = (value ?? '').split(',').filter((key) => ISSUE_KEY.test(key));
  return [...new Set(keys)].slice(0, MOST_COMPARED);
}

/** With one epic more, or the same where it is among them or there is no room. */
export function withCompared(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) || keys.length >= MOST_COMPARED ? keys : [...keys, key];
}

export function withoutCompared(keys: readonly string[], key: string): readonly string[] {
  return keys.filter((one) => one !== key);
}

/** Why one epic comes before another. */
export type LeadReason =
  /** Waiting costs more, and the job is smaller. */
  | 'more-delay-smaller-job'
  /** Waiting costs more for a job of the same size. */
  | 'more-delay'
  /** The job is larger, but waiting costs more still. */
  | 'more-delay-larger-job'
  /** Waiting costs the same, and the job is smaller. */
  | 'smaller-job'
  /** Waiting costs less, but the job is smaller still. */
  | 'less-delay-smaller-job'
  /** The WSJF is the same, and waiting costs more. */
  | 'tie-delay'
  /** All the same but the key. */
  | 'tie-key';

export interface Lead {
  readonly first: RankedEpic;
  readonly second: RankedEpic;
  readonly reason: LeadReason;
}

/** Which of the epics comes first, and why before the next; null where fewer than two have a rank. */
export function leadOf(ranked: readonly RankedEpic[]): Lead | null {
  const [first, second] = ranked.toSorted(firstToDo);
  if (first === undefined || second === undefined) return null;
  return { first, second, reason: reasonOf(first, second) };
}

function reasonOf(first: RankedEpic, second: RankedEpic): LeadReason {
  const delay = first.costOfDelay - second.costOfDelay;
  const size = first.jobSize - second.jobSize;
  // Of the same WSJF the higher cost of delay is that of the larger job.
  if (first.wsjf === second.wsjf) return delay > 0 ? 'tie-delay' : 'tie-key';
  if (delay > 0) {
    if (size === 0) return 'more-delay';
    return size < 0 ? 'more-delay-smaller-job' : 'more-delay-larger-job';
  }
  return delay === 0 ? 'smaller-job' : 'less-delay-smaller-job';
}

/** The places of the best among numbers; none where fewer than two are known or all are alike. */
export function bestOf(
  values: readonly (number | null)[],
  better: 'higher' | 'lower',
): ReadonlySet<number> {
  const known = values.filter((value) => value !== null);
  const best = better === 'higher' ? Math.max(...known) : Math.min(...known);
  if (known.length < 2 || known.every((value) => value === best)) return new Set();
  return new Set(values.flatMap((value, place) => (value === best ? [place] : [])));
}
