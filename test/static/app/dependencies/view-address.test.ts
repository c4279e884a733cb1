import fc from 'fast-check';
import {
  FIRST_STATE,
  formatPageState,
  parsePageState,
  type PageState,
  VIEWS,
} from '../../../../static/app/src/dependencies/view-address';
import {
  GROUP_LEVELS,
  HIERARCHY_LEVELS,
  NO_GROUP,
  UNKNOWN_GROUP,
} from '../../../../src/domain/organisation/roll-up';
import { STEPS } from '../../../../static/app/src/dependencies/map/map-address';
import { NO_FILTER } from '../../../../static/app/src/dependencies/row-filter';
import { SORT_KEYS } from '../../../../static/app/src/dependencies/row-order';

const parse = (query: string): PageState => parsePageState(new URLSearchParams(query));

it('writes nothing for the page as it opens, and reads nothing as that', () => {
  expect(formatPageState(FIRST_STATE).toString()).toBe('');
  expect(parse('')).toEqual(FIRST_STATE);
});

it('reads what people would send each other', () => {
  expect(parse('view=matrix&health=conflict,risk&waiting=CHK&for=PAY&cross=yes')).toEqual({
    ...FIRST_STATE,
    view: 'matrix',
    filter: {
      ...NO_FILTER,
      health: ['inConflict', 'atRisk'],
      consumer: 'CHK',
      provider: 'PAY',
      isCrossOnly: true,
    },
  });
});

it('names teams, trains and value streams, and what is in none', () => {
  const address = 'level=team&waiting-in=train:Payments&for-in=stream:&across=team';
  expect(parse(address)).toEqual({
    ...FIRST_STATE,
    level: 'team',
    filter: {
      ...NO_FILTER,
      consumerIn: { level: 'train', name: 'Payments' },
      providerIn: { level: 'stream', name: '' },
      crossing: 'team',
    },
  });
});

it('names epics by their keys, and by what the list is grouped', () => {
  const address = 'level=epic&waiting-under=above:INIT-1&for-under=epic:?&parted=for-epic';
  expect(parse(`${address}&across-under=epic&teams=known`)).toEqual({
    ...FIRST_STATE,
    level: 'epic',
    grouping: { side: 'provider', level: 'epic' },
    filter: {
      ...NO_FILTER,
      consumerUnder: { level: 'above', name: 'INIT-1' },
      providerUnder: { level: 'epic', name: UNKNOWN_GROUP },
      crossingUnder: 'epic',
      hasTeams: true,
    },
  });
});

it('reads back what it wrote', () => {
  const name = fc.option(
    fc.string({ unit: 'grapheme-ascii', minLength: 1 }).map((text) => `x${text.trim()}`),
    { nil: null },
  );
  const level = fc.constantFrom('team', 'train', 'stream' as const);
  const groupName = fc.oneof(
    fc.constant(''),
    name.map((text) => text ?? ''),
  );
  const group = fc.option(fc.record({ level, name: groupName }), { nil: null });
  const under = fc.option(
    fc.record({
      level: fc.constantFrom(...HIERARCHY_LEVELS),
      name: fc.constantFrom('CHK-1', NO_GROUP, UNKNOWN_GROUP),
    }),
    { nil: null },
  );
  const key = fc.integer({ min: 1, max: 99_999 }).map((number) => `CHK-${String(number)}`);
  const state: fc.Arbitrary<PageState> = fc.record({
    view: fc.constantFrom(...VIEWS),
    filter: fc.record({
      health: fc.subarray(['inConflict', 'atRisk', 'unplanned', 'healthy', 'done']),
      consumer: name,
      provider: name,
      consumerIn: group,
      providerIn: group,
      consumerUnder: under,
      providerUnder: under,
      linkType: name,
      text: fc.string({ unit: 'grapheme-ascii', maxLength: 50 }),
      isCrossOnly: fc.boolean(),
      crossing: fc.option(level, { nil: null }),
      crossingUnder: fc.option(fc.constantFrom(...HIERARCHY_LEVELS), { nil: null }),
      hasTeams: fc.boolean(),
      isOpenOnly: fc.boolean(),
      hidesImplied: fc.boolean(),
    }),
    order: fc.record({ by: fc.constantFrom(...SORT_KEYS), isDescending: fc.boolean() }),
    page: fc.integer({ min: 1, max: 1000 }),
    grouping: fc.option(
      fc.record({
        side: fc.constantFrom('consumer' as const, 'provider' as const),
        level: fc.constantFrom(...GROUP_LEVELS),
      }),
      { nil: null },
    ),
    groupOrder: fc.constantFrom('clusters', 'alphabetical'),
    level: fc.constantFrom(...GROUP_LEVELS),
    map: fc.record({
      focus: fc.uniqueArray(key, { maxLength: 5 }),
      steps: fc.constantFrom(...STEPS),
      card: fc.option(key, { nil: null }),
      isTable: fc.boolean(),
      more: fc.array(
        fc.record({ key, side: fc.constantFrom('providers' as const, 'consumers' as const) }),
        { maxLength: 5 },
      ),
    }),
  });
  fc.assert(
    fc.property(state, (original) => {
      expect(parse(formatPageState(original).toString())).toEqual(original);
    }),
  );
});

it.each([
  'view=__proto__&health=constructor,evil&sort=toString&order=up',
  'page=-1',
  'page=1e9',
  'page=0',
  'page=NaN&cross=true&open=1&implied=no&groups=zz',
  'level=sprint&across=project&waiting-in=project:A&for-in=A',
  'waiting-in=epic:A-1&waiting-under=team:A&for-under=epic&across-under=team&teams=all',
  'parted=waiting&parted=for-',
  'parted=waiting-constructor',
  'parted=of-epic',
  'level=constructor&waiting-in=&for-in=__proto__:A',
  'waiting=%20%20&for=%00%07&type=',
  'focus=__proto__,,CHK,-1,CHK-0x1&steps=4&card=constructor&map=yes&more=CHK-1,!PAY-2,<',
])('leaves out what it cannot mean: %s', (query) => {
  expect(parse(query)).toEqual(FIRST_STATE);
});

it('takes no more of a map than a person could look at', () => {
  const keys = Array.from({ length: 5000 }, (_, number) => `chk-${String(number)}`);
  const { map } = parse(`focus=${keys.join()}&more=${keys.map((key) => `%3C${key}`).join()}`);
  expect(map.focus).toHaveLength(60);
  expect(map.more).toHaveLength(40);
  expect(map.focus[1]).toBe('CHK-1');
});

it('cuts long texts and takes characters away that hide others', () => {
  expect(parse(`text=${'a'.repeat(9000)}`).filter.text).toHaveLength(200);
  expect(parse('text=a%E2%80%AEb%00c').filter.text).toBe('abc');
  expect(parse(`health=${'done,'.repeat(100_000)}`).filter.health).toEqual(['done']);
});

it('never fails, whatever the address', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (queryPairs) => {
      expect(() => parsePageState(new URLSearchParams(queryPairs))).not.toThrow();
    }),
  );
});
