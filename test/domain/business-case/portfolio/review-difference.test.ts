import fc from 'fast-check';
import { DECISION_CODES } from '../../../../src/domain/business-case/case/decision';
import { STATUS_REASONS } from '../../../../src/domain/business-case/portfolio/epic-status';
import { KANBAN_COLUMNS } from '../../../../src/domain/business-case/portfolio/kanban-column';
import type { ReviewedEpic } from '../../../../src/domain/business-case/portfolio/registers';
import {
  reviewDifference,
  type EpicChange,
} from '../../../../src/domain/business-case/portfolio/review-difference';

function reviewed(issueId: string, facts: Partial<ReviewedEpic> = {}): ReviewedEpic {
  return {
    ...{ issueId, status: 'green', reasons: [], column: 'implementing' },
    ...{ wsjf: null, decision: null },
    ...facts,
  };
}

/** What became of one epic. */
function became(before: Partial<ReviewedEpic>, now: Partial<ReviewedEpic>) {
  const [only] = reviewDifference([reviewed('1', before)], [reviewed('1', now)]);
  return only && { group: only.group, kinds: only.changes.map(({ kind }) => kind) };
}

it.each<[string, Partial<ReviewedEpic>, Partial<ReviewedEpic>, string, EpicChange['kind'][]]>([
  [
    'red',
    {},
    { status: 'red', reasons: ['overdue'], decision: 'approved' },
    'turned-red',
    ['status', 'decision', 'reasons'],
  ],
  [
    'amber',
    { status: 'red', reasons: ['overdue'] },
    { status: 'amber', reasons: ['score-expired'] },
    'turned-amber',
    ['status', 'reasons'],
  ],
  [
    'green',
    { status: 'amber', reasons: ['decision-missing'] },
    { decision: 'approved' },
    'turned-green',
    ['status', 'decision', 'reasons'],
  ],
  [
    'done',
    { status: 'red', reasons: ['overdue'] },
    { column: 'done' },
    'finished',
    ['status', 'column', 'reasons'],
  ],
  ['decided', {}, { decision: 'deferred', column: 'backlog' }, 'decided', ['decision', 'column']],
  ['moved', { column: 'backlog' }, { wsjf: 3 }, 'moved', ['column', 'wsjf']],
  ['open again', { column: 'done' }, {}, 'moved', ['column']],
  ['scored', { wsjf: 2 }, { wsjf: 2.5 }, 'rescored', ['wsjf']],
  [
    'with another reason',
    { status: 'red', reasons: ['overdue'] },
    { status: 'red', reasons: ['dependency-in-conflict'] },
    'other-reasons',
    ['reasons'],
  ],
])('tells an epic that is now %s', (_name, before, now, group, kinds) => {
  expect(became(before, now)).toEqual({ group, kinds });
});

it('takes figures that read alike for equal, and an order of reasons for none', () => {
  expect(became({ wsjf: 10 / 3 }, { wsjf: 3.333 })).toBeUndefined();
  expect(
    became(
      { status: 'red', reasons: ['overdue', 'decision-missing'] },
      { status: 'red', reasons: ['decision-missing', 'overdue'] },
    ),
  ).toBeUndefined();
});

it('tells what is new and what is gone, without a list of changes', () => {
  const [added, gone] = reviewDifference([reviewed('1')], [reviewed('2', { status: 'red' })]);
  expect(added).toMatchObject({ issueId: '2', group: 'new', before: null, changes: [] });
  expect(gone).toMatchObject({ issueId: '1', group: 'gone', now: null, changes: [] });
});

const epics = fc.uniqueArray(
  fc.record({
    issueId: fc.integer({ min: 1, max: 12 }).map(String),
    status: fc.constantFrom('red' as const, 'amber' as const, 'green' as const),
    reasons: fc.subarray([...STATUS_REASONS]),
    column: fc.constantFrom(...KANBAN_COLUMNS),
    wsjf: fc.option(fc.integer({ min: 1, max: 60 })),
    decision: fc.option(fc.constantFrom(...DECISION_CODES)),
  }),
  { selector: ({ issueId }) => issueId },
);

it('finds nothing between two equal looks', () => {
  fc.assert(
    fc.property(epics, (look) => {
      expect(reviewDifference(look, [...look].reverse())).toEqual([]);
    }),
  );
});

const KINDS = ['status', 'decision', 'column', 'wsjf', 'reasons'] as const;

/** What is to be told of an epic, found another way; empty: nothing. */
function expected(past?: ReviewedEpic, present?: ReviewedEpic): readonly string[] {
  if (past === undefined) return ['new'];
  if (present === undefined) return ['gone'];
  const textOf = (epic: ReviewedEpic, kind: EpicChange['kind']): string =>
    kind === 'reasons' ? [...epic.reasons].sort().join() : String(epic[kind]);
  return KINDS.filter((kind) => textOf(past, kind) !== textOf(present, kind));
}

it('tells every change in exactly one place, and none that is not there', () => {
  fc.assert(
    fc.property(epics, epics, (before, now) => {
      const told = reviewDifference(before, now).map(({ issueId, group, changes }) => {
        const kinds = changes.map(({ kind }) => kind);
        return [issueId, kinds.length === 0 ? [group] : kinds];
      });
      const ids = [...new Set([...before, ...now].map(({ issueId }) => issueId))];
      const wanted = ids
        .map((id) => {
          const isIt = ({ issueId }: ReviewedEpic): boolean => issueId === id;
          return [id, expected(before.find(isIt), now.find(isIt))] as const;
        })
        .filter(([, kinds]) => kinds.length > 0);
      expect(told).toHaveLength(wanted.length);
      expect(Object.fromEntries(told)).toEqual(Object.fromEntries(wanted));
    }),
  );
});
