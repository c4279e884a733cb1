import * as fc from 'fast-check';
import type { Health } from '../../src/domain/dependencies/health';
import { WORST_FIRST } from '../../src/domain/dependencies/health';
import { compareHealth, type JudgedDependency } from '../../src/use-cases/compare-health';

const judged = (healths: Readonly<Record<string, Health>>): readonly JudgedDependency[] =>
  Object.entries(healths).map(([id, health]) => ({ id, judgement: { health } }));

it('counts moves, what becomes worst first', () => {
  const before = judged({ a: 'healthy', b: 'healthy', c: 'atRisk', d: 'atRisk', e: 'inConflict' });
  const after = judged({ a: 'atRisk', b: 'atRisk', c: 'healthy', d: 'unplanned', e: 'inConflict' });
  expect(compareHealth(before, after)).toStrictEqual({
    total: 5,
    changed: 4,
    moves: [
      { from: 'healthy', to: 'atRisk', count: 2 },
      { from: 'atRisk', to: 'unplanned', count: 1 },
      { from: 'atRisk', to: 'healthy', count: 1 },
    ],
  });
});

it('says nothing of dependencies that only one of both has', () => {
  expect(compareHealth(judged({ a: 'healthy' }), judged({ b: 'atRisk' }))).toStrictEqual({
    total: 0,
    changed: 0,
    moves: [],
  });
});

const health = fc.constantFrom(...WORST_FIRST);
const pairs = fc.array(fc.record({ from: health, to: health }), { maxLength: 60 });

it('accounts for every dependency once, whatever their order', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const before = list.map(({ from }, at) => ({
        id: `d${String(at)}`,
        judgement: { health: from },
      }));
      const after = list.map(({ to }, at) => ({ id: `d${String(at)}`, judgement: { health: to } }));
      const there = compareHealth(before, after.toReversed());
      const back = compareHealth(after, before);
      expect(there.total).toBe(list.length);
      expect(there.changed).toBe(list.filter(({ from, to }) => from !== to).length);
      expect(there.moves.reduce((sum, { count }) => sum + count, 0)).toBe(there.changed);
      expect(back.moves).toHaveLength(there.moves.length);
      for (const { from, to, count } of there.moves) {
        expect(back.moves).toContainEqual({ from: to, to: from, count });
      }
    }),
  );
});
