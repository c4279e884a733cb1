import { dependencyGraph } from '../../../src/domain/dependencies/dependency-graph';
import { impliedLinks } from '../../../src/domain/dependencies/implied-links';
import { impliedRows } from '../../../src/domain/dependencies/implied-rows';
import { linkTypeMeanings } from '../../../src/domain/dependencies/link-type-meaning';
import { reachability } from '../../../src/domain/dependencies/reachability';
import { condense } from '../../../src/domain/dependencies/rings';
import { Corpus } from '../../../src/domain/work-items/corpus';
import { blockingItems } from '../../builders/work-item';

const impliedOf = (pairs: readonly (readonly [string, string])[]): readonly string[] => {
  const corpus = new Corpus();
  corpus.merge(blockingItems(pairs));
  const dependencies = dependencyGraph(corpus, linkTypeMeanings(corpus.linkTypes.all, null));
  const condensation = condense(dependencies.graph);
  const implied = impliedLinks(condensation, reachability(condensation));
  const rows = impliedRows({ dependencies, implied });
  return Array.from(dependencies.graph.targets, (consumer, row) =>
    rows[row] === true
      ? `${dependencies.keys[dependencies.providers[row] ?? 0] ?? ''} ${dependencies.keys[consumer] ?? ''}`
      : '',
  ).filter((pair) => pair !== '');
};

it('tells the links that add nothing', () => {
  expect(
    impliedOf([
      ['A-1', 'B-1'],
      ['B-1', 'C-1'],
      ['A-1', 'C-1'],
    ]),
  ).toEqual(['A-1 C-1']);
});

it('tells every link between two rings, though the map names a ring by one member', () => {
  expect(
    impliedOf([
      ['A-1', 'A-2'],
      ['A-2', 'A-1'],
      ['A-1', 'B-1'],
      ['B-1', 'C-1'],
      ['A-1', 'C-1'],
      ['A-2', 'C-1'],
    ]),
  ).toEqual(['A-1 C-1', 'A-2 C-1']);
});

it('tells none where each is needed', () => {
  expect(impliedOf([['A-1', 'B-1']])).toEqual([]);
});
