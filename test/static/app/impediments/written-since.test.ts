import { DEFAULT_SETTINGS } from '../../../../src/contract/settings';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import { drawImpediments } from '../../../../static/app/src/impediments/impediments-picture';
import type { ToldIssue } from '../../../../static/app/src/impediments/reading/told-issues';
import { withWritten } from '../../../../static/app/src/impediments/written-since';
import { impedimentRecord, removedRecord, said } from '../../../builders/impediment';
import { at, workItem } from '../../../builders/work-item';
import { NOW } from './impediments';

const RECORDED = workItem({ key: 'PAY-1', impediment: said({ record: impedimentRecord() }) });
const FLAGGED = workItem({ key: 'PAY-2', isFlagged: true });
const REMOVED = workItem({
  key: 'PAY-3',
  impediment: said({ record: removedRecord('2026-11-10T09:00:00Z') }),
});
const DISMISSED = workItem({
  key: 'PAY-4',
  isFlagged: true,
  impediment: said({
    dismissed: { codes: ['flagged'], at: at('2026-11-19T09:00:00Z'), by: 'ann' },
  }),
});
const BOTH = workItem({
  key: 'PAY-5',
  isFlagged: true,
  impediment: said({ record: impedimentRecord({ state: 'escalated', level: 'train' }) }),
});
const ITEMS = [RECORDED, FLAGGED, REMOVED, DISMISSED, BOTH];

function drawn(told: readonly ToldIssue[]) {
  const picture = drawImpediments(ITEMS, {
    ...{ settings: DEFAULT_SETTINGS, siteTimeZone: 'UTC', project: null, told, toldAt: NOW },
    ...{ linkTypes: [], asOf: NOW, isComplete: true },
  });
  if (picture.kind === 'failed') throw picture.error;
  return picture.impediments;
}

/** What a person sees of them, where they stand; in a list each new picture sorts anew. */
function seen(impediments: ReturnType<typeof drawn>) {
  return (['open', 'removed', 'dismissed'] as const).map((list) =>
    impediments[list]
      .map(({ item, found, state, level, revision, record, removedAt }) => ({
        ...{ key: item.key, isFlagged: item.isFlagged, found: [...found].sort() },
        ...{ state, level, revision, record, removedAt },
      }))
      .sort((a, b) => a.key.localeCompare(b.key)),
  );
}

const issue = ({ id, key }: WorkItem): string => id ?? key;
const owned = impedimentRecord({ state: 'owned', owner: 'ben' });
const gone = removedRecord('2026-11-20T08:00:00Z');
const dismissal = { codes: ['flagged' as const], at: NOW, by: 'ann' };

const WRITES: readonly (readonly [string, readonly ToldIssue[]])[] = [
  ['an owner', [{ issueId: issue(RECORDED), said: { ...said({ record: owned }), revision: 2 } }]],
  ['an expected owner', [{ issueId: issue(RECORDED), expected: said({ record: owned }).notes }]],
  ['a removal', [{ issueId: issue(RECORDED), expected: said({ record: gone }).notes }]],
  ['a removal of what is flagged too', [{ issueId: issue(BOTH), said: said({ record: gone }) }]],
  [
    'and its flag',
    [{ issueId: issue(BOTH), said: said({ record: gone }), flagChanges: [{ at: NOW, to: false }] }],
  ],
  ['a record of what was found', [{ issueId: issue(FLAGGED), said: said({ record: owned }) }]],
  ['a cleared flag', [{ issueId: issue(FLAGGED), flagChanges: [{ at: NOW, to: false }] }]],
  ['that it is none', [{ issueId: issue(FLAGGED), said: said({ dismissed: dismissal }) }]],
  ['that it is one', [{ issueId: issue(DISMISSED), said: said({}) }]],
  ['it again', [{ issueId: issue(REMOVED), said: said({ record: owned }) }]],
];

it.each(WRITES)('shows %s at once as the next picture will', (_, told) => {
  expect(seen(withWritten(drawn([]), ITEMS, [], told))).toEqual(seen(drawn(told)));
});

it.each(WRITES.filter(([, told]) => told.every(({ expected }) => expected !== undefined)))(
  'takes %s back that was not written after all',
  (_, told) => {
    // What else is found of it comes back with the next picture.
    const places = (impediments: ReturnType<typeof drawn>) =>
      seen(impediments).map((list) => list.map((one) => ({ ...one, found: [] })));
    expect(places(withWritten(drawn(told), ITEMS, told, []))).toEqual(places(drawn([])));
  },
);

it('leaves a picture alone that knows everything', () => {
  const impediments = drawn([]);
  expect(withWritten(impediments, ITEMS, [], [])).toBe(impediments);
});
