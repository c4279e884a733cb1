import fc from 'fast-check';
import { DEFAULT_SETTINGS, parseSettings } from '../../../../src/contract/settings';
import { KANBAN_COLUMNS } from '../../../../src/domain/business-case/portfolio/kanban-column';
import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import {
  boardOf,
  epicsToRead,
  longestInColumn,
  overLimit,
  type BoardQuestion,
} from '../../../../static/app/src/kanban/board/board-model';
import { scores } from '../../../builders/business-case';
import { epicFacts, epicItem, epicPortfolio } from '../../../builders/epics';
import { at, day, DONE, IN_PROGRESS, TO_DO } from '../../../builders/work-item';

const asOf = at('2026-11-20T09:00:00Z');
const began = (on: string) => [
  { at: at(`${on}T09:00:00Z`), kind: 'status' as const, from: TO_DO, to: IN_PROGRESS },
];
const { epics } = epicPortfolio([
  [epicItem('A-1'), epicFacts('A-1', scores(8, 5, 3, 2))],
  [epicItem('A-2', { status: IN_PROGRESS }), epicFacts('A-2', scores(3, 2, 1, 1))],
  [epicItem('A-3', { status: IN_PROGRESS }), epicFacts('A-3', scores(1, 1, 1, 8))],
  [epicItem('A-4', { status: IN_PROGRESS }), epicFacts('A-4', null)],
  [epicItem('A-5', { status: DONE, resolved: at('2026-11-01T09:00:00Z') }), epicFacts('A-5', null)],
  [epicItem('A-6', { status: DONE, resolved: at('2026-08-21T09:00:00Z') }), epicFacts('A-6', null)],
  [epicItem('A-7', { status: DONE, resolved: null, updated: asOf }), epicFacts('A-7', null)],
]);
const idOf = (key: string): string => `id of ${key}`;

function board(change: Partial<BoardQuestion> = {}) {
  const columns = boardOf({
    ...{ epics, chosen: new Set(epics), expected: new Map(), order: 'value' },
    histories: new Map([
      [idOf('A-2'), began('2026-11-10')],
      [idOf('A-3'), began('2026-10-01')],
      [idOf('A-1'), []],
    ]),
    statuses: [TO_DO, IN_PROGRESS, DONE],
    ...{ kanban: DEFAULT_SETTINGS.cases.kanban, today: day('2026-11-20') },
    timeZone: timeZoneNamed('UTC'),
    ...change,
  });
  return new Map(columns.map((one) => [one.column, one]));
}

const keysIn = (columns: ReturnType<typeof board>, name: 'funnel' | 'implementing' | 'done') =>
  columns.get(name)?.cards.map(({ item }) => item.key);

it('puts each epic into its column with its age, and the best first', () => {
  const columns = board();
  expect([...columns.keys()]).toEqual(KANBAN_COLUMNS);
  expect(keysIn(columns, 'funnel')).toEqual(['A-1']);
  expect(columns.get('funnel')?.cards[0]?.age).toBe(322);
  expect(columns.get('implementing')).toMatchObject({ total: 3, limit: null, medianAge: 10 });
  expect(columns.get('implementing')?.cards.map(({ item, age }) => [item.key, age])).toEqual([
    ['A-2', 10],
    ['A-3', 50],
    ['A-4', 'unread'],
  ]);
  expect(keysIn(board({ order: 'age' }), 'implementing')).toEqual(['A-3', 'A-2', 'A-4']);
});

it('keeps what was finished in the last 90 days, and counts the rest', () => {
  expect(keysIn(board(), 'done')).toEqual(['A-5']);
  expect(board().get('done')).toMatchObject({ total: 1, earlier: 2 });
  expect(keysIn(board({ today: day('2026-11-19') }), 'done')).toEqual(['A-5', 'A-6']);
  const dated = new Map([[idOf('A-7'), [{ ...began('2026-11-18')[0], to: DONE }]]]);
  const columns = board({ histories: dated as BoardQuestion['histories'] });
  expect(keysIn(columns, 'done')).toEqual(['A-7', 'A-5']);
});

it('counts all in a column for its limit, whatever the filters show', () => {
  const { kanban } = parseSettings({ cases: { kanban: { implementing: { wipLimit: 2 } } } }).cases;
  const one = board({ kanban, chosen: new Set(epics.slice(0, 2)) }).get('implementing');
  expect(one).toMatchObject({ total: 3, limit: 2, medianAge: 10 });
  expect(one?.cards).toHaveLength(1);
  expect(one && overLimit(one)).toBe(1);
  expect(overLimit({ total: 2, limit: 2 })).toBe(0);
  expect(overLimit({ total: 2, limit: null })).toBe(0);
});

it('shows a card on its way where it is going', () => {
  const columns = board({ expected: new Map([['A-1', 'implementing']]) });
  expect(keysIn(columns, 'funnel')).toEqual([]);
  expect(keysIn(columns, 'implementing')).toEqual(['A-1', 'A-2', 'A-3', 'A-4']);
});

it('names what has been longest in a column where somebody works on it', () => {
  const longest = longestInColumn([...board().values()], 2);
  expect(longest.map(({ item, age }) => [item.key, age])).toEqual([
    ['A-3', 50],
    ['A-2', 10],
  ]);
});

it('says where no status of the site belongs to a column', () => {
  expect(board().get('analysing')?.hasStatus).toBe(false);
  expect(board().get('funnel')?.hasStatus).toBe(true);
  expect(board({ statuses: [] }).get('analysing')?.hasStatus).toBe(true);
});

it('reads the changelogs of open epics, and of done ones that nothing else dates', () => {
  expect(epicsToRead(epics, asOf).map(({ key }) => key)).toEqual([
    ...['A-1', 'A-2', 'A-3', 'A-4', 'A-7'],
  ]);
});

it('loses no epic and shows none twice', () => {
  fc.assert(
    fc.property(
      fc.subarray([...epics]),
      fc.dictionary(fc.constantFrom('A-1', 'A-2', 'A-5'), fc.constantFrom(...KANBAN_COLUMNS)),
      (some, expected) => {
        const columns = [
          ...board({ epics: some, expected: new Map(Object.entries(expected)) }).values(),
        ];
        const shown = columns.flatMap(({ cards }) => cards.map(({ epic }) => epic));
        const earlier = columns.reduce((sum, one) => sum + one.earlier, 0);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.length + earlier).toBe(some.length);
      },
    ),
  );
});
