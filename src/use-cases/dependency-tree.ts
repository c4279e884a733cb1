import type { Neighbour, Neighbourhood, Side } from './neighbourhood';

/** A row of the tree of dependencies behind an issue. */
export interface TreeRow extends Neighbour {
  /** Ids from the issue itself down to this row, by which an open row is known. */
  readonly path: string;
  readonly depth: number;
  /**
   * `ring`: the issue stands above in the same branch, so that the branch waits for itself; `elsewhere`:
   * it has a row of its own. Neither is followed further.
   */
  readonly repeats: 'ring' | 'elsewhere' | null;
  /** Issues behind this one that links name, read or not. */
  readonly behind: number;
  /** Null: there is nothing to open. */
  readonly isExpanded: boolean | null;
  readonly children: readonly TreeRow[];
  /** Behind this one, not read yet. */
  readonly unread: readonly Neighbour[];
}

/**
 * The dependencies of one side, those of open rows below them. No issue is followed twice.
 *
 * @param expanded paths of the rows that are open
 */
export function dependencyTree(
  view: Neighbourhood,
  side: Side,
  expanded: ReadonlySet<string>,
): readonly TreeRow[] {
  const first = view.of(view.focusId, side);
  const shown = new Set([view.focusId, ...first.map(({ id }) => id)]);
  const rowsOf = (neighbours: readonly Neighbour[], above: readonly string[]): TreeRow[] =>
    neighbours.map((neighbour) => {
      const ids = [...above, neighbour.id];
      const isRing = above.includes(neighbour.id);
      const isRepeated = above.length > 1 && shown.has(neighbour.id);
      shown.add(neighbour.id);
      const repeats = isRing ? 'ring' : isRepeated ? 'elsewhere' : null;
      const path = ids.join('/');
      const children = repeats === null ? view.of(neighbour.id, side) : [];
      const unread = repeats === null ? view.unread(neighbour.id, side) : [];
      const behind = children.length + unread.length;
      const isOpen = behind > 0 && expanded.has(path);
      return {
        ...neighbour,
        path,
        depth: ids.length - 1,
        repeats,
        behind,
        isExpanded: behind === 0 ? null : isOpen,
        children: isOpen ? rowsOf(children, ids) : [],
        unread: isOpen ? unread : [],
      };
    });
  return rowsOf(first, [view.focusId]);
}
