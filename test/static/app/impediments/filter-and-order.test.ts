import {
  filtered,
  NO_CAUSE,
  NO_FILTER,
  teamsIn,
  type ImpedimentFilter,
} from '../../../../static/app/src/impediments/impediment-filter';
import {
  orderedImpediments,
  WORST_FIRST,
} from '../../../../static/app/src/impediments/list/list-order';
import { impedimentRecord, said } from '../../../builders/impediment';
import { at, workItem } from '../../../builders/work-item';
import { impedimentsIn, NOW } from './impediments';

const all = impedimentsIn([
  workItem({
    key: 'PAY-1',
    updated: NOW,
    impediment: said({
      record: impedimentRecord({
        state: 'owned',
        owner: 'me',
        cause: 'vendor',
        what: 'No Vertrag',
      }),
    }),
  }),
  workItem({
    key: 'SHOP-1',
    updated: NOW,
    impediment: said({
      record: impedimentRecord({
        ...{ level: 'train', levelSince: at('2026-11-19T09:00:00Z'), nextStep: 'Call legal' },
      }),
    }),
  }),
  workItem({ key: 'SHOP-2', updated: NOW, isFlagged: true, history: null }),
]);
const keys = (filter: Partial<ImpedimentFilter>) =>
  filtered(all.open, { ...NO_FILTER, ...filter }, 'me').map(({ item }) => item.key);

it.each<readonly [string, Partial<ImpedimentFilter>, readonly string[]]>([
  ['nothing', {}, ['PAY-1', 'SHOP-1', 'SHOP-2']],
  ['the level', { level: 'train' }, ['SHOP-1']],
  ['the cause', { cause: 'vendor' }, ['PAY-1']],
  ['no cause', { cause: NO_CAUSE }, ['SHOP-1', 'SHOP-2']],
  ['the team', { team: 'PAY' }, ['PAY-1']],
  ['how it was found', { found: 'flagged' }, ['SHOP-2']],
  ['whose it is', { isMine: true }, ['PAY-1']],
  ['its limit', { isPastLimit: true }, ['PAY-1']],
  ['words of the record, whatever their case', { text: 'vertrag' }, ['PAY-1']],
  ['words of the next step and the key', { text: 'legal shop' }, ['SHOP-1']],
  ['everything at once', { isMine: true, text: 'shop' }, []],
])('filters by %s', (_, filter, expected) => {
  expect(keys(filter)).toEqual(expected);
});

it('names the teams there are', () => {
  expect(teamsIn(all)).toEqual(['PAY', 'SHOP']);
});

it('orders from either end, what is not known last in both', () => {
  const order = (by: 'age' | 'team', isDescending: boolean) =>
    orderedImpediments(all.open, { by, isDescending }).map(({ item }) => item.key);
  expect(order('team', false)).toEqual(['PAY-1', 'SHOP-1', 'SHOP-2']);
  expect(order('team', true)).toEqual(['SHOP-1', 'SHOP-2', 'PAY-1']);
  expect(order('age', true).at(-1)).toBe('SHOP-2');
  expect(order('age', false).at(-1)).toBe('SHOP-2');
  expect(orderedImpediments(all.open, WORST_FIRST)).toBe(all.open);
});
