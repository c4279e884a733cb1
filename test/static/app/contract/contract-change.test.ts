import type { ContractHalf } from '../../../../src/contract/contract-writing';
import type { Answer } from '../../../../src/domain/dependencies/contract/answer';
import type { Ask } from '../../../../src/domain/dependencies/contract/ask';
import {
  actionOf,
  NOTHING_SAID,
  onTop,
  standingEntry,
} from '../../../../static/app/src/contract/contract-change';
import { answer, ask, endOf } from '../../../builders/contract-end';
import { day } from '../../../builders/work-item';

const SAID = { day: day('2026-12-09'), text: 'For the fair', promisedBy: null };

function asks(...entries: readonly Ask[]): ContractHalf {
  return { half: 'asks', revision: 8, entries };
}

function answers(...entries: readonly Answer[]): ContractHalf {
  return { half: 'answers', revision: 8, entries };
}

it('asks an issue, and an external party', () => {
  const end = endOf('asks');
  expect(actionOf('ask', end, SAID, 'new-1')).toEqual({
    kind: 'ask',
    id: 'new-1',
    provider: { issueId: '2' },
    neededBy: '2026-12-09',
    why: 'For the fair',
    promisedBy: null,
  });
  const other = { kind: 'party', id: 'agency', name: null, leadDays: null } as const;
  const heard = { ...SAID, promisedBy: day('2026-12-10') };
  expect(actionOf('ask', { ...end, other }, heard, 'new-1')).toMatchObject({
    provider: { partyId: 'agency' },
    promisedBy: '2026-12-10',
  });
});

it('answers the ask that the page shows', () => {
  const end = endOf('answers', { asks: [ask({ seq: 4 })] });
  const answered = { askId: 'ask-1', askSeq: 4, consumerId: '1' };
  expect(actionOf('counter', end, SAID, 'new')).toEqual({
    kind: 'counter',
    ...answered,
    day: '2026-12-09',
    text: 'For the fair',
  });
  expect(actionOf('deliver', end, NOTHING_SAID, 'new')).toEqual({ kind: 'deliver', ...answered });
});

it('makes nothing of a form without its day, or without an ask', () => {
  expect(actionOf('ask', endOf('asks'), NOTHING_SAID, 'new')).toBeNull();
  expect(actionOf('promise', endOf('answers'), SAID, 'new')).toBeNull();
  expect(actionOf('withdraw', endOf('asks'), NOTHING_SAID, 'new')).toBeNull();
});

it('removes an answer that lost its ask', () => {
  const end = endOf('answers', { answers: [answer()] });
  expect(actionOf('remove', end, NOTHING_SAID, 'new')).toEqual({
    kind: 'remove',
    askId: 'ask-1',
    consumerId: '1',
  });
});

describe('on top of what somebody else saved', () => {
  const end = endOf('asks', { asks: [ask()] });
  const change = {
    kind: 'change' as const,
    askId: 'ask-1',
    neededBy: '2026-12-09',
    why: '',
    promisedBy: null,
  };
  const wish = {
    kind: 'ask' as const,
    id: 'first',
    provider: { issueId: '2' },
    neededBy: '2026-12-09',
    why: '',
    promisedBy: null,
  };

  it('changes an ask that somebody else made meanwhile', () => {
    const standing = asks(ask({ id: 'theirs' }));
    expect(onTop(wish, end, standing, 'new')).toEqual({ ...change, askId: 'theirs' });
  });

  it('asks anew where the ask was ended meanwhile', () => {
    const standing = asks(ask({ closed: 'withdrawn' }));
    expect(onTop(change, end, standing, 'new')).toEqual({ ...wish, id: 'new' });
  });

  it('has nothing left to end', () => {
    const standing = asks(ask({ closed: 'accepted' }));
    expect(onTop({ kind: 'withdraw', askId: 'ask-1' }, end, standing, 'new')).toBeNull();
    const provider = endOf('answers', { answers: [answer()] });
    const remove = { kind: 'remove' as const, askId: 'ask-1', consumerId: '1' };
    expect(onTop(remove, provider, answers(), 'new')).toBeNull();
  });

  it('leaves asks of other issues alone', () => {
    const standing = asks(ask({ id: 'other', provider: { issueId: '77' } }));
    expect(onTop(wish, end, standing, 'new')).toEqual({ ...wish, id: 'new' });
    expect(standingEntry(standing, end)).toEqual({ ask: null, answer: null });
  });

  it('finds the answer of this contract among those to the same issue', () => {
    const provider = endOf('answers', { asks: [ask()] });
    const mine = answer({ text: 'mine' });
    const standing = answers(answer({ askId: 'older' }), mine);
    expect(standingEntry(standing, provider).answer).toBe(mine);
  });
});
