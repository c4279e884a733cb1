import { linkHistory } from '../../../src/domain/dependencies/link-history';
import { linkTypeMeanings } from '../../../src/domain/dependencies/link-type-meaning';
import type { LinkType, WorkItem } from '../../../src/domain/work-items/work-item';
import { at, BLOCKS, link, workItem } from '../../builders/work-item';

const NEEDS: LinkType = { id: '2', name: 'Needs', inward: 'is needed by', outward: 'needs' };
const RELATES: LinkType = { id: '3', name: 'Relates', inward: 'relates to', outward: 'relates to' };
const TYPES = [BLOCKS, NEEDS, RELATES];
const ENDS = { provider: 'A-1', consumer: 'B-1' };

const told = (when: string, sentence: string, otherKey: string) => ({
  at: at(when),
  kind: 'link' as const,
  removed: null,
  added: { otherKey, sentence: `This issue ${sentence} ${otherKey}` },
});

const undone = (when: string, sentence: string, otherKey: string) => {
  const { added, ...change } = told(when, sentence, otherKey);
  return { ...change, removed: added, added: null };
};

const consumer = (...history: NonNullable<WorkItem['history']>) =>
  workItem({ key: 'B-1', links: [link('inward', 'A-1')], history });

const read = (...items: readonly WorkItem[]) =>
  linkHistory(items, {
    types: TYPES,
    meanings: linkTypeMeanings(TYPES, null),
    asOf: at('2026-11-20T00:00:00Z'),
  });

const FIRST = '2026-10-01T08:00:00Z';
const SECOND = '2026-10-05T08:00:00Z';
const THIRD = '2026-10-09T08:00:00Z';

it.each([
  ['the consumer', consumer(told(FIRST, 'is blocked by', 'A-1'))],
  ['the provider', workItem({ key: 'A-1', history: [told(FIRST, 'blocks', 'B-1')] })],
])('takes the moment from the changelog of %s', (_, item) => {
  expect(read(item).madeAt(ENDS, [BLOCKS])).toBe(at(FIRST));
  expect(read(item).madeAt({ provider: 'B-1', consumer: 'A-1' }, [BLOCKS])).toBeNull();
});

it('counts from the last time a link was made', () => {
  const item = consumer(
    told(FIRST, 'is blocked by', 'A-1'),
    undone(SECOND, 'is blocked by', 'A-1'),
    told(THIRD, 'is blocked by', 'A-1'),
  );
  expect(read(item).madeAt(ENDS, [BLOCKS])).toBe(at(THIRD));
  expect(read(item).removedAt(ENDS)).toBe(at(SECOND));
});

it('of several types takes the first, and nothing where one is not told', () => {
  const both = consumer(told(FIRST, 'is blocked by', 'A-1'), told(SECOND, 'needs', 'A-1'));
  expect(read(both).madeAt(ENDS, [BLOCKS, NEEDS])).toBe(at(FIRST));
  const one = consumer(told(SECOND, 'needs', 'A-1'));
  expect(read(one).madeAt(ENDS, [BLOCKS, NEEDS])).toBeNull();
});

it('knows a sentence in another language by the only link there is', () => {
  const change = told(FIRST, 'wird blockiert durch', 'A-1');
  expect(read(consumer(change)).madeAt(ENDS, [BLOCKS])).toBe(at(FIRST));
  const two = {
    ...consumer(change),
    links: [link('inward', 'A-1'), link('outward', 'A-1', NEEDS)],
  };
  expect(read(two).madeAt(ENDS, [BLOCKS])).toBeNull();
});

it('does not take a link that makes nobody wait for one that does', () => {
  expect(read(consumer(told(FIRST, 'relates to', 'A-1'))).madeAt(ENDS, [BLOCKS])).toBeNull();
});

it('knows nothing of what comes later, and of removals that contradict what stands', () => {
  const later = consumer(told('2026-11-21T08:00:00Z', 'is blocked by', 'A-1'));
  expect(read(later).madeAt(ENDS, [BLOCKS])).toBeNull();
  const gone = consumer(
    told(FIRST, 'is blocked by', 'A-1'),
    undone(SECOND, 'is blocked by', 'A-1'),
  );
  expect(read(gone).madeAt(ENDS, [BLOCKS])).toBeNull();
});
