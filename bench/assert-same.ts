import assert from 'node:assert/strict';
import { stronglyConnectedComponents } from 'graphology-components';
import { hasCycle, topologicalGenerations, topologicalSort } from 'graphology-dag';
import { betweenGroups } from '../src/domain/dependencies/between-groups';
import { schedule } from '../src/domain/dependencies/critical-chain';
import { holdsUp } from '../src/domain/dependencies/hot-spots';
import { impliedLinks } from '../src/domain/dependencies/implied-links';
import { levels, longestChain } from '../src/domain/dependencies/levels';
import { reachability } from '../src/domain/dependencies/reachability';
import { condense, ringsOf } from '../src/domain/dependencies/rings';
import { projectOfKey } from '../src/domain/work-items/issue-key';
import {
  betweenGroupsOf,
  holdsUpOf,
  impliedOf,
  longestChainOf,
  scheduleOf,
} from './graphology-figures';
import { edgesOf, type Subject } from './subject';

/**
 * Both sides find the same; of implied links and hot spots those of the sample.
 *
 * @throws AssertionError where they do not
 */
export function assertSameFigures(subject: Subject): void {
  assertSameGraph(subject);
  assertSameRings(subject);
  assertSameHotSpots(subject);
  assertSameBetweenProjects(subject);
  if (hasCycle(subject.graphology)) return; // What follows has no counterpart where there are rings.
  assertSameOrder(subject);
  assertSameChains(subject);
  assertSameImplied(subject);
}

const text = (pair: readonly [string, string]): string => pair.join(' ');

function assertSameGraph({ dependencies, graphology }: Subject): void {
  assert.deepEqual(graphology.nodes().sort(), [...dependencies.keys]);
  const edges = graphology.mapDirectedEdges((_edge, _attributes, source, target) =>
    text([source, target]),
  );
  assert.deepEqual(edges.sort(), edgesOf(dependencies).map(text).sort());
}

function assertSameRings({ dependencies, graphology }: Subject): void {
  const { graph, keys } = dependencies;
  const ours = ringsOf(condense(graph)).map((ring) =>
    Array.from(ring, (item) => keys[item] ?? '')
      .sort()
      .join(' '),
  );
  const theirs = stronglyConnectedComponents(graphology)
    .filter(({ length }) => length > 1)
    .map((ring) => ring.sort().join(' '));
  assert.deepEqual(ours.sort(), theirs.sort());
  assert.equal(ours.length > 0, hasCycle(graphology));
}

function assertSameHotSpots({ dependencies, graphology, sampleKeys }: Subject): void {
  const condensation = condense(dependencies.graph);
  const ours = byKey(dependencies.keys, holdsUp(condensation, reachability(condensation)));
  for (const [key, count] of holdsUpOf(graphology, sampleKeys)) {
    assert.equal(ours.get(key), count, key);
  }
}

function assertSameBetweenProjects({ dependencies, graphology }: Subject): void {
  const ours = betweenGroups(dependencies, (item) => projectOfKey(dependencies.keys[item] ?? ''));
  assert.deepEqual(
    new Map(ours.map(({ provider, consumer, count }) => [text([provider, consumer]), count])),
    betweenGroupsOf(graphology, projectOfKey),
  );
}

function assertSameOrder({ dependencies, graphology }: Subject): void {
  const { graph, keys } = dependencies;
  const condensation = condense(graph);
  const { levelOf } = levels(graph, condensation);
  const ours = byKey(keys, levelOf);
  topologicalGenerations(graphology).forEach((generation, level) => {
    for (const key of generation) assert.equal(ours.get(key), level, key);
  });
  const orders = [
    Array.from(condensation.members, (item) => keys[item] ?? ''),
    topologicalSort(graphology),
  ];
  for (const order of orders) {
    const placeOf = new Map(order.map((key, place) => [key, place]));
    for (const [provider, consumer] of edgesOf(dependencies)) {
      assert.ok((placeOf.get(provider) ?? 0) < (placeOf.get(consumer) ?? 0));
    }
  }
}

function assertSameChains({ dependencies, graphology, durations, durationOfKey }: Subject): void {
  const { graph, keys } = dependencies;
  const condensation = condense(graph);
  const chain = longestChain(graph, condensation, levels(graph, condensation)).map(
    (item) => keys[item] ?? '',
  );
  const theirChain = longestChainOf(graphology);
  assert.equal(chain.length, theirChain.length);
  for (const way of [chain, theirChain]) {
    for (const [at, key] of way.slice(1).entries()) {
      assert.ok(graphology.hasDirectedEdge(way[at] ?? '', key));
    }
  }
  const ours = schedule(condensation, durations);
  const theirs = scheduleOf(graphology, durationOfKey);
  assert.equal(ours.duration, theirs.duration);
  assert.deepEqual(byKey(keys, ours.earliestFinish), theirs.earliestFinish);
  assert.deepEqual(byKey(keys, ours.latestFinish), theirs.latestFinish);
  const daysOf = (way: readonly string[]): number =>
    way.reduce((days, key) => days + (durationOfKey.get(key) ?? 0), 0);
  assert.equal(daysOf(ours.chain.map((item) => keys[item] ?? '')), ours.duration);
  assert.equal(daysOf(theirs.chain), ours.duration);
}

function assertSameImplied({ dependencies, graphology, sampleEdges }: Subject): void {
  const { graph, keys } = dependencies;
  const condensation = condense(graph);
  const sample = new Set(sampleEdges.map(text));
  const ours = impliedLinks(condensation, reachability(condensation))
    .map(({ provider, consumer }) => text([keys[provider] ?? '', keys[consumer] ?? '']))
    .filter((edge) => sample.has(edge));
  assert.deepEqual(ours.sort(), impliedOf(graphology, sampleEdges).map(text).sort());
}

function byKey(keys: readonly string[], values: ArrayLike<number>): ReadonlyMap<string, number> {
  return new Map(keys.map((key, item) => [key, values[item] ?? 0]));
}
