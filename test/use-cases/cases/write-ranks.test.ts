import fc from 'fast-check';
import {
  orderAfterCall,
  planRanks,
  type Order,
  type RankCall,
} from '../../../src/domain/business-case/priority/rank-plan';
import {
  confirmedStanding,
  leftToRank,
  unwritten,
  writeRanks,
  type RankAnswer,
  type RankStanding,
} from '../../../src/use-cases/cases/write-ranks';

const letters = (text: string): Order => text.split(' ');
const STANDING = letters('e d c b a');
const WANTED = letters('a b c d e');
const MOVED: RankAnswer = { kind: 'answered', refused: new Map() };
const { signal } = new AbortController();
const quiet = { signal, tell: () => undefined };

/** A Jira that moves whatever is asked for, but for some that it refuses, and keeps the order. */
function jiraWith(start: Order, never: ReadonlySet<string> = new Set()) {
  const calls: RankCall[] = [];
  let order = start;
  const rank = (call: RankCall): Promise<RankAnswer> => {
    calls.push(call);
    if (call.ids.some((id) => never.has(id))) {
      return Promise.resolve({ kind: 'refused', message: 'No.' });
    }
    order = orderAfterCall(order, call);
    return Promise.resolve(MOVED);
  };
  return { calls, rank, order: () => order };
}

it('finds what cannot be moved in a group that is refused as a whole, and moves the others', async () => {
  const ids = Array.from({ length: 40 }, (_, place) => `m${String(place)}`);
  const start = ['k', ...ids.toReversed()];
  const jira = jiraWith(start, new Set(['m7']));
  const plan = planRanks(['k', ...ids], start);
  const done = await writeRanks({ ...quiet, plan, standing: unwritten(start), rank: jira.rank });
  expect(done.results.get('m7')).toEqual({ kind: 'refused', message: 'No.', mayWorkLater: false });
  expect(jira.order()).toEqual(done.order);
  const isOther = (id: string): boolean => id !== 'm7';
  expect(jira.order().filter(isOther)).toEqual(['k', ...ids].filter(isOther));
  expect(jira.calls.length).toBeLessThan(20);
  expect(leftToRank(plan, done)).toEqual([]);
});

it('keeps every refusal to itself, whoever is refused', async () => {
  const wanted = Array.from({ length: 12 }, (_, place) => String(place));
  const start = fc.shuffledSubarray(wanted, { minLength: 12 });
  await fc.assert(
    fc.asyncProperty(start, fc.subarray(wanted), async (standing, never) => {
      const plan = planRanks(wanted, standing);
      const jira = jiraWith(standing, new Set(never));
      const done = await writeRanks({
        ...{ ...quiet, plan, standing: unwritten(standing), rank: jira.rank },
      });
      expect(jira.order()).toEqual(done.order);
      const refused = plan.moves.filter((id) => never.includes(id));
      const inOrder = wanted.filter((id) => !refused.includes(id));
      expect(done.order.filter((id) => inOrder.includes(id))).toEqual(inOrder);
      expect([...done.results.keys()].sort()).toEqual([...plan.moves].sort());
    }),
  );
});

it('stops between two groups, and goes on with what is left', async () => {
  const ids = Array.from({ length: 120 }, (_, place) => `m${String(place)}`);
  const start = ['k', ...ids.toReversed()];
  const plan = planRanks(['k', ...ids], start);
  const jira = jiraWith(start);
  const stop = new AbortController();
  const told: RankStanding[] = [];
  const tell = (standing: RankStanding): void => {
    told.push(standing);
    stop.abort();
  };
  const standing = unwritten(start);
  const half = await writeRanks({ plan, standing, rank: jira.rank, signal: stop.signal, tell });
  expect(told).toEqual([half]);
  expect(leftToRank(plan, half)).toHaveLength(plan.moves.length - 50);
  const whole = await writeRanks({ ...quiet, plan, standing: half, rank: jira.rank });
  expect(jira.order()).toEqual(['k', ...ids]);
  expect(leftToRank(plan, whole)).toEqual([]);
  expect(jira.calls).toHaveLength(Math.ceil(plan.moves.length / 50));
});

it('asks nothing more after a call without an answer, and tells from the order whether it was done', async () => {
  const plan = planRanks(WANTED, STANDING);
  const lost = new Error('lost');
  let calls = 0;
  const failed = await writeRanks({
    ...{ ...quiet, plan, standing: unwritten(STANDING) },
    rank: () => {
      calls += 1;
      return Promise.reject(lost);
    },
  });
  expect(calls).toBe(1);
  const { doubt } = failed;
  if (doubt === null) throw new Error('nothing is in doubt');
  expect(leftToRank(plan, failed)).toEqual(plan.moves);
  const undone = confirmedStanding(failed, STANDING);
  expect(undone && leftToRank(plan, undone)).toEqual(plan.moves);
  const done = confirmedStanding(failed, doubt);
  expect(done).toMatchObject({ order: doubt, doubt: null });
  expect(done && leftToRank(plan, done).length).toBeLessThan(plan.moves.length);
  expect(confirmedStanding(failed, letters('e c d b a'))).toBeNull();
});

it('notices that somebody else has moved one, or that one is gone', () => {
  const standing = unwritten(STANDING);
  expect(confirmedStanding(standing, STANDING)).toEqual(standing);
  expect(confirmedStanding(standing, letters('d e c b a'))).toBeNull();
  expect(confirmedStanding(standing, letters('e d c b'))).toBeNull();
});

it('asks again, when somebody goes on, only for what Jira could not do just now', async () => {
  const plan = planRanks(letters('a b c'), letters('c a b'));
  const busy = { message: 'Later.', mayWorkLater: true };
  const refused = await writeRanks({
    ...{ ...quiet, plan, standing: unwritten(letters('c a b')) },
    rank: () => Promise.resolve({ kind: 'answered', refused: new Map([['c', busy]]) }),
  });
  expect(leftToRank(plan, refused)).toEqual(['c']);
  const jira = jiraWith(letters('c a b'));
  const done = await writeRanks({ ...quiet, plan, standing: refused, rank: jira.rank });
  expect(done.results.get('c')).toEqual({ kind: 'moved' });
  expect(jira.order()).toEqual(letters('a b c'));
});
