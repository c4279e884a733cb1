import { seededRandom } from '../../../src/domain/statistics/seeded-random';

const draws = (seed: string, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

it('repeats itself with the same seed', () => {
  expect(draws('a', 100)).toEqual(draws('a', 100));
  // As on the machine this was written on.
  expect(draws('a', 3)).toEqual([0.8795722036156803, 0.3545524044893682, 0.5118787614628673]);
});

it('gives other numbers with a seed that differs in one character', () => {
  const [one, other] = [draws('case/1', 1000), draws('case/2', 1000)];
  expect(one.filter((value, at) => value === other[at])).toEqual([]);
});

it('fills 0 to 1 evenly', () => {
  const tenths = new Array<number>(10).fill(0);
  const values = draws('even', 100_000);
  expect(values.filter((value) => value < 0 || value >= 1)).toEqual([]);
  for (const value of values) {
    const tenth = Math.floor(value * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  // 10,000 ± five standard deviations.
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(475);
});

it('keeps sequences of two seeds apart: they do not rise and fall together', () => {
  const [one, other] = [draws('case/1', 20_000), draws('case/2', 20_000)];
  const products = one.map((value, at) => (value - 0.5) * ((other[at] ?? 0) - 0.5));
  const correlation = (12 * products.reduce((a, b) => a + b, 0)) / products.length;
  expect(Math.abs(correlation)).toBeLessThan(0.035);
});
