import { daysBetween, type Day } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { TimeZone } from '../calendar/time-zone';
import type { Corpus } from '../work-items/corpus';
import type { DependencyMap } from './dependency-map';
import { typesOfDependency, type LinkHistory } from './link-history';
import type { DateSource } from './planned-dates';

/** How old an open dependency is, and how long it has held its consumer. Calendar days. */
export interface DependencyAge {
  /** The dependency, as a row of the graph. */
  readonly row: number;
  /** When its link was made; null where no changelog tells it. */
  readonly madeAt: Instant | null;
  readonly ageDays: number | null;
  /** The day from which the consumer misses it; null where no date tells it. */
  readonly missedFrom: MissedFrom | null;
  /** 0 if it is not missed yet; null where no date tells it. */
  readonly heldDays: number | null;
}

export interface MissedFrom {
  readonly source: DateSource | 'start';
  readonly day: Day;
}

/** A map, the corpus it was made of, and when; a portfolio is one. */
export interface AgeingMap {
  readonly asOf: Instant;
  readonly timeZone: TimeZone;
  readonly corpus: Corpus;
  readonly map: DependencyMap;
}

/**
 * The ages of the open dependencies, in the order of the graph. Definition: docs/figures.md, "Age".
 *
 * @param history of the links, as of the same instant
 */
export function dependencyAges(at: AgeingMap, history: LinkHistory): readonly DependencyAge[] {
  const { corpus, map, timeZone } = at;
  const { dependencies } = map;
  const today = timeZone.dayAt(at.asOf);
  return map.health.flatMap(({ health }, row) => {
    if (health === 'done') return [];
    const provider = dependencies.keys[dependencies.providers[row] ?? 0] ?? '';
    const consumer = dependencies.keys[dependencies.graph.targets[row] ?? 0] ?? '';
    const types = typesOfDependency(corpus, dependencies, row);
    const madeAt = history.madeAt({ provider, consumer }, types);
    const madeOn = madeAt === null ? null : timeZone.dayAt(madeAt);
    const missedFrom = missedFromOf(at, row);
    return [
      {
        row,
        madeAt,
        ageDays: madeOn === null ? null : daysBetween(madeOn, today),
        missedFrom,
        heldDays: missedFrom && daysSince(missedFrom.day, madeOn, today),
      },
    ];
  });
}

/** The day asked for, else the one on which the consumer should begin, else the one it should end. */
function missedFromOf({ corpus, map }: AgeingMap, row: number): MissedFrom | null {
  const need = map.health[row]?.need ?? null;
  if (need?.source === 'ask') return need;
  const { nodes, graph } = map.dependencies;
  const start = corpus.startOf(nodes[graph.targets[row] ?? 0] ?? 0);
  return start === null ? need : { source: 'start', day: start };
}

/** A link made after the day it was missed from holds only since it was made. */
function daysSince(missedFrom: Day, madeOn: Day | null, today: Day): number {
  const from = madeOn !== null && madeOn > missedFrom ? madeOn : missedFrom;
  return Math.max(0, daysBetween(from, today));
}
