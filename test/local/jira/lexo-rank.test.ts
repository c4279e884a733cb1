import fc from 'fast-check';
import { ranksBetween } from '../../../local/jira/site/lexo-rank';

it.each([
  ['the first of a site', null, null, 2, ['0|hzzzzz:', '0|i00007:']],
  ['behind the last', '0|i00007:', null, 3, ['0|i0000f:', '0|i0000n:', '0|i0000v:']],
  ['behind one between others', '0|i00007:i', null, 1, ['0|i0000f:']],
  ['before the first', null, '0|i0000f:', 1, ['0|i00007:']],
  ['in the middle', '0|i00007:', '0|i0000f:', 1, ['0|i0000b:']],
  ['where digits are needed', '0|i00007:', '0|i00008:', 1, ['0|i00007:i']],
  ['where two buckets meet', '0|zzzzzy:', '1|000008:', 1, ['0|zzzzzz:']],
] as const)('gives ranks for %s', (_what, before, after, count, ranks) => {
  expect(ranksBetween(before, after, count)).toEqual(ranks);
});

it('refuses what is no rank', () => {
  expect(() => ranksBetween('first', null, 1)).toThrow("'first' is no rank");
});

it('finds room wherever many are put, all in the order of their texts', () => {
  const wish = fc.record({ place: fc.nat(), count: fc.integer({ min: 1, max: 60 }) });
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 25 }), (wishes) => {
      const ranks: string[] = [];
      for (const { place, count } of wishes) {
        const at = place % (ranks.length + 1);
        const between = ranksBetween(ranks[at - 1] ?? null, ranks[at] ?? null, count);
        expect(between).toHaveLength(count);
        ranks.splice(at, 0, ...between);
      }
      expect([...new Set(ranks)].sort()).toEqual(ranks);
    }),
  );
});
