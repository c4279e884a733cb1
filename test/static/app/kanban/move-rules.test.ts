import { DEFAULT_SETTINGS, parseSettings } from '../../../../src/contract/settings';
import type { DecisionEntry } from '../../../../src/domain/business-case/case/decision';
import type { KanbanColumn } from '../../../../src/domain/business-case/portfolio/kanban-column';
import { concernsOf, wayTo } from '../../../../static/app/src/kanban/moves/move-rules';
import { decision, epicFacts, epicItem, epicPortfolio } from '../../../builders/epics';
import { at, DONE, IN_PROGRESS, TO_DO } from '../../../builders/work-item';

const policy = 'Somebody speaks for it.';
const { kanban } = parseSettings({
  cases: { kanban: { funnel: { policy }, implementing: { policy: ' ' } } },
}).cases;

function epicWith(facts: Parameters<typeof epicFacts>[2] | null, status = TO_DO) {
  const told = facts === null ? null : epicFacts('A-1', null, facts);
  const [epic] = epicPortfolio([[epicItem('A-1', { status }), told]]).epics;
  if (epic === undefined) throw new Error('no epic');
  return epic;
}

const room = [{ column: 'backlog', total: 2, limit: 3 }] as const;
const approved = { log: [decision('approved')] };
const kinds = (epic: ReturnType<typeof epicWith>, to: KanbanColumn) =>
  concernsOf(epic, to, room, kanban).map(({ kind }) => kind);

it('asks whether the policy is kept where an epic goes on, not where it goes back', () => {
  expect(concernsOf(epicWith(approved), 'backlog', room, kanban)).toEqual([
    { kind: 'policy', policy },
  ]);
  expect(kinds(epicWith(approved, IN_PROGRESS), 'funnel')).toEqual([]);
  expect(kinds(epicWith(approved, IN_PROGRESS), 'done')).toEqual([]);
  expect(kinds(epicWith(approved), 'funnel')).toEqual([]);
});

it('asks where the column is full with what is in it', () => {
  const full = [{ column: 'backlog', total: 3, limit: 3 }] as const;
  const [first] = concernsOf(epicWith(approved, IN_PROGRESS), 'backlog', full, kanban);
  expect(first).toEqual({ kind: 'over-limit', limit: 3, total: 3 });
});

it.each([
  [approved, []],
  [{}, ['undecided']],
  [{ log: [decision('rejected')] }, ['decided-against']],
  [{ isUnreadable: true }, ['decision-unknown']],
  [null, ['decision-unknown']],
])('asks before work begins on an epic of which is known: %j', (facts, asked) => {
  const without = kinds(epicWith(facts), 'implementing').filter((kind) => kind !== 'policy');
  expect(without).toEqual(asked);
});

it('asks where the last gate said stop', () => {
  const on = at('2026-11-03T09:00:00Z');
  const gate: DecisionEntry = {
    id: 'g',
    at: on,
    by: 'mia',
    kind: 'gate',
    code: 'stop',
    evidence: '',
  };
  const epic = epicWith({ log: [decision('approved'), gate] });
  expect(concernsOf(epic, 'implementing', room, DEFAULT_SETTINGS.cases.kanban)).toEqual([
    { kind: 'decided-against', decision: 'stop' },
  ]);
});

const standing = { status: TO_DO, resolved: null, updated: null };
const review = { id: '9', name: 'In Test', category: 'in-progress' } as const;
const begin = { id: '21', name: 'Begin', to: IN_PROGRESS };
const test = { id: '31', name: 'Test', to: review };
const stay = { id: '11', name: 'To Do', to: TO_DO };
const transitions = [stay, begin, test, { id: '41', name: 'Close', to: DONE }];
const seen = { seen: TO_DO, chosen: null };

it('finds the one way to a column, or asks among several', () => {
  expect(wayTo('done', { standing, transitions }, kanban, seen)).toMatchObject({
    kind: 'one',
    transition: { id: '41' },
  });
  expect(wayTo('implementing', { standing, transitions }, kanban, seen)).toEqual({
    kind: 'several',
    transitions: [begin, test],
  });
  const chosen = { seen: TO_DO, chosen: '31' };
  expect(wayTo('implementing', { standing, transitions }, kanban, chosen)).toEqual({
    kind: 'one',
    transition: test,
  });
  const gone = { seen: TO_DO, chosen: '99' };
  expect(wayTo('implementing', { standing, transitions }, kanban, gone).kind).toBe('several');
});

it('says where the issue can go instead, and never to where it stands', () => {
  expect(wayTo('analysing', { standing, transitions }, kanban, seen)).toEqual({
    kind: 'none',
    reachable: [
      { status: 'In Progress', column: 'implementing' },
      { status: 'In Test', column: 'implementing' },
      { status: 'Done', column: 'done' },
    ],
  });
  expect(wayTo('analysing', { standing, transitions: [] }, kanban, seen)).toEqual({
    kind: 'none',
    reachable: [],
  });
});

it('notices that somebody else moved it', () => {
  const moved = { standing: { ...standing, status: IN_PROGRESS }, transitions };
  expect(wayTo('done', moved, kanban, seen)).toEqual({ kind: 'changed' });
});
