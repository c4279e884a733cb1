import { answer } from '../rest/jira-request';
import { readPage, type PageRequest } from '../rest/paging';
import { refusal } from '../rest/refusal';
import { assumed, documented, type Call, type Route } from '../rest/route';
import type { BoardData, ProjectData } from '../site-data';
import type { Site } from '../site/site';
import { renderSprint } from '../render/render-sprint';

/** The project of a board, where the person may browse it. */
function projectOf({ site, viewer }: Call, { projectId }: BoardData): ProjectData | null {
  const project = site.projects.get(projectId);
  return project !== undefined && viewer.browses(project) ? project : null;
}

/** @throws Refusal where the board is missing or its project hidden */
function boardOfPath(call: Call): BoardData {
  const id = call.place('boardId');
  const board = call.site.boards.get(Number(id));
  if (board !== undefined && projectOf(call, board) !== null) return board;
  throw refusal(
    404,
    `The requested board cannot be viewed because it either does not exist or you do not have permission to view it.`,
  );
}

function renderBoard(site: Site, board: BoardData, project: ProjectData): object {
  return {
    id: board.id,
    self: `${site.baseUrl}/rest/agile/1.0/board/${String(board.id)}`,
    name: board.name,
    type: 'scrum',
    location: {
      projectId: Number(project.id),
      displayName: `${project.name} (${project.key})`,
      projectName: project.name,
      projectKey: project.key,
      projectTypeKey: 'software',
      name: `${project.name} (${project.key})`,
    },
    isPrivate: false,
  };
}

/** The agile lists have an envelope of their own: no addresses. */
export function agilePage({ startAt, maxResults }: PageRequest, all: readonly object[]): object {
  const values = all.slice(startAt, startAt + maxResults);
  const isLast = startAt + values.length >= all.length;
  return { maxResults, startAt, total: all.length, isLast, values };
}

const MISSING = documented('a missing and a hidden board read the same (404)');

export const BOARD_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/agile/1.0/board',
    query: ['startAt', 'maxResults', 'type', 'name', 'projectKeyOrId'],
    refusedQuery: [
      'accountIdLocation',
      'projectLocation',
      'includePrivate',
      'negateLocationFiltering',
      'orderBy',
      'expand',
      'projectTypeLocation',
      'filterId',
    ],
    behaviours: [
      documented('only boards the person may see; 50 a page'),
      assumed('every board is a scrum board'),
    ],
    answer: (call) => {
      const { site, query } = call;
      const page = readPage(call, { usual: 50, most: 50 });
      const type = query.text('type');
      const name = query.text('name')?.toLowerCase() ?? '';
      const wanted = query.text('projectKeyOrId');
      const boards = [...site.boards.values()].flatMap((board) => {
        const project = projectOf(call, board);
        if (project === null || !board.name.toLowerCase().includes(name)) return [];
        if (wanted !== null && site.findProject(wanted) !== project) return [];
        return [renderBoard(site, board, project)];
      });
      return answer(agilePage(page, type === null || type.includes('scrum') ? boards : []));
    },
  },
  {
    method: 'GET',
    path: '/rest/agile/1.0/board/{boardId}',
    behaviours: [MISSING, assumed('the sentence of the 404')],
    answer: (call) => {
      const board = boardOfPath(call);
      const project = projectOf(call, board);
      return answer(project === null ? {} : renderBoard(call.site, board, project));
    },
  },
  {
    method: 'GET',
    path: '/rest/agile/1.0/board/{boardId}/sprint',
    query: ['startAt', 'maxResults', 'state'],
    behaviours: [MISSING, documented('50 a page; state takes several states'), assumed('by id')],
    answer: (call) => {
      const { site, query } = call;
      const { id } = boardOfPath(call);
      const states = query.list('state');
      const sprints = [...site.sprints.values()]
        .filter(({ boardId }) => boardId === id)
        .filter(({ state }) => states === null || states.includes(state))
        .sort((a, b) => a.id - b.id);
      return answer(
        agilePage(
          readPage(call, { usual: 50, most: 50 }),
          sprints.map((sprint) => renderSprint(site, sprint)),
        ),
      );
    },
  },
];
