import { parseSettings } from '../../../../../src/contract/settings';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import { analysePortfolio } from '../../../../../src/use-cases/analyse-portfolio';
import {
  impedimentOf,
  type IssueImpediment,
} from '../../../../../src/use-cases/impediments/impediment-of';
import {
  oneClickAction,
  stepsOf,
} from '../../../../../static/app/src/issue/impediment/impediment-steps';
import { blockImpediment } from '../../../../../static/app/src/issue/impediment/block-impediment';
import { isShown } from '../../../../../static/app/src/issue/impediment/shown';
import { timeZoneNamed } from '../../../../../src/domain/calendar/time-zone';
import { impedimentRecord, removedRecord, said } from '../../../../builders/impediment';
import {
  at,
  blockingItems,
  day,
  DONE,
  IN_PROGRESS,
  workItem,
} from '../../../../builders/work-item';

const SETTINGS = parseSettings({});
const NOW = at('2026-11-04T12:00:00Z');
const TODAY = day('2026-11-04');
const FRESH = { status: IN_PROGRESS, updated: at('2026-11-03T09:00:00Z') };
const OPEN = { isUnreadable: false, isDone: false };

function standing(facts: Partial<WorkItem>, key = 'A-1'): IssueImpediment {
  return among([workItem({ key, ...FRESH, ...facts })], key);
}

function among(items: readonly WorkItem[], key: string): IssueImpediment {
  const reading = { items, linkTypes: [], inScope: null, timeZone: 'UTC' };
  return impedimentOf(
    analysePortfolio(reading, SETTINGS, () => NOW),
    SETTINGS,
    key,
  );
}

const FLAGGED = standing({ isFlagged: true });
const owned = (facts: Parameters<typeof impedimentRecord>[0]) =>
  standing({ impediment: said({ record: impedimentRecord(facts) }) });

it('stands alone, by the rules of the board', () => {
  const items = [
    workItem({ key: 'A-1', ...FRESH, isFlagged: true }),
    workItem({ key: 'A-2', ...FRESH }),
  ];
  expect(among(items, 'A-1')).toMatchObject({
    standing: 'open',
    impediment: { found: ['flagged'], item: { key: 'A-1' } },
  });
  expect(among(items, 'A-2')).toEqual({ standing: 'none' });
});

it('offers what usually comes next first', () => {
  expect(stepsOf(standing({}), OPEN)).toEqual(['raise']);
  expect(stepsOf(FLAGGED, OPEN)).toEqual(['raise', 'dismiss']);
  expect(stepsOf(owned({}), OPEN)[0]).toBe('take');
  expect(stepsOf(owned({ state: 'owned', owner: 'ben' }), OPEN)[0]).toBe('resolving');
  expect(stepsOf(owned({ state: 'resolving', owner: 'ben' }), OPEN)[0]).toBe('remove');
  const top = owned({ state: 'escalated', owner: 'ben', level: 'portfolio' });
  expect(stepsOf(top, OPEN)).toEqual(['resolving', 'change', 'remove']);
});

it('offers nothing on a done issue, and only to begin anew where nothing can be read', () => {
  expect(stepsOf(FLAGGED, { isUnreadable: true, isDone: false })).toEqual(['begin-anew']);
  const done = standing({ status: DONE, impediment: said({ record: impedimentRecord() }) });
  expect(done.standing).toBe('removed');
  expect(stepsOf(done, { isUnreadable: false, isDone: true })).toEqual([]);
});

it('offers to take back what was removed or dismissed', () => {
  const removed = standing({ impediment: said({ record: removedRecord('2026-11-03T09:00:00Z') }) });
  expect(stepsOf(removed, OPEN)).toEqual(['reopen', 'raise']);
  const dismissed = { codes: ['flagged' as const], at: NOW, by: 'ann' };
  const none = standing({ isFlagged: true, impediment: said({ dismissed }) });
  expect(stepsOf(none, OPEN)).toEqual(['undo-dismiss', 'raise']);
});

it('writes at once what asks nothing', () => {
  expect(oneClickAction('take', owned({}))).toEqual({ kind: 'move', to: 'owned' });
  expect(oneClickAction('dismiss', FLAGGED)).toEqual({ kind: 'dismiss', codes: ['flagged'] });
  expect(oneClickAction('remove', owned({}))).toBeNull();
});

it('shows what was removed for thirty days', () => {
  const shown = (until: string, today: string) =>
    isShown(standing({ impediment: said({ record: removedRecord(until) }) }), {
      isUnreadable: false,
      today: day(today),
      timeZone: timeZoneNamed('UTC'),
    });
  expect(shown('2026-11-03T09:00:00Z', '2026-12-03')).toBe(true);
  expect(shown('2026-11-03T09:00:00Z', '2026-12-04')).toBe(false);
});

it('says what impedes and the next date in one line of the block, the late one first', () => {
  const line = (facts: Parameters<typeof impedimentRecord>[0], today = TODAY) =>
    blockImpediment(owned(facts), today)?.date;
  // Raised on Monday 2 November, five working days at the team.
  expect(line({})).toEqual({ kind: 'limit', day: day('2026-11-09') });
  expect(line({ target: day('2026-11-06') })).toEqual({
    kind: 'target',
    day: day('2026-11-06'),
  });
  expect(line({ target: day('2026-11-20') })).toEqual({ kind: 'limit', day: day('2026-11-09') });
  expect(line({ target: day('2026-11-03') })).toEqual({
    kind: 'target-past',
    day: day('2026-11-03'),
  });
  expect(line({ levelSince: at('2026-10-26T09:00:00Z'), target: day('2026-11-03') })).toEqual({
    kind: 'past-limit',
    days: 2,
  });
  expect(blockImpediment(FLAGGED, TODAY)).toEqual({ what: null, found: ['flagged'], date: null });
});

it('leaves conflicts of dependencies to their own lines of the block', () => {
  const items = blockingItems([['P-1', 'A-1']], (key) =>
    key === 'A-1' ? { ...FRESH, due: day('2026-11-05') } : { ...FRESH, due: day('2026-11-20') },
  );
  const of = among(items, 'A-1');
  expect(of).toMatchObject({ standing: 'open', impediment: { found: ['dependency-conflict'] } });
  expect(blockImpediment(of, TODAY)).toBeNull();
});
