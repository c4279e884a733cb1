import fc from 'fast-check';
import {
  NO_IMPEDIMENT_NOTES,
  type ImpedimentNotes,
} from '../../../../../src/domain/impediments/record';
import { changedParts } from '../../../../../static/app/src/issue/impediment/changed-parts';
import { onTop } from '../../../../../static/app/src/issue/impediment/on-top';
import { withImpediment } from '../../../../../static/app/src/issue/with-impediment';
import { impedimentRecord, removedRecord } from '../../../../builders/impediment';
import { readingAround } from '../../../../builders/neighbourhood';
import { day } from '../../../../builders/work-item';

const notes = (record: ImpedimentNotes['record']) => ({ ...NO_IMPEDIMENT_NOTES, record });
const OPEN = notes(
  impedimentRecord({ cause: 'legal', owner: 'ben', target: day('2026-12-01'), nextStep: 'Call' }),
);
const REMOVED = notes(removedRecord('2026-11-03T09:00:00Z'));
const RAISE = { kind: 'raise', what: 'Mine', cause: null, level: 'team', owner: null } as const;

it('says anew what is raised already, and keeps who has it and what comes next', () => {
  expect(onTop(RAISE, OPEN)).toEqual({
    ...{ kind: 'edit', what: 'Mine', cause: 'legal', owner: 'ben' },
    ...{ target: '2026-12-01', nextStep: 'Call' },
  });
  expect(onTop(RAISE, REMOVED)).toEqual(RAISE);
  expect(onTop({ ...RAISE, cause: 'vendor' }, OPEN)).toMatchObject({ cause: 'vendor' });
});

it('does nothing any more to what is gone', () => {
  expect(onTop({ kind: 'remove', solution: 'x' }, REMOVED)).toBeNull();
  expect(onTop({ kind: 'move', to: 'owned' }, NO_IMPEDIMENT_NOTES)).toBeNull();
  expect(onTop({ kind: 'reopen' }, OPEN)).toBeNull();
  expect(onTop({ kind: 'dismiss', codes: ['flagged'] }, OPEN)).toBeNull();
  expect(onTop({ kind: 'undo-dismiss' }, OPEN)).toBeNull();
  expect(onTop({ kind: 'begin-anew' }, OPEN)).toBeNull();
});

it('escalates only upwards, and only what stands', () => {
  const levels = ['team', 'train', 'portfolio'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...levels), fc.constantFrom(...levels), (from, to) => {
      const standing = notes(impedimentRecord({ level: from }));
      const goesUp = onTop({ kind: 'escalate', to }, standing) !== null;
      const goesDown = onTop({ kind: 'hand-back', to }, standing) !== null;
      expect([goesUp, goesDown]).toEqual([
        levels.indexOf(to) > levels.indexOf(from),
        levels.indexOf(to) < levels.indexOf(from),
      ]);
      expect(onTop({ kind: 'escalate', to }, REMOVED)).toBeNull();
    }),
  );
});

it('tells what an edit changed', () => {
  const before = impedimentRecord();
  expect(changedParts(before, { ...before, nextStep: 'Call', cause: 'legal' })).toEqual([
    'nextStep',
    'cause',
  ]);
  expect(changedParts(before, { ...before, state: 'owned' })).toEqual([]);
});

it('shows the record as it is known to stand by now, on the issue and among what was read', () => {
  const before = readingAround('F-1', [['P-1', 'F-1']]);
  const after = withImpediment(before, { revision: 3, notes: OPEN });
  expect(after.focus.impediment).toEqual({ revision: 3, notes: OPEN, isUnreadable: false });
  expect(after.read.get(after.focus.id ?? '')).toBe(after.focus);
  expect(before.focus.impediment.revision).toBe(0);
});
