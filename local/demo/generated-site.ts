import type { IssueData, SiteData } from '../jira/site-data';
import { chanceOf } from './chance';
import { planProjects, projectData, type GeneratedProject } from './generated/company';
import { impeded, roomForImpediments } from './generated/generated-impediments';
import { generatedIssue, teamOptionId, type NumberedWork } from './generated/generated-issue';
import { generatedLinks } from './generated/generated-links';
import { LAST_SPRINT, teamBoards, teamSprints } from './generated/team-sprints';
import { lifeOf, type WorkLife } from './generated/work-life';
import { planWork, type PlannedWork } from './generated/work-plan';
import { PEOPLE } from './people';
import {
  customFields,
  ISSUE_TYPES,
  LINK_TYPES,
  PRIORITIES,
  RESOLUTIONS,
  STATUSES,
} from './vocabulary';
import { workClock, type WorkClock } from './work-clock';

export interface GeneratedSiteSize {
  readonly issues: number;
  /** The day on whose morning the site stands, `YYYY-MM-DD`. */
  readonly today: string;
  /** Another number, another site of the same shape; 1, if left out. */
  readonly seed?: number;
  /** Impediments that stand today; if left out, four in a hundred issues have one. */
  readonly impediments?: number;
}

const FEWEST_ISSUES = 20;
const IMPEDED_SHARE = 0.04;

/**
 * A company of any size: a project for every 250 issues (at least 3, at most 200), the last one
 * restricted; epics with stories, tasks and bugs; half as many dependencies as issues; impediments that
 * stand, and about as many that are gone. The same size, day and seed give the same bytes.
 *
 * @throws RangeError for fewer than 20 issues, and for more impediments than there is open work
 * @throws Error if `today` is no date that exists
 */
export function generatedSite(size: GeneratedSiteSize): SiteData {
  const { issues: count, today, seed = 1 } = size;
  if (!Number.isInteger(count) || count < FEWEST_ISSUES) {
    throw new RangeError(`A generated site has at least ${String(FEWEST_ISSUES)} issues`);
  }
  const clock = workClock(today);
  const projects = planProjects(count);
  const work = numberedWork(projects, { count, seed, clock });
  const chance = chanceOf(`issues, ${String(seed)}`);
  const unimpeded = work.map((one) => generatedIssue(one, clock, chance));
  const room = roomForImpediments(work, unimpeded);
  const open = size.impediments ?? Math.min(room, Math.round(count * IMPEDED_SHARE));
  if (!Number.isInteger(open) || open < 0 || open > room) {
    throw new RangeError(`There is room for 0 to ${String(room)} impediments on this site`);
  }
  const issues = impeded(work, unimpeded, { open, seed, clock });
  const teams = projects.flatMap((project) => project.teams);
  return {
    title: `Generated company of ${String(count)} issues`,
    timeZone: 'Europe/Berlin',
    people: PEOPLE,
    statuses: STATUSES,
    issueTypes: ISSUE_TYPES,
    priorities: PRIORITIES,
    resolutions: RESOLUTIONS,
    linkTypes: LINK_TYPES,
    customFields: customFields(
      teams.map(({ number, name }) => ({ id: teamOptionId(number), name })),
    ),
    projects: projects.map((project) => projectData(project, clock)),
    boards: teamBoards(projects),
    sprints: teamSprints(projects, clock),
    issues,
    links: generatedLinks(linkEnds(work, issues), seed),
  };
}

const FIRST_ISSUE_ID = 10_001;

/** Everything the projects work on, with ids and keys in the order of creation. */
function numberedWork(
  projects: readonly GeneratedProject[],
  { count, seed, clock }: { count: number; seed: number; clock: WorkClock },
): readonly NumberedWork[] {
  const sizes = projectSizes(projects, count, seed);
  const lives: { readonly work: PlannedWork; readonly life: WorkLife }[] = [];
  projects.forEach((project, position) => {
    const chance = chanceOf(`lives of ${project.key}, ${String(seed)}`);
    for (const work of planWork(project, sizes[position] ?? 0, seed)) {
      lives.push({ work, life: lifeOf(work, clock, chance) });
    }
  });
  lives.sort((a, b) => a.life.created - b.life.created);
  const ids = new Map(lives.map(({ work }, i) => [work, String(FIRST_ISSUE_ID + i)]));
  const lastNumbers = new Map<GeneratedProject, number>();
  return lives.map(({ work, life }) => {
    const number = (lastNumbers.get(work.project) ?? 0) + 1;
    lastNumbers.set(work.project, number);
    return {
      id: ids.get(work) ?? '',
      key: `${work.project.key}-${String(number)}`,
      parentId: work.parent === null ? null : (ids.get(work.parent) ?? null),
      work,
      life,
    };
  });
}

/** Projects differ in size, up to four times; LEGAL is small. All together have exactly `count`. */
function projectSizes(
  projects: readonly GeneratedProject[],
  count: number,
  seed: number,
): readonly number[] {
  const chance = chanceOf(`sizes of projects, ${String(seed)}`);
  const weights = projects.map(({ flavour }) =>
    flavour === 'legal' ? 0.2 : chance.between(0.4, 1.6),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ends: number[] = [];
  let sum = 0;
  for (const weight of weights) {
    sum += weight;
    ends.push(Math.round((count * sum) / total));
  }
  return ends.map((end, position) => end - (ends[position - 1] ?? 0));
}

function linkEnds(work: readonly NumberedWork[], issues: readonly IssueData[]) {
  return work.map(({ id, work: { project, sprint } }, position) => ({
    id,
    project: project.number,
    cluster: project.cluster,
    sprint: sprint ?? LAST_SPRINT + 1,
    isOpen: issues[position]?.resolved === null,
  }));
}
