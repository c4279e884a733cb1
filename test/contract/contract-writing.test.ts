import { contractChange } from '../../src/contract/contract-writing';
import { invalidInput } from '../../src/contract/invalid-input';
import { day } from '../arbitraries/contracts';

const ask = {
  kind: 'ask',
  id: 'a1',
  provider: { issueId: '1001' },
  neededBy: '2026-12-01',
  why: 'why',
  promisedBy: null,
};
const promise = {
  kind: 'promise',
  askId: 'a1',
  askSeq: 1,
  consumerId: '1001',
  day: '2026-12-01',
  text: '',
};
const change = (action: unknown, facts: object = {}) => ({
  issueId: '1002',
  baseRevision: 0,
  action,
  ...facts,
});

it.each([
  ['an ask of an issue', ask],
  ['an ask of a party', { ...ask, provider: { partyId: 'acme' }, promisedBy: '2026-12-24' }],
  ['a change', { kind: 'change', askId: 'a1', neededBy: '2026-12-01', why: '', promisedBy: null }],
  ['a withdrawal', { kind: 'withdraw', askId: 'a1' }],
  ['an acceptance', { kind: 'accept', askId: 'a1' }],
  ['a promise', promise],
  ['a counter offer', { ...promise, kind: 'counter' }],
  ['a refusal', { kind: 'decline', askId: 'a1', askSeq: 1, consumerId: '1001', text: 'no' }],
  ['a delivery', { kind: 'deliver', askId: 'a1', askSeq: 1, consumerId: '1001' }],
  ['a removal', { kind: 'remove', askId: 'a1', consumerId: '1001' }],
  ['a new beginning', { kind: 'begin-anew', half: 'answers' }],
])('takes %s', (_, action) => {
  expect(contractChange.safeParse(change(action))).toMatchObject({ success: true });
});

it('takes days as ISO texts and texts as plain ones', () => {
  const action = { ...ask, why: '  one\r\ntwo\u0000 ' };
  expect(contractChange.parse(change(action)).action).toStrictEqual({
    ...ask,
    neededBy: day('2026-12-01'),
    why: 'one\ntwo',
  });
});

it.each<[string, unknown, string]>([
  ['an actor', change({ ...ask, by: 'ann' }), '"by"'],
  ['an instant', change({ ...promise, at: '2026-11-20T09:00:00Z' }), '"at"'],
  ['an unknown key', change(ask, { force: true }), '"force"'],
  ['a key for an id', change(ask, { issueId: 'WEB-2' }), 'issueId is no issue id'],
  ['a negative revision', change(ask, { baseRevision: -1 }), 'baseRevision'],
  ['half a revision', change(ask, { baseRevision: 0.5 }), 'baseRevision'],
  ['a day that does not exist', change({ ...ask, neededBy: '2026-02-30' }), 'no date that exists'],
  ['a day of another century', change({ ...ask, neededBy: '1900-01-01' }), 'too long ago'],
  ['a text too long', change({ ...ask, why: 'x'.repeat(281) }), 'why should be at most 280'],
  ['an id that every object has', change({ ...ask, id: 'constructor' }), 'id is no id'],
  ['no provider', change({ ...ask, provider: {} }), 'provider'],
  ['an action nobody knows', change({ ...ask, kind: 'demand' }), 'action.kind'],
  ['an ask of oneself', change({ ...ask, provider: { issueId: '1002' } }), 'wait for itself'],
  ['an answer to oneself', change({ ...promise, consumerId: '1002' }), 'wait for itself'],
  [
    'a prototype',
    change(JSON.parse('{"kind":"withdraw","askId":"a1","__proto__":{}}')),
    '__proto__',
  ],
])('refuses %s, by name', (_, payload, named) => {
  const parsed = contractChange.safeParse(payload);
  expect(invalidInput(parsed.error?.issues ?? []).message).toContain(named);
});
