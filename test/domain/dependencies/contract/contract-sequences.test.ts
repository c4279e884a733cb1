import fc from 'fast-check';
import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import { addDays } from '../../../../src/domain/calendar/day';
import {
  applyAnswerAction,
  type AnswerAction,
} from '../../../../src/domain/dependencies/contract/answer-actions';
import type { Answer } from '../../../../src/domain/dependencies/contract/answer';
import {
  applyAskAction,
  type AskAction,
} from '../../../../src/domain/dependencies/contract/ask-actions';
import type { Ask } from '../../../../src/domain/dependencies/contract/ask';
import {
  contractBetween,
  type Contract,
} from '../../../../src/domain/dependencies/contract/contract';
import {
  contractState,
  type ContractState,
} from '../../../../src/domain/dependencies/contract/contract-state';
import { isPromiseOpen } from '../../../../src/domain/dependencies/contract/shrink';
import { movesOf } from '../../../../src/use-cases/inbox-moves';
import { day, instant } from '../../../arbitraries/contracts';

/** What the two sides, and people with the REST interface, do to one contract. */
type Step =
  | { readonly side: 'consumer'; readonly action: AskAction }
  | { readonly side: 'provider'; readonly action: AnswerAction }
  | { readonly side: 'outside'; readonly deletes: 'asks' | 'answers' }
  | { readonly side: 'provider-done'; readonly isDone: boolean };

interface Halves {
  readonly asks: readonly Ask[];
  readonly answers: readonly Answer[];
  readonly isProviderDone: boolean;
}

const TODAY = day('2026-11-20');
const NOTHING: Halves = { asks: [], answers: [], isProviderDone: false };
const CONSUMER = '1002';
const provider = { issueId: '1001' };

const anyDay = fc.integer({ min: -3, max: 3 }).map((days) => addDays(TODAY, days));
const anyAskId = fc.constantFrom('a1', 'a2');
const answered = fc.record({
  askId: anyAskId,
  askSeq: fc.integer({ min: 1, max: 4 }),
  consumerId: fc.constant(CONSUMER),
});

const askAction: fc.Arbitrary<AskAction> = fc
  .tuple(fc.constantFrom('ask', 'change', 'withdraw', 'accept'), anyAskId, anyDay)
  .map(([kind, id, neededBy]): AskAction => {
    const said = { neededBy, why: 'why', promisedBy: null };
    if (kind === 'ask') return { kind, id, provider, ...said };
    if (kind === 'change') return { kind, askId: id, ...said };
    return { kind: kind === 'accept' ? 'accept' : 'withdraw', askId: id };
  });

const answerAction: fc.Arbitrary<AnswerAction> = fc
  .tuple(fc.constantFrom('promise', 'counter', 'decline', 'deliver', 'remove'), answered, anyDay)
  .map(([kind, ends, promised]): AnswerAction => {
    switch (kind) {
      case 'promise':
      case 'counter':
        return { kind, ...ends, day: promised, text: 'text' };
      case 'decline':
        return { kind, ...ends, text: 'text' };
      case 'deliver':
        return { kind, ...ends };
      case 'remove':
        return { kind: 'remove', askId: ends.askId, consumerId: ends.consumerId };
    }
  });

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ side: fc.constant('consumer' as const), action: askAction }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ side: fc.constant('provider' as const), action: answerAction }),
  },
  fc.record({
    side: fc.constant('outside' as const),
    deletes: fc.constantFrom('asks' as const, 'answers' as const),
  }),
  fc.record({ side: fc.constant('provider-done' as const), isDone: fc.boolean() }),
);

const actor = { by: 'max', at: instant('2026-11-20T09:00:00.000Z') };

function after(halves: Halves, step: Step): Halves {
  switch (step.side) {
    case 'consumer': {
      const applied = applyAskAction(halves.asks, step.action, actor);
      return 'next' in applied ? { ...halves, asks: applied.next } : halves;
    }
    case 'provider': {
      const applied = applyAnswerAction(halves.answers, step.action, actor);
      return 'next' in applied ? { ...halves, answers: applied.next } : halves;
    }
    case 'outside':
      return { ...halves, [step.deletes]: [] };
    case 'provider-done':
      return { ...halves, isProviderDone: step.isDone };
  }
}

/** The table of docs/figures, read once more: all states that the two halves allow. */
function allowed({ ask, answer, isProviderDone }: Facts): readonly ContractState[] {
  if (ask === null) return [answer === null ? 'none' : 'orphaned-answer'];
  if (ask.closed !== null) return [ask.closed];
  if (isProviderDone) return ['delivered'];
  if (answer === null) return ['asked'];
  if (ask.seq > answer.askSeq) return ['asked-again'];
  if (answer.deliveredAt !== null) return ['delivered'];
  if (answer.kind === 'declined') return ['declined'];
  if (answer.kind === 'counter') return ['negotiating'];
  return ['promised', 'negotiating', 'broken'];
}

interface Facts {
  readonly ask: Ask | null;
  readonly answer: Answer | null;
  readonly isProviderDone: boolean;
}

function factsOf({ asks, answers, isProviderDone }: Halves, askId: string): Facts {
  return {
    ask: asks.find(({ id }) => id === askId) ?? null,
    answer: answers.find((one) => one.askId === askId && one.consumerId === CONSUMER) ?? null,
    isProviderDone,
  };
}

function statesOf(halves: Halves): readonly ContractState[] {
  return ['a1', 'a2'].map((askId) => contractState({ ...factsOf(halves, askId), today: TODAY }));
}

function contractOf({ asks, answers, isProviderDone }: Halves, isHidden: boolean): Contract {
  const ends = { providerId: provider.issueId, consumerId: CONSUMER, isProviderDone };
  return contractBetween(
    { asks: isHidden ? null : asks, answers, ...ends },
    { today: TODAY, timeZone: timeZoneNamed('UTC') },
  );
}

it('ends every sequence of both sides in a state of the table, and again in the same', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
      let halves = NOTHING;
      for (const step of steps) {
        halves = after(halves, step);
        const table = ['a1', 'a2'].map((askId) => allowed(factsOf(halves, askId)));
        const states = statesOf(halves);
        expect(states.map((state, at) => table[at]?.includes(state))).toStrictEqual([true, true]);
      }
      expect(steps.reduce(after, NOTHING)).toStrictEqual(halves);
    }),
    { numRuns: 1000 },
  );
});

it('never asks one provider twice at a time, and never opens again what was closed', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
      let halves = NOTHING;
      for (const step of steps) {
        const closed = halves.asks.filter((ask) => ask.closed !== null);
        halves = after(halves, step);
        expect(halves.asks.filter((ask) => ask.closed === null).length).toBeLessThan(2);
        const isWiped = step.side === 'outside' && step.deletes === 'asks';
        const kept = closed.filter((ask) => halves.asks.includes(ask));
        expect(kept).toHaveLength(isWiped ? 0 : closed.length);
      }
    }),
  );
});

it('leaves no promise open that neither side can settle', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), fc.boolean(), (steps, isHidden) => {
      let halves = steps.reduce(after, NOTHING);
      const isWaitedFor = ({ askId }: Answer): boolean =>
        !isHidden && halves.asks.some(({ id, closed }) => id === askId && closed === null);
      for (let taken = 0; taken <= steps.length; taken += 1) {
        const contract = contractOf(halves, isHidden);
        const { removable } = contract;
        const moves = movesOf(contract, { provider: true, consumer: false });
        expect(moves.includes('remove')).toBe(removable !== null);
        if (removable === null) break;
        expect(isWaitedFor(removable)).toBe(false);
        const { askId, consumerId } = removable;
        halves = after(halves, {
          side: 'provider',
          action: { kind: 'remove', askId, consumerId },
        });
      }
      expect(halves.answers.filter((one) => isPromiseOpen(one) && !isWaitedFor(one))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('keeps one answer for each ask of each consumer', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
      const { answers } = steps.reduce(after, NOTHING);
      const ends = answers.map(({ askId, consumerId }) => `${askId} ${consumerId}`);
      expect(new Set(ends).size).toBe(ends.length);
    }),
  );
});
