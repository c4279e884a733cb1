import type { LinkData } from '../../jira/site-data';
import { chanceOf, type Chance } from '../chance';
import { LINK_TYPES, named, type LinkTypeName } from '../vocabulary';
import { DependencyDraft, plantChain, plantHubs, plantRings, type LinkEnd } from './link-draft';

const LINKS_PER_ISSUE = 1 / 2;
const CROSSING_SHARE = 1 / 3;
/** Of the links across projects, those that stay in the cluster, and those that come from LEGAL. */
const NEAR_SHARE = 0.8;
const LEGAL_SHARE = 0.03;
const BLOCKS_SHARE = 0.75;
const ISSUES_PER_RING = 2500;
const ISSUES_PER_HUB = 4000;
const CHAIN_LENGTH = 50;
const ISSUES_PER_RELATION = 25;
const FIRST_LINK_ID = 10_001;

/**
 * Dependencies between issues, half as many as issues, a third of them across projects, and some links
 * that are none. Providers come before their consumers in time, so that the planted rings are the only ones.
 */
export function generatedLinks(issues: readonly LinkEnd[], seed: number): readonly LinkData[] {
  const chance = chanceOf(`links, ${String(seed)}`);
  const ends = [...issues].sort((a, b) => a.sprint - b.sprint || Number(a.id) - Number(b.id));
  const draft = new DependencyDraft(ends);
  plantRings(draft, Math.max(2, Math.round(ends.length / ISSUES_PER_RING)), chance);
  plantChain(draft, CHAIN_LENGTH);
  plantHubs(draft, Math.max(1, Math.round(ends.length / ISSUES_PER_HUB)), chance);
  fill(draft, chance);
  const dependencies = draft.pairs.map(({ provider, consumer }) =>
    chance.happens(BLOCKS_SHARE)
      ? { type: 'Blocks' as const, source: provider, target: consumer }
      : { type: 'Depends' as const, source: consumer, target: provider },
  );
  const relations = Array.from({ length: Math.round(ends.length / ISSUES_PER_RELATION) }, () => {
    const source = chance.whole(0, ends.length - 2);
    const target = chance.whole(source + 1, Math.min(ends.length - 1, source + 50));
    return { type: 'Relates' as const, source, target };
  });
  return chance
    .shuffled<LinkPlan>([...dependencies, ...relations])
    .map(({ type, source, target }, position) => ({
      id: String(FIRST_LINK_ID + position),
      typeId: named(LINK_TYPES, type).id,
      sourceId: ends[source]?.id ?? '',
      targetId: ends[target]?.id ?? '',
    }));
}

interface LinkPlan {
  readonly type: LinkTypeName;
  readonly source: number;
  readonly target: number;
}

/** Everyday links, until there are as many as there shall be; a small site may not hold them all. */
function fill(draft: DependencyDraft, chance: Chance): void {
  const { ends } = draft;
  const wanted = Math.round(ends.length * LINKS_PER_ISSUE);
  const crossing = Math.round(wanted * CROSSING_SHARE);
  const choice = projectChoice(ends);
  let attempts = 100 * wanted;
  while (draft.pairs.length < wanted && attempts > 0) {
    attempts -= 1;
    const consumer = chance.whole(0, ends.length - 1);
    const end = ends[consumer];
    // Half of the finished consumers are passed over: what is open is linked more.
    if (end === undefined || (!end.isOpen && chance.happens(0.5))) continue;
    const crosses = draft.crossingCount < crossing;
    const project = crosses ? choice.other(end, chance) : end.project;
    const provider = earlier(choice.placesOf(project), consumer, chance);
    if (provider !== null) draft.add(provider, consumer);
  }
}

interface ProjectChoice {
  /** Ascending. */
  readonly placesOf: (project: number) => readonly number[];
  readonly other: (end: LinkEnd, chance: Chance) => number;
}

function projectChoice(ends: readonly LinkEnd[]): ProjectChoice {
  const places = new Map<number, number[]>();
  const clusters = new Map<number, Set<number>>();
  ends.forEach(({ project, cluster }, place) => {
    const ofProject = places.get(project) ?? [];
    ofProject.push(place);
    places.set(project, ofProject);
    clusters.set(cluster, (clusters.get(cluster) ?? new Set<number>()).add(project));
  });
  const all = [...places.keys()];
  const legal = Math.max(...all);
  return {
    placesOf: (project) => places.get(project) ?? [],
    other: ({ project, cluster }, chance) => {
      const isOther = (candidate: number) => candidate !== project;
      if (chance.happens(LEGAL_SHARE)) return legal;
      const near = [...(clusters.get(cluster) ?? [])].filter(isOther);
      const next = [...(clusters.get(cluster + 1) ?? clusters.get(0) ?? [])].filter(isOther);
      const pool = chance.happens(NEAR_SHARE) || next.length === 0 ? near : next;
      return chance.pick(pool.length === 0 ? all : pool);
    },
  };
}

const NEAREST = 25;

/** One of the last places before another. */
function earlier(places: readonly number[], before: number, chance: Chance): number | null {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? before) < before) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return null;
  return places[low - 1 - chance.whole(0, Math.min(NEAREST, low) - 1)] ?? null;
}
