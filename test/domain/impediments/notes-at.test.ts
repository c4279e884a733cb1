import { impedimentsSaidBy, notesAt } from '../../../src/domain/impediments/notes-at';
import { impedimentRecord, removedRecord, said } from '../../builders/impediment';
import { at, workItem } from '../../builders/work-item';

const PAST = {
  what: 'No licence',
  cause: 'vendor',
  solution: 'Bought',
  level: 'train',
  raisedAt: at('2026-09-01T09:00:00Z'),
  removedAt: at('2026-09-10T09:00:00Z'),
} as const;
const { notes } = said({
  record: removedRecord('2026-11-10T09:00:00Z', 'Signed', {
    owner: 'ben',
    level: 'train',
    levelSince: at('2026-11-06T09:00:00Z'),
  }),
  past: [PAST],
});

const on = (day: string) => notesAt(notes, at(`${day}T12:00:00Z`));

it('knows what stood, and nothing that was said later', () => {
  expect(on('2026-08-31')).toEqual({ record: null, dismissed: null, past: [] });
  expect(on('2026-09-05')).toMatchObject({
    record: { state: 'raised', what: 'No licence', removed: null },
    past: [],
  });
  expect(on('2026-10-01')).toEqual({ record: null, dismissed: null, past: [PAST] });
  expect(on('2026-11-03').record).toMatchObject({
    state: 'owned',
    levelSince: at('2026-11-02T09:00:00Z'),
    removed: null,
  });
  expect(on('2026-11-08').record?.levelSince).toBe(at('2026-11-06T09:00:00Z'));
});

it('leaves alone what has not changed since', () => {
  expect(on('2026-11-10')).toBe(notes);
  const item = workItem({ key: 'A-1', impediment: said({ record: impedimentRecord() }) });
  expect(impedimentsSaidBy([item], at('2026-11-20T00:00:00Z'))[0]).toBe(item);
});

it('forgets a dismissal that had not been made', () => {
  const dismissed = { codes: ['stalled'], at: at('2026-11-10T09:00:00Z'), by: 'ann' } as const;
  const item = workItem({ key: 'A-1', impediment: said({ dismissed }) });
  const [before] = impedimentsSaidBy([item], at('2026-11-09T00:00:00Z'));
  expect(before?.impediment.notes.dismissed).toBeNull();
});
