import type { Digraph } from '../../../../../../src/domain/dependencies/digraph';

/**
 * The column of each piece, from 0 on the left: every edge leads to a later one. As few columns as the
 * longest chain asks for; what more wait for than it waits for stands close to those, so that lines stay
 * short. A column that would be too tall is set in several.
 *
 * @param graph without rings, numbered so that every edge leads to a higher number
 * @param rankOf in which order pieces are set where nothing else decides
 */
export function columnsOf(graph: Digraph, rankOf: (piece: number) => number): Int32Array {
  const columns = new Int32Array(graph.size);
  const incoming = new Int32Array(graph.size);
  for (let piece = 0; piece < graph.size; piece += 1) {
    for (const next of consumersOf(graph, piece)) {
      incoming[next] = (incoming[next] ?? 0) + 1;
      columns[next] = Math.max(columns[next] ?? 0, (columns[piece] ?? 0) + 1);
    }
  }
  for (let piece = graph.size - 1; piece >= 0; piece -= 1) {
    const next = consumersOf(graph, piece);
    if (next.length <= (incoming[piece] ?? 0)) continue;
    columns[piece] = Math.min(...Array.from(next, (one) => columns[one] ?? 0)) - 1;
  }
  return splitTall(columns, rankOf);
}

export function consumersOf({ starts, targets }: Digraph, piece: number): Int32Array {
  return targets.subarray(starts[piece], starts[piece + 1]);
}

/** So many that a map of few cards is no tower, and one of many no carpet. */
function mostInColumn(cards: number): number {
  return Math.max(8, Math.ceil(1.2 * Math.sqrt(cards)));
}

/** No two pieces of a column wait for each other, so that it can be set in several without turning an edge. */
function splitTall(columns: Int32Array, rankOf: (piece: number) => number): Int32Array {
  const members = new Map<number, number[]>();
  columns.forEach((column, piece) => {
    const list = members.get(column);
    if (list === undefined) members.set(column, [piece]);
    else list.push(piece);
  });
  const split = new Int32Array(columns.length);
  let first = 0;
  for (const column of [...members.keys()].sort((a, b) => a - b)) {
    const pieces = (members.get(column) ?? []).sort((a, b) => rankOf(a) - rankOf(b));
    const parts = Math.ceil(pieces.length / mostInColumn(columns.length));
    const each = Math.ceil(pieces.length / parts);
    pieces.forEach((piece, at) => {
      split[piece] = first + Math.floor(at / each);
    });
    first += parts;
  }
  return split;
}
