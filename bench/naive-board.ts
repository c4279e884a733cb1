import { addDays } from '../src/domain/calendar/day';
import { isWorkingDay } from '../src/domain/calendar/work-calendar';
import { limitOf, type EscalationPolicy } from '../src/domain/impediments/escalation-clock';
import {
  IMPEDIMENT_STATES,
  isOpenRecord,
  type ImpedimentRecord,
  type ImpedimentState,
} from '../src/domain/impediments/record';
import type { WorkItem } from '../src/domain/work-items/work-item';
import type { Portfolio } from '../src/use-cases/analyse-portfolio';
import { naiveBlockedMs } from './naive-blocked-time';

/** Cells in the order of lanes and columns. */
export type NaiveBoard = readonly {
  /** Code of a cause; null: not known. */
  readonly lane: string | null;
  readonly state: ImpedimentState;
  /** Oldest first. */
  readonly cards: readonly NaiveCard[];
}[];

export interface NaiveCard {
  readonly key: string;
  readonly state: ImpedimentState;
  readonly cause: string | null;
  readonly since: number;
  /** Issues that wait for it. */
  readonly holdsUp: number;
  /** Open epics above itself and above what waits. */
  readonly epics: number;
  readonly blockedMs: number;
  /** Working days at its level; null: no clock. */
  readonly usedDays: number | null;
}

/** The plain way to a board: who waits is searched for anew for each card, and each cell goes through all. */
export function naiveBoard(
  portfolio: Portfolio,
  escalation: EscalationPolicy,
  causes: readonly string[],
): NaiveBoard {
  const { items } = portfolio;
  const byKey = new Map(items.map((item) => [item.key, item]));
  const cards = items
    .filter((item) => isOpen(item) && (item.isFlagged || isOpenRecord(recordOf(item))))
    .map((item) => cardOf(item, byKey, portfolio, escalation));
  return [...causes, null].flatMap((lane) =>
    IMPEDIMENT_STATES.map((state) => ({
      lane,
      state,
      cards: cards
        .filter((card) => card.cause === lane && card.state === state)
        .sort((a, b) => a.since - b.since),
    })),
  );
}

function cardOf(
  item: WorkItem,
  byKey: ReadonlyMap<string, WorkItem>,
  { policy, asOf }: Portfolio,
  escalation: EscalationPolicy,
): NaiveCard {
  const record = recordOf(item);
  const waiting = waitingFor(item, byKey);
  return {
    key: item.key,
    state: record?.state ?? 'raised',
    cause: record?.cause ?? null,
    since: record?.raisedAt ?? item.created ?? asOf,
    holdsUp: waiting.size - 1,
    epics: epicsAbove(waiting, byKey).size,
    blockedMs: naiveBlockedMs(item, policy.status, asOf),
    usedDays: record === null ? null : usedDays(record, escalation, policy.today),
  };
}

/** Day by day. */
function usedDays(
  record: ImpedimentRecord,
  policy: EscalationPolicy,
  today: Portfolio['policy']['today'],
): number | null {
  if (limitOf(record, policy) === null) return null;
  const { calendar, timeZone } = policy;
  let days = 0;
  let day = addDays(timeZone.dayAt(record.levelSince), 1);
  for (; day <= today; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) days += 1;
  return days;
}

function epicsAbove(
  keys: ReadonlySet<string>,
  byKey: ReadonlyMap<string, WorkItem>,
): ReadonlySet<string> {
  const epics = new Set<string>();
  for (const key of keys) {
    const above = byKey.get(key)?.parent?.key;
    const epic = above === undefined ? undefined : byKey.get(above);
    if (epic !== undefined && isOpen(epic)) epics.add(epic.key);
  }
  return epics;
}

/** Itself and the open issues that wait for it, directly or not. */
function waitingFor(start: WorkItem, byKey: ReadonlyMap<string, WorkItem>): ReadonlySet<string> {
  const reached = new Set([start.key]);
  for (const key of reached) {
    for (const { type, direction, other } of byKey.get(key)?.links ?? []) {
      const next = byKey.get(other.key);
      if (type.name !== 'Blocks' || direction !== 'outward') continue;
      if (next !== undefined && isOpen(next)) reached.add(other.key);
    }
  }
  return reached;
}

function isOpen({ status }: WorkItem): boolean {
  return status.category !== 'done';
}

function recordOf({ impediment }: WorkItem): WorkItem['impediment']['notes']['record'] {
  return impediment.notes.record;
}
