import type { DirectedGraph } from 'graphology';
import { DEFAULT_SETTINGS } from '../src/contract/settings';
import { timeZoneNamed } from '../src/domain/calendar/time-zone';
import { dependencyGraph, type DependencyGraph } from '../src/domain/dependencies/dependency-graph';
import {
  mapDependencies,
  type DependencyMap,
  type DependencyPolicy,
} from '../src/domain/dependencies/dependency-map';
import {
  linkTypeMeanings,
  type LinkTypeMeaning,
} from '../src/domain/dependencies/link-type-meaning';
import { statusPolicy } from '../src/domain/flow/status-policy';
import { Corpus } from '../src/domain/work-items/corpus';
import type { WorkItem } from '../src/domain/work-items/work-item';
import { AS_OF, generateItems, type GenerateOptions } from './generate-items';
import { graphOfCorpus } from './graphology-graph';
import type { Pair } from './graphology-figures';

const SEED = 20_260_302;
/** A zone whose clocks change, as at most companies: UTC would be cheaper than what they have. */
export const TIME_ZONE = 'Europe/Berlin';

/** What both sides of the comparisons start from; the work items themselves are not kept. */
export interface Subject {
  readonly corpus: Corpus;
  readonly meanings: readonly LinkTypeMeaning[];
  readonly dependencies: DependencyGraph;
  readonly graphology: DirectedGraph;
  /** What is left to do, in days, by item and by key. */
  readonly durations: Float64Array;
  readonly durationOfKey: ReadonlyMap<string, number>;
  /** What the plain searches work on: every n-th item and dependency, n being `sampleEvery`. */
  readonly sampleEvery: number;
  readonly sampleKeys: readonly string[];
  readonly sampleEdges: readonly Pair[];
}

export function madeItems(shape: Omit<GenerateOptions, 'seed'>): readonly WorkItem[] {
  return generateItems({ ...shape, seed: SEED });
}

export function subjectOf(items: readonly WorkItem[], sampleEvery = 1): Subject {
  const corpus = corpusOf(items);
  const meanings = linkTypeMeanings(corpus.linkTypes.all, null);
  const dependencies = dependencyGraph(corpus, meanings);
  const durations = Float64Array.from(dependencies.keys, (_, item) => 1 + ((item * 7919) % 10));
  return {
    corpus,
    meanings,
    dependencies,
    graphology: graphOfCorpus(corpus, meanings),
    durations,
    durationOfKey: new Map(dependencies.keys.map((key, item) => [key, durations[item] ?? 0])),
    sampleEvery,
    sampleKeys: everyNth(dependencies.keys, sampleEvery),
    sampleEdges: everyNth(edgesOf(dependencies), sampleEvery),
  };
}

/** Provider and consumer of every dependency, in the order of the graph. */
export function edgesOf({ graph, providers, keys }: DependencyGraph): readonly Pair[] {
  return Array.from(graph.targets, (target, row): Pair => [
    keys[providers[row] ?? 0] ?? '',
    keys[target] ?? '',
  ]);
}

export function corpusOf(items: readonly WorkItem[]): Corpus {
  const corpus = new Corpus();
  corpus.merge(items);
  return corpus;
}

/** From work items to everything the views show about dependencies. */
export function allFigures(items: readonly WorkItem[]): DependencyMap {
  const corpus = corpusOf(items);
  const meanings = linkTypeMeanings(corpus.linkTypes.all, null);
  return mapDependencies(corpus, dependencyGraph(corpus, meanings), policyOfToday());
}

/** Made anew for each run, since a time zone remembers what it has worked out. */
export function policyOfToday(): DependencyPolicy {
  const timeZone = timeZoneNamed(TIME_ZONE);
  const { health, blocked } = DEFAULT_SETTINGS;
  return {
    status: statusPolicy({ start: null, done: null, blocked: [] }),
    dates: { timeZone, incrementEnds: new Map() },
    thresholds: { ...health, stalledDays: blocked.stalledDays },
    blocked: { byFlag: blocked.flag, byLinks: blocked.links },
    today: timeZone.dayAt(AS_OF),
  };
}

function everyNth<T>(values: readonly T[], step: number): readonly T[] {
  return values.filter((_, at) => at % step === 0);
}
