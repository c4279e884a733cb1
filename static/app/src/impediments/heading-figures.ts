import type { Impediment } from '../../../../src/use-cases/impediments/impediment';

/** What the first line of the page says. */
export interface HeadingFigures {
  readonly stuck: number;
  readonly pastLimit: number;
  /** Nobody has them yet. */
  readonly unowned: number;
  /** Calendar days; null: of none it is known. */
  readonly oldestDays: number | null;
  /** Issues that wait for the one that holds up most. */
  readonly mostHeldUp: number;
}

export function headingFigures(open: readonly Impediment[]): HeadingFigures {
  const ages = open.flatMap(({ ageDays }) => ageDays ?? []);
  return {
    stuck: open.length,
    pastLimit: open.filter(({ clock }) => clock?.isExpired === true).length,
    unowned: open.filter(({ record, state }) => state === 'raised' || record?.owner === null)
      .length,
    oldestDays: ages.reduce<number | null>((most, age) => Math.max(most ?? 0, age), null),
    mostHeldUp: open.reduce((most, { holdsUp }) => Math.max(most, holdsUp.items), 0),
  };
}
