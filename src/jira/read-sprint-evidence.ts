import * as z from 'zod/mini';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { JiraError } from './jira-error';
import { optional } from './issue-schema';

/** What a look at some boards says about the sprints of the site. */
export interface SprintEvidence {
  /** Boards the person can see; not more than `BOARDS_COUNTED`. */
  readonly boards: number;
  /** Whether there are more boards than were counted. */
  readonly hasMoreBoards: boolean;
  /** Boards whose sprints were looked at. */
  readonly boardsRead: number;
  /** Sprints on these boards. */
  readonly active: number;
  readonly future: number;
}

const BOARD_PAGE = 50;
const BOARDS_COUNTED = 200;
const BOARDS_READ = 10;
const AT_ONCE = 5;

const boardsAnswer = z.object({
  isLast: z.boolean(),
  values: z.array(z.object({ id: z.number(), type: optional(z.string()) })),
});

const sprintsAnswer = z.object({
  values: z.array(z.object({ id: z.number(), state: z.string() })),
});

type Board = z.infer<typeof boardsAnswer>['values'][number];
type Sprint = z.infer<typeof sprintsAnswer>['values'][number];

/**
 * Counts running and planned sprints of the first boards: enough to show that sprints are used,
 * without reading every board of a large site.
 *
 * @throws JiraError
 */
export async function readSprintEvidence(connection: JiraConnection): Promise<SprintEvidence> {
  const boards: Board[] = [];
  let hasMoreBoards = true;
  while (hasMoreBoards && boards.length < BOARDS_COUNTED) {
    const page = await callJira(connection, {
      endpoint: ENDPOINTS.boards,
      answer: boardsAnswer,
      query: { startAt: String(boards.length), maxResults: String(BOARD_PAGE) },
    });
    boards.push(...page.values);
    hasMoreBoards = !page.isLast && page.values.length > 0;
  }
  // Kanban boards have no sprints and refuse the question.
  const read = boards.filter(({ type }) => type !== 'kanban').slice(0, BOARDS_READ);
  const sprints = new Map<number, Sprint>();
  for (let from = 0; from < read.length; from += AT_ONCE) {
    const pages = await Promise.all(
      read.slice(from, from + AT_ONCE).map(({ id }) => sprintsOf(connection, id)),
    );
    // A sprint may stand on several boards.
    for (const sprint of pages.flat()) sprints.set(sprint.id, sprint);
  }
  const inState = (wanted: string): number =>
    [...sprints.values()].filter(({ state }) => state === wanted).length;
  return {
    boards: boards.length,
    hasMoreBoards,
    boardsRead: read.length,
    active: inState('active'),
    future: inState('future'),
  };
}

async function sprintsOf(connection: JiraConnection, boardId: number): Promise<readonly Sprint[]> {
  try {
    const { values } = await callJira(connection, {
      endpoint: ENDPOINTS.boardSprints,
      answer: sprintsAnswer,
      places: { boardId: String(boardId) },
      query: { state: 'active,future', maxResults: '50' },
    });
    return values;
  } catch (error) {
    // Boards of team-managed projects without sprints are called "simple" and refuse, too.
    if (error instanceof JiraError && error.fault === 'bad-request') return [];
    throw error;
  }
}
