import {
  isComplete,
  readTyped,
  saidOf,
  startingWith,
} from '../../../../static/app/src/contract/typed';
import { answer, ask, endOf } from '../../../builders/contract-end';
import { day } from '../../../builders/work-item';

it('begins an ask with the day that is planned', () => {
  const end = { ...endOf('asks'), plannedNeed: day('2026-12-11') };
  expect(startingWith('ask', end).day.text).toBe('2026-12-11');
});

it('begins a promise with the day asked for, unless that promise was broken', () => {
  expect(startingWith('promise', endOf('answers', { asks: [ask()] })).day.text).toBe('2026-12-04');
  const broken = { asks: [ask()], answers: [answer({ promisedBy: day('2026-11-19') })] };
  expect(startingWith('promise', endOf('answers', broken)).day.text).toBe('');
});

it('begins a change with the day that was offered', () => {
  const offered = answer({ kind: 'counter', promisedBy: day('2026-12-09') });
  const end = endOf('asks', { asks: [ask({ why: 'The fair' })], answers: [offered] });
  expect(startingWith('change', end)).toMatchObject({
    day: { text: '2026-12-09' },
    text: 'The fair',
  });
});

it('lets nothing impossible pass for nothing', () => {
  const impossible = { text: '', isImpossible: true };
  expect(readTyped(impossible).kind).toBe('impossible');
  const empty = { text: '', isImpossible: false };
  const good = { text: '2026-12-04', isImpossible: false };
  expect(isComplete('ask', { day: impossible, text: '', heard: empty })).toBe(false);
  expect(isComplete('ask', { day: good, text: '', heard: impossible })).toBe(false);
  expect(isComplete('ask', { day: good, text: '', heard: empty })).toBe(true);
  expect(isComplete('decline', { day: empty, text: ' ', heard: empty })).toBe(false);
  expect(saidOf({ day: good, text: ' so ', heard: empty })).toEqual({
    day: day('2026-12-04'),
    text: 'so',
    promisedBy: null,
  });
});
