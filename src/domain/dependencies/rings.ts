import { digraphOf, edgeSources, type Digraph } from './digraph';

/**
 * Rings: groups of items that wait for each other (strongly connected components of two or more).
 * Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1972, with an explicit
 * stack, since real chains are longer than a call stack is deep. Linear in nodes and edges.
 */
export interface Condensation {
  /**
   * The group of each node. Groups are numbered so that every edge between two groups leads from the
   * lower to the higher number: ascending order is an order in which the work can be done.
   */
  readonly groupOf: Int32Array;
  /** The members of group g: `members[memberStarts[g]] … members[memberStarts[g + 1] - 1]`, ascending. */
  readonly members: Int32Array;
  readonly memberStarts: Int32Array;
  /** The groups as nodes, without edges inside a group. */
  readonly graph: Digraph;
}

export function condense(graph: Digraph): Condensation {
  const { groupOf, count } = stronglyConnected(graph);
  const { members, memberStarts } = membersByGroup(groupOf, count);
  const sources = edgeSources(graph);
  let used = 0;
  const from = new Int32Array(sources.length);
  const to = new Int32Array(sources.length);
  sources.forEach((source, row) => {
    const a = groupOf[source] ?? 0;
    const b = groupOf[graph.targets[row] ?? 0] ?? 0;
    if (a === b) return;
    from[used] = a;
    to[used] = b;
    used += 1;
  });
  const edges = { sources: from.subarray(0, used), targets: to.subarray(0, used) };
  return { groupOf, members, memberStarts, graph: digraphOf(count, edges) };
}

/** Ascending. One member unless the group is a ring. */
export function membersOf({ members, memberStarts }: Condensation, group: number): Int32Array {
  return members.subarray(memberStarts[group], memberStarts[group + 1]);
}

export function sizeOf({ memberStarts }: Condensation, group: number): number {
  return (memberStarts[group + 1] ?? 0) - (memberStarts[group] ?? 0);
}

export function isInRing(condensation: Condensation, node: number): boolean {
  return sizeOf(condensation, condensation.groupOf[node] ?? 0) > 1;
}

/** The rings of a condensation: members ascending, rings by their first member. */
export function ringsOf(condensation: Condensation): readonly Int32Array[] {
  const rings: Int32Array[] = [];
  for (let group = 0; group < condensation.graph.size; group += 1) {
    if (sizeOf(condensation, group) > 1) rings.push(membersOf(condensation, group));
  }
  return rings.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function stronglyConnected(graph: Digraph): { groupOf: Int32Array; count: number } {
  const { size, starts, targets } = graph;
  const visitedAs = new Int32Array(size); // 1-based order of discovery, 0: not yet
  const lowest = new Int32Array(size);
  const found = new Int32Array(size).fill(-1);
  const nextEdge = starts.slice(0, size);
  const open = new Int32Array(size); // discovered, group not yet known
  const path = new Int32Array(size); // the depth-first path
  let openCount = 0;
  let pathLength = 0;
  let discovered = 0;
  let count = 0;

  const discover = (node: number): void => {
    discovered += 1;
    visitedAs[node] = discovered;
    lowest[node] = discovered;
    open[openCount++] = node;
    path[pathLength++] = node;
  };

  for (let root = 0; root < size; root += 1) {
    if (visitedAs[root] !== 0) continue;
    discover(root);
    while (pathLength > 0) {
      const node = path[pathLength - 1] ?? 0;
      const edge = nextEdge[node] ?? 0;
      if (edge < (starts[node + 1] ?? 0)) {
        nextEdge[node] = edge + 1;
        const target = targets[edge] ?? 0;
        if (visitedAs[target] === 0) discover(target);
        else if (found[target] === -1) lower(lowest, node, visitedAs[target] ?? 0);
        continue;
      }
      pathLength -= 1;
      if (pathLength > 0) lower(lowest, path[pathLength - 1] ?? 0, lowest[node] ?? 0);
      if (lowest[node] !== visitedAs[node]) continue;
      let member = -1;
      while (member !== node) {
        member = open[--openCount] ?? node;
        found[member] = count;
      }
      count += 1;
    }
  }
  // Tarjan finds a group after all groups it leads to: turning the numbers round orders them.
  for (let node = 0; node < size; node += 1) found[node] = count - 1 - (found[node] ?? 0);
  return { groupOf: found, count };
}

function lower(lowest: Int32Array, node: number, value: number): void {
  if (value < (lowest[node] ?? 0)) lowest[node] = value;
}

function membersByGroup(
  groupOf: Int32Array,
  count: number,
): { members: Int32Array; memberStarts: Int32Array } {
  const memberStarts = new Int32Array(count + 1);
  for (const group of groupOf) memberStarts[group + 1] = (memberStarts[group + 1] ?? 0) + 1;
  for (let group = 1; group <= count; group += 1) {
    memberStarts[group] = (memberStarts[group] ?? 0) + (memberStarts[group - 1] ?? 0);
  }
  const next = memberStarts.slice(0, count);
  const members = new Int32Array(groupOf.length);
  for (let node = 0; node < groupOf.length; node += 1) {
    const group = groupOf[node] ?? 0;
    const at = next[group] ?? 0;
    members[at] = node;
    next[group] = at + 1;
  }
  return { members, memberStarts };
}
