import { blockContracts } from '../../../../static/app/src/issue/block-contracts';
import { dayOwed, turnsOf } from '../../../../static/app/src/issue/turns';
import { answer, ask, endOf, TODAY, type EndWish } from '../../../builders/contract-end';
import { at, day } from '../../../builders/work-item';

const ASKED: EndWish = { asks: [ask()] };
const ASKED_SOONER: EndWish = { asks: [ask({ neededBy: day('2026-11-27') })] };
const PROMISED: EndWish = { asks: [ask()], answers: [answer()] };
const PROMISED_SOON: EndWish = {
  asks: [ask()],
  answers: [answer({ promisedBy: day('2026-11-30') })],
};
const BROKEN: EndWish = { asks: [ask()], answers: [answer({ promisedBy: day('2026-11-19') })] };
const DELIVERED: EndWish = {
  asks: [ask()],
  answers: [answer({ deliveredAt: at('2026-11-19T10:00:00Z') })],
};
const OFFERED: EndWish = { asks: [ask()], answers: [answer({ kind: 'counter' })] };

it('tells what is owed here before what others owe, the next day first', () => {
  const ends = [
    endOf('asks', PROMISED),
    endOf('answers', ASKED),
    endOf('answers', BROKEN),
    endOf('answers', ASKED_SOONER),
    endOf('asks', DELIVERED),
  ];
  const told = turnsOf(ends).map(({ isOurs, duty, ends: found }) => [
    isOurs ? 'we' : 'they',
    duty,
    found.map((end) => ends.indexOf(end)),
  ]);
  expect(told).toEqual([
    ['we', 'answer', [3, 1]],
    ['we', 'deliver-late', [2]],
    ['we', 'accept', [4]],
    ['they', 'deliver', [0]],
  ]);
});

it('names the day the next word is about', () => {
  expect(dayOwed(endOf('answers', ASKED))).toBe(day('2026-12-04'));
  expect(dayOwed(endOf('answers', PROMISED))).toBe(day('2026-12-02'));
  // The old promise no longer counts.
  const again = { asks: [ask({ seq: 2 })], answers: [answer()] };
  expect(dayOwed(endOf('answers', again))).toBe(day('2026-12-04'));
});

it('counts for the block what is wanted of the people of the issue, and nothing of others', () => {
  const ends = [
    endOf('answers', ASKED),
    endOf('answers', ASKED_SOONER),
    endOf('answers', PROMISED_SOON),
    endOf('answers', PROMISED),
    endOf('answers', BROKEN),
    endOf('asks', DELIVERED),
    endOf('asks', OFFERED),
    endOf('asks', ASKED),
    endOf('asks', BROKEN),
  ];
  expect(blockContracts(ends, { today: TODAY, soonDays: 10 })).toEqual({
    asks: { count: 2, day: day('2026-11-27') },
    promises: { broken: 1, due: 1, day: day('2026-11-30') },
    accept: 1,
    decide: 1,
  });
});
