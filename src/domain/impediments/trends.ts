import { addDays, daysBetween, startOfWeek, type Day } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { TimeZone } from '../calendar/time-zone';
import { inDays } from '../flow/intervals';
import { nearestRank } from '../statistics/percentile';
import { byText } from '../work-items/issue-key';
import type { ImpedimentLevel } from './record';

/** How impediments come and go. Definitions: docs/figures.md, "Trends of impediments". */

/** One recorded impediment from its raising to its removal. */
export interface ImpedimentLife {
  readonly key: string;
  readonly cause: string | null;
  /** Where it stands, or where it was removed. */
  readonly level: ImpedimentLevel;
  readonly raisedAt: Instant;
  /** Null: it stands. */
  readonly removedAt: Instant | null;
}

/** What an issue that is or was impeded lost by being blocked in the period. */
export interface BlockedCost {
  readonly key: string;
  /** Elapsed, with fractions; null: nothing tells it. */
  readonly blockedDays: number | null;
  /** What each week of delay costs; null: no case says. */
  readonly costPerWeek: number | null;
}

export interface TrendsQuestion {
  readonly lives: readonly ImpedimentLife[];
  /** Age in calendar days of each open one, found or recorded; null: not known. */
  readonly openAges: readonly (number | null)[];
  readonly costs: readonly BlockedCost[];
  /** First and last day that count, both included; the last one is not after today. */
  readonly period: { readonly from: Day; readonly to: Day };
  readonly timeZone: TimeZone;
  readonly asOf: Instant;
}

export interface ImpedimentTrends {
  /** Every week that touches the period, Mondays ascending; each says how many it rests on. */
  readonly weeks: readonly TrendWeek[];
  readonly timeToRemove: DayPercentiles & {
    /** What it rests on, oldest removal first. */
    readonly removals: readonly RemovedInDays[];
  };
  /** Of all that are open now, whatever the period. */
  readonly ageOfOpen: DayPercentiles & { readonly unknown: number };
  readonly insideTeam: InsideTeam;
  readonly clusters: Clusters;
  readonly cost: CostOfBlockedTime;
}

export interface TrendWeek {
  /** Its Monday. */
  readonly week: Day;
  readonly raised: number;
  readonly removed: number;
}

export interface DayPercentiles {
  readonly items: number;
  /** Calendar days, nearest rank; null where `why` says. */
  readonly p50: number | null;
  readonly p85: number | null;
  readonly why: 'too-few' | null;
}

export interface RemovedInDays {
  readonly key: string;
  readonly removedOn: Day;
  /** Date removed − date raised + 1. */
  readonly days: number;
}

export interface InsideTeam {
  /** Removed in the period. */
  readonly items: number;
  /** Of these, those that never had to leave the team, or came back to it. */
  readonly inside: number;
  /** Null where none was removed. */
  readonly share: number | null;
}

export interface Clusters {
  readonly items: number;
  readonly days: number;
  /** Most days first, then most impediments, then by cause. */
  readonly causes: readonly Cluster[];
}

export interface Cluster {
  /** Null: nobody said. */
  readonly cause: string | null;
  readonly items: number;
  /** Elapsed days in which one stood, within the period. */
  readonly days: number;
  /** Of all days, 0 to 1; null where no time passed at all. */
  readonly share: number | null;
  /** With those before it. */
  readonly cumulativeShare: number | null;
}

export interface CostOfBlockedTime {
  /** Issues with both a blocked time and a cost of delay: what the figure rests on. */
  readonly items: number;
  /** Blocked issues that no case gives a cost of delay. */
  readonly withoutCost: number;
  /** Those whose blocked time nothing tells. */
  readonly unknown: number;
  readonly blockedDays: number;
  /** In the currency of the cases; null where `items` is 0. */
  readonly cost: number | null;
}

/** Fewer make no percentile. */
const FEWEST = 10;

export function impedimentTrends(question: TrendsQuestion): ImpedimentTrends {
  const removed = removalsIn(question);
  return {
    weeks: weeksOf(question),
    timeToRemove: {
      ...dayPercentiles(removed.map(({ removal }) => removal.days)),
      removals: removed.map(({ removal }) => removal),
    },
    ageOfOpen: ageOfOpen(question),
    insideTeam: insideTeam(removed.map(({ life }) => life)),
    clusters: clustersOf(question),
    cost: costOf(question.costs),
  };
}

function weeksOf({ lives, period, timeZone }: TrendsQuestion): readonly TrendWeek[] {
  const first = startOfWeek(period.from);
  const count = Math.max(0, Math.floor(daysBetween(first, period.to) / 7) + 1);
  const raised = new Int32Array(count);
  const removed = new Int32Array(count);
  const meet = (counts: Int32Array, at: Instant): void => {
    const day = timeZone.dayAt(at);
    if (day < period.from || day > period.to) return;
    const week = Math.floor(daysBetween(first, day) / 7);
    counts[week] = (counts[week] ?? 0) + 1;
  };
  for (const { raisedAt, removedAt } of lives) {
    meet(raised, raisedAt);
    if (removedAt !== null) meet(removed, removedAt);
  }
  return Array.from(raised, (came, at) => ({
    week: addDays(first, at * 7),
    raised: came,
    removed: removed[at] ?? 0,
  }));
}

interface RemovedLife {
  readonly life: ImpedimentLife;
  readonly removal: RemovedInDays;
}

function removalsIn({ lives, period, timeZone }: TrendsQuestion): readonly RemovedLife[] {
  return lives
    .flatMap((life): RemovedLife | readonly [] => {
      if (life.removedAt === null) return [];
      const removedOn = timeZone.dayAt(life.removedAt);
      if (removedOn < period.from || removedOn > period.to) return [];
      const days = daysBetween(timeZone.dayAt(life.raisedAt), removedOn) + 1;
      return { life, removal: { key: life.key, removedOn, days } };
    })
    .sort(
      ({ removal: a }, { removal: b }) =>
        a.removedOn - b.removedOn || byText(a.key, b.key) || a.days - b.days,
    );
}

export function dayPercentiles(days: readonly number[]): DayPercentiles {
  const items = days.length;
  if (items < FEWEST) return { items, p50: null, p85: null, why: 'too-few' };
  const sorted = [...days].sort((a, b) => a - b);
  return { items, p50: nearestRank(sorted, 50), p85: nearestRank(sorted, 85), why: null };
}

function ageOfOpen({ openAges }: TrendsQuestion): ImpedimentTrends['ageOfOpen'] {
  const known = openAges.filter((age) => age !== null);
  return { ...dayPercentiles(known), unknown: openAges.length - known.length };
}

function insideTeam(removed: readonly ImpedimentLife[]): InsideTeam {
  const inside = removed.filter(({ level }) => level === 'team').length;
  const items = removed.length;
  return { items, inside, share: items === 0 ? null : inside / items };
}

function clustersOf({ lives, period, timeZone, asOf }: TrendsQuestion): Clusters {
  const from = timeZone.startOf(period.from);
  const end = Math.min(timeZone.startOf(addDays(period.to, 1)), asOf);
  const byCause = new Map<string | null, { items: number; ms: number }>();
  let items = 0;
  let ms = 0;
  for (const { cause, raisedAt, removedAt } of lives) {
    const to = Math.min(removedAt ?? end, end);
    if (raisedAt > end || (removedAt !== null && removedAt < from)) continue;
    const stood = Math.max(0, to - Math.max(raisedAt, from));
    const known = byCause.get(cause) ?? { items: 0, ms: 0 };
    byCause.set(cause, { items: known.items + 1, ms: known.ms + stood });
    items += 1;
    ms += stood;
  }
  const sorted = [...byCause].sort(
    ([a, one], [b, other]) =>
      other.ms - one.ms || other.items - one.items || byText(a ?? '', b ?? ''),
  );
  let before = 0;
  const causes = sorted.map(([cause, one]): Cluster => {
    before += one.ms;
    return {
      cause,
      items: one.items,
      days: inDays(one.ms),
      share: ms === 0 ? null : one.ms / ms,
      cumulativeShare: ms === 0 ? null : before / ms,
    };
  });
  return { items, days: inDays(ms), causes };
}

const DAYS_OF_A_WEEK = 7;

function costOf(costs: readonly BlockedCost[]): CostOfBlockedTime {
  let items = 0;
  let unknown = 0;
  let days = 0;
  let cost = 0;
  for (const { blockedDays, costPerWeek } of costs) {
    if (blockedDays === null) unknown += 1;
    if (blockedDays === null || costPerWeek === null) continue;
    items += 1;
    days += blockedDays;
    cost += (blockedDays / DAYS_OF_A_WEEK) * costPerWeek;
  }
  return {
    items,
    withoutCost: costs.length - items - unknown,
    unknown,
    blockedDays: days,
    cost: items === 0 ? null : cost,
  };
}
