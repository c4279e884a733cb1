import assert from 'node:assert/strict';
import type { Instant } from '../src/domain/calendar/instant';
import { lengthMs } from '../src/domain/flow/intervals';
import { flowEfficiency } from '../src/domain/flow/flow-efficiency';
import { itemFlow } from '../src/domain/flow/item-flow';
import { statusPolicy } from '../src/domain/flow/status-policy';
import { blockedIn } from '../src/domain/impediments/blocked-time';
import type { Change, Status, StatusName, WorkItem } from '../src/domain/work-items/work-item';
import { other, only, type Comparison } from './comparisons';
import { AS_OF } from './generate-items';
import { naiveBlockedMs } from './naive-blocked-time';
import { seededRandom, type Random } from './random';
import { madeItems } from './subject';

/** Blocked time and flow efficiency of items and the entries of their changelogs. */
export interface FlowResult {
  readonly items: number;
  readonly entries: number;
  readonly comparisons: readonly Comparison[];
}

/** The same number of entries, once in many short changelogs and once in a few long ones. */
export function compareFlow(): readonly FlowResult[] {
  return [compareShape(20_000, 200_000), compareShape(2_000, 200_000)];
}

const SEED = 20_261_121;
const MS_PER_DAY = 86_400_000;
const BLOCKED = { blocked: { byFlag: true } };
const PERIOD = { from: (AS_OF - 90 * MS_PER_DAY) as Instant, to: AS_OF };

const ON_HOLD: Status = { id: '4', name: 'On hold', category: 'in-progress' };
const STATUSES: readonly Status[] = [
  { id: '1', name: 'To Do', category: 'to-do' },
  { id: '3', name: 'In Progress', category: 'in-progress' },
  ON_HOLD,
  { id: '6', name: 'In Review', category: 'in-progress' },
  { id: '5', name: 'Done', category: 'done' },
];
const CATEGORIES = new Map(STATUSES.map(({ id, category }) => [`id ${id ?? ''}`, category]));
const POLICY = statusPolicy(
  { start: null, done: null, blocked: [ON_HOLD.name], waiting: ['In Review'] },
  CATEGORIES,
);

/** @throws AssertionError where both sides do not find the same */
function compareShape(issues: number, entries: number): FlowResult {
  const items = withLongHistories(madeItems({ issues }), entries);
  for (const item of items) assert.equal(blockedMs(item), naiveBlockedMs(item, POLICY, AS_OF));
  return {
    items: items.length,
    entries: items.reduce((sum, { history }) => sum + (history?.length ?? 0), 0),
    comparisons: [
      other(
        'blocked time',
        () => items.reduce((sum, item) => sum + blockedMs(item), 0),
        'the changelog asked anew for each stretch between two changes',
        () => items.reduce((sum, item) => sum + naiveBlockedMs(item, POLICY, AS_OF), 0),
      ),
      only('blocked time, start, finish and flow efficiency of the last 90 days', () => {
        const flows = items.map((item) => itemFlow(item, POLICY, AS_OF));
        return flowEfficiency(
          flows.map((flow) => ({ flow, blocked: blockedIn(flow, BLOCKED) })),
          PERIOD,
        );
      }),
    ],
  };
}

function blockedMs(item: WorkItem): number {
  return lengthMs(blockedIn(itemFlow(item, POLICY, AS_OF), BLOCKED));
}

/** Changelogs of very different lengths, as they are: most short, a few long. */
function withLongHistories(items: readonly WorkItem[], entries: number): readonly WorkItem[] {
  const random = seededRandom(SEED);
  const shares = items.map(() => 0.1 - Math.log(1 - random.next()));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return items.map((item, at) =>
    withHistory(item, Math.round((entries * (shares[at] ?? 0)) / whole), random),
  );
}

/** Half of the entries status changes, a quarter flags, a quarter others. */
function withHistory(item: WorkItem, entries: number, random: Random): WorkItem {
  const created = (AS_OF - (20 + random.next() * 700) * MS_PER_DAY) as Instant;
  const moments = Array.from({ length: entries }, () =>
    Math.floor(created + random.next() * (AS_OF - created)),
  ).sort((a, b) => a - b);
  let status = statusOf(random);
  let isFlagged = false;
  const history = moments.map((moment): Change => {
    const at = moment as Instant;
    if (random.chance(0.5)) {
      const from = status;
      status = statusOf(random);
      return { at, kind: 'status', from: nameOf(from), to: nameOf(status) };
    }
    if (random.chance(0.5)) return { at, kind: 'assignee', from: null, to: 'ann' };
    isFlagged = !isFlagged;
    return { at, kind: 'flag', from: !isFlagged, to: isFlagged };
  });
  return { ...item, created, status, isFlagged, history };
}

function statusOf(random: Random): Status {
  return STATUSES[random.below(STATUSES.length)] ?? ON_HOLD;
}

/** A changelog tells no category, and shares nothing between its entries. */
function nameOf({ id, name }: Status): StatusName {
  return { id, name };
}
