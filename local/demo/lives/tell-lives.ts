import type { IssuePlan, LinkPlan, Step } from '../issue-plan';
import type { CompanyPlan, NumberedPlan } from '../plans/company-plan';
import { peopleFor } from '../teams';
import { sprintTimes, type SprintTimes } from '../sprints';
import { LINK_TYPES, named } from '../vocabulary';
import type { WorkClock } from '../work-clock';
import { containerLife, workSpan, type WorkSpan } from './container-life';
import { storyLife } from './story-life';
import { subTaskLife } from './sub-task-life';

/** All that happened to each issue, by handle: its own life and the links made with it. */
export function tellLives(
  { issues, links }: CompanyPlan,
  clock: WorkClock,
): ReadonlyMap<string, readonly Step[]> {
  const plans = [...issues.values()];
  const lives = ownLives(plans, sprintTimes(clock));
  const linkSteps = linkStepsByIssue(links, issues);
  return new Map(
    plans.map(({ handle }) => [
      handle,
      [...(lives.get(handle) ?? []), ...(linkSteps.get(handle) ?? [])],
    ]),
  );
}

/** Stories first, since sub-tasks follow them and epics, then initiatives, sum them up. */
function ownLives(
  plans: readonly IssuePlan[],
  times: SprintTimes,
): ReadonlyMap<string, readonly Step[]> {
  const lives = new Map<string, readonly Step[]>();
  const spanOf = (handle: string): WorkSpan => workSpan(lives.get(handle) ?? []);
  const childrenOf = new Map<string, IssuePlan[]>();
  for (const plan of plans) {
    if (plan.parent === null) continue;
    childrenOf.set(plan.parent, [...(childrenOf.get(plan.parent) ?? []), plan]);
  }
  const rounds: readonly ((plan: IssuePlan) => readonly Step[] | null)[] = [
    ({ life }) => (life.kind === 'scripted' ? life.steps : null),
    (plan) => (plan.life.kind === 'story' ? storyLife(plan, plan.life, times) : null),
    (plan) =>
      plan.life.kind === 'sub-task' && plan.parent !== null
        ? subTaskLife(plan, spanOf(plan.parent))
        : null,
    (plan) => containerOf('Epic', plan),
    (plan) => containerOf('Initiative', plan),
  ];
  function containerOf(type: string, plan: IssuePlan): readonly Step[] | null {
    if (plan.life.kind !== 'container' || plan.type !== type) return null;
    const children = (childrenOf.get(plan.handle) ?? []).map(({ handle }) => spanOf(handle));
    return containerLife(plan, plan.life.plannedEnd, children);
  }
  for (const tell of rounds) {
    for (const plan of plans) {
      const steps = tell(plan);
      if (steps !== null) lives.set(plan.handle, steps);
    }
  }
  return lives;
}

/** Jira tells a link in the changelogs of both ends, each from its own side. */
function linkStepsByIssue(
  links: readonly LinkPlan[],
  issues: ReadonlyMap<string, NumberedPlan>,
): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  const tell = (handle: string, other: string, wording: string, link: LinkPlan): void => {
    const told = steps.get(handle) ?? [];
    const key = issues.get(other)?.key ?? '';
    const by = linkAuthor(issues.get(link.source), issues.get(link.target));
    told.push({ kind: 'link', isAdded: true, other: key, wording, at: link.at, by });
    if (link.removedAt !== null) {
      told.push({ kind: 'link', isAdded: false, other: key, wording, at: link.removedAt, by });
    }
    steps.set(handle, told);
  };
  for (const link of links) {
    const type = named(LINK_TYPES, link.type);
    tell(link.source, link.target, type.outward, link);
    tell(link.target, link.source, type.inward, link);
  }
  return steps;
}

/** One person makes a link, so both ends name the same one: somebody who can see both. */
function linkAuthor(...ends: readonly (IssuePlan | undefined)[]): string {
  const end = ends.find((plan) => plan?.project === 'LEGAL' || plan?.isRestricted) ?? ends[0];
  const [author = ''] = end ? peopleFor(end.team, end.project) : [];
  return author;
}
