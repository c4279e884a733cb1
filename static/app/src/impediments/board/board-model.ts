import { addDays, type Day } from '../../../../../src/domain/calendar/day';
import type { TimeZone } from '../../../../../src/domain/calendar/time-zone';
import {
  IMPEDIMENT_LEVELS,
  type ImpedimentState,
} from '../../../../../src/domain/impediments/record';
import { byText } from '../../../../../src/domain/work-items/issue-key';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import type { Lanes } from '../impediments-address';

export interface Lane {
  /** The level, the code of the cause or the name of the team; null: not known. */
  readonly value: string | null;
  readonly cells: Readonly<Record<ImpedimentState, readonly Impediment[]>>;
}

export interface Board {
  readonly lanes: readonly Lane[];
  readonly counts: Readonly<Record<ImpedimentState, number>>;
}

/** How long a removed one stays on the board. */
export const DAYS_SHOWN_REMOVED = 30;

/**
 * Impediments in columns and lanes; in each cell in the order they come in.
 *
 * @param causes codes in the order of the settings
 */
export function boardOf(
  impediments: readonly Impediment[],
  lanes: Lanes,
  causes: readonly string[],
): Board {
  const byLane = new Map<string | null, Record<ImpedimentState, Impediment[]>>();
  const counts = { raised: 0, owned: 0, escalated: 0, resolving: 0, removed: 0 };
  for (const one of impediments) {
    const value = laneOf(one, lanes);
    const cells = byLane.get(value) ?? emptyCells();
    byLane.set(value, cells);
    cells[one.state].push(one);
    counts[one.state] += 1;
  }
  if (lanes === 'none' && byLane.size === 0) byLane.set(null, emptyCells());
  const values = [...byLane.keys()].sort(laneOrder(lanes, causes));
  return {
    lanes: values.map((value) => ({ value, cells: byLane.get(value) ?? emptyCells() })),
    counts,
  };
}

/** The removed ones of the last days, as the board shows them. */
export function lately(
  removed: readonly Impediment[],
  today: Day,
  timeZone: TimeZone,
): readonly Impediment[] {
  const first = addDays(today, -DAYS_SHOWN_REMOVED);
  return removed.filter(
    ({ removedAt }) => removedAt !== null && timeZone.dayAt(removedAt) >= first,
  );
}

function emptyCells(): Record<ImpedimentState, Impediment[]> {
  return { raised: [], owned: [], escalated: [], resolving: [], removed: [] };
}

function laneOf({ level, record, team }: Impediment, lanes: Lanes): string | null {
  switch (lanes) {
    case 'none':
      return null;
    case 'level':
      return level;
    case 'cause':
      return record?.cause ?? null;
    case 'team':
      return team;
  }
}

/** The highest level first, causes as the settings have them, teams by name; what is not known last. */
function laneOrder(lanes: Lanes, causes: readonly string[]) {
  const rank = (value: string): number => {
    if (lanes === 'level') {
      return -IMPEDIMENT_LEVELS.findIndex((level) => level === value);
    }
    const place = lanes === 'cause' ? causes.indexOf(value) : -1;
    return place < 0 ? causes.length : place;
  };
  return (a: string | null, b: string | null): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return rank(a) - rank(b) || byText(a, b);
  };
}
