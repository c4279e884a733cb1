import fc from 'fast-check';
import { formatInstant } from '../../src/domain/calendar/instant';
import type { ImpedimentNotes } from '../../src/domain/impediments/record';
import { mapIssue } from '../../src/jira/issue-mapping';
import {
  IMPEDIMENT_PROPERTY,
  impedimentForm,
  impedimentPropertyValue,
  readImpedimentProperty,
} from '../../src/jira/impediment-property';
import { hostileValue } from '../arbitraries/contracts';
import { anyNotes, hostileImpediments } from '../arbitraries/impediments';
import { PLAIN_RULES, restIssue } from '../builders/rest-issue';
import { at, day } from '../builders/work-item';

const TOUCHED = at('2026-11-20T09:00:00Z');
const NOTES: ImpedimentNotes = {
  record: {
    ...{ state: 'owned', level: 'train', levelSince: at('2026-11-16T08:00:00Z') },
    ...{ cause: 'legal', owner: 'ann', target: day('2026-12-01'), what: 'No contract' },
    ...{ nextStep: 'Call them', raisedBy: 'max', raisedAt: at('2026-11-10T08:00:00Z') },
    ...{ stuckSince: null, removed: null },
  },
  dismissed: null,
  past: [],
};

function written(notes: ImpedimentNotes, revision = 1): object {
  return impedimentPropertyValue({ revision, notes, touched: TOUCHED }) ?? {};
}

interface Index {
  readonly state?: string;
  readonly touched: string;
}

function indexOf(notes: ImpedimentNotes): Index {
  return (written(notes) as { index: Index }).index;
}

/** What the property says after it went to Jira and back. */
function readBack(value: object) {
  return readImpedimentProperty(JSON.parse(JSON.stringify(value)));
}

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(anyNotes(), fc.integer({ min: 1, max: 2e9 }), (notes, revision) => {
      expect(readBack(written(notes, revision))).toEqual({ kind: 'readable', revision, notes });
    }),
  );
});

it('has a flat index without nulls, and says in it when it was written', () => {
  fc.assert(
    fc.property(anyNotes(), (notes) => {
      const index = indexOf(notes);
      expect(index.touched).toBe(formatInstant(TOUCHED));
      expect(Object.values(index).every((value) => typeof value === 'string')).toBe(true);
      expect(index.state).toBe(notes.record?.state);
    }),
  );
});

it('tells JQL what stands', () => {
  expect(indexOf(NOTES)).toEqual({
    ...{ state: 'owned', level: 'train', levelSince: '2026-11-16T08:00:00.000Z' },
    ...{ cause: 'legal', owner: 'ann', target: '2026-12-01' },
    touched: '2026-11-20T09:00:00.000Z',
  });
});

it('tells of what was removed neither whose it is nor by when it should be gone', () => {
  const removed = { at: TOUCHED, by: 'ann', solution: 'Signed' };
  const index = indexOf({
    ...NOTES,
    record: NOTES.record && { ...NOTES.record, state: 'removed', removed },
  });
  expect(index).toMatchObject({ state: 'removed', level: 'train', cause: 'legal' });
  expect(index).not.toHaveProperty('owner');
  expect(index).not.toHaveProperty('target');
});

it('gives room by forgetting the oldest first, and nothing of what stands', () => {
  const past = Array.from({ length: 60 }, (_, number) => ({
    ...{
      what: 'é'.repeat(280),
      solution: '語'.repeat(280),
      cause: 'legal',
      level: 'team' as const,
    },
    raisedAt: at('2026-01-01T00:00:00Z'),
    removedAt: at(`2026-03-01T00:${String(59 - number).padStart(2, '0')}:00Z`),
  }));
  const value = written({ ...NOTES, past });
  expect(new TextEncoder().encode(JSON.stringify(value)).length).toBeLessThanOrEqual(32_000);
  const reading = readBack(value);
  const kept = reading.kind === 'readable' ? reading.notes : null;
  expect(kept?.record).toEqual(NOTES.record);
  expect(kept?.past.length).toBeGreaterThan(10);
  expect(kept?.past).toEqual(past.slice(0, kept?.past.length));
});

it.each<[string, object]>([
  ['a state that does not exist', { state: 'stuck' }],
  ['a removed one of which nobody says when', { state: 'removed' }],
  ['one that stands and was removed', { removed: { at: '2026-11-20T09:00:00Z' } }],
  ['a cause that JQL would not take', { cause: 'no contract' }],
  ['a text that is longer than one may write', { what: 'x'.repeat(281) }],
  ['a day that does not exist', { target: '2026-02-30' }],
  ['an instant that does not exist', { levelSince: '2026-13-01T00:00:00Z' }],
])('cannot read %s', (_, facts) => {
  const value = JSON.parse(JSON.stringify(written(NOTES))) as { record: object };
  expect(readImpedimentProperty({ ...value, record: { ...value.record, ...facts } })).toMatchObject(
    {
      kind: 'unreadable',
    },
  );
});

it('takes nothing for removed before it was raised', () => {
  const value = JSON.parse(JSON.stringify(written(NOTES))) as { record: object };
  const removed = { at: '2020-01-01T00:00:00Z' };
  const reading = readImpedimentProperty({
    ...value,
    record: { ...value.record, state: 'removed', removed },
  });
  expect(reading).toMatchObject({ notes: { record: { removed: { at: NOTES.record?.raisedAt } } } });
});

it('knows since when it was stuck, unless that is after it was raised', () => {
  const value = JSON.parse(JSON.stringify(written(NOTES))) as { record: object };
  const stuckSinceOf = (stuckSince: unknown) => {
    const reading = readImpedimentProperty({ ...value, record: { ...value.record, stuckSince } });
    return reading.kind === 'readable' ? reading.notes.record?.stuckSince : reading.kind;
  };
  expect(stuckSinceOf('2026-11-02T08:00:00Z')).toBe(at('2026-11-02T08:00:00Z'));
  expect(stuckSinceOf('2026-11-10T08:00:01Z')).toBeNull();
  expect(stuckSinceOf('long ago')).toBe('unreadable');
});

it('keeps the order of what went before, whoever wrote it', () => {
  const one = { level: 'team', raisedAt: '2026-01-01T00:00:00Z' };
  const past = ['2026-02-01', '2026-04-01', '2026-03-01'].map((date) => ({
    ...one,
    removedAt: `${date}T00:00:00Z`,
  }));
  const reading = readImpedimentProperty({ schema: 1, revision: 1, past });
  const days = reading.kind === 'readable' ? reading.notes.past.map((p) => p.removedAt) : [];
  expect(days).toEqual([...days].sort((a, b) => b - a));
  expect(days).toHaveLength(3);
});

it('reads what the history kept, and no other form', () => {
  fc.assert(
    fc.property(anyNotes(), (notes) => {
      const form: unknown = JSON.parse(JSON.stringify(impedimentForm.notesForm(notes)));
      expect(impedimentForm.readNotes(form)).toEqual({ ...notes, past: [] });
    }),
  );
  expect(impedimentForm.readNotes({ unreadable: '"text"' })).toBeNull();
});

it('never throws, and reads no more than there is', () => {
  fc.assert(
    fc.property(hostileValue(anyNotes().map((notes) => written(notes))), (value) => {
      expect(['readable', 'unreadable']).toContain(readImpedimentProperty(value).kind);
    }),
  );
});

it('reads 3,000 hostile values without failing, and has one finding for each it cannot read', () => {
  const values = hostileImpediments(3000, 6);
  const kinds = values.map((value) => readImpedimentProperty(value).kind);
  const unreadable = kinds.filter((kind) => kind === 'unreadable').length;
  expect(unreadable).toBeGreaterThan(1500);
  expect(unreadable).toBeLessThan(3000);
  const items = values.map((value, number) =>
    mapIssue(
      restIssue(`EVIL-${String(number)}`, {}, { properties: { [IMPEDIMENT_PROPERTY]: value } }),
      PLAIN_RULES,
    ),
  );
  expect(items.map(({ unreadableProperties }) => unreadableProperties.length)).toEqual(
    kinds.map((kind) => Number(kind === 'unreadable')),
  );
  expect(items.map(({ impediment }) => impediment.isUnreadable)).toEqual(
    kinds.map((kind) => kind === 'unreadable'),
  );
  expect({}).not.toHaveProperty('isOpen');
});

it('says of an issue what its property says', () => {
  const properties = { [IMPEDIMENT_PROPERTY]: written(NOTES, 7) };
  expect(mapIssue(restIssue('A-1', {}, { properties }), PLAIN_RULES).impediment).toEqual({
    notes: NOTES,
    revision: 7,
    isUnreadable: false,
  });
  expect(mapIssue(restIssue('A-1', {}, {}), PLAIN_RULES).impediment).toEqual({
    notes: { record: null, dismissed: null, past: [] },
    revision: 0,
    isUnreadable: false,
  });
});
