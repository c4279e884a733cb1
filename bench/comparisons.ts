import { stronglyConnectedComponents } from 'graphology-components';
import { hasCycle, topologicalGenerations, topologicalSort } from 'graphology-dag';
import { DEFAULT_SETTINGS } from '../src/contract/settings';
import { betweenGroups } from '../src/domain/dependencies/between-groups';
import { schedule } from '../src/domain/dependencies/critical-chain';
import { dependencyGraph } from '../src/domain/dependencies/dependency-graph';
import { mapDependencies } from '../src/domain/dependencies/dependency-map';
import { holdsUp } from '../src/domain/dependencies/hot-spots';
import { impliedLinks } from '../src/domain/dependencies/implied-links';
import { levels, longestChain } from '../src/domain/dependencies/levels';
import { NO_MEANING } from '../src/domain/dependencies/link-type-meaning';
import { openWork } from '../src/domain/dependencies/open-work';
import { reachability } from '../src/domain/dependencies/reachability';
import { condense, ringsOf } from '../src/domain/dependencies/rings';
import { projectOfKey } from '../src/domain/work-items/issue-key';
import type { WorkItem } from '../src/domain/work-items/work-item';
import { analysePortfolio } from '../src/use-cases/analyse-portfolio';
import { AS_OF } from './generate-items';
import {
  betweenGroupsOf,
  holdsUpOf,
  impliedOf,
  longestChainOf,
  scheduleOf,
} from './graphology-figures';
import { graphOfCorpus, graphOfItems } from './graphology-graph';
import { measure, type Run, type Timing } from './measure';
import { allFigures, corpusOf, policyOfToday, TIME_ZONE, type Subject } from './subject';

/** One figure, computed by the app and in the other way. */
export interface Comparison {
  readonly figure: string;
  readonly alternative: string | null;
  /** Algorithms on the dependency graph: the aim "three times as fast" is about these. */
  readonly isAlgorithm: boolean;
  readonly timing: Timing;
}

/** The way from work items to their graph. */
export function compareReading(
  items: readonly WorkItem[],
  { corpus, meanings }: Subject,
): readonly Comparison[] {
  const typeNames = new Map(corpus.linkTypes.all.map(({ name }, type) => [name, meanings[type]]));
  const meaningOf = (name: string) => typeNames.get(name) ?? NO_MEANING;
  return [
    only('corpus, from work items', () => corpusOf(items)),
    other(
      'dependency graph, from the corpus',
      () => dependencyGraph(corpus, meanings),
      'graphology `DirectedGraph`',
      () => graphOfCorpus(corpus, meanings),
    ),
    other(
      'corpus and dependency graph, from work items',
      () => dependencyGraph(corpusOf(items), meanings),
      'graphology `DirectedGraph` alone, without the facts of the items',
      () => graphOfItems(items, meaningOf),
    ),
  ];
}

/** What takes time in proportion to the graph. Both sides begin with their own graph. */
export function compareLinear(subject: Subject): readonly Comparison[] {
  const { dependencies, graphology, durations, durationOfKey } = subject;
  const { graph } = dependencies;
  const condensation = condense(graph);
  return [
    algorithm(
      'rings',
      () => ringsOf(condense(graph)),
      'graphology-components `stronglyConnectedComponents`',
      () => stronglyConnectedComponents(graphology),
    ),
    algorithm(
      'is there a ring',
      () => ringsOf(condense(graph)).length > 0,
      'graphology-dag `hasCycle`',
      () => hasCycle(graphology),
    ),
    algorithm(
      'an order to work in',
      () => condense(graph).members,
      'graphology-dag `topologicalSort`',
      () => topologicalSort(graphology),
    ),
    algorithm(
      'levels',
      () => levels(graph, condense(graph)),
      'graphology-dag `topologicalGenerations`',
      () => topologicalGenerations(graphology),
    ),
    algorithm(
      'levels, rings being known',
      () => levels(graph, condensation),
      'graphology-dag `topologicalGenerations`',
      () => topologicalGenerations(graphology),
    ),
    algorithm(
      'longest chain',
      () => {
        const condensation = condense(graph);
        return longestChain(graph, condensation, levels(graph, condensation));
      },
      'depth-first search that remembers',
      () => longestChainOf(graphology),
    ),
    algorithm(
      'critical chain',
      () => schedule(condense(graph), durations),
      'graphology-dag `topologicalSort`, a pass forward, a pass back',
      () => scheduleOf(graphology, durationOfKey),
    ),
    algorithm(
      'between projects',
      () => betweenGroups(dependencies, (item) => projectOfKey(dependencies.keys[item] ?? '')),
      'a walk over all edges',
      () => betweenGroupsOf(graphology, projectOfKey),
    ),
  ];
}

/** Implied links and hot spots: separately each bears the whole reachability, together they share it. */
export function compareReaching(subject: Subject): readonly Comparison[] {
  const { graphology, sampleEvery, sampleKeys, sampleEdges } = subject;
  const { graph } = subject.dependencies;
  const implied = algorithm(
    'implied links',
    () => {
      const condensation = condense(graph);
      return impliedLinks(condensation, reachability(condensation));
    },
    'one search an edge',
    () => impliedOf(graphology, sampleEdges),
    sampleEvery,
  );
  const hotSpots = algorithm(
    'hot spots',
    () => {
      const condensation = condense(graph);
      return holdsUp(condensation, reachability(condensation));
    },
    'one search an item',
    () => holdsUpOf(graphology, sampleKeys),
    sampleEvery,
  );
  const both = only('implied links and hot spots', () => {
    const condensation = condense(graph);
    const reached = reachability(condensation);
    return [impliedLinks(condensation, reached), holdsUp(condensation, reached)];
  });
  const alternativeMs = (implied.timing.alternativeMs ?? 0) + (hotSpots.timing.alternativeMs ?? 0);
  return [
    implied,
    hotSpots,
    {
      ...both,
      alternative: 'the two above, added up',
      isAlgorithm: true,
      timing: { ...both.timing, alternativeMs },
    },
  ];
}

/** Everything at once; nothing else does the same. */
export function measureWhole(
  items: readonly WorkItem[],
  { corpus, dependencies }: Subject,
): readonly Comparison[] {
  const { graph, nodes } = dependencies;
  const { status } = policyOfToday();
  const isOpen = (item: number): boolean => {
    const state = corpus.statusOf(nodes[item] ?? 0);
    return state !== null && !status.isDone(state);
  };
  const reading = { items, linkTypes: [], inScope: null, timeZone: TIME_ZONE };
  return [
    only('the graph of what is open, with its chains and hot spots', () => openWork(graph, isOpen)),
    only('`mapDependencies`: all of the above, and health', () =>
      mapDependencies(corpus, dependencies, policyOfToday()),
    ),
    only(ALL_FIGURES, () => allFigures(items)),
    only('`analysePortfolio`: the same with history rolled back, and findings', () =>
      analysePortfolio(reading, DEFAULT_SETTINGS, () => AS_OF),
    ),
  ];
}

export const ALL_FIGURES = 'all figures, from work items';

function algorithm(
  figure: string,
  ours: Run,
  alternative: string,
  run: Run,
  scale = 1,
): Comparison {
  return { figure, alternative, isAlgorithm: true, timing: measure(ours, run, scale) };
}

export function other(figure: string, ours: Run, alternative: string, run: Run): Comparison {
  return { figure, alternative, isAlgorithm: false, timing: measure(ours, run) };
}

export function only(figure: string, ours: Run): Comparison {
  return { figure, alternative: null, isAlgorithm: false, timing: measure(ours, null) };
}
