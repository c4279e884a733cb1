import { chanceOf, type Chance } from '../chance';
import { dependency, type IssuePlan, type LinkPlan } from '../issue-plan';

/**
 * The links of everyday work. A consumer is planned for a later sprint than its provider, so that
 * these links are mostly kept and never make a ring: what is in a ring was planted.
 */
export function planLinks(everydayWork: readonly IssuePlan[]): readonly LinkPlan[] {
  const stories = everydayWork.filter(
    ({ life, type }) => life.kind === 'story' && !life.isDropped && type !== 'Bug',
  );
  const pairs = new Set<string>();
  return [
    ...dependencies(stories, pairs),
    ...removedDependencies(stories, pairs),
    ...epicDependencies(everydayWork),
    ...otherLinks(everydayWork),
  ];
}

const EVERYDAY_DEPENDENCIES = 185;
const REMOVED_DEPENDENCIES = 14;
const CROSS_PROJECT_SHARE = 0.08;
const LATEST = -0.2;

function dependencies(stories: readonly IssuePlan[], pairs: Set<string>): readonly LinkPlan[] {
  const chance = chanceOf('everyday dependencies');
  const links: LinkPlan[] = [];
  while (links.length < EVERYDAY_DEPENDENCIES) {
    const consumer = chance.pick(stories);
    const provider = providerFor(consumer, stories, chance);
    if (provider === null || !isNew(pairs, provider, consumer)) continue;
    links.push(everyday(provider, consumer, chance));
  }
  return links;
}

/** Links that were told in the changelogs of both ends and do not exist any more. */
function removedDependencies(
  stories: readonly IssuePlan[],
  pairs: Set<string>,
): readonly LinkPlan[] {
  const chance = chanceOf('removed dependencies');
  const links: LinkPlan[] = [];
  while (links.length < REMOVED_DEPENDENCIES) {
    const consumer = chance.pick(stories);
    const provider = providerFor(consumer, stories, chance);
    if (provider === null || !isNew(pairs, provider, consumer)) continue;
    const link = everyday(provider, consumer, chance);
    const removedAt = link.at + chance.between(1, 12);
    if (removedAt < LATEST) links.push({ ...link, removedAt });
  }
  return links;
}

function isNew(pairs: Set<string>, provider: IssuePlan, consumer: IssuePlan): boolean {
  const pair = `${provider.handle} for ${consumer.handle}`;
  if (pairs.has(pair)) return false;
  pairs.add(pair);
  return true;
}

function providerFor(
  consumer: IssuePlan,
  stories: readonly IssuePlan[],
  chance: Chance,
): IssuePlan | null {
  const needed = sprintOf(consumer);
  if (needed === null) return null;
  const isCrossProject = chance.happens(CROSS_PROJECT_SHARE);
  const candidates = stories.filter((story) => {
    const sprint = sprintOf(story);
    return (
      sprint !== null &&
      sprint < needed &&
      sprint >= needed - 4 &&
      (isCrossProject ? story.project !== consumer.project : story.project === consumer.project)
    );
  });
  return candidates.length === 0 ? null : chance.pick(candidates);
}

function sprintOf({ life }: IssuePlan): number | null {
  return life.kind === 'story' ? life.sprint : null;
}

function everyday(provider: IssuePlan, consumer: IssuePlan, chance: Chance): LinkPlan {
  const at = Math.min(
    Math.max(provider.created, consumer.created) + chance.between(0.1, 3),
    LATEST - chance.between(0, 0.5),
  );
  const type = chance.happens(0.65) ? 'Blocks' : 'Depends';
  return dependency(type, provider.handle, consumer.handle, at);
}

/** Each team's next epic waits for an epic of another train that is under way. */
function epicDependencies(everydayWork: readonly IssuePlan[]): readonly LinkPlan[] {
  const chance = chanceOf('dependencies of epics');
  const epics = everydayWork.filter(({ type }) => type === 'Epic');
  const endOf = ({ life }: IssuePlan): number =>
    life.kind === 'container' ? life.plannedEnd : Number.NaN;
  const late = epics.filter((epic) => endOf(epic) > 30 && chance.happens(0.4));
  return late.map((consumer) => {
    const earlier = epics.filter(
      (epic) => endOf(epic) < 30 && endOf(epic) > 0 && epic.project !== consumer.project,
    );
    const provider = chance.pick(earlier);
    const at = Math.max(provider.created, consumer.created) + chance.between(0.5, 5);
    return dependency('Depends', provider.handle, consumer.handle, at);
  });
}

/** Links nobody waits for: related work, duplicates, clones. */
function otherLinks(everydayWork: readonly IssuePlan[]): readonly LinkPlan[] {
  const chance = chanceOf('links nobody waits for');
  const wanted = [
    { type: 'Relates', count: 60 },
    { type: 'Duplicate', count: 14 },
    { type: 'Cloners', count: 12 },
  ] as const;
  const candidates = everydayWork.filter(({ life }) => life.kind === 'story');
  const pairs = new Set<string>();
  return wanted.flatMap(({ type, count }) => {
    const links: LinkPlan[] = [];
    while (links.length < count) {
      const source = chance.pick(candidates);
      const near = type === 'Relates' ? candidates : ofSameKind(candidates, source);
      const target = chance.pick(near);
      // What duplicates or clones is younger than what it was made from.
      if (target.created >= source.created || pairs.has(source.handle)) continue;
      pairs.add(source.handle);
      const at = Math.min(source.created + chance.between(0.05, 2), LATEST);
      links.push({ type, source: source.handle, target: target.handle, at, removedAt: null });
    }
    return links;
  });
}

function ofSameKind(candidates: readonly IssuePlan[], like: IssuePlan): readonly IssuePlan[] {
  return candidates.filter(({ team, type }) => team === like.team && type === like.type);
}
