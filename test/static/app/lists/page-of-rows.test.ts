import { pageOfRows } from '../../../../static/app/src/lists/page-of-rows';

const ROWS = Array.from({ length: 120 }, (_, number) => number);

it('shows 50 rows and says which', () => {
  expect(pageOfRows(ROWS, 2)).toMatchObject({ page: 2, pages: 3, first: 51, last: 100 });
  expect(pageOfRows(ROWS, 3).rows).toEqual(ROWS.slice(100));
});

it('shows the last page to whoever asks for a later one', () => {
  expect(pageOfRows(ROWS, 99)).toMatchObject({ page: 3, first: 101, last: 120 });
});

it('has one page without rows', () => {
  expect(pageOfRows([], 1)).toEqual({ rows: [], page: 1, pages: 1, first: 0, last: 0 });
});
