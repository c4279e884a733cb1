import {
  asFoundAgain,
  countsOf,
  nextEntry,
  passingRefusals,
  withRefusedAgain,
  withResult,
  type BulkJob,
} from '../../../../static/app/src/inbox/bulk/bulk-job';
import { bulkMemory } from '../../../../static/app/src/inbox/bulk/bulk-memory';
import {
  actionOf,
  foundFor,
  issueOf,
  type MoveTarget,
} from '../../../../static/app/src/inbox/bulk/move-target';
import { toggled } from '../../../../static/app/src/inbox/bulk/selection';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import { at, day, workItem } from '../../../builders/work-item';

const target = (number: number): MoveTarget => ({
  rowId: `row ${String(number)}`,
  consumerId: `id of SHOP-${String(number)}`,
  providerId: `id of PAY-${String(number)}`,
  askId: 'ask',
  askSeq: 2,
  team: 'PAY',
  plannedNeed: null,
});

const JOB: BulkJob = {
  move: 'decline',
  said: { day: null, text: 'No room', isByPlan: false },
  entries: [1, 2, 3].map((number) => ({
    target: target(number),
    names: { consumer: `SHOP-${String(number)}`, provider: `PAY-${String(number)}` },
    result: { kind: 'waiting' },
  })),
  digests: [],
  phase: 'running',
  pause: null,
};

it('goes from one to the next and counts what came of each', () => {
  expect(nextEntry(JOB)).toBe(0);
  const first = withResult(JOB, 0, { kind: 'written' });
  const second = withResult(first, 1, { kind: 'refused', problem: 'Busy', passes: true });
  expect(nextEntry(second)).toBe(2);
  expect(countsOf(second)).toEqual({ total: 3, done: 1, refused: 1, left: 1 });
  expect(nextEntry(withResult(second, 2, { kind: 'gone' }))).toBeNull();
});

it('tries again what was refused for a reason that passes, and nothing else', () => {
  const refused = { kind: 'refused', problem: 'No' } as const;
  const first = withResult(JOB, 0, { ...refused, passes: true });
  const ended = withResult(withResult(first, 1, { ...refused, passes: false }), 2, {
    kind: 'gone',
  });
  expect(passingRefusals(ended)).toBe(1);
  expect(withRefusedAgain(ended).entries.map(({ result }) => result.kind)).toEqual([
    ...['waiting', 'refused', 'gone'],
  ]);
});

it('is found standing still after a reload, with nothing lost', () => {
  const half = withResult(withResult(JOB, 0, { kind: 'written' }), 1, { kind: 'working' });
  const found = asFoundAgain(half);
  expect(found.phase).toBe('stopped');
  expect(found.entries.map(({ result }) => result.kind)).toEqual(['written', 'waiting', 'waiting']);
  expect(asFoundAgain({ ...half, phase: 'finished' }).phase).toBe('finished');
});

describe('the memory of the tab', () => {
  function store(initial: string | null = null) {
    const kept = new Map<string, string>();
    const memory = bulkMemory('ann', () => ({
      getItem: (key) => kept.get(key) ?? initial,
      setItem: (key, value) => kept.set(key, value),
      removeItem: (key) => kept.delete(key),
    }));
    return { kept, memory };
  }

  it('gives back what it was given, and forgets what is over', () => {
    const { kept, memory } = store();
    const selection = {
      group: 'asked-of-us' as const,
      rowIds: ['1.2.a'],
      form: { move: 'promise' as const, draft: { day: '2026-12-01', text: 'Su', isByPlan: true } },
    };
    memory.keep({ job: JOB, selection });
    expect(memory.recall()).toEqual({ job: { ...JOB, phase: 'stopped' }, selection });
    memory.keep({ job: null, selection: null });
    expect(kept.size).toBe(0);
  });

  it.each(['{', 'null', '{"job":{"move":"explode"},"selection":null}', '[]'])(
    'takes %s for nothing',
    (text) => {
      expect(store(text).memory.recall()).toEqual({ job: null, selection: null });
    },
  );

  it('does without storage', () => {
    const memory = bulkMemory('ann', () => {
      throw new Error('denied');
    });
    memory.keep({ job: JOB, selection: null });
    expect(memory.recall()).toEqual({ job: null, selection: null });
  });
});

it('writes each move on the issue it belongs to', () => {
  const said = { day: day('2026-12-01'), text: 'Yes', isByPlan: false };
  const answered = { askId: 'ask', askSeq: 2, consumerId: 'id of SHOP-1' };
  expect(actionOf(target(1), 'promise', said)).toEqual({
    kind: 'promise',
    ...answered,
    day: '2026-12-01',
    text: 'Yes',
  });
  expect(actionOf(target(1), 'promise', { ...said, day: null })).toBeNull();
  expect(actionOf(target(1), 'decline', said)).toEqual({
    kind: 'decline',
    ...answered,
    text: 'Yes',
  });
  expect(actionOf(target(1), 'accept', said)).toEqual({ kind: 'accept', askId: 'ask' });
  expect(issueOf(target(1), 'promise')).toBe('id of PAY-1');
  expect(issueOf(target(1), 'accept')).toBe('id of SHOP-1');
});

describe('a move that was chosen some time ago', () => {
  const ask = {
    id: 'ask',
    provider: { issueId: 'id of PAY-1' },
    neededBy: day('2026-12-01'),
    why: '',
    by: 'sue',
    at: at('2026-11-16T09:00:00Z'),
    seq: 2,
    closed: null,
    promisedBy: null,
  };
  const answer = {
    askId: 'ask',
    askSeq: 2,
    consumerId: 'id of SHOP-1',
    kind: 'declined' as const,
    promisedBy: null,
    text: '',
    by: 'pat',
    at: at('2026-11-17T09:00:00Z'),
    deliveredAt: null,
  };
  const found = (
    move: 'decline' | 'accept',
    asks: WorkItem['asks'],
    answers: WorkItem['answers'] = [],
  ): string => {
    const items = [workItem({ key: 'SHOP-1', asks }), workItem({ key: 'PAY-1', answers })];
    return foundFor(target(1), move, (id) => items.find((item) => item.id === id) ?? null);
  };

  it('is made while the ask stands as it was seen', () => {
    expect(found('decline', [ask])).toBe('wanted');
    expect(found('decline', [ask], [{ ...answer, askSeq: 1 }])).toBe('wanted');
    expect(found('accept', [ask], [answer])).toBe('wanted');
    expect(found('decline', [])).toBe('wanted');
  });

  it('is left out once somebody changed, closed or answered it', () => {
    expect(found('decline', [{ ...ask, seq: 3 }])).toBe('gone');
    expect(found('accept', [{ ...ask, closed: 'withdrawn' }])).toBe('gone');
    expect(found('decline', [ask], [answer])).toBe('gone');
  });
});

it('chooses within one group at a time', () => {
  const first = toggled(null, 'asked-of-us', 'a');
  const both = toggled(first, 'asked-of-us', 'b');
  expect(both?.rowIds).toEqual(['a', 'b']);
  expect(toggled(both, 'delivered', 'c')).toEqual({
    group: 'delivered',
    rowIds: ['c'],
    form: null,
  });
  expect(toggled(first, 'asked-of-us', 'a')).toBeNull();
});
