import { flowEfficiency } from '../../../src/domain/flow/flow-efficiency';
import { itemFlow } from '../../../src/domain/flow/item-flow';
import { statusPolicy } from '../../../src/domain/flow/status-policy';
import { blockedIn } from '../../../src/domain/impediments/blocked-time';
import type { Change, Status } from '../../../src/domain/work-items/work-item';
import {
  BLOCKED_STATUSES,
  ON_HOLD,
  REVIEW,
  WAITING_STATUSES,
} from '../../arbitraries/work-history';
import { at, DONE, IN_PROGRESS, TO_DO, workItem } from '../../builders/work-item';

const policy = {
  status: statusPolicy({
    start: null,
    done: null,
    blocked: BLOCKED_STATUSES,
    waiting: WAITING_STATUSES,
  }),
  blocked: { byFlag: true },
};
const on = (date: string) => at(`2026-01-${date}T00:00:00Z`);
const JANUARY = { from: on('01'), to: at('2026-02-01T00:00:00Z') };

/** Statuses an item went through, each with the day it came there; the first one at its creation. */
const flow = (...way: readonly (readonly [string, Status])[]) => {
  const [first = ['01', TO_DO] as const] = way;
  const history = way.slice(1).map(([date, to], place): Change => ({
    at: on(date),
    kind: 'status',
    from: way[place]?.[1] ?? TO_DO,
    to,
  }));
  const status = way.at(-1)?.[1] ?? TO_DO;
  const item = workItem({ key: 'A-1', created: on(first[0]), status, history });
  const found = itemFlow(item, policy.status, JANUARY.to);
  return { flow: found, blocked: blockedIn(found, policy) };
};

it('counts neither waiting nor blocked time as active, and none of it twice', () => {
  const one = flow(
    ['02', IN_PROGRESS],
    ['05', REVIEW],
    ['08', ON_HOLD],
    ['10', IN_PROGRESS],
    ['12', DONE],
  );
  const whileWaiting = { ...one, blocked: [{ from: on('07'), to: on('10') }] };
  const expected = { items: 1, withoutStart: 0, totalDays: 10, activeDays: 5, share: 0.5 };
  expect(flowEfficiency([one], JANUARY)).toEqual(expected);
  expect(flowEfficiency([whileWaiting], JANUARY)).toEqual(expected);
});

it('adds up what was finished in the period, and tells what it leaves out', () => {
  const items = [
    flow(['02', IN_PROGRESS], ['04', DONE]),
    flow(['02', IN_PROGRESS], ['04', ON_HOLD], ['10', DONE]),
    flow(['02', TO_DO], ['04', DONE]),
    flow(['02', IN_PROGRESS]),
  ];
  expect(flowEfficiency(items, JANUARY)).toEqual({
    items: 2,
    withoutStart: 1,
    totalDays: 10,
    activeDays: 4,
    share: 0.4,
  });
  expect(flowEfficiency(items, { from: on('01'), to: on('04') }).items).toBe(0);
});

it('has no share where no time passed', () => {
  expect(flowEfficiency([flow(['02', IN_PROGRESS], ['02', DONE])], JANUARY)).toMatchObject({
    items: 1,
    totalDays: 0,
    share: null,
  });
});
