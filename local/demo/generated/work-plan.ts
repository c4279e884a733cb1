import { chanceOf, type Chance } from '../chance';
import { EPICS } from '../texts/epics';
import type { EpicText } from '../texts/epic-text';
import { summaryWriter, type SummaryWriter } from '../texts/summaries';
import { TEAMS } from '../teams';
import type { IssueTypeName } from '../vocabulary';
import type { GeneratedProject, GeneratedTeam } from './company';
import { FIRST_SPRINT, LAST_SPRINT } from './team-sprints';

/** Epics of a project, and the work under them, before anything happened to it. */

export interface PlannedWork {
  readonly project: GeneratedProject;
  readonly team: GeneratedTeam;
  readonly type: IssueTypeName;
  readonly summary: string;
  /** The epic above it. */
  readonly parent: PlannedWork | null;
  /** When it was planned for; null: in the backlog. Of epics the sprint in which they begin. */
  readonly sprint: number | null;
  /** Sprints an epic lasts. */
  readonly lasts: number;
}

const CHILDREN_PER_EPIC = 11;
const BACKLOG_SHARE = 0.14;

const LEGAL_TEXTS: readonly EpicText[] = [
  {
    initiative: 'audit',
    summary: 'Contracts with new partners',
    things: ['partner agreement', 'data processing annex', 'service description', 'price annex'],
  },
  {
    initiative: 'audit',
    summary: 'Privacy of customers',
    things: ['privacy notice', 'consent wording', 'deletion concept', 'impact assessment'],
  },
];

/** Exactly `count` pieces of work of a project. */
export function planWork(
  project: GeneratedProject,
  count: number,
  seed: number,
): readonly PlannedWork[] {
  const chance = chanceOf(`work of ${project.key}, ${String(seed)}`);
  const texts = textsFor(project);
  const work: PlannedWork[] = [];
  while (work.length < count) {
    const epic = planEpic(project, chance, chance.pick(texts));
    work.push(epic.work);
    const children = Math.min(chance.whole(4, 2 * CHILDREN_PER_EPIC - 4), count - work.length);
    for (let child = 0; child < children; child += 1) work.push(planChild(epic, chance));
  }
  return work;
}

interface EpicPlan {
  readonly work: PlannedWork;
  readonly things: readonly string[];
  readonly writer: SummaryWriter;
}

function planEpic(project: GeneratedProject, chance: Chance, text: EpicText): EpicPlan {
  const summary = `${text.summary}: ${project.name}`;
  const work: PlannedWork = {
    project,
    team: chance.pick(project.teams),
    type: 'Epic',
    summary,
    parent: null,
    sprint: chance.whole(FIRST_SPRINT, LAST_SPRINT),
    lasts: chance.whole(2, 7),
  };
  return { work, things: text.things, writer: summaryWriter() };
}

function planChild({ work: epic, things, writer }: EpicPlan, chance: Chance): PlannedWork {
  const { project } = epic;
  const type = project.flavour === 'legal' ? 'Task' : typeOfChild(chance);
  const sprint = Math.min(LAST_SPRINT, (epic.sprint ?? 0) + chance.whole(0, epic.lasts - 1));
  return {
    project,
    team: chance.happens(0.85) ? epic.team : chance.pick(project.teams),
    type,
    summary: writer.story(project.flavour, type, things, chance),
    parent: epic,
    sprint: chance.happens(BACKLOG_SHARE) ? null : sprint,
    lasts: 1,
  };
}

function typeOfChild(chance: Chance): 'Story' | 'Task' | 'Bug' {
  const draw = chance.between(0, 1);
  if (draw < 0.6) return 'Story';
  return draw < 0.8 ? 'Task' : 'Bug';
}

function textsFor({ flavour }: GeneratedProject): readonly EpicText[] {
  if (flavour === 'legal') return LEGAL_TEXTS;
  return TEAMS.filter((team) => team.flavour === flavour).flatMap(({ name }) => EPICS[name]);
}
