import fc from 'fast-check';
import {
  nextRankCall,
  orderAfterCall,
  orderAfterPlan,
  planRanks,
  RANKED_AT_ONCE,
  type Order,
  type RankCall,
  type RankPlan,
} from '../../../../src/domain/business-case/priority/rank-plan';

const letters = (text: string): Order => text.split(' ');

function callsOf(plan: RankPlan, most = RANKED_AT_ONCE): readonly RankCall[] {
  const placed = new Set<string>();
  const calls: RankCall[] = [];
  const next = () => nextRankCall(plan, { placed, passed: new Set() }, most);
  for (let call = next(); call !== null; call = next()) {
    calls.push(call);
    for (const id of call.ids) placed.add(id);
  }
  return calls;
}

it.each([
  ['nothing that stands in order', 'a b c', 'a b c', '', []],
  ['the last to the front', 'c a b', 'a b c', '', [['c', 'before', 'a']]],
  ['the first to the end', 'b c a', 'a b c', '', [['a', 'after', 'c']]],
  ['neighbours in one go', 'a b c d e f', 'a d e b f c', '', [['b c', 'after', 'a']]],
  ['around what must not move', 'b a', 'a b', 'a', [['b', 'before', 'a']]],
  ['nothing where nothing may move', 'b a', 'a b', 'a b', []],
] as const)('moves %s', (_what, wanted, standing, fixed, calls) => {
  const plan = planRanks(letters(wanted), letters(standing), new Set(letters(fixed)));
  expect(callsOf(plan).map(({ ids, side, anchor }) => [ids.join(' '), side, anchor])).toEqual(
    calls,
  );
});

it('asks for fifty at once, and each group behind the one before', () => {
  const many = Array.from({ length: 120 }, (_, place) => `m${String(place)}`);
  const plan = planRanks([...many, 'k', 'l'], ['k', 'l', ...many.toReversed()]);
  const calls = callsOf(plan);
  expect(calls.map(({ ids }) => ids.length)).toEqual([50, 50, 20]);
  expect(calls.map(({ side, anchor }) => `${side} ${anchor}`)).toEqual([
    'before k',
    'after m49',
    'after m99',
  ]);
});

it('goes on behind what stands, past what was refused', () => {
  const plan = planRanks(letters('a b c d e'), letters('e d c b a'));
  const [kept = ''] = plan.kept;
  const others = letters('a b c d e').filter((id) => id !== kept);
  const [refused = '', moved = '', ...left] = others;
  const call = nextRankCall(plan, { placed: new Set([moved]), passed: new Set([refused]) });
  expect(call?.ids).toEqual(left);
  expect([moved, kept]).toContain(call?.anchor);
});

/** All issues of a site in their order, and of some of them the order that is wanted. */
const site = fc
  .uniqueArray(fc.integer({ min: 0, max: 999 }).map(String), { minLength: 1, maxLength: 40 })
  .chain((all) =>
    fc.record({
      all: fc.constant(all),
      wanted: fc.shuffledSubarray(all, { minLength: 1 }),
      fixed: fc.subarray(all),
    }),
  );

function longestRise(places: readonly number[]): number {
  const longest: number[] = [];
  for (const place of places) {
    const before = longest.map((length, at) => ((places[at] ?? 0) < place ? length : 0));
    longest.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...longest);
}

const most = fc.integer({ min: 1, max: 6 });

it('brings them into order, and leaves all others in theirs', () => {
  fc.assert(
    fc.property(site, most, ({ all, wanted }, atOnce) => {
      const standing = all.filter((id) => wanted.includes(id));
      const calls = callsOf(planRanks(wanted, standing), atOnce);
      const after = calls.reduce<Order>(orderAfterCall, all);
      expect(after.filter((id) => wanted.includes(id))).toEqual(wanted);
      const isOther = (id: string): boolean => !wanted.includes(id);
      expect(after.filter(isOther)).toEqual(all.filter(isOther));
      expect(orderAfterPlan(planRanks(wanted, standing), standing)).toEqual(wanted);
    }),
  );
});

it('moves as few as possible, each once, in groups that are as full as can be', () => {
  fc.assert(
    fc.property(site, most, ({ all, wanted }, atOnce) => {
      const standing = all.filter((id) => wanted.includes(id));
      const plan = planRanks(wanted, standing);
      const places = wanted.map((id) => standing.indexOf(id));
      expect(plan.moves).toHaveLength(wanted.length - longestRise(places));
      const calls = callsOf(plan, atOnce);
      expect(calls.flatMap(({ ids }) => ids)).toEqual(plan.moves);
      const runs = wanted
        .map((id) => (plan.kept.has(id) ? ' ' : '.'))
        .join('')
        .split(' ');
      const fewest = runs.map((run) => Math.ceil(run.length / atOnce));
      expect(calls).toHaveLength(fewest.reduce((sum, count) => sum + count, 0));
    }),
  );
});

it('moves nothing that must not be moved, and brings all others into order around it', () => {
  fc.assert(
    fc.property(site, ({ all, wanted, fixed }) => {
      const standing = all.filter((id) => wanted.includes(id));
      const plan = planRanks(wanted, standing, new Set(fixed));
      expect(plan.moves.filter((id) => fixed.includes(id))).toEqual([]);
      const fixedPlaces = wanted
        .filter((id) => fixed.includes(id))
        .map((id) => standing.indexOf(id));
      expect(plan.stuck.size).toBe(fixedPlaces.length - longestRise(fixedPlaces));
      const after = callsOf(plan).reduce<Order>(orderAfterCall, all);
      const inOrder = wanted.filter((id) => !plan.stuck.has(id));
      expect(after.filter((id) => inOrder.includes(id))).toEqual(inOrder);
    }),
  );
});
