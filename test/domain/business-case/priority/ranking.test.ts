import fc from 'fast-check';
import { rankByWsjf, type ScoredEpic } from '../../../../src/domain/business-case/priority/ranking';
import { SCORE_SCALE } from '../../../../src/domain/business-case/priority/scores';
import { epic } from '../../../builders/business-case';

const keysOf = (epics: readonly ScoredEpic[]) => rankByWsjf(epics).ranked.map(({ key }) => key);

it('orders by WSJF, then cost of delay, then key', () => {
  const epics = [
    epic('E-4', 1, 1, 1, 3),
    epic('E-3', 2, 2, 2, 1),
    epic('E-2', 2, 2, 2, 6),
    epic('E-1', 1, 1, 1, 3),
    epic('E-5', 5, 5, 2, 2),
  ];
  expect(keysOf(epics)).toEqual(['E-5', 'E-3', 'E-2', 'E-1', 'E-4']);
  expect(rankByWsjf(epics).ranked.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
});

it('leaves out what cannot be ranked, and says why', () => {
  const { ranked, unranked } = rankByWsjf([
    epic('E-2', 1, 1, 1, null),
    epic('E-3', 1, 1, 1, 1),
    epic('E-1', null, 1, 1, 0),
  ]);
  expect(ranked.map(({ key }) => key)).toEqual(['E-3']);
  expect(unranked).toEqual([
    { key: 'E-1', gaps: ['no-value', 'not-positive'] },
    { key: 'E-2', gaps: ['no-job-size'] },
  ]);
});

const score = fc.oneof(fc.constantFrom(...SCORE_SCALE), fc.integer({ min: 1, max: 1000 }));

/** At least one; keys stay apart. */
const anyEpics = fc
  .array(fc.tuple(score, score, score, score), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((columns, at) => epic(`E-${String(at)}`, ...columns)));

const rankOf = (epics: readonly ScoredEpic[], key: string) =>
  rankByWsjf(epics).ranked.find((ranked) => ranked.key === key)?.rank ?? NaN;

const changed = (
  epics: readonly ScoredEpic[],
  chosen: ScoredEpic,
  column: keyof ScoredEpic['scores'],
  more: number,
) =>
  epics.map((one) =>
    one === chosen
      ? { key: one.key, scores: { ...one.scores, [column]: (one.scores[column] ?? 0) + more } }
      : one,
  );

it('never lowers the rank when the cost of delay rises, nor raises it when the size does', () => {
  const raise = fc.double({ min: 0, max: 100, noNaN: true });
  const column = fc.constantFrom('value' as const, 'timeCriticality', 'riskOrOpportunity');
  fc.assert(
    fc.property(anyEpics, fc.nat(), column, raise, (epics, at, costColumn, more) => {
      const chosen = epics[at % epics.length] ?? epic('none', 1, 1, 1, 1);
      const before = rankOf(epics, chosen.key);
      const costlier = changed(epics, chosen, costColumn, more);
      const larger = changed(epics, chosen, 'jobSize', more);
      expect(rankOf(costlier, chosen.key)).toBeLessThanOrEqual(before);
      expect(rankOf(larger, chosen.key)).toBeGreaterThanOrEqual(before);
    }),
  );
});

it('keeps the order when everything is scaled, and whatever the order of the input', () => {
  fc.assert(
    fc.property(anyEpics, fc.integer({ min: 1, max: 50 }), (epics, scale) => {
      const scaled = epics.map(({ key, scores: { value, timeCriticality, ...rest } }) =>
        epic(
          key,
          (value ?? 0) * scale,
          (timeCriticality ?? 0) * scale,
          (rest.riskOrOpportunity ?? 0) * scale,
          (rest.jobSize ?? 0) * scale,
        ),
      );
      expect(keysOf(scaled)).toEqual(keysOf(epics));
      expect(rankByWsjf([...epics].reverse())).toEqual(rankByWsjf(epics));
    }),
  );
});
