import fc from 'fast-check';
import { naiveBlockedMs } from '../../../bench/naive-blocked-time';
import type { Instant } from '../../../src/domain/calendar/instant';
import { lengthMs, unionOf } from '../../../src/domain/flow/intervals';
import { itemFlow } from '../../../src/domain/flow/item-flow';
import { statusPolicy } from '../../../src/domain/flow/status-policy';
import { workSpan } from '../../../src/domain/flow/work-life';
import { blockedTime } from '../../../src/domain/impediments/blocked-time';
import type { Change, WorkItem } from '../../../src/domain/work-items/work-item';
import {
  anyHistory,
  anyMoment,
  BLOCKED_STATUSES,
  CREATION,
  ON_HOLD,
  PARKED,
} from '../../arbitraries/work-history';
import { at, DONE, IN_PROGRESS, TO_DO, workItem } from '../../builders/work-item';

const policy = {
  status: statusPolicy({ start: null, done: null, blocked: BLOCKED_STATUSES }),
  blocked: { byFlag: true },
};
const on = (date: string) => at(`2026-01-${date}T00:00:00Z`);
const AS_OF = on('31');

const set = (date: string, to: boolean): Change => ({ at: on(date), kind: 'flag', from: !to, to });
const move = (date: string, from: WorkItem['status'], to: WorkItem['status']): Change => ({
  at: on(date),
  kind: 'status',
  from,
  to,
});

it('unites flag and blocked status', () => {
  const history = [
    set('05', true),
    move('07', IN_PROGRESS, ON_HOLD),
    set('08', false),
    move('10', ON_HOLD, IN_PROGRESS),
  ];
  const item = workItem({ key: 'A-1', history });
  expect(blockedTime(item, policy, AS_OF)).toEqual({
    intervals: [{ from: on('05'), to: on('10') }],
    days: 5,
    flaggedSince: null,
  });
  const byStatus = { ...policy, blocked: { byFlag: false } };
  expect(blockedTime(item, byStatus, AS_OF).days).toBe(3);
});

it('is none of an item that never started, whose flag shows its age apart', () => {
  const item = workItem({ key: 'A-1', status: TO_DO, isFlagged: true, history: [set('05', true)] });
  expect(blockedTime(item, policy, AS_OF)).toEqual({
    intervals: [],
    days: 0,
    flaggedSince: on('05'),
  });
});

it('begins with the work and ends with it, though the flag was set before and left on', () => {
  const history = [set('05', true), move('07', TO_DO, IN_PROGRESS), move('09', IN_PROGRESS, DONE)];
  const item = workItem({ key: 'A-1', status: DONE, isFlagged: true, history });
  expect(blockedTime(item, policy, AS_OF)).toMatchObject({ days: 2, flaggedSince: on('05') });
});

it('leaves out the time a reopened item was done', () => {
  const history = [
    set('05', true),
    move('09', IN_PROGRESS, DONE),
    move('12', DONE, IN_PROGRESS),
    move('13', IN_PROGRESS, DONE),
  ];
  const item = workItem({ key: 'A-1', status: DONE, isFlagged: true, history });
  expect(blockedTime(item, policy, AS_OF).intervals).toEqual([
    { from: on('05'), to: on('09') },
    { from: on('12'), to: on('13') },
  ]);
});

it('is open to as of', () => {
  const item = workItem({ key: 'A-1', isFlagged: true, history: [set('05', true)] });
  expect(blockedTime(item, policy, at('2026-01-05T06:00:00Z')).days).toBe(0.25);
});

const blockedMs = (item: WorkItem, asOf: Instant) =>
  lengthMs(blockedTime(item, policy, asOf).intervals);

describe('any item', () => {
  it('is blocked as long as looking at every stretch of its changelog tells', () => {
    fc.assert(
      fc.property(anyHistory(), anyMoment, (item, asOf) => {
        expect(blockedMs(item, asOf)).toBe(naiveBlockedMs(item, policy.status, asOf));
      }),
    );
  });

  it('is not blocked longer than it was worked on, nor any moment twice', () => {
    fc.assert(
      fc.property(anyHistory(), anyMoment, (item, asOf) => {
        const { intervals } = blockedTime(item, policy, asOf);
        const span = workSpan(itemFlow(item, policy.status, asOf));
        expect(lengthMs(intervals)).toBeLessThanOrEqual(span ? span.to - span.from : 0);
        expect(unionOf(intervals)).toEqual(intervals);
      }),
    );
  });

  it('is blocked as long where a flag or a blocked status is split in two', () => {
    fc.assert(
      fc.property(anyHistory(), anyMoment, anyMoment, (item, moment, asOf) => {
        const { intervals } = blockedTime(item, policy, asOf);
        for (const split of splits(item, moment)) {
          expect(blockedTime(split, policy, asOf).intervals).toEqual(intervals);
        }
      }),
    );
  });

  it('is not blocked less for one more reason', () => {
    fc.assert(
      fc.property(anyHistory(), anyMoment, anyMoment, anyMoment, (item, from, to, asOf) => {
        const more = blockedTime(item, policy, asOf, unionOf([{ from, to }]));
        expect(lengthMs(more.intervals)).toBeGreaterThanOrEqual(blockedMs(item, asOf));
      }),
    );
  });
});

/** The same item with changes at a moment that change nothing that counts. */
function splits(item: WorkItem, moment: Instant): readonly WorkItem[] {
  const history = item.history ?? [];
  const place = history.filter(({ at: told }) => told <= moment).length;
  const before = history.slice(0, place);
  const after = history.slice(place);
  const later = after.find((change) => change.kind === 'status');
  const status =
    before.findLast((change) => change.kind === 'status')?.to ?? later?.from ?? item.status;
  const isFlagged =
    before.findLast((change) => change.kind === 'flag')?.to ??
    after.find((change) => change.kind === 'flag')?.from ??
    item.isFlagged;
  const with_ = (...added: readonly Change[]) => ({
    ...item,
    history: [...before, ...added, ...after],
  });
  const flagTwice = with_(
    { at: moment, kind: 'flag', from: isFlagged, to: !isFlagged },
    { at: moment, kind: 'flag', from: !isFlagged, to: isFlagged },
  );
  const same = with_({ at: moment, kind: 'status', from: status, to: status });
  const other = status.name === ON_HOLD.name ? PARKED : ON_HOLD;
  // From one blocked status to another and back.
  const swapped = BLOCKED_STATUSES.includes(status.name)
    ? [
        with_(
          { at: moment, kind: 'status', from: status, to: other },
          { at: moment, kind: 'status', from: other, to: status },
        ),
      ]
    : [];
  return moment >= CREATION ? [flagTwice, same, ...swapped] : [];
}
