import type { Answer } from '../../../src/domain/dependencies/contract/answer';
import type { Ask } from '../../../src/domain/dependencies/contract/ask';
import { halvesAt } from '../../../src/domain/dependencies/halves-at';
import { at, day, workItem } from '../../builders/work-item';

const ask = (id: string, said: string): Ask => ({
  ...{ id, provider: { issueId: 'id of P-1' }, neededBy: day('2026-12-10'), why: '', by: 'ann' },
  ...{ at: at(`${said}T09:00:00Z`), seq: 1, closed: null, promisedBy: null },
});
const answer = (askId: string, said: string): Answer => ({
  ...{ askId, askSeq: 1, consumerId: 'id of C-1', kind: 'promised', text: '', by: 'bob' },
  ...{ promisedBy: day('2026-12-01'), at: at(`${said}T09:00:00Z`), deliveredAt: null },
});

const CONSUMER = workItem({ key: 'C-1', asks: [ask('a', '2026-11-10'), ask('b', '2026-11-14')] });
const PROVIDER = workItem({
  key: 'P-1',
  answers: [answer('a', '2026-11-12'), answer('b', '2026-11-11')],
});

const saidBy = (until: string) => {
  const [consumer, provider] = halvesAt([CONSUMER, PROVIDER], at(`${until}T00:00:00Z`));
  return [consumer?.asks.map(({ id }) => id), provider?.answers.map(({ askId }) => askId)];
};

it.each([
  ['2026-11-10', [], []],
  // The ask b was said anew later; what its answer was to is not known.
  ['2026-11-12', ['a'], []],
  ['2026-11-13', ['a'], ['a']],
  ['2026-11-15', ['a', 'b'], ['a', 'b']],
])('knows what had been said by %s', (until, asks, answers) => {
  expect(saidBy(until)).toEqual([asks, answers]);
});

it('leaves items alone where nothing was said later', () => {
  const items = [CONSUMER, PROVIDER];
  expect(halvesAt(items, at('2026-12-01T00:00:00Z'))[0]).toBe(CONSUMER);
});
