import type { ContractHistoryEntry } from '../../../../src/contract/contract-writing';
import { otherOf, textOf } from '../../../../static/app/src/contract/history-entry';
import { answer, ask } from '../../../builders/contract-end';

const SAVED = {
  at: '2026-11-20T09:00:00.000Z',
  actor: 'ann',
  revision: 2,
  changedOutside: false,
} as const;

const asked: ContractHistoryEntry = {
  ...SAVED,
  half: 'asks',
  action: 'ask',
  before: null,
  after: ask({ why: 'For the fair' }),
};

const answered: ContractHistoryEntry = {
  ...SAVED,
  half: 'answers',
  action: 'promise',
  before: null,
  after: answer({ text: 'Two people' }),
};

it('names the other end, also of what was removed', () => {
  expect(otherOf(asked)).toEqual({ issueId: '2' });
  expect(otherOf(answered)).toEqual({ issueId: '1' });
  const removed = { ...answered, action: 'remove' as const, before: answer(), after: null };
  expect(otherOf(removed)).toEqual({ issueId: '1' });
  const ofParty = { ...asked, after: ask({ provider: { partyId: 'agency' } }) };
  expect(otherOf(ofParty)).toEqual({ partyId: 'agency' });
});

it('is about nobody where a half was begun anew', () => {
  expect(otherOf({ ...asked, action: 'begin-anew', before: null, after: null })).toBeNull();
});

it('repeats no words that were not new', () => {
  const before = ask({ why: 'For the fair' });
  expect(textOf(asked)).toBe('For the fair');
  expect(textOf({ ...asked, action: 'change', before, after: before })).toBe('');
  expect(textOf({ ...asked, action: 'withdraw', before, after: before })).toBe('');
  expect(textOf(answered)).toBe('Two people');
  expect(textOf({ ...answered, action: 'deliver' })).toBe('');
});
