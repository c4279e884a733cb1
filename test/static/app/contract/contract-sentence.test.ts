import { contractSentence } from '../../../../static/app/src/contract/contract-sentence';
import { answer, ask, BERLIN, endOf, type EndWish } from '../../../builders/contract-end';
import { at, day } from '../../../builders/work-item';

// Half an hour into the 20th where the site is.
const closed = (end: 'accepted' | 'withdrawn') =>
  ask({ closed: end, at: at('2026-11-19T23:30:00Z') });
const delivered = answer({ deliveredAt: at('2026-11-19T10:00:00Z') });

const CASES: readonly (readonly [string, EndWish, string, string])[] = [
  ['asked', { asks: [ask()] }, 'asked', 'asked'],
  ['asked again', { asks: [ask({ seq: 2 })], answers: [answer()] }, 'askedAgain', 'askedAgain'],
  ['promised', { asks: [ask()], answers: [answer()] }, 'promised', 'promised'],
  [
    'promised too late',
    { asks: [ask()], answers: [answer({ promisedBy: day('2026-12-05') })] },
    'promisedLate',
    'promisedLate',
  ],
  [
    'another day offered, even an earlier one',
    { asks: [ask()], answers: [answer({ kind: 'counter' })] },
    'counter',
    'counter',
  ],
  [
    'declined',
    { asks: [ask()], answers: [answer({ kind: 'declined', promisedBy: null })] },
    'declined',
    'declined',
  ],
  [
    'broken',
    { asks: [ask()], answers: [answer({ promisedBy: day('2026-11-19') })] },
    'broken',
    'broken',
  ],
  ['delivered', { asks: [ask()], answers: [delivered] }, 'delivered', 'delivered'],
  ['done without a word', { asks: [ask()], isProviderDone: true }, 'done', 'delivered'],
  ['accepted', { asks: [closed('accepted')], answers: [delivered] }, 'accepted', 'accepted'],
  [
    'accepted undelivered',
    { asks: [closed('accepted')], answers: [answer()] },
    'acceptedUndelivered',
    'acceptedUndelivered',
  ],
  ['withdrawn', { asks: [closed('withdrawn')] }, 'withdrawn', 'withdrawn'],
  ['an answer left over', { answers: [answer()] }, 'orphaned', 'orphaned'],
];

it.each(CASES)('says how it stands to both sides: %s', (_, wish, toConsumer, toProvider) => {
  expect(contractSentence(endOf('asks', wish), BERLIN)).toMatchObject({
    to: 'consumer',
    says: toConsumer,
  });
  expect(contractSentence(endOf('answers', wish), BERLIN)).toMatchObject({
    to: 'provider',
    says: toProvider,
  });
});

it('says nothing where nobody has asked', () => {
  expect(contractSentence(endOf('asks'), BERLIN)).toBeNull();
  expect(contractSentence(endOf('answers'), BERLIN)).toBeNull();
});

it('counts the days of the site', () => {
  const late = { asks: [ask()], answers: [answer({ promisedBy: day('2026-12-05') })] };
  expect(contractSentence(endOf('asks', late), BERLIN)).toMatchObject({
    needed: day('2026-12-04'),
    promised: day('2026-12-05'),
    late: 1,
  });
  expect(contractSentence(endOf('asks', { asks: [ask()] }), BERLIN)?.unanswered).toBe(2);
  const ended = contractSentence(endOf('asks', { asks: [closed('withdrawn')] }), BERLIN);
  expect(ended?.ended).toBe(day('2026-11-20'));
});

it('tells nothing of an issue that may not be seen', () => {
  const end = endOf('answers', { answers: [answer()] });
  const contract = { ...end.contract, state: 'no-access' as const };
  expect(contractSentence({ ...end, contract }, BERLIN)?.says).toBe('noAccess');
  const other = { kind: 'issue', id: '1', key: null } as const;
  expect(contractSentence({ ...end, contract, other }, BERLIN)).toBeNull();
});

it('says of an external party that no promise was heard', () => {
  const other = { kind: 'party', id: 'agency', name: 'Agency', leadDays: 3 } as const;
  const end = { ...endOf('asks', { asks: [ask()] }), other };
  expect(contractSentence(end, BERLIN)?.says).toBe('partyAsked');
});
