import {
  charactersLeft,
  isTooLong,
} from '../../../../static/app/src/impediment-record/line-length';

it('counts a line as it is kept', () => {
  expect(charactersLeft('')).toBe(280);
  expect(charactersLeft('  two  words\n')).toBe(271);
  expect(isTooLong('x'.repeat(280))).toBe(false);
  expect(isTooLong(` ${'x'.repeat(280)} `)).toBe(false);
  expect(charactersLeft('x'.repeat(283))).toBe(-3);
  expect(isTooLong('x'.repeat(281))).toBe(true);
});
