import fc from 'fast-check';
import type { Instant } from '../../../src/domain/calendar/instant';
import { timeZoneNamed } from '../../../src/domain/calendar/time-zone';
import { itemFlow } from '../../../src/domain/flow/item-flow';
import { statusPolicy } from '../../../src/domain/flow/status-policy';
import {
  findImpediment,
  foundSince,
  isDismissed,
  type FindingPolicy,
  type FoundWay,
} from '../../../src/domain/impediments/find-impediment';
import { FOUND_CODES, type FoundCode } from '../../../src/domain/impediments/found-codes';
import type { Status, WorkItem } from '../../../src/domain/work-items/work-item';
import { impedimentRecord, removedRecord, said } from '../../builders/impediment';
import { at, day, DONE, IN_PROGRESS, TO_DO, workItem } from '../../builders/work-item';

const BLOCKED: Status = { id: '9', name: 'Blocked', category: 'in-progress' };

const POLICY: FindingPolicy = {
  asOf: at('2026-11-20T00:00:00Z'),
  status: statusPolicy({ start: null, done: null, blocked: ['Blocked'] }),
  byFlag: true,
  stalledDays: 5,
  types: new Set(['Impediment']),
  calendar: { workingWeekdays: new Set([1, 2, 3, 4, 5]), holidays: new Set([day('2026-11-16')]) },
  timeZone: timeZoneNamed('UTC'),
};

const waysOf = (
  facts: Partial<WorkItem>,
  policy: Partial<FindingPolicy> = {},
  conflict: { since: Instant | null } | null = null,
): readonly FoundWay[] => {
  const item = workItem({ key: 'A-1', status: TO_DO, ...facts });
  const all = { ...POLICY, ...policy };
  return findImpediment(item, { conflict, flow: () => itemFlow(item, all.status, all.asOf) }, all);
};

const flag = (instant: string, to = true) =>
  ({ kind: 'flag', from: !to, to, at: at(instant) }) as const;
const move = (instant: string, from: Status, to: Status) =>
  ({ kind: 'status', from, to, at: at(instant) }) as const;

it('finds nothing of an ordinary issue', () => {
  expect(waysOf({})).toEqual([]);
});

it('tells every way it was found, in the order of the closed list, and since when', () => {
  const ways = waysOf(
    {
      status: BLOCKED,
      type: 'Impediment',
      isFlagged: true,
      created: at('2026-10-01T08:00:00Z'),
      updated: at('2026-11-03T08:00:00Z'),
      history: [
        flag('2026-10-20T08:00:00Z'),
        move('2026-10-21T08:00:00Z', TO_DO, BLOCKED),
        flag('2026-10-22T08:00:00Z', false),
        flag('2026-11-03T08:00:00Z'),
      ],
      impediment: said({ record: impedimentRecord() }),
    },
    {},
    { since: at('2026-11-05T00:00:00Z') },
  );
  expect(ways).toEqual([
    { code: 'flagged', since: at('2026-11-03T08:00:00Z') },
    { code: 'blocked-status', since: at('2026-10-21T08:00:00Z') },
    { code: 'dependency-conflict', since: at('2026-11-05T00:00:00Z') },
    { code: 'stalled', since: at('2026-11-03T08:00:00Z') },
    { code: 'impediment-type', since: at('2026-10-01T08:00:00Z') },
    { code: 'recorded', since: at('2026-11-02T09:00:00Z') },
  ]);
  expect(ways.map(({ code }) => code)).toEqual(FOUND_CODES);
  expect(foundSince(ways)).toBe(at('2026-10-01T08:00:00Z'));
});

it('finds nothing of a done issue', () => {
  const record = impedimentRecord();
  const facts = { status: DONE, isFlagged: true, type: 'Impediment', impediment: said({ record }) };
  expect(waysOf(facts, {}, { since: null })).toEqual([]);
});

it('knows no moment where no changelog tells it', () => {
  const ways = waysOf({ isFlagged: true, status: BLOCKED, history: null, updated: null });
  expect(ways).toEqual([
    { code: 'flagged', since: null },
    { code: 'blocked-status', since: null },
  ]);
  expect(foundSince(ways)).toBeNull();
});

it('knows a blocked status that was entered this moment', () => {
  const history = [move('2026-11-20T00:00:00Z', TO_DO, BLOCKED)];
  const ways = waysOf({ status: BLOCKED, history, updated: at('2026-11-20T00:00:00Z') });
  expect(ways).toEqual([{ code: 'blocked-status', since: POLICY.asOf }]);
});

it('leaves flags alone where the settings do', () => {
  expect(waysOf({ isFlagged: true }, { byFlag: false })).toEqual([]);
});

it.each([
  // Monday 16 is a holiday, 14 and 15 are a weekend: from the 11th, a Wednesday, 12 13 17 18 19 20.
  ['2026-11-11T23:00:00Z', true],
  ['2026-11-12T08:00:00Z', true],
  ['2026-11-13T08:00:00Z', false],
])('counts working days since the last change on %s', (updated, isStalled) => {
  const ways = waysOf({ status: IN_PROGRESS, updated: at(updated) });
  expect(ways.map(({ code }) => code)).toEqual(isStalled ? ['stalled'] : []);
});

it('dates no conflict before the issue was there', () => {
  const created = at('2026-11-12T08:00:00Z');
  const [way] = waysOf({ created }, {}, { since: at('2026-11-05T00:00:00Z') });
  expect(way).toEqual({ code: 'dependency-conflict', since: created });
});

it('calls nothing stalled that was never started', () => {
  expect(waysOf({ status: TO_DO, updated: at('2026-01-02T09:00:00Z') })).toEqual([]);
});

it('takes the removal of an impediment for a change, and for the end of one that is one by its type', () => {
  const impediment = said({ record: removedRecord('2026-11-18T09:00:00Z') });
  const old = { status: IN_PROGRESS, updated: at('2026-10-02T09:00:00Z'), type: 'Impediment' };
  expect(waysOf(old).map(({ code }) => code)).toEqual(['stalled', 'impediment-type']);
  expect(waysOf({ ...old, impediment })).toEqual([]);
  expect(waysOf({ ...old, impediment, isFlagged: true }).map(({ code }) => code)).toEqual([
    'flagged',
  ]);
});

describe('a recorded one', () => {
  const sinceOf = (facts: Parameters<typeof impedimentRecord>[0], item: Partial<WorkItem> = {}) =>
    foundSince(waysOf({ impediment: said({ record: impedimentRecord(facts) }), ...item }));
  const raisedAt = at('2026-11-19T09:00:00Z');
  const stuckSince = at('2026-11-02T08:00:00Z');
  const created = at('2026-10-01T08:00:00Z');

  it('grows no younger when somebody comments on what was stalled', () => {
    const stalled = { status: IN_PROGRESS, created, updated: stuckSince };
    expect(foundSince(waysOf(stalled))).toBe(stuckSince);
    const commented = { ...stalled, updated: raisedAt };
    expect(sinceOf({ raisedAt, stuckSince }, commented)).toBe(stuckSince);
    expect(sinceOf({ raisedAt, stuckSince: null }, commented)).toBe(raisedAt);
  });

  it('is not stuck before its issue was created', () => {
    const item = { created: at('2026-11-10T08:00:00Z') };
    expect(sinceOf({ raisedAt, stuckSince }, item)).toBe(item.created);
    expect(sinceOf({ raisedAt: stuckSince }, item)).toBe(stuckSince);
  });

  it('is of unknown age where it was raised in the future, a day for clocks that differ', () => {
    expect(sinceOf({ raisedAt: at('2099-01-01T00:00:00Z'), stuckSince }, { created })).toBeNull();
    expect(sinceOf({ raisedAt: at('2026-11-20T00:05:00Z') }, { created })).toBe(POLICY.asOf);
  });

  it('is found where its record cannot be read, and not once its issue is done', () => {
    const impediment = { ...said({}), isUnreadable: true };
    expect(waysOf({ impediment })).toEqual([{ code: 'recorded', since: null }]);
    expect(waysOf({ impediment, status: DONE })).toEqual([]);
  });
});

describe('isDismissed', () => {
  const found: readonly FoundCode[] = FOUND_CODES.filter((code) => code !== 'recorded');
  const moment = fc.integer({ min: 0, max: 100 }).map((ms) => ms as Instant);
  const ways = fc.uniqueArray(
    fc.record({ code: fc.constantFrom(...found), since: fc.option(moment) }),
    { selector: ({ code }) => code, minLength: 1 },
  );
  const codesOf = (list: readonly FoundWay[]) => list.map(({ code }) => code);
  const dismissed = (codes: readonly FoundCode[], when: Instant) => ({
    codes,
    at: when,
    by: 'ann',
  });

  it('keeps what was known then, whatever it has become since', () => {
    fc.assert(
      fc.property(ways, moment, (known, when) => {
        const before = known.map((way) =>
          way.since !== null && way.since > when ? { ...way, since: when } : way,
        );
        const said = dismissed(codesOf(before), when);
        expect(isDismissed(before, said)).toBe(true);
        for (const one of before) expect(isDismissed([one], said)).toBe(true);
      }),
    );
  });

  it('is raised again by a code that was not known, or by a flag set later', () => {
    fc.assert(
      fc.property(ways, moment, (known, when) => {
        const all = codesOf(known);
        for (const code of all) {
          const others = all.filter((other) => other !== code);
          expect(isDismissed(known, dismissed(others, when))).toBe(false);
        }
        const flagged = known.find(({ code }) => code === 'flagged');
        const isLater = (flagged?.since ?? -1) > when;
        expect(isDismissed(known, dismissed(all, when))).toBe(!isLater);
      }),
    );
  });

  it('never holds of a recorded one, and never without a word', () => {
    const recorded = [{ code: 'recorded', since: null }] as const;
    expect(isDismissed(recorded, dismissed(['recorded'], 5 as Instant))).toBe(false);
    expect(isDismissed([{ code: 'stalled', since: null }], null)).toBe(false);
  });
});
