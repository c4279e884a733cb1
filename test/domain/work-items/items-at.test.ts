import { catalogOf } from '../../../src/domain/work-items/catalog';
import { itemsAt } from '../../../src/domain/work-items/items-at';
import type { Change, WorkItem } from '../../../src/domain/work-items/work-item';
import { at, BLOCKS, link, workItem } from '../../builders/work-item';

const linksAt = (items: readonly WorkItem[], instant: string) =>
  itemsAt(items, at(instant), catalogOf(items, [BLOCKS])).map(
    ({ key, links }) => `${key}: ${links.map(({ other }) => other.key).join(' ')}`,
  );

const added = (otherKey: string): Change => ({
  at: at('2026-02-01T12:00:00Z'),
  kind: 'link',
  removed: null,
  added: { otherKey, sentence: `This issue is blocked by ${otherKey}` },
});

it('takes a link back at both ends though only one has a changelog', () => {
  const items = [
    workItem({ key: 'A-1', links: [link('inward', 'B-1')], history: [added('B-1')] }),
    workItem({
      key: 'B-1',
      links: [link('outward', 'A-1'), link('outward', 'C-1')],
      history: null,
    }),
    workItem({ key: 'C-1', links: [link('inward', 'B-1')] }),
  ];
  expect(linksAt(items, '2026-01-31T00:00:00Z')).toEqual(['A-1: ', 'B-1: C-1', 'C-1: B-1']);
  expect(linksAt(items, '2026-02-02T00:00:00Z')).toEqual(['A-1: B-1', 'B-1: A-1 C-1', 'C-1: B-1']);
});

it('has neither items that did not exist yet nor links to them', () => {
  const items = [
    workItem({ key: 'A-1', created: at('2026-03-01T00:00:00Z') }),
    workItem({ key: 'B-1', links: [link('inward', 'A-1')] }),
  ];
  expect(linksAt(items, '2026-02-01T00:00:00Z')).toEqual(['B-1: ']);
});

it('keeps a link that was there, then removed, and made again later', () => {
  const relinked = (otherKey: string, wording: string): readonly Change[] => {
    const text = { otherKey, sentence: `This issue ${wording} ${otherKey}` };
    return [
      { at: at('2026-03-01T00:00:00Z'), kind: 'link', removed: text, added: null },
      { at: at('2026-03-02T00:00:00Z'), kind: 'link', removed: null, added: text },
    ];
  };
  const items = [
    workItem({ key: 'A-1', links: [link('outward', 'B-1')], history: relinked('B-1', 'blocks') }),
    workItem({
      key: 'B-1',
      links: [link('inward', 'A-1')],
      history: relinked('A-1', 'is blocked by'),
    }),
  ];
  expect(linksAt(items, '2026-02-01T00:00:00Z')).toEqual(['A-1: B-1', 'B-1: A-1']);
  expect(linksAt(items, '2026-03-01T12:00:00Z')).toEqual(['A-1: ', 'B-1: ']);
});

it('knows a link made later by its other end where the sentence is in another language', () => {
  const text = { otherKey: 'B-1', sentence: 'Dieser Vorgang wird blockiert von B-1' };
  const change: Change = {
    at: at('2026-03-01T00:00:00Z'),
    kind: 'link',
    removed: null,
    added: text,
  };
  const items = [workItem({ key: 'A-1', links: [link('inward', 'B-1')], history: [change] })];
  expect(linksAt(items, '2026-02-01T00:00:00Z')).toEqual(['A-1: ']);
});
