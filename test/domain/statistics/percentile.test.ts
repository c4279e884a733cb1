import { readFileSync } from 'node:fs';
import { nearestRank } from '../../../src/domain/statistics/percentile';
import { describeWithFile, sharedDataFile } from '../../shared-data';

it.each([
  [5, 15],
  [30, 20],
  [40, 20],
  [50, 35],
  [100, 50],
])('takes the nearest rank: %i %% of Wikipedia’s worked example is %i', (percent, expected) => {
  expect(nearestRank([15, 20, 35, 40, 50], percent)).toBe(expected);
});

it('is not led astray by binary fractions', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  for (let percent = 1; percent <= 100; percent += 1) {
    expect(nearestRank(hundred, percent)).toBe(percent);
  }
});

it('gives nothing for nothing', () => {
  expect(nearestRank([], 85)).toBeNull();
});

const file = sharedDataFile('reference/percentiles.json');

describeWithFile(file)('published percentiles', () => {
  it('of the nearest rank come out', () => {
    const { cases } = JSON.parse(readFileSync(file, 'utf8')) as {
      cases: { kind: string; values: number[]; expected: Record<string, number> }[];
    };
    const ours = cases.filter(({ kind }) => kind === 'nearest_rank');
    expect(ours.length).toBeGreaterThan(0);
    for (const { values, expected } of ours) {
      const sorted = [...values].sort((a, b) => a - b);
      for (const [percent, value] of Object.entries(expected)) {
        expect(nearestRank(sorted, Number(percent))).toBe(value);
      }
    }
  });
});
