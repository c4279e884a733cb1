import { EmbeddedJira } from '../../../local/jira/embedded-jira';
import type { Caller, JiraAnswer } from '../../../local/jira/rest/jira-request';
import type { IssueData, PersonData, ProjectData, SiteData } from '../../../local/jira/site-data';
import type { SiteSettings } from '../../../local/jira/site/site';
import type { SiteEvent } from '../../../local/jira/site/site-event';

export const BASE_URL = 'http://jira.example';
export const FLAGGED = 'customfield_10021';
export const SPRINT = 'customfield_10020';
const TYPES = 'com.atlassian.jira.plugin.system.customfieldtypes';

function person(accountId: string, groups: readonly string[], isActive = true): PersonData {
  return {
    accountId,
    displayName: accountId.charAt(0).toUpperCase() + accountId.slice(1),
    email: `${accountId}@example.com`,
    isActive,
    groups,
    timeZone: 'Etc/UTC',
    locale: 'en_US',
  };
}

function project(id: string, key: string, facts: Partial<ProjectData> = {}): ProjectData {
  return {
    id,
    key,
    name: `Project ${key}`,
    leadAccountId: 'ann',
    category: null,
    browseGroups: null,
    editGroups: ['developers'],
    securityLevels: [],
    components: [],
    versions: [],
    statusIds: ['1', '2', '3'],
    issueTypeIds: ['11', '12', '13'],
    hasFlagOnScreen: true,
    ...facts,
  };
}

export function issue(
  id: string,
  key: string,
  projectId: string,
  facts: Partial<IssueData> = {},
): IssueData {
  return {
    id,
    key,
    projectId,
    typeId: '11',
    statusId: '1',
    summary: `Summary of ${key}`,
    priorityId: '1',
    resolutionId: null,
    assigneeId: 'max',
    reporterId: 'ann',
    parentId: null,
    labels: [],
    componentIds: [],
    fixVersionIds: [],
    sprintIds: [],
    dueDate: null,
    created: '2026-01-02T09:00:00.000+0000',
    updated: '2026-01-02T09:00:00.000+0000',
    resolved: null,
    securityLevelId: null,
    customValues: {},
    properties: {},
    comments: [],
    histories: [],
    isVisible: true,
    ...facts,
  };
}

/**
 * Ann administers, max develops, vera only looks, leo may see project LOCK and security levels too. WEB-1
 * blocks WEB-2 and LOCK-1; WEB-3 has a security level; WEB-4 is an epic over WEB-2.
 */
export function smallSite(facts: Partial<SiteData> = {}): SiteData {
  return {
    title: 'Small site',
    timeZone: 'Europe/Berlin',
    people: [
      person('ann', ['jira-administrators', 'developers']),
      person('max', ['developers']),
      person('vera', []),
      person('leo', ['developers', 'locksmiths']),
      person('gone', ['developers'], false),
    ],
    statuses: [
      { id: '1', name: 'To Do', category: 'new' },
      { id: '2', name: 'In Progress', category: 'indeterminate' },
      { id: '3', name: 'Done', category: 'done' },
    ],
    issueTypes: [
      { id: '11', name: 'Story', hierarchyLevel: 0 },
      { id: '12', name: 'Epic', hierarchyLevel: 1 },
      { id: '13', name: 'Sub-task', hierarchyLevel: -1 },
    ],
    priorities: [
      { id: '1', name: 'High' },
      { id: '2', name: 'Low' },
    ],
    resolutions: [
      { id: '21', name: "Won't do" },
      { id: '22', name: 'Done' },
    ],
    linkTypes: [
      { id: '31', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
      { id: '32', name: 'Relates', inward: 'relates to', outward: 'relates to' },
    ],
    customFields: [
      {
        id: SPRINT,
        name: 'Sprint',
        schema: { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
        options: [],
      },
      {
        id: FLAGGED,
        name: 'Flagged',
        schema: { type: 'array', items: 'option', custom: `${TYPES}:multicheckboxes` },
        options: [{ id: '10019', name: 'Impediment' }],
      },
      {
        id: 'customfield_10016',
        name: 'Story Points',
        schema: { type: 'number', custom: `${TYPES}:float` },
        options: [],
      },
      {
        id: 'customfield_10015',
        name: 'Start date',
        schema: { type: 'date', custom: `${TYPES}:datepicker` },
        options: [],
      },
      {
        ...{ id: 'customfield_10019', name: 'Rank', options: [] },
        schema: { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank' },
      },
      {
        id: 'customfield_10030',
        name: 'Team',
        schema: { type: 'option', custom: `${TYPES}:select` },
        options: [
          { id: '41', name: 'Red' },
          { id: '42', name: 'Blue' },
        ],
      },
    ],
    projects: [
      project('100', 'WEB', {
        securityLevels: [{ id: '51', name: 'Secret', groups: ['locksmiths'] }],
        components: [
          { id: '61', name: 'Shop' },
          { id: '62', name: 'Search' },
        ],
        versions: [
          {
            id: '71',
            name: '1.0',
            isReleased: false,
            isArchived: false,
            startDate: null,
            releaseDate: '2026-10-01',
          },
          {
            id: '72',
            name: '2.0',
            isReleased: false,
            isArchived: false,
            startDate: null,
            releaseDate: null,
          },
        ],
      }),
      project('101', 'LOCK', { browseGroups: ['locksmiths'], hasFlagOnScreen: false }),
    ],
    boards: [
      { id: 1, name: 'WEB board', projectId: '100' },
      { id: 2, name: 'LOCK board', projectId: '101' },
    ],
    sprints: [
      {
        id: 5,
        name: 'Sprint 5',
        boardId: 1,
        state: 'closed',
        startDate: '2026-09-01T08:00:00.000Z',
        endDate: '2026-09-14T08:00:00.000Z',
        completeDate: '2026-09-15T08:00:00.000Z',
        goal: '',
      },
      {
        id: 6,
        name: 'Sprint 6',
        boardId: 1,
        state: 'active',
        startDate: '2026-11-10T08:00:00.000Z',
        endDate: '2026-11-24T08:00:00.000Z',
        completeDate: null,
        goal: '',
      },
      {
        id: 7,
        name: 'Sprint 7',
        boardId: 1,
        state: 'future',
        startDate: null,
        endDate: null,
        completeDate: null,
        goal: '',
      },
      {
        id: 8,
        name: 'Sprint 8',
        boardId: 2,
        state: 'future',
        startDate: null,
        endDate: null,
        completeDate: null,
        goal: '',
      },
    ],
    issues: [
      issue('1001', 'WEB-1', '100', {
        componentIds: ['61'],
        fixVersionIds: ['71'],
        sprintIds: [5],
      }),
      issue('1002', 'WEB-2', '100', { parentId: '1004' }),
      issue('1003', 'WEB-3', '100', { securityLevelId: '51' }),
      issue('1004', 'WEB-4', '100', { typeId: '12', description: 'Hello\nworld' }),
      issue('1005', 'LOCK-1', '101'),
    ],
    links: [
      { id: '81', typeId: '31', sourceId: '1001', targetId: '1002' },
      { id: '82', typeId: '31', sourceId: '1001', targetId: '1005' },
    ],
    ...facts,
  };
}

export type Ask = (
  request: string,
  options?: { readonly as?: string | null; readonly body?: unknown },
) => Promise<JiraAnswer>;

export interface TestSite {
  readonly jira: EmbeddedJira;
  /** `ask('GET /rest/api/3/myself', { as: 'max' })`; max asks, if nobody is named, null is anonymous. */
  readonly ask: Ask;
  readonly events: readonly SiteEvent[];
  /** The stored issue. */
  readonly stored: (key: string) => IssueData;
}

/** The site at 9 o'clock of 2026-11-20; each request takes a minute. */
export function testSite(
  data: SiteData = smallSite(),
  settings: Pick<SiteSettings, 'appPermissions' | 'searchAliases'> = {},
): TestSite {
  let now = Date.parse('2026-11-20T09:00:00Z');
  const events: SiteEvent[] = [];
  const jira = new EmbeddedJira(data, {
    baseUrl: BASE_URL,
    clock: () => now,
    onEvent: (event) => events.push(event),
    ...settings,
  });
  return {
    jira,
    events,
    ask: (request, { as = 'max', body } = {}) => {
      now += 60_000;
      const [method = '', ...path] = request.split(' ');
      const caller: Caller = as === null ? 'anonymous' : { accountId: as };
      const call = { method, path: path.join(' '), ...(body === undefined ? {} : { body }) };
      return jira.handle(call, caller);
    },
    stored: (key) => {
      const found = jira.snapshot().issues.find((one) => one.key === key);
      if (found === undefined) throw new Error(`There is no ${key}`);
      return found;
    },
  };
}

/** Stands for a sentence that is assumed, so that its words are nobody's business. */
export const SOME_SENTENCE: unknown = expect.any(String);

/** Jira's ordinary error answer. */
export function refused(status: number, message: string): unknown {
  return expect.objectContaining({ status, body: { errorMessages: [message], errors: {} } });
}
