import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../../src/contract/settings';
import {
  columnAge,
  columnSince,
  statusLookup,
} from '../../../../src/domain/business-case/portfolio/column-age';
import { kanbanColumnOf } from '../../../../src/domain/business-case/portfolio/kanban-column';
import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import { statusesOf, statusChanges } from '../../../../src/domain/flow/status-history';
import type { Change, Status, WorkItem } from '../../../../src/domain/work-items/work-item';
import { anyHistory, CREATION, ON_HOLD, PARKED, REVIEW } from '../../../arbitraries/work-history';
import { at, day, DONE, IN_PROGRESS, TO_DO, workItem } from '../../../builders/work-item';

const { kanban } = DEFAULT_SETTINGS.cases;
const lookUp = statusLookup([TO_DO, IN_PROGRESS, ON_HOLD, PARKED, REVIEW, DONE]);

function moves(...steps: readonly (readonly [string, Status, Status])[]): readonly Change[] {
  return steps.map(([on, from, to]) => ({ at: at(`${on}T09:00:00Z`), kind: 'status', from, to }));
}

const epic = (status: Status, history: WorkItem['history']) =>
  workItem({ key: 'A-1', created: at('2026-01-02T09:00:00Z'), status, history });

it('begins anew where an epic comes into the column, not where it moves within it', () => {
  const history = moves(
    ['2026-02-01', TO_DO, IN_PROGRESS],
    ['2026-03-01', IN_PROGRESS, ON_HOLD],
    ['2026-04-01', ON_HOLD, IN_PROGRESS],
  );
  expect(columnSince(epic(IN_PROGRESS, history), kanban, lookUp)).toBe(at('2026-02-01T09:00:00Z'));
  const back = [...history, ...moves(['2026-05-01', IN_PROGRESS, TO_DO])];
  expect(columnSince(epic(TO_DO, back), kanban, lookUp)).toBe(at('2026-05-01T09:00:00Z'));
});

it('counts from the creation where it never moved', () => {
  expect(columnSince(epic(TO_DO, []), kanban, lookUp)).toBe(at('2026-01-02T09:00:00Z'));
});

it('does not know where the changelog was not read, or leads elsewhere', () => {
  expect(columnSince(epic(TO_DO, null), kanban, lookUp)).toBeNull();
  const elsewhere = moves(['2026-02-01', TO_DO, DONE]);
  expect(columnSince(epic(IN_PROGRESS, elsewhere), kanban, lookUp)).toBeNull();
});

it('takes the category of a status by its id, then by its name', () => {
  const mine: Status = { id: '71', name: 'Open', category: 'done' };
  const theirs: Status = { id: '72', name: 'Open', category: 'in-progress' };
  const known = statusLookup([mine, theirs]);
  expect(known({ id: '72', name: 'Open' }).category).toBe('in-progress');
  expect(known({ id: null, name: 'Open' }).category).toBe('done');
  expect(known({ id: '99', name: 'Closed' }).category).toBe('done');
  expect(known({ id: '99', name: 'Elsewhere' }).category).toBe('to-do');
});

it('counts calendar days of the zone', () => {
  const late = at('2026-11-18T23:30:00Z');
  expect(columnAge(late, day('2026-11-20'), timeZoneNamed('UTC'))).toBe(2);
  expect(columnAge(late, day('2026-11-20'), timeZoneNamed('Europe/Berlin'))).toBe(1);
  expect(columnAge(late, day('2026-11-18'), timeZoneNamed('Europe/Berlin'))).toBe(0);
});

it('is the beginning of the last unbroken run in the column', () => {
  fc.assert(
    fc.property(anyHistory(), (item) => {
      const since = columnSince(item, kanban, lookUp);
      const changes = statusChanges(item.history ?? []);
      const columns = statusesOf(item, changes).map((name) => kanbanColumnOf(lookUp(name), kanban));
      const entered = [CREATION, ...changes.map((change) => change.at)];
      const last = columns.at(-1);
      const others = columns.map((column) => column !== last);
      expect(since).toBe(entered[others.lastIndexOf(true) + 1]);
    }),
  );
});
