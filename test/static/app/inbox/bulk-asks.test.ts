import fc from 'fast-check';
import { MOST_TOLD_ASKS } from '../../../../src/contract/contract-writing';
import type { Ask } from '../../../../src/domain/dependencies/contract/ask';
import type { InboxRow } from '../../../../src/use-cases/inbox';
import { asFoundAgain, type BulkJob } from '../../../../static/app/src/inbox/bulk/bulk-job';
import { bulkMemory } from '../../../../static/app/src/inbox/bulk/bulk-memory';
import {
  nextDigest,
  untoldAsks,
  withDigestResult,
  withDigests,
  withFailedAgain,
} from '../../../../static/app/src/inbox/bulk/digests';
import {
  actionOf,
  foundFor,
  issueOf,
  targetOf,
  type MoveTarget,
} from '../../../../static/app/src/inbox/bulk/move-target';
import {
  isByPlan,
  needsDay,
  plannedDaysOf,
} from '../../../../static/app/src/inbox/bulk/planned-days';
import { isSelectable } from '../../../../static/app/src/inbox/bulk/selection';
import { inbox } from '../../../builders/inbox';
import { day, workItem } from '../../../builders/work-item';

const TODAY = day('2026-11-20');
const SAID = { day: day('2026-12-24'), text: 'For the launch', isByPlan: true };

const due: Readonly<Record<string, string>> = { 'SHOP-1': '2026-12-01', 'SHOP-2': '2026-11-01' };
const ROWS = inbox('SHOP', {
  pairs: ['SHOP-1', 'SHOP-2', 'SHOP-3'].map((key) => ['PAY-1', key] as const),
  facts: (key) => {
    const planned = due[key];
    return { due: planned === undefined ? null : day(planned) };
  },
})['not-asked'];

function rowOf(consumer: string): InboxRow {
  const row = ROWS.find((one) => one.consumer?.key === consumer);
  if (row === undefined) throw new Error(`${consumer} is asked already`);
  return row;
}

function targetFor(consumer: string): MoveTarget {
  const target = targetOf(rowOf(consumer), 'new');
  if (target === null) throw new Error('There is no issue to ask.');
  return target;
}

it('can be chosen, and is written on the issue that waits', () => {
  expect(ROWS.every(isSelectable)).toBe(true);
  expect(targetFor('SHOP-1')).toMatchObject({
    ...{ askId: 'new', askSeq: 0, team: 'PAY', plannedNeed: day('2026-12-01') },
  });
  expect(issueOf(targetFor('SHOP-1'), 'ask')).toBe('id of SHOP-1');
});

it('goes to the project where the team is not known', () => {
  const { provider, ...row } = rowOf('SHOP-1');
  if (provider === null || 'partyId' in provider) throw new Error('There is no issue to ask.');
  const target = targetOf({ ...row, provider: { ...provider, team: null } }, 'new');
  expect(target?.team).toBe('PAY');
});

it.each([
  ['SHOP-1', SAID, '2026-12-01'],
  ['SHOP-3', SAID, '2026-12-24'],
  ['SHOP-1', { ...SAID, isByPlan: false }, '2026-12-24'],
] as const)('asks %s by its own planned day if that is meant', (consumer, said, neededBy) => {
  expect(actionOf(targetFor(consumer), 'ask', said)).toEqual({
    ...{ kind: 'ask', id: 'new', provider: { issueId: 'id of PAY-1' } },
    ...{ neededBy, why: 'For the launch', promisedBy: null },
  });
});

it('asks for nothing without a day', () => {
  expect(actionOf(targetFor('SHOP-3'), 'ask', { ...SAID, day: null })).toBeNull();
});

it('counts which days are planned, and asks for one where some are not', () => {
  const all = plannedDaysOf(ROWS, TODAY);
  expect(all).toEqual({ planned: 2, unplanned: 1, past: 1 });
  expect(needsDay({ isByPlan: true }, all)).toBe(true);
  const planned = plannedDaysOf([rowOf('SHOP-1')], TODAY);
  expect(needsDay({ isByPlan: true }, planned)).toBe(false);
  expect(needsDay({ isByPlan: false }, planned)).toBe(true);
  const none = plannedDaysOf([rowOf('SHOP-3')], TODAY);
  expect([isByPlan({ isByPlan: true }, none), needsDay({ isByPlan: true }, none)]).toEqual([
    false,
    true,
  ]);
});

describe('an ask that was chosen some time ago', () => {
  const ask: Ask = {
    id: 'new',
    provider: { issueId: 'id of PAY-1' },
    neededBy: day('2026-12-01'),
    why: '',
    by: 'sue',
    at: 0 as Ask['at'],
    seq: 1,
    closed: null,
    promisedBy: null,
  };
  const found = (...asks: readonly Ask[]): string =>
    foundFor(targetFor('SHOP-1'), 'ask', () => workItem({ key: 'SHOP-1', asks }));

  it('is made unless somebody asks already', () => {
    expect(found()).toBe('wanted');
    expect(found({ ...ask, id: 'old', closed: 'withdrawn' })).toBe('wanted');
    expect(found({ ...ask, id: 'other', provider: { issueId: 'id of PAY-2' } })).toBe('wanted');
    expect(found({ ...ask, id: 'theirs' })).toBe('gone');
  });

  it('is known again where its answer got lost', () => {
    expect(found(ask)).toBe('made');
    expect(found({ ...ask, closed: 'withdrawn' })).toBe('gone');
  });
});

describe('telling the teams', () => {
  function job(
    teams: readonly string[],
    isSaved: (place: number) => boolean = () => true,
  ): BulkJob {
    const entries = teams.map((team, place) => ({
      target: { ...targetFor('SHOP-1'), askId: `a${String(place)}`, team },
      names: { consumer: 'SHOP-1', provider: 'PAY-1' },
      result: { kind: isSaved(place) ? ('written' as const) : ('gone' as const) },
    }));
    return { move: 'ask', said: SAID, entries, digests: [], phase: 'running', pause: null };
  }

  it('is one comment for each team', () => {
    const { digests } = withDigests(job(['SHOP', 'PAY', 'SHOP']));
    expect(digests.map(({ team, asks }) => [team, asks.map(({ askId }) => askId)])).toEqual([
      ['PAY', ['a1']],
      ['SHOP', ['a0', 'a2']],
    ]);
  });

  it('has each saved ask in one comment, once, and none in too long a one', () => {
    const teams = fc.array(fc.constantFrom('PAY', 'SHOP', 'OPS'), { maxLength: 200 });
    fc.assert(
      fc.property(teams, fc.integer({ min: 1, max: 5 }), (chosen, nth) => {
        const isSaved = (place: number): boolean => place % nth === 0;
        const once = withDigests(job(chosen, isSaved));
        expect(withDigests(once)).toEqual(once);
        const told = once.digests.flatMap(({ asks }) => asks.map(({ askId }) => askId));
        const saved = once.entries.filter((_, place) => isSaved(place));
        expect([...told].sort()).toEqual(saved.map(({ target }) => target.askId).sort());
        expect(once.digests.every(({ asks }) => asks.length <= MOST_TOLD_ASKS)).toBe(true);
        expect(untoldAsks(once)).toBe(saved.length);
      }),
    );
  });

  it('is for asks alone', () => {
    expect(withDigests({ ...job(['PAY']), move: 'accept' }).digests).toEqual([]);
  });

  it('goes on where it was left, and tries again what failed', () => {
    const asked = withDigests(job(['PAY', 'SHOP']));
    const begun = withDigestResult(asked, 0, { kind: 'working' });
    expect(nextDigest(begun)).toBe(1);
    expect(nextDigest(asFoundAgain(begun))).toBe(0);
    const failed = withDigestResult(begun, 0, { kind: 'failed', words: 'No network' });
    expect(untoldAsks(failed)).toBe(1);
    expect(nextDigest(withFailedAgain(failed))).toBe(0);
    const ended = withDigestResult(failed, 1, { kind: 'settled', words: 'Told' });
    expect(nextDigest(ended)).toBeNull();
  });

  it('outlives a reload', () => {
    const kept = new Map<string, string>();
    const memory = bulkMemory('ann', () => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, value),
      removeItem: (key) => kept.delete(key),
    }));
    const told = withDigests(job(['PAY', 'SHOP']));
    const left = withDigestResult(told, 0, { kind: 'settled', words: 'Told' });
    memory.keep({ job: left, selection: null });
    expect(memory.recall().job).toEqual({ ...left, phase: 'stopped' });
  });
});
