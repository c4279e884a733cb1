import { NO_CONTRACT } from '../../../../src/domain/dependencies/contract/contract';
import { stepsOf } from '../../../../static/app/src/contract/steps';
import { attention, turnOf } from '../../../../static/app/src/contract/turn';
import { answer, ask, endOf, type EndWish } from '../../../builders/contract-end';
import { at, day } from '../../../builders/work-item';

const ASKED: EndWish = { asks: [ask()] };
const PROMISED: EndWish = { asks: [ask()], answers: [answer()] };
const BROKEN: EndWish = { asks: [ask()], answers: [answer({ promisedBy: day('2026-11-19') })] };
const DECLINED: EndWish = {
  asks: [ask()],
  answers: [answer({ kind: 'declined', promisedBy: null })],
};
const COUNTERED: EndWish = { asks: [ask()], answers: [answer({ kind: 'counter' })] };
const PROMISED_LATE: EndWish = {
  asks: [ask()],
  answers: [answer({ promisedBy: day('2026-12-24') })],
};
const WITHDRAWN: EndWish = { asks: [ask({ closed: 'withdrawn' })], answers: [answer()] };
const DELIVERED: EndWish = {
  asks: [ask()],
  answers: [answer({ deliveredAt: at('2026-11-19T10:00:00Z') })],
};
const ACCEPTED: EndWish = { asks: [ask({ closed: 'accepted' })] };
const LEFT_OVER: EndWish = { answers: [answer()] };

it.each([
  ['nobody asked', {}, ['ask'], []],
  ['asked', ASKED, ['change', 'withdraw'], ['promise', 'counter', 'decline', 'deliver']],
  ['promised', PROMISED, ['change', 'withdraw'], ['deliver', 'promise', 'decline']],
  [
    'another day offered',
    COUNTERED,
    ['change', 'withdraw'],
    ['promise', 'counter', 'deliver', 'decline'],
  ],
  [
    'promised too late',
    PROMISED_LATE,
    ['change', 'withdraw'],
    ['promise', 'counter', 'deliver', 'decline'],
  ],
  ['declined', DECLINED, ['change', 'withdraw'], ['promise', 'counter', 'deliver']],
  ['delivered', DELIVERED, ['accept', 'change'], []],
  ['accepted', ACCEPTED, ['ask'], []],
  ['left over', LEFT_OVER, ['ask'], ['remove']],
  ['withdrawn after a promise', WITHDRAWN, ['ask'], ['remove']],
] as const)('gives each side what it can do: %s', (_, wish, consumer, provider) => {
  // Nobody waits for the other side to clear away.
  const others = provider.filter((step) => step !== 'remove');
  expect(stepsOf(endOf('asks', wish))).toEqual({ own: consumer, others });
  const asProvider = stepsOf(endOf('answers', wish));
  expect(asProvider.own).toEqual(provider);
});

it('lets nobody ask an issue that they may not see', () => {
  const end = endOf('asks');
  expect(stepsOf({ ...end, other: { kind: 'issue', id: '2', key: null } }).own).toEqual([]);
});

it('lets the waiting side speak for an external party', () => {
  const other = { kind: 'party', id: 'agency', name: 'Agency', leadDays: 10 } as const;
  const asked = { ...endOf('asks', ASKED), other };
  expect(stepsOf(asked)).toEqual({ own: ['change', 'accept', 'withdraw'], others: [] });
  const ended = { ...asked, contract: { ...NO_CONTRACT, state: 'accepted' as const } };
  expect(stepsOf(ended).own).toEqual(['ask']);
  expect(stepsOf({ ...asked, contract: NO_CONTRACT }).own).toEqual(['ask']);
});

it.each([
  ['asked', ASKED, { duty: 'answer', consumer: false }],
  ['promised', PROMISED, { duty: 'deliver', consumer: false }],
  ['broken', BROKEN, { duty: 'deliver-late', consumer: false }],
  ['declined', DECLINED, { duty: 'go-on', consumer: true }],
  ['delivered', DELIVERED, { duty: 'accept', consumer: true }],
] as const)('knows who must speak next: %s', (_, wish, { duty, consumer }) => {
  expect(turnOf(endOf('asks', wish))).toEqual({ duty, isOurs: consumer });
  expect(turnOf(endOf('answers', wish))).toEqual({ duty, isOurs: !consumer });
});

it('puts what is owed here before what others owe, and what stands before what ended', () => {
  const ranks = [ASKED, DELIVERED, PROMISED, LEFT_OVER, ACCEPTED].map((wish) =>
    attention(endOf('answers', wish)),
  );
  expect(ranks).toEqual([0, 1, 3, 2, 4]);
});
