import fc from 'fast-check';
import { formatInstant } from '../../../../src/domain/calendar/instant';
import {
  IMPEDIMENT_LEVELS,
  IMPEDIMENT_STATES,
  isOpenRecord,
} from '../../../../src/domain/impediments/record';
import { moveChoices } from '../../../../static/app/src/impediments/moves/move-choices';
import {
  expectedNotes,
  movePlan,
  moveSteps,
  NO_ANSWERS,
} from '../../../../static/app/src/impediments/moves/move-plan';
import { impedimentRecord, removedRecord, said } from '../../../builders/impediment';
import { DONE, workItem } from '../../../builders/work-item';
import { impedimentOf, NOW } from './impediments';

const UPDATED = NOW;
const item = (record: ReturnType<typeof impedimentRecord> | null, isFlagged = false) =>
  workItem({ key: 'PAY-1', updated: UPDATED, isFlagged, impediment: said({ record }) });
const recorded = (facts: Parameters<typeof impedimentRecord>[0]) =>
  impedimentOf(item(impedimentRecord(facts)));
const found = impedimentOf(item(null, true));

it('asks one line of what was only found, wherever it goes', () => {
  for (const to of IMPEDIMENT_STATES) {
    expect(movePlan(found, to)).toMatchObject({ kind: 'ask', questions: { what: true } });
  }
});

it('raises what was only found, then moves it', () => {
  const answers = { what: 'No contract', cause: 'vendor', solution: 'Signed' };
  const steps = (to: (typeof IMPEDIMENT_STATES)[number]) =>
    moveSteps(found, to, answers, 'me').map((step) => JSON.stringify(Object.values(step)));
  const since = formatInstant(found.since ?? NOW);
  expect(since < formatInstant(NOW)).toBe(true);
  const raise = `["raise","No contract","vendor","team",null,"${since}"]`;
  const raiseMine = `["raise","No contract","vendor","team","me","${since}"]`;
  expect(steps('raised')).toEqual([raise]);
  expect(steps('owned')).toEqual([raiseMine]);
  expect(steps('escalated')).toEqual([raise, '["escalate","train"]']);
  expect(steps('resolving')).toEqual([raiseMine, '["move","resolving"]']);
  expect(steps('removed')).toEqual([raise, '["remove","Signed"]']);
});

it('expects the age it had before it was raised', () => {
  const steps = moveSteps(found, 'raised', { ...NO_ANSWERS, what: 'It' }, 'me');
  const notes = expectedNotes(found.notes, steps, { by: 'me', at: NOW }, () => null);
  expect(notes?.record).toMatchObject({ raisedAt: NOW, stuckSince: found.since });
});

it('takes a level up, and not above the highest', () => {
  expect(movePlan(recorded({ level: 'train' }), 'escalated')).toMatchObject({
    kind: 'ask',
    questions: { level: 'portfolio' },
  });
  expect(movePlan(recorded({ level: 'portfolio' }), 'escalated')).toEqual({
    kind: 'impossible',
    because: 'top-level',
  });
});

it('moves at once what needs no word, and asks what removed it', () => {
  expect(movePlan(recorded({}), 'owned')).toEqual({
    kind: 'ready',
    steps: [{ kind: 'move', to: 'owned' }],
  });
  expect(movePlan(recorded({}), 'removed')).toMatchObject({
    kind: 'ask',
    questions: { what: false, solution: true },
  });
  expect(movePlan(recorded({}), 'raised')).toEqual({ kind: 'nothing' });
});

it('brings a removed one back, to its owner unless it is put elsewhere', () => {
  const removed = impedimentOf(
    item(removedRecord('2026-11-10T09:00:00Z', 'Signed', { owner: 'ben' })),
  );
  expect(moveSteps(removed, 'owned', NO_ANSWERS, 'me')).toEqual([{ kind: 'reopen' }]);
  expect(moveSteps(removed, 'raised', NO_ANSWERS, 'me')).toEqual([
    { kind: 'reopen' },
    { kind: 'move', to: 'raised' },
  ]);
});

it('leaves alone what its issue has ended, and what cannot be read', () => {
  const ended = impedimentOf({ ...item(impedimentRecord()), status: DONE });
  expect(movePlan(ended, 'owned')).toEqual({ kind: 'impossible', because: 'issue-done' });
  const unreadable = { ...found, isUnreadable: true };
  expect(movePlan(unreadable, 'owned')).toEqual({ kind: 'impossible', because: 'unreadable' });
  expect(moveChoices(unreadable)).toEqual([]);
});

it('offers by the menu what the mouse can do, and says who takes it', () => {
  expect(moveChoices(recorded({})).map(({ to, means }) => `${to} ${means}`)).toEqual([
    'owned take',
    'escalated up',
    'resolving plain',
    'removed plain',
  ]);
  expect(moveChoices(found)[0]).toMatchObject({ to: 'raised', means: 'record' });
  expect(
    moveChoices(recorded({ level: 'portfolio', state: 'owned', owner: 'ben' })).map(({ to }) => to),
  ).toEqual(['raised', 'resolving', 'removed']);
});

it('every plan that can be carried out ends in the column it was made for', () => {
  const records = fc.oneof(
    fc.constant(null),
    fc.record({
      state: fc.constantFrom('raised', 'owned', 'escalated', 'resolving', 'removed' as const),
      level: fc.constantFrom(...IMPEDIMENT_LEVELS),
      owner: fc.constantFrom(null, 'ben'),
    }),
  );
  fc.assert(
    fc.property(records, fc.constantFrom(...IMPEDIMENT_STATES), (facts, to) => {
      const record =
        facts === null
          ? null
          : facts.state === 'removed'
            ? removedRecord('2026-11-10T09:00:00Z', 'Signed', facts)
            : impedimentRecord({
                ...facts,
                owner: facts.state === 'raised' ? null : (facts.owner ?? 'ben'),
              });
      const one = impedimentOf(item(record, record === null));
      const plan = movePlan(one, to);
      if (plan.kind === 'nothing' || plan.kind === 'impossible') return;
      const steps = moveSteps(one, to, { ...NO_ANSWERS, what: 'It' }, 'me');
      const actor = { by: 'me', at: NOW };
      const notes = expectedNotes(one.notes, steps, actor, () => null);
      expect(notes?.record?.state).toBe(to);
      expect(isOpenRecord(notes?.record ?? null)).toBe(to !== 'removed');
    }),
  );
});
