import type { Day } from '../calendar/day';
import type { DependencyMap } from '../dependencies/dependency-map';
import { digraphOf, type Digraph } from '../dependencies/digraph';
import { NO_MEANING, type LinkTypeMeaning } from '../dependencies/link-type-meaning';
import type { Corpus } from '../work-items/corpus';
import { byText } from '../work-items/issue-key';
import type { IssueRef, LinkDirection } from '../work-items/work-item';

/** What waits, directly or not, for an impeded issue. Definition: docs/figures.md, "Impediments". */
export interface HeldUp {
  /** Open issues that wait for it, without itself. */
  readonly items: number;
  /** Those that wait for it directly; at most the first few, by key. */
  readonly next: readonly IssueRef[];
  /** Epics above itself and above what waits that are not done, by key. */
  readonly epics: readonly IssueRef[];
  /** Promises of those issues whose day is near or past while it stands. */
  readonly promises: number;
}

export const HOLDS_UP_NOTHING: HeldUp = { items: 0, next: [], epics: [], promises: 0 };

/** What the reach of impediments is measured on. Nodes are those of the corpus. */
export interface ImpactGround {
  readonly corpus: Corpus;
  readonly map: DependencyMap;
  /** One for each link type of the corpus. */
  readonly linkMeanings: readonly LinkTypeMeaning[];
  /** Whether an issue was read and is not done. */
  readonly isOpen: (node: number) => boolean;
  /** Whether an issue is an impediment by its type. */
  readonly isImpediment: (node: number) => boolean;
  /** The epic above an issue, if there is one and it is not done. */
  readonly epicOf: (node: number) => IssueRef | null;
  /** Promises up to this day are near. */
  readonly soon: Day;
}

const SHOWN = 5;

/**
 * Answers for one issue after another what it holds up. All questions share the graph and its marks; each
 * one walks only over what waits.
 */
export function impactReader(ground: ImpactGround): (node: number) => HeldUp {
  const { corpus } = ground;
  const waiting = waitingGraph(ground);
  const promises = nearPromises(ground);
  const reachedBy = new Int32Array(corpus.nodeCount).fill(-1);
  const epics = epicTable(ground);
  const epicMetBy = new Int32Array(corpus.nodeCount).fill(-1);
  const queue = new Int32Array(corpus.nodeCount);
  return (node) => {
    let length = 1;
    let kept = 0;
    const above: IssueRef[] = [];
    queue[0] = node;
    reachedBy[node] = node;
    for (let at = 0; at < length; at += 1) {
      const item = queue[at] ?? 0;
      kept += promises[item] ?? 0;
      const epic = epics.numberOf[item] ?? -1;
      if (epic >= 0 && epicMetBy[epic] !== node) {
        epicMetBy[epic] = node;
        const ref = epics.refs[epic];
        if (ref) above.push(ref);
      }
      for (
        let edge = waiting.starts[item] ?? 0;
        edge < (waiting.starts[item + 1] ?? 0);
        edge += 1
      ) {
        const next = waiting.targets[edge] ?? 0;
        if (reachedBy[next] === node) continue;
        reachedBy[next] = node;
        queue[length++] = next;
      }
    }
    const next = Array.from(
      waiting.targets.subarray(waiting.starts[node] ?? 0, waiting.starts[node + 1] ?? 0),
      (other): IssueRef => ({ id: corpus.idOf(other), key: corpus.keyOf(other) }),
    );
    return {
      items: length - 1,
      next: next.sort((a, b) => byText(a.key, b.key)).slice(0, SHOWN),
      epics: above.sort((a, b) => byText(a.key, b.key)),
      promises: kept,
    };
  };
}

/** From each open issue to the open ones that wait for it; finished ones end the wait. */
function waitingGraph(ground: ImpactGround): Digraph {
  const { corpus, map, isOpen } = ground;
  const sources: number[] = [];
  const targets: number[] = [];
  const add = (from: number, to: number): void => {
    if (from === to || !isOpen(from) || !isOpen(to)) return;
    sources.push(from);
    targets.push(to);
  };
  const { graph, nodes, providers } = map.dependencies;
  graph.targets.forEach((consumer, row) => {
    add(nodes[providers[row] ?? 0] ?? 0, nodes[consumer] ?? 0);
  });
  addLinksOfImpediments(ground, add);
  return digraphOf(corpus.nodeCount, {
    sources: Int32Array.from(sources),
    targets: Int32Array.from(targets),
  });
}

/**
 * What links to an impediment, by whatever type of link, is what it holds up; not what the impediment
 * itself waits for.
 */
function addLinksOfImpediments(
  { corpus, linkMeanings, isImpediment }: ImpactGround,
  add: (from: number, to: number) => void,
): void {
  let node = 0;
  const visit = (type: number, direction: LinkDirection, other: number): void => {
    const { waits } = linkMeanings[type] ?? NO_MEANING;
    // Some exports show a link at one end only.
    if (isImpediment(node) && waits !== direction) add(node, other);
    if (isImpediment(other) && (waits === 'none' || waits === direction)) add(other, node);
  };
  for (; node < corpus.nodeCount; node += 1) corpus.visitLinks(node, visit);
}

/** For each node how many promises of it, to whom ever, are near or past. */
function nearPromises({ corpus, map, soon }: ImpactGround): Int32Array {
  const promises = new Int32Array(corpus.nodeCount);
  const { nodes, providers } = map.dependencies;
  map.contracts.forEach(({ promisedBy }, row) => {
    if (promisedBy === null || promisedBy > soon) return;
    const node = nodes[providers[row] ?? 0] ?? 0;
    promises[node] = (promises[node] ?? 0) + 1;
  });
  return promises;
}

/** Epics numbered, since many issues share one. */
function epicTable({ corpus, epicOf }: ImpactGround): {
  readonly refs: readonly IssueRef[];
  /** For each node; -1: none. */
  readonly numberOf: Int32Array;
} {
  const numbers = new Map<string, number>();
  const refs: IssueRef[] = [];
  const numberOf = new Int32Array(corpus.nodeCount).fill(-1);
  for (let node = 0; node < corpus.nodeCount; node += 1) {
    const epic = epicOf(node);
    if (epic === null) continue;
    const number = numbers.get(epic.key) ?? refs.push(epic) - 1;
    numbers.set(epic.key, number);
    numberOf[node] = number;
  }
  return { refs, numberOf };
}
