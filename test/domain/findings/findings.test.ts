import { FindingCollector } from '../../../src/domain/findings/finding';
import { collectItemFindings } from '../../../src/domain/findings/item-findings';
import { statusPolicy } from '../../../src/domain/flow/status-policy';
import { categoriesOf } from '../../../src/domain/flow/status-policy';
import type { Change, Status, WorkItem } from '../../../src/domain/work-items/work-item';
import { at, DONE, IN_PROGRESS, TO_DO, workItem } from '../../builders/work-item';

const policy = statusPolicy(
  { start: null, done: null, blocked: [] },
  categoriesOf([TO_DO, IN_PROGRESS, DONE]),
);

const moves = (...statuses: readonly Status[]): readonly Change[] =>
  statuses.slice(1).map((to, index) => ({
    at: at(`2026-02-0${String(index + 1)}T00:00:00Z`),
    kind: 'status',
    from: statuses[index] ?? to,
    to,
  }));

const kindsOf = (facts: Partial<WorkItem>, isKnownParent = true) => {
  const collector = new FindingCollector();
  const item = workItem({ key: 'A-1', resolved: at('2026-02-05T00:00:00Z'), ...facts });
  collectItemFindings(item, policy, () => isKnownParent, collector);
  return collector.findings().map(({ kind }) => kind);
};

it.each<[string, Partial<WorkItem>, string[]]>([
  ['nothing', { status: DONE, history: moves(TO_DO, IN_PROGRESS, DONE) }, []],
  ['no changelog', { history: null }, ['no-changelog']],
  [
    'no resolution date',
    { status: DONE, resolved: null, history: moves(TO_DO, IN_PROGRESS, DONE) },
    ['done-without-resolution-date'],
  ],
  ['a jump to done', { status: DONE, history: moves(TO_DO, DONE) }, ['never-in-progress']],
  ['a move back', { status: TO_DO, history: moves(TO_DO, IN_PROGRESS, TO_DO) }, ['moved-back']],
  [
    'a reopening',
    { status: IN_PROGRESS, history: moves(TO_DO, IN_PROGRESS, DONE, IN_PROGRESS) },
    ['reopened'],
  ],
  [
    'a broken chain',
    { status: IN_PROGRESS, history: [...moves(TO_DO, IN_PROGRESS), ...moves(DONE, IN_PROGRESS)] },
    ['broken-status-chain', 'reopened'],
  ],
  [
    'a chain that ends elsewhere',
    { status: IN_PROGRESS, history: moves(IN_PROGRESS, TO_DO) },
    ['broken-status-chain'],
  ],
  [
    'unreadable properties',
    { unreadableProperties: ['agile-pmo-ask', 'agile-pmo-case'] },
    ['unreadable-property'],
  ],
])('finds %s', (_, facts, kinds) => {
  expect(kindsOf(facts)).toEqual(kinds);
});

it('finds a parent that was not read', () => {
  const parent = { id: null, key: 'A-9' };
  expect(kindsOf({ parent }, false)).toEqual(['unknown-parent']);
  expect(kindsOf({ parent }, true)).toEqual([]);
});

it('counts all and shows the first five keys in UTF-16 order', () => {
  const collector = new FindingCollector();
  for (const key of ['A-9', 'A-10', 'B-1', 'A-2', 'A-1', 'C-1', 'A-1']) {
    collector.add('self-link', key);
  }
  collector.add('no-changelog', 'A-1');
  expect(collector.findings()).toEqual([
    { kind: 'no-changelog', count: 1, examples: ['A-1'] },
    { kind: 'self-link', count: 7, examples: ['A-1', 'A-10', 'A-2', 'A-9', 'B-1'] },
  ]);
});
