import fc from 'fast-check';
import type { Instant } from '../../../src/domain/calendar/instant';
import {
  applyImpedimentAction,
  type ImpedimentAction,
  type ImpedimentActor,
} from '../../../src/domain/impediments/record-actions';
import {
  IMPEDIMENT_LEVELS,
  isOpenRecord,
  MOST_PAST_IMPEDIMENTS,
  NO_IMPEDIMENT_NOTES,
  type ImpedimentNotes,
} from '../../../src/domain/impediments/record';

const level = fc.constantFrom(...IMPEDIMENT_LEVELS);
const person = fc.constantFrom('ann', 'ben');
const owner = fc.option(person);
const cause = fc.constantFrom(null, 'legal');
const action: fc.Arbitrary<ImpedimentAction> = fc.oneof(
  fc.record({
    kind: fc.constant('raise' as const),
    what: fc.constant('No licence'),
    ...{ cause, level, owner },
    stuckSince: fc.option(fc.integer({ min: 0, max: 200_000_000 }).map((ms) => ms as Instant)),
  }),
  fc.record({
    kind: fc.constant('edit' as const),
    what: fc.constant('No licence yet'),
    ...{ cause, owner, target: fc.constant(null), nextStep: fc.constant('Ask') },
  }),
  fc.record({
    kind: fc.constant('move' as const),
    to: fc.constantFrom('raised' as const, 'owned' as const, 'resolving' as const),
  }),
  fc.record({ kind: fc.constant('escalate' as const), to: level, owner }),
  fc.record({ kind: fc.constant('hand-back' as const), to: level }),
  fc.record({ kind: fc.constant('remove' as const), solution: fc.constantFrom('', 'Bought') }),
  fc.constant<ImpedimentAction>({ kind: 'reopen' }),
  fc.constant<ImpedimentAction>({ kind: 'dismiss', codes: ['stalled'] }),
  fc.constant<ImpedimentAction>({ kind: 'undo-dismiss' }),
);

interface Step {
  readonly action: ImpedimentAction;
  readonly actor: ImpedimentActor;
}

/** One action an hour. */
const steps = fc.array(fc.tuple(action, person), { maxLength: 40 }).map((list) =>
  list.map(([one, by], at): Step => ({
    action: one,
    actor: { by, at: (at * 3_600_000) as Instant },
  })),
);

const after = (notes: ImpedimentNotes, { action: one, actor }: Step): ImpedimentNotes => {
  const applied = applyImpedimentAction(notes, one, actor);
  return 'next' in applied ? applied.next : notes;
};

/** What in a record contradicts itself. */
const faultsOf = ({ record, dismissed }: ImpedimentNotes): readonly string[] => {
  if (record === null) return [];
  const { state, owner, removed, levelSince, raisedAt } = record;
  const faults = {
    'a removal belongs to the state removed': (removed !== null) !== (state === 'removed'),
    'nobody has what is only raised': state === 'raised' && owner !== null,
    'somebody has what is owned': state === 'owned' && owner === null,
    'what stands is not dismissed': isOpenRecord(record) && dismissed !== null,
    'it came to its level after it was raised': levelSince < raisedAt,
    'it was stuck before it was raised': (record.stuckSince ?? -1) >= raisedAt,
  };
  return Object.entries(faults).flatMap(([fault, holds]) => (holds ? [fault] : []));
};

it('leaves a consistent record, whatever is done in whatever order', () => {
  fc.assert(
    fc.property(steps, (all) => {
      let notes = NO_IMPEDIMENT_NOTES;
      for (const step of all) {
        const before = notes;
        notes = after(before, step);
        const { record, past } = notes;
        expect(past.length).toBeLessThanOrEqual(MOST_PAST_IMPEDIMENTS);
        const removals = past.map(({ removedAt }) => removedAt);
        expect(removals).toEqual([...removals].sort((a, b) => b - a));
        expect(faultsOf(notes)).toEqual([]);
        const isMoved = before.record !== null && before.record.level !== record?.level;
        expect(isMoved && record?.levelSince !== step.actor.at).toBe(false);
        expect(record?.levelSince ?? 0).toBeLessThanOrEqual(step.actor.at);
      }
    }),
  );
});

it('changes the clock only with the level, with a new record, or when it is opened again', () => {
  fc.assert(
    fc.property(steps, (all) => {
      let notes = NO_IMPEDIMENT_NOTES;
      for (const step of all) {
        const before = notes.record;
        notes = after(notes, step);
        if (before === null || notes.record === null) continue;
        if (before.levelSince === notes.record.levelSince) continue;
        expect(['escalate', 'hand-back', 'raise', 'reopen']).toContain(step.action.kind);
      }
    }),
  );
});

it('gives the same when the same is done again', () => {
  fc.assert(
    fc.property(steps, (all) => {
      expect(all.reduce(after, NO_IMPEDIMENT_NOTES)).toEqual(
        all.reduce(after, NO_IMPEDIMENT_NOTES),
      );
    }),
  );
});

it('escalates one step once: done a second time it is refused and changes nothing', () => {
  fc.assert(
    fc.property(steps, level, (all, to) => {
      const notes = all.reduce(after, NO_IMPEDIMENT_NOTES);
      const actor = { by: 'app', at: 10_000_000_000 as Instant };
      const once = applyImpedimentAction(notes, { kind: 'escalate', to, owner: null }, actor);
      if ('refusal' in once) return;
      expect(
        applyImpedimentAction(once.next, { kind: 'escalate', to, owner: null }, actor),
      ).toEqual({ refusal: 'no-such-level' });
    }),
  );
});

const ANN = { by: 'ann', at: 0 as Instant };
const LATER = { by: 'ben', at: 3_600_000 as Instant };
const RAISE: ImpedimentAction = {
  ...{ kind: 'raise', what: 'No licence', cause: 'legal', level: 'team', owner: null },
  stuckSince: null,
};

it('remembers the one before, newest first', () => {
  const removed = [
    { action: RAISE, actor: ANN },
    { action: { kind: 'remove', solution: 'Bought' }, actor: LATER },
    { action: { ...RAISE, what: 'Again' }, actor: LATER },
  ] as const;
  const { record, past } = removed.reduce(after, NO_IMPEDIMENT_NOTES);
  expect(record).toMatchObject({ state: 'raised', what: 'Again', removed: null });
  expect(past).toEqual([
    {
      ...{ what: 'No licence', cause: 'legal', solution: 'Bought', level: 'team' },
      ...{ raisedAt: ANN.at, removedAt: LATER.at },
    },
  ]);
});

it.each<[ImpedimentAction, string]>([
  [{ kind: 'move', to: 'owned' }, 'not-raised'],
  [{ kind: 'remove', solution: '' }, 'not-raised'],
  [{ kind: 'reopen' }, 'not-raised'],
  [{ kind: 'undo-dismiss' }, 'not-dismissed'],
])('refuses %j where nothing stands', (one, refusal) => {
  expect(applyImpedimentAction(NO_IMPEDIMENT_NOTES, one, ANN)).toEqual({ refusal });
});

it.each<[ImpedimentAction, string]>([
  [RAISE, 'already-raised'],
  [{ kind: 'dismiss', codes: [] }, 'already-raised'],
  [{ kind: 'reopen' }, 'not-removed'],
  [{ kind: 'hand-back', to: 'train' }, 'no-such-level'],
  [{ kind: 'escalate', to: 'team', owner: null }, 'no-such-level'],
])('refuses %j of one that stands at the team', (one, refusal) => {
  const notes = after(NO_IMPEDIMENT_NOTES, { action: RAISE, actor: ANN });
  expect(applyImpedimentAction(notes, one, LATER)).toEqual({ refusal });
});

it('gives one that was taken up to whoever took it', () => {
  const notes = after(NO_IMPEDIMENT_NOTES, { action: RAISE, actor: ANN });
  const owned = after(notes, { action: { kind: 'move', to: 'resolving' }, actor: LATER });
  expect(owned.record).toMatchObject({ state: 'resolving', owner: 'ben' });
  const back = after(owned, { action: { kind: 'move', to: 'raised' }, actor: LATER });
  expect(back.record).toMatchObject({ state: 'raised', owner: null });
});

it('keeps since when it was stuck, never later than it was raised', () => {
  const raisedWith = (stuckSince: Instant | null) =>
    after(NO_IMPEDIMENT_NOTES, { action: { ...RAISE, stuckSince }, actor: LATER }).record;
  expect(raisedWith(1 as Instant)).toMatchObject({ raisedAt: LATER.at, stuckSince: 1 });
  expect(raisedWith(LATER.at)?.stuckSince).toBeNull();
  expect(raisedWith((LATER.at + 1) as Instant)?.stuckSince).toBeNull();
});

it('begins dates that cannot be anew with whatever is changed next', () => {
  const ahead = Date.UTC(2099, 0, 1) as Instant;
  const notes = after(NO_IMPEDIMENT_NOTES, { action: RAISE, actor: ANN });
  const forged = { ...notes, record: notes.record && { ...notes.record, levelSince: ahead } };
  const taken = after(forged, { action: { kind: 'move', to: 'owned' }, actor: LATER });
  expect(taken.record).toMatchObject({ owner: 'ben', raisedAt: ANN.at, levelSince: LATER.at });
  const later = { ...notes, record: notes.record && { ...notes.record, raisedAt: ahead } };
  const removed = after(later, { action: { kind: 'remove', solution: '' }, actor: LATER });
  expect(removed.record).toMatchObject({ raisedAt: LATER.at, removed: { at: LATER.at } });
});
