import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import { shownOf } from '../../../../static/app/src/board/shown-of';
import { boardOf, lately } from '../../../../static/app/src/impediments/board/board-model';
import { headingFigures } from '../../../../static/app/src/impediments/heading-figures';
import { impedimentRecord, removedRecord, said } from '../../../builders/impediment';
import { at, day, workItem } from '../../../builders/work-item';
import { impedimentsIn, NOW } from './impediments';

const record = (key: string, facts: Parameters<typeof impedimentRecord>[0]) =>
  workItem({ key, updated: NOW, impediment: said({ record: impedimentRecord(facts) }) });

const items = [
  record('PAY-1', { state: 'owned', owner: 'ben', cause: 'vendor' }),
  record('PAY-2', { state: 'escalated', level: 'train', levelSince: at('2026-11-19T09:00:00Z') }),
  record('SHOP-1', { state: 'raised', cause: 'legal', levelSince: at('2026-11-18T09:00:00Z') }),
  workItem({ key: 'SHOP-2', updated: NOW, isFlagged: true }),
  workItem({
    key: 'SHOP-3',
    updated: NOW,
    impediment: said({ record: removedRecord('2026-11-10T09:00:00Z') }),
  }),
  workItem({
    key: 'SHOP-4',
    updated: NOW,
    impediment: said({
      record: removedRecord('2026-10-10T09:00:00Z', 'Signed', {
        raisedAt: at('2026-10-01T09:00:00Z'),
        levelSince: at('2026-10-01T09:00:00Z'),
      }),
    }),
  }),
];
const { open, removed } = impedimentsIn(items);
const keys = (cards: readonly { readonly item: { readonly key: string } }[]) =>
  cards.map(({ item }) => item.key);
const CAUSES = ['legal', 'vendor'];

it('puts what is past its limit first, and what was only found under raised', () => {
  const { lanes, counts } = boardOf(open, 'none', CAUSES);
  expect(keys(open)[0]).toBe('PAY-1');
  expect(counts).toEqual({ raised: 2, owned: 1, escalated: 1, resolving: 0, removed: 0 });
  expect(lanes).toHaveLength(1);
  expect(keys(lanes[0]?.cells.raised ?? [])).toEqual(['SHOP-2', 'SHOP-1']);
});

it('has lanes by level from above, by cause as the settings have them, by team by name', () => {
  const values = (lanes: 'level' | 'cause' | 'team') =>
    boardOf(open, lanes, CAUSES).lanes.map(({ value }) => value);
  expect(values('level')).toEqual(['train', 'team']);
  expect(values('cause')).toEqual(['legal', 'vendor', null]);
  expect(values('team')).toEqual(['PAY', 'SHOP']);
});

it('shows an empty board rather than none', () => {
  expect(boardOf([], 'none', []).lanes).toHaveLength(1);
  expect(boardOf([], 'team', []).lanes).toEqual([]);
});

it('shows what was removed in the last thirty days', () => {
  expect(keys(lately(removed, day('2026-11-20'), timeZoneNamed('UTC')))).toEqual(['SHOP-3']);
});

it('keeps in sight what somebody has just moved, in its place', () => {
  expect(keys(shownOf(open, 1, new Set(['SHOP-2'])))).toEqual(['PAY-1', 'SHOP-2']);
  expect(keys(shownOf(open, 1, new Set()))).toEqual(['PAY-1']);
  expect(shownOf(open, 10, new Set())).toBe(open);
});

it('answers in one line', () => {
  expect(headingFigures(open)).toEqual({
    stuck: 4,
    pastLimit: 1,
    unowned: 3,
    // Flagged since it was created, on 2 January.
    oldestDays: 323,
    mostHeldUp: 0,
  });
  expect(headingFigures([])).toMatchObject({ stuck: 0, oldestDays: null });
});
