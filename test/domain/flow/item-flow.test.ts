import { timeZoneNamed } from '../../../src/domain/calendar/time-zone';
import { itemFlow } from '../../../src/domain/flow/item-flow';
import { statusNamesOf, statusPolicy } from '../../../src/domain/flow/status-policy';
import { ageDays, cycleTimeDays, workSpan } from '../../../src/domain/flow/work-life';
import type { Change, Status, WorkItem } from '../../../src/domain/work-items/work-item';
import { at, day, DONE, IN_PROGRESS, TO_DO, workItem } from '../../builders/work-item';

const CLOSED: Status = { id: '7', name: 'Closed', category: 'done' };
const policy = statusPolicy({ start: null, done: null, blocked: ['On hold'] });
const AS_OF = at('2026-02-01T00:00:00Z');
const CREATED = at('2026-01-02T09:00:00Z');

const on = (date: string) => at(`2026-01-${date}T09:00:00Z`);
const move = (date: string, from: Status, to: Status): Change => ({
  at: on(date),
  kind: 'status',
  from: { id: from.id, name: from.name },
  to: { id: to.id, name: to.name },
});
const flag = (date: string, from: boolean, to: boolean): Change => ({
  at: on(date),
  kind: 'flag',
  from,
  to,
});
const flowOf = (history: readonly Change[] | null, facts: Partial<WorkItem> = {}, asOf = AS_OF) =>
  itemFlow(workItem({ key: 'A-1', history, ...facts }), policy, asOf);

describe('started', () => {
  it('is the creation where an item was created in a start status', () => {
    expect(flowOf([]).started).toBe(CREATED);
    expect(flowOf([move('05', IN_PROGRESS, DONE)], { status: DONE }).started).toBe(CREATED);
  });

  it('is the first entry, whatever came later', () => {
    const back = [
      move('03', TO_DO, IN_PROGRESS),
      move('04', IN_PROGRESS, TO_DO),
      move('06', TO_DO, IN_PROGRESS),
    ];
    expect(flowOf(back).started).toBe(on('03'));
    expect(flowOf(back.slice(0, 2), { status: TO_DO })).toMatchObject({
      started: on('03'),
      isInProgress: false,
    });
  });

  it('is not told by an item that went straight to done, nor without a changelog', () => {
    expect(flowOf([move('05', TO_DO, DONE)], { status: DONE })).toMatchObject({
      started: null,
      finished: on('05'),
    });
    expect(flowOf(null)).toMatchObject({ started: null, isInProgress: true });
  });

  it('can be before the creation of an item that was brought in from elsewhere', () => {
    const history = [move('03', IN_PROGRESS, TO_DO), move('05', TO_DO, IN_PROGRESS)];
    expect(flowOf(history, { created: on('20') }).started).toBe(on('03'));
  });
});

describe('finished', () => {
  it('is the last way from not done to done, moves among done statuses apart', () => {
    const history = [
      move('03', TO_DO, DONE),
      move('04', DONE, IN_PROGRESS),
      move('06', IN_PROGRESS, DONE),
      move('08', DONE, CLOSED),
    ];
    expect(flowOf(history, { status: CLOSED }).finished).toBe(on('06'));
  });

  it('is none while the item is not done', () => {
    const history = [move('03', TO_DO, DONE), move('04', DONE, IN_PROGRESS)];
    expect(flowOf(history, { resolved: on('03') })).toMatchObject({
      finished: null,
      isDone: false,
    });
  });

  it('is the resolution date where no changelog tells it', () => {
    const resolved = on('09');
    expect(flowOf(null, { status: DONE, resolved }).finished).toBe(resolved);
    expect(flowOf([], { status: DONE, resolved }).finished).toBe(resolved);
    expect(flowOf(null, { status: DONE }).finished).toBeNull();
    expect(
      flowOf(null, { status: DONE, resolved: at('2026-02-03T00:00:00Z') }).finished,
    ).toBeNull();
  });
});

it('takes what changed after as of for not having happened', () => {
  const history = [
    move('03', TO_DO, IN_PROGRESS),
    flag('04', false, true),
    move('05', IN_PROGRESS, DONE),
    flag('06', true, false),
    move('07', DONE, IN_PROGRESS),
    move('08', IN_PROGRESS, DONE),
  ];
  const item = { status: DONE, isFlagged: false };
  const asOf = at('2026-01-04T21:00:00Z');
  expect(flowOf(history, item, asOf)).toMatchObject({
    started: on('03'),
    finished: null,
    isDone: false,
    isInProgress: true,
    flagged: [{ from: on('04'), to: asOf }],
    flaggedSince: on('04'),
  });
  expect(flowOf(history, item, at('2026-01-05T21:00:00Z')).finished).toBe(on('05'));
  expect(flowOf(history, item, at('2026-01-01T00:00:00Z'))).toMatchObject({
    started: null,
    isInProgress: false,
    flaggedSince: null,
  });
});

describe('flags', () => {
  it('stand since the creation where the changelog does not tell who set them', () => {
    expect(flowOf([], { isFlagged: true }).flaggedSince).toBe(CREATED);
    expect(flowOf([flag('04', true, false)]).flagged).toEqual([{ from: CREATED, to: on('04') }]);
  });

  it('stay set while any value is, and through a change of value', () => {
    const history = [flag('03', false, true), flag('04', true, true), flag('05', true, false)];
    expect(flowOf(history).flagged).toEqual([{ from: on('03'), to: on('05') }]);
  });

  it('do not end where they are cleared and set again at the same moment', () => {
    const history = [flag('03', false, true), flag('04', true, false), flag('04', false, true)];
    expect(flowOf(history, { isFlagged: true })).toMatchObject({
      flagged: [{ from: on('03'), to: AS_OF }],
      flaggedSince: on('03'),
    });
  });

  it('that are gone without a word count only as far as the changelog closes them', () => {
    const history = [flag('03', false, true), flag('04', true, false), flag('06', false, true)];
    expect(flowOf(history, { isFlagged: false })).toMatchObject({
      flagged: [{ from: on('03'), to: on('04') }],
      flaggedSince: null,
    });
  });

  it('are of unknown age without a changelog', () => {
    expect(flowOf(null, { isFlagged: true })).toMatchObject({ flagged: [], flaggedSince: null });
  });
});

it('knows a blocked status by its id after it was renamed', () => {
  const paused: Status = { id: '4', name: 'Paused', category: 'in-progress' };
  const history = [move('03', IN_PROGRESS, paused), move('05', paused, IN_PROGRESS)];
  const renamed = statusPolicy(
    { start: null, done: null, blocked: ['On hold'] },
    new Map(),
    statusNamesOf([{ id: '4', name: 'On hold' }]),
  );
  const item = workItem({ key: 'A-1', history });
  expect(itemFlow(item, policy, AS_OF).inBlockedStatus).toEqual([]);
  expect(itemFlow(item, renamed, AS_OF).inBlockedStatus).toEqual([
    { from: on('03'), to: on('05') },
  ]);
});

describe('in calendar days', () => {
  const berlin = timeZoneNamed('Europe/Berlin');
  const lateStart: Change = { ...move('03', TO_DO, IN_PROGRESS), at: at('2026-01-03T23:30:00Z') };

  it('a cycle time counts both days, in the zone of the site', () => {
    const life = flowOf([lateStart, move('06', IN_PROGRESS, DONE)], { status: DONE });
    expect(cycleTimeDays(life, timeZoneNamed('UTC'))).toBe(4);
    expect(cycleTimeDays(life, berlin)).toBe(3);
  });

  it('an age counts today, and is none of what is done or went back', () => {
    const today = day('2026-02-01');
    expect(ageDays(flowOf([lateStart]), today, berlin)).toBe(29);
    const back = flowOf([lateStart, move('06', IN_PROGRESS, TO_DO)], { status: TO_DO });
    expect(ageDays(back, today, berlin)).toBeNull();
    const done = flowOf([lateStart, move('06', IN_PROGRESS, DONE)], { status: DONE });
    expect(ageDays(done, today, berlin)).toBeNull();
    expect(cycleTimeDays(flowOf([lateStart]), berlin)).toBeNull();
  });

  it('a resolution date before the start makes no span', () => {
    const life = { ...flowOf([], { status: DONE }), started: on('05'), finished: on('04') };
    expect(workSpan(life)).toBeNull();
    expect(cycleTimeDays(life, berlin)).toBeNull();
  });
});
