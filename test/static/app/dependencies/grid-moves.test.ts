import { movedPlace } from '../../../../static/app/src/dependencies/matrix/grid-moves';

const SIZE = { rows: 3, columns: 4 };
const move = (row: number, column: number, key: string, ctrlKey = false) =>
  movedPlace({ row, column }, SIZE, { key, ctrlKey });

it.each([
  ['ArrowRight', 1, 1, 1, 2],
  ['ArrowLeft', 1, 1, 1, 0],
  ['ArrowUp', 1, 1, 0, 1],
  ['ArrowDown', 1, 1, 2, 1],
  ['Home', 1, 2, 1, 0],
  ['End', 1, 1, 1, 3],
])('%s moves by one, or to the end of the row', (key, row, column, toRow, toColumn) => {
  expect(move(row, column, key)).toEqual({ row: toRow, column: toColumn });
});

it('stops at the edges', () => {
  expect(move(0, 0, 'ArrowUp')).toEqual({ row: 0, column: 0 });
  expect(move(0, 0, 'ArrowLeft')).toEqual({ row: 0, column: 0 });
  expect(move(2, 3, 'ArrowDown')).toEqual({ row: 2, column: 3 });
  expect(move(2, 3, 'ArrowRight')).toEqual({ row: 2, column: 3 });
});

it('goes to the corners with Control', () => {
  expect(move(1, 1, 'Home', true)).toEqual({ row: 0, column: 0 });
  expect(move(1, 1, 'End', true)).toEqual({ row: 2, column: 3 });
});

it('leaves other keys to the browser', () => {
  expect(move(1, 1, 'Tab')).toBeNull();
  expect(move(1, 1, 'Enter')).toBeNull();
});
