import { readFileSync } from 'node:fs';
import { isOnScale, columnsOffScale } from '../../../../src/domain/business-case/priority/scores';
import { WSJF_GAPS, wsjfOf } from '../../../../src/domain/business-case/priority/wsjf';
import { scores } from '../../../builders/business-case';
import { describeWithFile, sharedDataFile } from '../../../shared-data';

// Published: beginpm.com, "What is WSJF in Agile"; extrapinchofsalt.com, "WSJF".
it.each([
  ['beginpm', scores(100, 50, 20, 10), 170, 17],
  ['extrapinchofsalt', scores(7, 9, 5, 2), 21, 10.5],
])('gives the published result of %s', (_, given, costOfDelay, wsjf) => {
  expect(wsjfOf(given)).toEqual({ costOfDelay, wsjf, gaps: [] });
});

it('knows the cost of delay without a size (jchyip.medium.com)', () => {
  expect(wsjfOf(scores(1, 3, 5, null))).toEqual({
    costOfDelay: 9,
    wsjf: null,
    gaps: ['no-job-size'],
  });
});

it('says what is missing, in the order of the columns', () => {
  const { wsjf, costOfDelay, gaps } = wsjfOf(scores(null, null, null, null));
  expect({ wsjf, costOfDelay }).toEqual({ wsjf: null, costOfDelay: null });
  expect(gaps).toEqual(WSJF_GAPS.filter((gap) => gap !== 'not-positive'));
});

it.each([
  ['a size of 0', scores(1, 1, 1, 0)],
  ['a negative value', scores(-1, 5, 5, 1)],
  ['a value of 0', scores(0, 5, 5, 1)],
  ['no number', scores(1, NaN, 1, 1)],
  ['an infinite size', scores(1, 1, 1, Infinity)],
  ['a result too large', scores(1e308, 1, 1, 1e-9)],
  ['a sum too large', scores(1.5e308, 1.5e308, 1, 1)],
])('is never infinite: %s', (_, given) => {
  expect(wsjfOf(given)).toMatchObject({ wsjf: null, gaps: ['not-positive'] });
});

it('takes any positive numbers, and tells apart what is not on the scale', () => {
  expect(wsjfOf(scores(0.5, 4, 100, 7)).wsjf).toBeCloseTo(14.928_571, 5);
  expect(columnsOffScale(scores(0.5, 4, 13, null))).toEqual(['value', 'timeCriticality']);
  expect([1, 2, 3, 5, 8, 13, 20].every(isOnScale)).toBe(true);
  expect([0, 4, 21, 40].some(isOnScale)).toBe(false);
});

const file = sharedDataFile('reference/economics.json');

interface Case {
  readonly kind: string;
  readonly input: Readonly<
    Record<'user_business_value' | 'time_criticality' | 'risk_opportunity', number> & {
      job_size?: number;
    }
  >;
  readonly expected: { readonly cost_of_delay: number; readonly wsjf?: number };
}

describeWithFile(file)('published WSJF', () => {
  it('comes out', () => {
    const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Case[] };
    const ours = cases.filter(({ kind }) => kind.startsWith('wsjf'));
    expect(ours).toHaveLength(3);
    for (const { input, expected } of ours) {
      const { user_business_value, time_criticality, risk_opportunity, job_size } = input;
      const result = wsjfOf(
        scores(user_business_value, time_criticality, risk_opportunity, job_size ?? null),
      );
      expect(result.costOfDelay).toBe(expected.cost_of_delay);
      expect(result.wsjf).toBe(expected.wsjf ?? null);
    }
  });
});
