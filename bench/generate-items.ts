import { NO_CASE, NO_HALVES, NO_IMPEDIMENT } from '../src/domain/work-items/work-item';
import { parseDay, type Day } from '../src/domain/calendar/day';
import { parseInstant, type Instant } from '../src/domain/calendar/instant';
import type {
  Change,
  FixVersion,
  IssueLink,
  IssueRef,
  LinkType,
  Sprint,
  Status,
  StatusCategory,
  WorkItem,
} from '../src/domain/work-items/work-item';
import { generateLinks, layOut, LEVELS, type Layout, type LinkShape } from './generate-links';
import { seededRandom, type Random } from './random';

const MS_PER_DAY = 86_400_000;

/** The instant the made-up portfolio is seen at. */
export const AS_OF: Instant = parseInstant('2026-03-02T12:00:00.000Z') ?? (0 as Instant);
const TODAY: Day = parseDay('2026-03-02') ?? (0 as Day);

export interface GenerateOptions extends LinkShape {
  /** The same seed and options give the same items on every machine. */
  readonly seed: number;
}

/**
 * Made-up work items of a site, as the app maps them from Jira: `issues` of them with two "Blocks"
 * links each on average, every link shown from both its ends. Nothing is shared between items (each
 * has its own status, sprints and so on), since nothing read from JSON is either.
 *
 * @throws RangeError for fewer than 120 issues
 */
export function generateItems({ seed, ...shape }: GenerateOptions): readonly WorkItem[] {
  const random = seededRandom(seed);
  const layout = layOut(shape.issues, random);
  const links = generateLinks(layout, shape, random);
  const linksOf = Array.from({ length: shape.issues }, (): IssueLink[] => []);
  links.from.forEach((from, at) => {
    const to = links.to[at] ?? 0;
    linksOf[from]?.push(linkTo(to, 'outward', layout));
    linksOf[to]?.push(linkTo(from, 'inward', layout));
  });
  return linksOf.map((shown, issue) => itemOf(issue, shown, layout, random));
}

function linkTo(other: number, direction: IssueLink['direction'], layout: Layout): IssueLink {
  return { type: blocks(), direction, other: refOf(other, layout) };
}

function blocks(): LinkType {
  return { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
}

function refOf(issue: number, { projectOf, projectCount }: Layout): IssueRef {
  const number = Math.floor(issue / projectCount) + 1;
  return {
    id: String(10_000 + issue),
    key: `${projectKey(projectOf[issue] ?? 0)}-${String(number)}`,
  };
}

/** PAA, PAB … PAZ, PBA …: letters only, as most project keys are. */
function projectKey(project: number): string {
  const letter = (place: number): string =>
    String.fromCharCode(65 + (Math.floor(project / 26 ** place) % 26));
  return `P${project >= 676 ? letter(2) : ''}${letter(1)}${letter(0)}`;
}

function itemOf(
  issue: number,
  links: readonly IssueLink[],
  layout: Layout,
  random: Random,
): WorkItem {
  const project = layout.projectOf[issue] ?? 0;
  const category = categoryAt(layout.levelOf[issue] ?? 0, random);
  const created = (AS_OF - Math.floor((20 + random.next() * 700) * MS_PER_DAY)) as Instant;
  const history = historyOf(category, created, random);
  const updated = history.at(-1)?.at ?? created;
  const isOpen = category !== 'done';
  return {
    ...refOf(issue, layout),
    summary: `Made-up work item number ${String(issue)} of the benchmark`,
    type: random.chance(0.7) ? 'Story' : random.chance(0.6) ? 'Task' : 'Bug',
    isSubtask: false,
    level: 0,
    status: statusOf(category),
    created,
    updated,
    resolved: isOpen ? null : updated,
    due: random.chance(0.3) ? ((TODAY + random.below(120) - 30) as Day) : null,
    ...NO_HALVES,
    impediment: NO_IMPEDIMENT,
    case: NO_CASE,
    start: null,
    points: null,
    isFlagged: isOpen && random.chance(0.03),
    assignee: random.chance(0.7)
      ? `account-${String(random.below(layout.projectCount * 8))}`
      : null,
    team: random.chance(0.9) ? `Team ${String(project)}` : null,
    increment: random.chance(0.25) ? `Increment ${String(1 + random.below(6))}` : null,
    sprints: random.chance(0.6) ? [sprintOf(project, random.below(12))] : [],
    fixVersions: random.chance(0.4) ? [versionOf(project, random.below(8))] : [],
    // The first issue of a project is everybody's parent there and has none itself.
    parent: issue !== project && random.chance(0.5) ? refOf(project, layout) : null,
    links,
    history,
    unreadableProperties: [],
  };
}

/** What others wait for is done sooner: two thirds of the first level, next to none of the last. */
function categoryAt(level: number, random: Random): StatusCategory {
  if (random.chance((0.66 * (LEVELS - level)) / LEVELS)) return 'done';
  return random.chance(0.3) ? 'in-progress' : 'to-do';
}

function statusOf(category: StatusCategory): Status {
  switch (category) {
    case 'to-do':
      return { id: '1', name: 'To Do', category };
    case 'in-progress':
      return { id: '3', name: 'In Progress', category };
    case 'done':
      return { id: '5', name: 'Done', category };
  }
}

/** The way to the present status, every step between creation and today. */
function historyOf(category: StatusCategory, created: Instant, random: Random): readonly Change[] {
  const way: readonly StatusCategory[] =
    category === 'to-do'
      ? ['to-do']
      : category === 'in-progress'
        ? ['to-do', 'in-progress']
        : ['to-do', 'in-progress', 'done'];
  let at: number = created;
  return way.slice(1).map((reached, step) => {
    at += Math.floor((AS_OF - at) * random.next());
    const from = statusOf(way[step] ?? 'to-do');
    const to = statusOf(reached);
    return {
      at: at as Instant,
      kind: 'status',
      from: { id: from.id, name: from.name },
      to: { id: to.id, name: to.name },
    };
  });
}

/** Two weeks each; the last few are still open. */
function sprintOf(project: number, number: number): Sprint {
  const end = (AS_OF + (number - 7) * 14 * MS_PER_DAY) as Instant;
  return {
    id: String(project * 100 + number),
    name: `Team ${String(project)} sprint ${String(number + 1)}`,
    isClosed: end < AS_OF,
    start: (end - 14 * MS_PER_DAY) as Instant,
    end,
  };
}

/** A release every 30 days; the last few are still to come. */
function versionOf(project: number, number: number): FixVersion {
  const release = (TODAY + (number - 4) * 30) as Day;
  return {
    id: String(project * 100 + number),
    name: `${String(project)}.${String(number)}`,
    isReleased: release < TODAY,
    release,
  };
}
