import type { Corpus } from './corpus';

/** Unique links (type, from, to), of all types; each counts once though both ends show it. */
export function countLinks(
  corpus: Corpus,
  inScope: (node: number) => boolean = () => true,
): number {
  const { nodeCount } = corpus;
  const typeCount = corpus.linkTypes.all.length;
  const links = new Set<number>();
  for (let node = 0; node < nodeCount; node += 1) {
    corpus.visitLinks(node, (type, direction, other) => {
      if (!inScope(node) && !inScope(other)) return;
      const [from, to] = direction === 'outward' ? [node, other] : [other, node];
      // One number for the three: exact below 2^53, thus for a million issues and a thousand types.
      links.add((from * nodeCount + to) * typeCount + type);
    });
  }
  return links.size;
}
