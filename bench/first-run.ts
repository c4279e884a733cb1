import { dependencyGraph } from '../src/domain/dependencies/dependency-graph';
import { mapDependencies } from '../src/domain/dependencies/dependency-map';
import { linkTypeMeanings } from '../src/domain/dependencies/link-type-meaning';
import { graphOfCorpus } from './graphology-graph';
import { clearGarbage } from './measure';
import { corpusOf, madeItems, policyOfToday } from './subject';

/** What a process has to pay that does this for the first time: milliseconds and bytes. */
export interface FirstRun {
  readonly allFiguresMs: number;
  /** What stays occupied, heap and memory outside it: the work items themselves … */
  readonly itemsBytes: number;
  /** … the corpus, once the items are let go … */
  readonly corpusBytes: number;
  /** … graph, figures and health of the dependencies, beside the corpus … */
  readonly figuresBytes: number;
  /** … and graphology's graph of them, beside the corpus, whose keys it shares. */
  readonly graphologyBytes: number;
}

/**
 * To be called before anything else, while nothing is warm and the heap is empty. Garbage is cleared
 * once between the corpus and the rest, to see what the corpus alone occupies; that is not timed.
 */
export function firstRun(issues: number): FirstRun {
  const empty = occupied();
  let items = madeItems({ issues });
  const withItems = occupied();
  const corpusStart = performance.now();
  const corpus = corpusOf(items);
  const corpusMs = performance.now() - corpusStart;
  items = [];
  const withCorpus = occupied();
  const figuresStart = performance.now();
  const meanings = linkTypeMeanings(corpus.linkTypes.all, null);
  const figures = mapDependencies(corpus, dependencyGraph(corpus, meanings), policyOfToday());
  const figuresMs = performance.now() - figuresStart;
  const withFigures = occupied();
  const graphology = graphOfCorpus(corpus, meanings);
  const withGraphology = occupied();
  // Asked last, so that nothing measured above can be cleared away before it is.
  if (corpus.itemCount !== items.length + issues || graphology.order !== figures.holdsUp.length) {
    throw new Error('Not all items came through');
  }
  return {
    allFiguresMs: corpusMs + figuresMs,
    itemsBytes: withItems - empty,
    corpusBytes: withCorpus - empty,
    figuresBytes: withFigures - withCorpus,
    graphologyBytes: withGraphology - withFigures,
  };
}

function occupied(): number {
  // Once is not always enough: what is referred to weakly goes later.
  for (let round = 0; round < 3; round += 1) clearGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
