import {
  filteredButHealth,
  filteredRows,
  isFiltering,
  NO_FILTER,
  toggledHealth,
  type RowFilter,
} from '../../../../static/app/src/dependencies/row-filter';
import { pairs, row } from './rows';

const ROWS = [
  row('CHK-1', 'PAY-1', { health: 'inConflict', consumerEnd: { summary: 'Show the Invoice' } }),
  row('CHK-12', 'PAY-1', { health: 'atRisk', types: ['Depends'] }),
  row('CHK-2', 'CHK-3', { health: 'done', isImplied: true }),
];

const left = (filter: Partial<RowFilter>): readonly string[] =>
  pairs(filteredRows(ROWS, { ...NO_FILTER, ...filter }));

it.each<[string, Partial<RowFilter>, readonly string[]]>([
  ['nothing', {}, ['CHK-1 < PAY-1', 'CHK-12 < PAY-1', 'CHK-2 < CHK-3']],
  ['two healths', { health: ['atRisk', 'done'] }, ['CHK-12 < PAY-1', 'CHK-2 < CHK-3']],
  [
    'the waiting project',
    { consumer: 'CHK' },
    ['CHK-1 < PAY-1', 'CHK-12 < PAY-1', 'CHK-2 < CHK-3'],
  ],
  ['the project waited for', { provider: 'CHK' }, ['CHK-2 < CHK-3']],
  ['a link type', { linkType: 'Depends' }, ['CHK-12 < PAY-1']],
  ['a whole key, which means that issue alone', { text: ' chk-1 ' }, ['CHK-1 < PAY-1']],
  ['part of a key', { text: 'pay' }, ['CHK-1 < PAY-1', 'CHK-12 < PAY-1']],
  ['part of a summary, whatever its case', { text: 'INVOICE' }, ['CHK-1 < PAY-1']],
  ['between projects', { isCrossOnly: true }, ['CHK-1 < PAY-1', 'CHK-12 < PAY-1']],
  ['open', { isOpenOnly: true }, ['CHK-1 < PAY-1', 'CHK-12 < PAY-1']],
  ['not implied', { hidesImplied: true }, ['CHK-1 < PAY-1', 'CHK-12 < PAY-1']],
  ['what is not there', { provider: 'NOPE' }, []],
])('filters by %s', (_, filter, expected) => {
  expect(left(filter)).toEqual(expected);
});

it('counts beside each health whatever the health', () => {
  const filter = { ...NO_FILTER, health: ['done'], isOpenOnly: true, provider: 'PAY' } as const;
  expect(pairs(filteredButHealth(ROWS, filter))).toEqual(['CHK-1 < PAY-1', 'CHK-12 < PAY-1']);
});

it('knows whether it filters', () => {
  expect(isFiltering(NO_FILTER)).toBe(false);
  expect(isFiltering({ ...NO_FILTER, text: '  ' })).toBe(false);
  for (const filter of [{ text: 'a' }, { health: ['done'] }, { hidesImplied: true }] as const) {
    expect(isFiltering({ ...NO_FILTER, ...filter })).toBe(true);
  }
});

it('switches a health on and off', () => {
  const on = toggledHealth(NO_FILTER, 'atRisk');
  expect(on.health).toEqual(['atRisk']);
  expect(toggledHealth(on, 'atRisk')).toEqual(NO_FILTER);
});

it('shows what is done to whoever asks for it, though only open was chosen', () => {
  const filter = toggledHealth({ ...NO_FILTER, isOpenOnly: true }, 'done');
  expect(pairs(filteredRows(ROWS, filter))).toEqual(['CHK-2 < CHK-3']);
});

it('filters 10,000 rows in one look at each', () => {
  let looks = 0;
  const many = Array.from({ length: 10_000 }, (_, number) => {
    const each = row(`A-${String(number)}`, 'B-1');
    return Object.defineProperty({ ...each }, 'types', {
      get: () => {
        looks += 1;
        return ['Blocks'];
      },
    });
  });
  filteredRows(many, { ...NO_FILTER, linkType: 'Blocks', text: 'summary' });
  expect(looks).toBe(10_000);
});
