import fc from 'fast-check';
import { Corpus } from '../../../src/domain/work-items/corpus';
import { countLinks } from '../../../src/domain/work-items/count-links';
import type { WorkItem } from '../../../src/domain/work-items/work-item';
import { blockingItems, DONE, link, workItem } from '../../builders/work-item';

const corpusOf = (...pages: readonly (readonly WorkItem[])[]): Corpus => {
  const corpus = new Corpus();
  for (const page of pages) corpus.merge(page);
  return corpus;
};

const nodeOf = (corpus: Corpus, key: string): number => corpus.findKey(key) ?? -1;

/** Everything a reader can see of a corpus, independent of node numbers. */
const pictureOf = (corpus: Corpus) =>
  Array.from({ length: corpus.nodeCount }, (_, node) => {
    const links: string[] = [];
    corpus.visitLinks(node, (type, direction, other) => {
      links.push(`${String(type)} ${direction} ${corpus.keyOf(other)}`);
    });
    return {
      key: corpus.keyOf(node),
      isKnown: corpus.isKnown(node),
      status: corpus.statusOf(node),
      due: corpus.dueOf(node),
      links: links.sort(),
    };
  })
    .filter(({ isKnown }) => isKnown)
    .sort((a, b) => (a.key < b.key ? -1 : 1));

it('keeps the facts of an item', () => {
  const sprint = { id: '5', name: 'Sprint 5', isClosed: false, start: null, end: null };
  const item = workItem({ key: 'A-1', isFlagged: true, team: null, sprints: [sprint] });
  const corpus = corpusOf([item]);
  const node = nodeOf(corpus, 'A-1');
  expect(corpus.itemCount).toBe(1);
  expect(corpus.summaryOf(node)).toBe(item.summary);
  expect(corpus.statusOf(node)).toEqual(item.status);
  expect(corpus.isFlagged(node)).toBe(true);
  expect(corpus.teamOf(node)).toBeNull();
  expect(corpus.assigneeOf(node)).toBe('ann');
  expect(corpus.sprintsOf(node)).toEqual([sprint]);
  expect(corpus.updatedOf(node)).toBe(item.updated);
  expect(corpus.dueOf(node)).toBeNull();
});

it('knows no facts of an end that is only named', () => {
  const corpus = corpusOf([workItem({ key: 'A-1', links: [link('inward', 'B-1')] })]);
  const node = nodeOf(corpus, 'B-1');
  expect(corpus.isKnown(node)).toBe(false);
  expect(corpus.statusOf(node)).toBeNull();
  expect(corpus.sprintsOf(node)).toEqual([]);
  expect(corpus.itemCount).toBe(1);
});

it('learns the facts of a named end when its page arrives', () => {
  const [first, second] = blockingItems([['A-1', 'B-1']]);
  const corpus = corpusOf(first ? [first] : [], second ? [second] : []);
  expect(corpus.nodeCount).toBe(2);
  expect(corpus.itemCount).toBe(2);
});

it('follows an issue that moved to another project by its id', () => {
  const corpus = corpusOf([workItem({ key: 'A-1' })]);
  corpus.applyChanges([workItem({ key: 'B-7', id: 'id of A-1' })]);
  expect(corpus.itemCount).toBe(1);
  expect(corpus.keyOf(nodeOf(corpus, 'A-1'))).toBe('B-7');
});

it('keeps apart two issues that had one key at different times', () => {
  const corpus = corpusOf([workItem({ key: 'A-1', id: '1' })], [workItem({ key: 'A-1', id: '2' })]);
  expect(corpus.itemCount).toBe(2);
});

it('counts an item once that comes on two pages, and lets the later one stand', () => {
  const corpus = corpusOf([workItem({ key: 'A-1' })], [workItem({ key: 'A-1', status: DONE })]);
  expect(corpus.itemCount).toBe(1);
  expect(corpus.statusOf(nodeOf(corpus, 'A-1'))).toEqual(DONE);
});

it('drops a link at both ends when a changed item no longer shows it', () => {
  const corpus = corpusOf(
    blockingItems([
      ['A-1', 'B-1'],
      ['A-1', 'C-1'],
    ]),
  );
  corpus.applyChanges([workItem({ key: 'A-1', links: [link('outward', 'C-1')] })]);
  expect(countLinks(corpus)).toBe(1);
});

it('forgets an item that vanished but keeps what others say about it', () => {
  const corpus = corpusOf(blockingItems([['A-1', 'B-1']]));
  corpus.remove([
    { id: 'id of A-1', key: 'A-1' },
    { id: null, key: 'Z-1' },
  ]);
  expect(corpus.itemCount).toBe(1);
  expect(corpus.isKnown(nodeOf(corpus, 'A-1'))).toBe(false);
  expect(countLinks(corpus)).toBe(1);
});

it('counts each link once, of whatever type and whoever shows it', () => {
  const relates = { id: '2', name: 'Relates', inward: 'relates to', outward: 'relates to' };
  const corpus = corpusOf(blockingItems([['A-1', 'B-1']]), [
    workItem({ key: 'C-1', links: [link('outward', 'A-1', relates), link('outward', 'C-1')] }),
  ]);
  expect(countLinks(corpus)).toBe(3);
  expect(countLinks(corpus, (node) => corpus.keyOf(node) === 'B-1')).toBe(1);
});

it('looks the same after changes as if it had been read anew', () => {
  const key = fc.integer({ min: 1, max: 6 }).map((number) => `K-${String(number)}`);
  const pairs = fc.uniqueArray(
    fc.tuple(key, key).filter(([a, b]) => a !== b),
    { maxLength: 12, selector: String },
  );
  fc.assert(
    fc.property(fc.array(pairs, { minLength: 1, maxLength: 6 }), (states) => {
      const all = ['K-1', 'K-2', 'K-3', 'K-4', 'K-5', 'K-6'];
      const itemsOf = (links: readonly (readonly [string, string])[]) =>
        all.map(
          (name) =>
            blockingItems(links).find((item) => item.key === name) ?? workItem({ key: name }),
        );
      const changed = corpusOf(itemsOf(states[0] ?? []));
      for (const links of states.slice(1)) changed.applyChanges(itemsOf(links));
      expect(pictureOf(changed)).toEqual(pictureOf(corpusOf(itemsOf(states.at(-1) ?? []))));
    }),
  );
});

it('closes the holes that thousands of changes leave behind', () => {
  const corpus = corpusOf(
    blockingItems([
      ['A-1', 'B-1'],
      ['A-1', 'C-1'],
      ['B-1', 'C-1'],
    ]),
  );
  const before = pictureOf(corpus);
  for (let round = 0; round < 3000; round += 1) {
    corpus.applyChanges(
      blockingItems([
        ['A-1', 'B-1'],
        ['A-1', 'C-1'],
        ['B-1', 'C-1'],
      ]),
    );
  }
  expect(pictureOf(corpus)).toEqual(before);
});
