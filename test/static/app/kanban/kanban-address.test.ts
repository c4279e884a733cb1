import fc from 'fast-check';
import {
  CARD_ORDERS,
  epicsOfKanban,
  FIRST_KANBAN,
  formatKanban,
  isFilteringKanban,
  parseKanban,
  type KanbanState,
} from '../../../../static/app/src/kanban/kanban-address';
import { EPIC_STATUSES } from '../../../../static/app/src/priorities/epic-filter';
import { epicFacts, epicItem, epicPortfolio } from '../../../builders/epics';
import { DONE } from '../../../builders/work-item';

const parse = (query: string): KanbanState => parseKanban(new URLSearchParams(query));

it('writes nothing for the page as it opens, and leaves out what an address cannot mean', () => {
  expect(formatKanban(FIRST_KANBAN).toString()).toBe('');
  expect(parse('status=blue&order=x&project=%3Cb%3E&theme=')).toEqual(FIRST_KANBAN);
});

it('reads back what it wrote', () => {
  const state: fc.Arbitrary<KanbanState> = fc.record({
    text: fc
      .string({ maxLength: 200 })
      .map((text) => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')),
    theme: fc.option(fc.constantFrom('', 'growth', 'trust-2'), { nil: null }),
    status: fc.option(fc.constantFrom(...EPIC_STATUSES), { nil: null }),
    project: fc.option(fc.constantFrom('PAY', 'SHOP_2'), { nil: null }),
    order: fc.constantFrom(...CARD_ORDERS),
  });
  fc.assert(
    fc.property(state, (one) => {
      expect(parseKanban(formatKanban(one))).toEqual(one);
    }),
  );
});

const { epics } = epicPortfolio(
  [
    [epicItem('A-1', { theme: 'growth' }), epicFacts('A-1', null)],
    [epicItem('B-1', { status: DONE }), epicFacts('B-1', null)],
  ],
  { themes: ['growth'] },
);
const keys = (change: Partial<KanbanState>, scope: string | null = null) =>
  epicsOfKanban(epics, { ...FIRST_KANBAN, ...change }, scope).map(({ item }) => item.key);

it('filters, and keeps to the project whose page it is', () => {
  expect(keys({})).toEqual(['A-1', 'B-1']);
  expect(keys({ theme: 'growth' })).toEqual(['A-1']);
  expect(keys({ theme: '' })).toEqual(['B-1']);
  expect(keys({ project: 'B' })).toEqual(['B-1']);
  expect(keys({ project: 'B' }, 'A')).toEqual(['A-1']);
  expect(isFilteringKanban(FIRST_KANBAN)).toBe(false);
  expect(isFilteringKanban({ ...FIRST_KANBAN, order: 'age' })).toBe(false);
  expect(isFilteringKanban({ ...FIRST_KANBAN, theme: '' })).toBe(true);
});
