import {
  orderedRows,
  WORST_ROWS_FIRST,
  type SortKey,
} from '../../../../static/app/src/dependencies/row-order';
import { pairs, row } from './rows';

const ROWS = [
  row('A-10', 'B-9', { health: 'done', need: '2026-01-01', providerEnd: { holdsUp: 0 } }),
  row('A-9', 'B-10', { health: 'inConflict', need: '2026-03-02', providerEnd: { holdsUp: 7 } }),
  row('A-2', 'B-2', { health: 'inConflict', providerEnd: { holdsUp: 7 } }),
  row('A-3', 'B-3', { health: 'inConflict', need: '2026-03-01', provide: '2026-02-01' }),
  row('A-4', 'B-4', { health: 'unplanned', provide: '2026-01-15' }),
];

const order = (by: SortKey, isDescending = false): readonly string[] =>
  orderedRows(ROWS, { by, isDescending }).map(({ consumer }) => consumer.key);

it('puts conflicts first, of these the one needed first, and one without a date behind them', () => {
  expect(pairs(orderedRows(ROWS, WORST_ROWS_FIRST))).toEqual([
    'A-3 < B-3',
    'A-9 < B-10',
    'A-2 < B-2',
    'A-4 < B-4',
    'A-10 < B-9',
  ]);
});

it('counts keys as people do', () => {
  expect(order('consumer')).toEqual(['A-2', 'A-3', 'A-4', 'A-9', 'A-10']);
  expect(order('provider', true)).toEqual(['A-9', 'A-10', 'A-4', 'A-3', 'A-2']);
});

it('takes no date for later than any', () => {
  expect(order('need')).toEqual(['A-10', 'A-3', 'A-9', 'A-2', 'A-4']);
  expect(order('provide').slice(0, 2)).toEqual(['A-4', 'A-3']);
  // Whatever the direction: nobody looks for rows without a date.
  expect(order('need', true).at(-1)).toBe('A-4');
});

it('lets the more urgent of equals stand first, whatever the direction', () => {
  expect(order('holds-up', true)).toEqual(['A-9', 'A-2', 'A-3', 'A-4', 'A-10']);
  expect(order('holds-up')).toEqual(['A-3', 'A-4', 'A-10', 'A-9', 'A-2']);
});

it('leaves the rows it was given as they are', () => {
  const before = pairs(ROWS);
  orderedRows(ROWS, { by: 'need', isDescending: true });
  expect(pairs(ROWS)).toEqual(before);
});
