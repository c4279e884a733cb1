import type { Answer } from '../../../../src/domain/dependencies/contract/answer';
import type { Ask } from '../../../../src/domain/dependencies/contract/ask';
import { contractBetween } from '../../../../src/domain/dependencies/contract/contract';
import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import { at, day } from '../../../builders/work-item';

const TODAY = day('2026-11-20');
const ask = (rest: Partial<Ask> = {}): Ask => ({
  id: 'q1',
  provider: { issueId: '7' },
  neededBy: day('2026-12-10'),
  why: 'The checkout needs the new address form.',
  by: 'ann',
  at: at('2026-11-14T09:00:00Z'),
  seq: 1,
  closed: null,
  promisedBy: null,
  ...rest,
});
const answer = (rest: Partial<Answer> = {}): Answer => ({
  askId: 'q1',
  askSeq: 1,
  consumerId: '5',
  kind: 'promised',
  promisedBy: day('2026-12-01'),
  text: '',
  by: 'bob',
  at: at('2026-11-16T09:00:00Z'),
  deliveredAt: null,
  ...rest,
});

const between = (asks: readonly Ask[], answers: readonly Answer[], isProviderDone = false) =>
  contractBetween(
    { asks, answers, providerId: '7', consumerId: '5', isProviderDone },
    { today: TODAY, timeZone: timeZoneNamed('UTC') },
  );

// The table of states: docs/figures.md, "Contract".
it.each([
  ['nothing was asked', [], [], 'none'],
  ['an answer has lost its ask', [], [answer()], 'orphaned-answer'],
  ['it was asked', [ask()], [], 'asked'],
  ['the ask changed since it was answered', [ask({ seq: 2 })], [answer()], 'asked-again'],
  ['it is promised in time', [ask()], [answer()], 'promised'],
  [
    'it is promised for the very day',
    [ask()],
    [answer({ promisedBy: day('2026-12-10') })],
    'promised',
  ],
  ['it is promised too late', [ask()], [answer({ promisedBy: day('2026-12-11') })], 'negotiating'],
  ['another day is offered', [ask()], [answer({ kind: 'counter' })], 'negotiating'],
  ['it is declined', [ask()], [answer({ kind: 'declined', promisedBy: null })], 'declined'],
  ['it is delivered', [ask()], [answer({ deliveredAt: at('2026-11-19T09:00:00Z') })], 'delivered'],
  ['the promised day is past', [ask()], [answer({ promisedBy: day('2026-11-19') })], 'broken'],
  ['the promised day is today', [ask()], [answer({ promisedBy: TODAY })], 'promised'],
  ['the consumer accepted', [ask({ closed: 'accepted' })], [], 'accepted'],
  ['the consumer withdrew', [ask({ closed: 'withdrawn' })], [answer()], 'withdrawn'],
] as const)('says where the contract stands when %s', (_, asks, answers, state) => {
  expect(between(asks, answers).state).toBe(state);
});

it.each([
  ['nobody answered', []],
  ['it was declined', [answer({ kind: 'declined', promisedBy: null })]],
  ['the promise is broken', [answer({ promisedBy: day('2026-11-01') })]],
] as const)('is delivered once Jira calls the provider done, though %s', (_, answers) => {
  expect(between([ask()], answers, true).state).toBe('delivered');
});

it('counts the days an ask waits, from when it was last changed', () => {
  expect(between([ask()], []).unansweredDays).toBe(6);
  expect(between([ask({ seq: 2, at: at('2026-11-19T23:00:00Z') })], [answer()])).toMatchObject({
    state: 'asked-again',
    unansweredDays: 1,
    promisedBy: null,
  });
  expect(between([ask()], [answer()]).unansweredDays).toBeNull();
});

it('has no promise in an offer, a refusal or a contract that ended', () => {
  for (const kind of ['counter', 'declined'] as const) {
    expect(between([ask()], [answer({ kind })]).promisedBy).toBeNull();
  }
  expect(between([ask({ closed: 'withdrawn' })], [answer()])).toMatchObject({
    promisedBy: null,
    neededBy: null,
  });
});

it('prefers the open ask to those that ended, and of these the last', () => {
  const old = ask({ id: 'q0', closed: 'withdrawn', at: at('2026-10-01T09:00:00Z') });
  const last = ask({ id: 'q2', closed: 'accepted', at: at('2026-11-15T09:00:00Z') });
  expect(between([old, ask(), last], []).ask?.id).toBe('q1');
  expect(between([last, old], []).ask?.id).toBe('q2');
});

it('tells an acceptance of what was not delivered', () => {
  const accepted = [ask({ closed: 'accepted' })];
  expect(between(accepted, [answer()]).isAcceptedUndelivered).toBe(true);
  expect(between(accepted, [answer()], true).isAcceptedUndelivered).toBe(false);
  expect(between(accepted, [answer({ deliveredAt: at('2026-11-18T09:00:00Z') })])).toMatchObject({
    isAcceptedUndelivered: false,
  });
});

it('leaves other issues out', () => {
  expect(between([ask({ provider: { issueId: '8' } })], [answer({ consumerId: '6' })]).state).toBe(
    'none',
  );
});
