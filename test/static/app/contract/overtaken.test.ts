import { isOvertaken } from '../../../../static/app/src/contract/overtaken';
import { answer, ask, endOf, type EndWish } from '../../../builders/contract-end';
import { at } from '../../../builders/work-item';

const LATER = at('2026-11-20T08:00:00Z');
const PROMISED: EndWish = { asks: [ask()], answers: [answer()] };
const hidden = (half: 'asks' | 'answers') => {
  const end = endOf(half, PROMISED);
  return { ...end, contract: { ...end.contract, state: 'no-access' as const, ask: null } };
};

it.each<[string, EndWish, boolean]>([
  ['as it was', PROMISED, false],
  ['the ask changed', { asks: [ask({ seq: 2 })], answers: [answer()] }, true],
  ['the ask was withdrawn', { asks: [ask({ closed: 'withdrawn' })], answers: [answer()] }, true],
  ['the ask is gone', { answers: [answer()] }, true],
  ['it was asked anew', { asks: [ask({ id: 'ask-2' })], answers: [answer()] }, true],
])('tells who answers: %s', (_, now, isTold) => {
  expect(isOvertaken(endOf('answers', { asks: [ask()] }), endOf('answers', now))).toBe(isTold);
});

it.each<[string, EndWish, EndWish, boolean]>([
  ['nothing', { asks: [ask()] }, { asks: [ask({ seq: 2 })] }, false],
  ['a promise', { asks: [ask()] }, { asks: [ask({ seq: 2 })], answers: [answer()] }, true],
  [
    'a promise, for what is withdrawn',
    { asks: [ask()] },
    { asks: [ask({ closed: 'withdrawn' })], answers: [answer()] },
    true,
  ],
  ['another day', PROMISED, { asks: [ask()], answers: [answer({ at: LATER })] }, true],
  [
    'the delivery',
    PROMISED,
    { asks: [ask()], answers: [answer({ at: LATER, deliveredAt: LATER })] },
    true,
  ],
  [
    'nothing to what is asked anew',
    { asks: [ask({ closed: 'withdrawn' })], answers: [answer()] },
    { asks: [ask({ id: 'ask-2' })], answers: [answer()] },
    false,
  ],
])('tells who asks what was said meanwhile: %s', (_, seen, now, isTold) => {
  expect(isOvertaken(endOf('asks', seen), endOf('asks', now))).toBe(isTold);
});

it('tells both sides that the other one is out of sight', () => {
  for (const half of ['asks', 'answers'] as const) {
    expect(isOvertaken(endOf(half, PROMISED), hidden(half))).toBe(true);
    expect(isOvertaken(hidden(half), hidden(half))).toBe(false);
  }
});
