import fc from 'fast-check';
import { rankByWsjf } from '../../../../src/domain/business-case/priority/ranking';
import { SCORE_SCALE } from '../../../../src/domain/business-case/priority/scores';
import {
  bestOf,
  comparedInAddress,
  leadOf,
  MOST_COMPARED,
  withCompared,
  withoutCompared,
  type LeadReason,
} from '../../../../static/app/src/priorities/compare/comparison';
import { epic } from '../../../builders/business-case';

it('takes four keys of an address, each once, and leaves out what is none', () => {
  expect(comparedInAddress('A-1,B-2,A-1,x,__proto__,,C-3,D-4,E-5')).toEqual([
    ...['A-1', 'B-2', 'C-3', 'D-4'],
  ]);
  expect([comparedInAddress(null), comparedInAddress('<b>')]).toEqual([[], []]);
  const full = ['A-1', 'B-2', 'C-3', 'D-4'];
  expect(withCompared(full, 'E-5')).toBe(full);
  expect(withCompared(full.slice(1), 'E-5')).toHaveLength(MOST_COMPARED);
  expect(withoutCompared(full, 'B-2')).toEqual(['A-1', 'C-3', 'D-4']);
});

it.each<readonly [LeadReason, Parameters<typeof epic>, Parameters<typeof epic>]>([
  ['more-delay-smaller-job', ['A-1', 8, 8, 8, 2], ['A-2', 3, 3, 3, 5]],
  ['more-delay', ['A-1', 8, 8, 8, 5], ['A-2', 3, 3, 3, 5]],
  ['more-delay-larger-job', ['A-1', 13, 13, 13, 5], ['A-2', 3, 3, 3, 3]],
  ['smaller-job', ['A-1', 3, 3, 3, 2], ['A-2', 3, 3, 3, 5]],
  ['less-delay-smaller-job', ['A-1', 3, 3, 2, 1], ['A-2', 5, 5, 5, 13]],
  ['tie-delay', ['A-1', 5, 3, 2, 2], ['A-2', 2, 2, 1, 1]],
  ['tie-key', ['A-1', 5, 3, 2, 2], ['A-2', 5, 3, 2, 2]],
])('says why one comes first: %s', (reason, first, second) => {
  const { ranked } = rankByWsjf([epic(...second), epic(...first)]);
  expect(leadOf(ranked.toReversed())).toMatchObject({
    ...{ reason, first: { key: 'A-1' }, second: { key: 'A-2' } },
  });
  expect(leadOf(ranked.slice(0, 1))).toBeNull();
});

it('names as the first what the ranking has first', () => {
  const score = fc.constantFrom(...SCORE_SCALE);
  const anyEpics = fc
    .array(fc.tuple(score, score, score, score), { minLength: 2, maxLength: MOST_COMPARED })
    .map((all) => all.map((scores, place) => epic(`A-${String(place)}`, ...scores)));
  fc.assert(
    fc.property(anyEpics, (epics) => {
      const { ranked } = rankByWsjf(epics);
      const lead = leadOf(ranked.toReversed());
      expect([lead?.first.rank, lead?.second.rank]).toEqual([1, 2]);
    }),
  );
});

it('marks the best only where there is a difference', () => {
  expect([...bestOf([3, null, 8, 8], 'higher')]).toEqual([2, 3]);
  expect([...bestOf([3, 5, 8], 'lower')]).toEqual([0]);
  expect([...bestOf([5, 5], 'higher'), ...bestOf([5, null], 'higher')]).toEqual([]);
});
