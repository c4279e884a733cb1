import { appDay, appInstant } from '../app-instant';
import { portfolioManager } from '../impediments/record-plan';
import type { WorkClock } from '../work-clock';
import { joined, portfolioRow, stampOf, type LoggedRows } from './app-row';
import type { IndicatorPlan } from './epic-plan';
import { OBJECTIVES, THEMES, type ObjectivePlan } from './register-plan';

/** Themes and objectives as the app stores and logs them. */

/** When the portfolio was written down. */
const BEGUN = -180;

export function storedRegisters(clock: WorkClock): LoggedRows {
  return joined([
    ...THEMES.map((theme) => {
      const entry = { isClosed: false, ...theme };
      return storedEntry('theme', theme.id, [{ at: BEGUN, entry, logged: entry }], clock);
    }),
    ...OBJECTIVES.map((objective) =>
      storedEntry('objective', objective.id, objectiveSaves(objective, clock), clock),
    ),
  ]);
}

/** One save of an entry. */
interface EntrySave {
  readonly at: number;
  readonly entry: object;
  /** The same as the log keeps it, with days as numbers. */
  readonly logged: object;
}

function storedEntry(
  kind: 'theme' | 'objective',
  id: string,
  saves: readonly EntrySave[],
  clock: WorkClock,
): LoggedRows {
  const changedBy = portfolioManager(0);
  const last = saves.at(-1);
  const changedAt = appInstant(clock, last?.at ?? BEGUN);
  const row = portfolioRow({
    ...{ kind, id, parentId: kind, sortKey: id, version: saves.length, at: changedAt },
    content: { changedAt, changedBy, entry: last?.entry },
  });
  const log = saves.map(({ at, logged }, position) => ({
    ...{
      subject: `${kind}:${id}` as const,
      version: position + 1,
      stamp: stampOf(row.key, position + 1),
    },
    ...{ at: appInstant(clock, at), actor: changedBy, action: kind },
    ...{ before: saves[position - 1]?.logged ?? null, after: logged },
  }));
  return { rows: [row], log };
}

/** Written down, read on each day that has a reading, and closed when its time was over. */
function objectiveSaves(objective: ObjectivePlan, clock: WorkClock): readonly EntrySave[] {
  const { keyResults, to, isClosed = false } = objective;
  const read = keyResults.flatMap(({ readings }) => readings.map(([at]) => at));
  const times = [BEGUN, ...new Set(read.filter((at) => at > BEGUN))].sort((a, b) => a - b);
  const saves = times.map((at) => saveAt(objective, { at, isClosed: false }, clock));
  return isClosed ? [...saves, saveAt(objective, { at: to + 1, isClosed }, clock)] : saves;
}

function saveAt(
  { from, to, keyResults, ...objective }: ObjectivePlan,
  { at, isClosed }: { readonly at: number; readonly isClosed: boolean },
  clock: WorkClock,
): EntrySave {
  const formOf = (day: (workdays: number) => unknown): object => ({
    ...{ ...objective, isClosed, from: day(from), to: day(to) },
    keyResults: keyResults.map(({ readings, ...result }: IndicatorPlan, position) => ({
      id: `k${String(position + 1)}`,
      ...result,
      readings: readings.filter(([on]) => on <= at).map(([on, value]) => ({ on: day(on), value })),
    })),
  });
  return { at, entry: formOf(clock.day), logged: formOf((on) => appDay(clock.day(on))) };
}
