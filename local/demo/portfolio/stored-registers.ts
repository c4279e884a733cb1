import { portfolioManager } from '../impediments/record-plan';
import type { WorkClock } from '../work-clock';
import { portfolioRow, type AppRow } from './app-row';
import type { IndicatorPlan } from './epic-plan';
import { OBJECTIVES, THEMES } from './register-plan';

/** Themes and objectives as the app stores them. */
export function registerRows(clock: WorkClock): readonly AppRow[] {
  return [
    ...THEMES.map((theme) => row('theme', theme.id, { isClosed: false, ...theme }, clock)),
    ...OBJECTIVES.map(({ keyResults, from, to, ...objective }) => {
      const days = { from: clock.day(from), to: clock.day(to) };
      const results = keyResults.map((one, at) => keyResultForm(one, at, clock));
      const entry = { isClosed: false, ...objective, ...days, keyResults: results };
      return row('objective', objective.id, entry, clock);
    }),
  ];
}

function row(kind: string, id: string, entry: object, clock: WorkClock): AppRow {
  const changedAt = clock.instant(-180);
  const content = { changedAt, changedBy: portfolioManager(0), entry };
  return portfolioRow({
    kind,
    id,
    parentId: kind,
    sortKey: id,
    version: 1,
    at: changedAt,
    content,
  });
}

function keyResultForm(
  { readings, ...result }: IndicatorPlan,
  position: number,
  clock: WorkClock,
): object {
  return {
    id: `k${String(position + 1)}`,
    ...result,
    readings: readings.map(([at, value]) => ({ on: clock.day(at), value })),
  };
}
