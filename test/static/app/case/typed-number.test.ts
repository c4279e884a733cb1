import fc from 'fast-check';
import { numberToType, typedNumber } from '../../../../static/app/src/case/typed-number';

it.each([
  ['12', 12],
  ['12 000', 12_000],
  ['12’000', 12_000],
  ['12,000', 12_000],
  ['12.000', 12_000],
  ['1.234.567', 1_234_567],
  ['12,5', 12.5],
  ['12.50', 12.5],
  ['0.125', 0.125],
  ['-3', -3],
  ['−3', -3],
  ['+4', 4],
])('reads %s', (typed, value) => {
  expect(typedNumber(typed)).toBe(value);
});

it.each(['', 'twelve', '1e5', '1.2.3', '12k', '--1', 'NaN', 'Infinity', '.', '1,'])(
  'takes %j for no number',
  (typed) => {
    expect(typedNumber(typed)).toBeNull();
  },
);

it('reads back whole numbers as it offers them', () => {
  fc.assert(
    fc.property(fc.integer(), (value) => {
      expect(typedNumber(numberToType(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});
