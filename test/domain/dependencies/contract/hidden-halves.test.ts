import type { Answer } from '../../../../src/domain/dependencies/contract/answer';
import type { Ask } from '../../../../src/domain/dependencies/contract/ask';
import { contractBetween } from '../../../../src/domain/dependencies/contract/contract';
import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import { at, day } from '../../../builders/work-item';

const ASK: Ask = {
  id: 'q1',
  provider: { issueId: '7' },
  neededBy: day('2026-12-10'),
  why: '',
  by: 'ann',
  at: at('2026-11-01T09:00:00Z'),
  seq: 1,
  closed: null,
  promisedBy: null,
};
const ANSWER: Answer = {
  askId: 'q1',
  askSeq: 1,
  consumerId: '5',
  kind: 'promised',
  promisedBy: day('2026-12-01'),
  text: '',
  by: 'bob',
  at: at('2026-11-16T09:00:00Z'),
  deliveredAt: null,
};

const between = (
  asks: readonly Ask[] | null,
  answers: readonly Answer[] | null,
  isProviderDone = false,
) =>
  contractBetween(
    { asks, answers, providerId: '7', consumerId: '5', isProviderDone },
    { today: day('2026-11-20'), timeZone: timeZoneNamed('UTC') },
  );

it.each([
  ['an answer is no orphan while the ask cannot be read', null, [ANSWER], false, 'no-access'],
  ['nothing can be read', null, null, false, 'no-access'],
  ['an open ask may have been answered', [ASK], null, false, 'no-access'],
  ['nobody asked, whatever the answers say', [], null, false, 'none'],
  ['what is closed is closed', [{ ...ASK, closed: 'accepted' as const }], null, false, 'accepted'],
  ['the provider is done', [ASK], null, true, 'delivered'],
])('%s', (_, asks, answers, isProviderDone, state) => {
  expect(between(asks, answers, isProviderDone).state).toBe(state);
});

it('keeps the day that is asked for, and does not say that nobody answered', () => {
  expect(between([ASK], null)).toMatchObject({
    ask: ASK,
    neededBy: day('2026-12-10'),
    unansweredDays: null,
  });
});

it('does not say that what was accepted was not delivered, if answers cannot be read', () => {
  const accepted = [{ ...ASK, closed: 'accepted' as const }];
  expect(between(accepted, null).isAcceptedUndelivered).toBe(false);
  expect(between(accepted, []).isAcceptedUndelivered).toBe(true);
});
