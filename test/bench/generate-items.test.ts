import { generateItems } from '../../bench/generate-items';
import { dependencyGraph } from '../../src/domain/dependencies/dependency-graph';
import { levels } from '../../src/domain/dependencies/levels';
import { linkTypeMeanings } from '../../src/domain/dependencies/link-type-meaning';
import { condense, ringsOf } from '../../src/domain/dependencies/rings';
import { Corpus } from '../../src/domain/work-items/corpus';
import { countLinks } from '../../src/domain/work-items/count-links';
import { projectOfKey } from '../../src/domain/work-items/issue-key';
import type { WorkItem } from '../../src/domain/work-items/work-item';

const ISSUES = 1500;

function corpusOf(items: readonly WorkItem[]): Corpus {
  const corpus = new Corpus();
  corpus.merge(items);
  return corpus;
}

function graphOf(items: readonly WorkItem[]): ReturnType<typeof dependencyGraph> {
  const corpus = corpusOf(items);
  return dependencyGraph(corpus, linkTypeMeanings(corpus.linkTypes.all, null));
}

function blockedPairs(items: readonly WorkItem[]): readonly (readonly [string, string])[] {
  return items.flatMap(({ key, links }) =>
    links
      .filter(({ direction }) => direction === 'outward')
      .map(({ other }) => [key, other.key] as const),
  );
}

describe('generateItems', () => {
  const items = generateItems({ issues: ISSUES, seed: 7 });

  it('makes the same items of the same seed', () => {
    expect(generateItems({ issues: ISSUES, seed: 7 })).toEqual(items);
  });

  it('makes other items of another seed', () => {
    expect(generateItems({ issues: ISSUES, seed: 8 })).not.toEqual(items);
  });

  it('makes as many issues as asked for, each with a key of its own', () => {
    expect(new Set(items.map(({ key }) => key)).size).toBe(ISSUES);
  });

  it('makes two unique links an issue', () => {
    expect(countLinks(corpusOf(items))).toBe(2 * ISSUES);
  });

  it('shows each link once from either end', () => {
    const inward = items.flatMap(({ key, links }) =>
      links
        .filter(({ direction }) => direction === 'inward')
        .map(({ other }) => `${other.key} ${key}`),
    );
    const outward = blockedPairs(items).map(([from, to]) => `${from} ${to}`);
    expect(outward.sort()).toEqual(inward.sort());
  });

  it('makes 80 % of the links inside a project', () => {
    const pairs = blockedPairs(items);
    const local = pairs.filter(([from, to]) => projectOfKey(from) === projectOfKey(to));
    expect(local.length / pairs.length).toBe(0.8);
  });

  it('makes projects of about 250 issues, at least four', () => {
    const projectsOf = (made: readonly WorkItem[]): number =>
      new Set(made.map(({ key }) => projectOfKey(key))).size;
    expect(projectsOf(items)).toBe(6);
    expect(projectsOf(generateItems({ issues: 200, seed: 7 }))).toBe(4);
  });

  it('makes exactly 30 levels and no ring', () => {
    const { graph } = graphOf(items);
    const condensation = condense(graph);
    expect(ringsOf(condensation)).toHaveLength(0);
    expect(levels(graph, condensation).sizes).toHaveLength(30);
  });

  it('makes rings where asked to, with the same number of links', () => {
    const withRings = generateItems({ issues: ISSUES, seed: 7, rings: 3 });
    const rings = ringsOf(condense(graphOf(withRings).graph));
    expect(rings.length).toBeGreaterThanOrEqual(1);
    expect(rings.length).toBeLessThanOrEqual(3);
    expect(countLinks(corpusOf(withRings))).toBe(2 * ISSUES);
  });

  it('refuses to make too few issues to hold all levels', () => {
    expect(() => generateItems({ issues: 119, seed: 7 })).toThrow(RangeError);
  });
});
