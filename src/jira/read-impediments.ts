import * as z from 'zod/mini';
import type { LinkType, WorkItem } from '../domain/work-items/work-item';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import {
  impedimentSearches,
  type ImpedimentChoices,
  type ImpedimentSearch,
  type SearchNote,
} from './impediment-searches';
import type { MappingRules } from './issue-mapping';
import { JiraError } from './jira-error';
import { quoted } from './jql-text';
import { mappingRulesFor, type MappingChoices } from './mapping-choices';
import { readChangelogs } from './read-changelogs';
import { readItems } from './read-items';
import { searchIds } from './search-ids';
import { fieldsAnswer, linkTypesAnswer, siteFieldsOf } from './site-answers';
import { statusCategory } from './status-category';

export interface ImpedimentWorkRequest {
  readonly connection: JiraConnection;
  readonly settings: MappingChoices & ImpedimentChoices;
  /** How far back what was removed or closed is wanted. */
  readonly days: number;
  /** Only of this project; null: of the whole site. */
  readonly projectKey: string | null;
  /** Ids of issues that were just written: they are read whether searches know of it yet or not. */
  readonly written: readonly string[];
  /** Stops the reading before its next call. */
  readonly signal: AbortSignal;
  /** After each page. */
  readonly onProgress: (progress: ImpedimentWorkProgress) => void;
}

export interface ImpedimentWorkProgress {
  /** Issues of which the fields, then the histories, were read. */
  readonly read: number;
  readonly histories: number;
  readonly total: number;
  /** Everything read so far; histories come at the end. */
  readonly items: readonly WorkItem[];
}

/** Every issue of a site that is, was or may be impeded, as the connection's person sees it. */
export interface ImpedimentWork {
  /** With their histories where these were read. */
  readonly items: readonly WorkItem[];
  /** All of the site. */
  readonly linkTypes: readonly LinkType[];
  /** Projects the person can browse. */
  readonly projects: number;
  /** Issues the searches named. */
  readonly total: number;
  /** Of these, how many were not answered: they vanished in between, or a page failed. */
  readonly unread: number;
  /** Items whose histories were not read. */
  readonly withoutHistory: number;
  /** Why a part is missing; null: nothing failed. */
  readonly problem: JiraError | null;
  /** What could not be asked. */
  readonly notes: readonly SearchNote[];
}

const projectsAnswer = z.object({ total: z.number() });
const typesAnswer = z.array(z.object({ name: z.string() }));
const statusesAnswer = z.array(
  z.object({ name: z.string(), statusCategory: z.object({ key: z.string() }) }),
);

/**
 * Reads the ids of the issues first, by one search for each way in which an impediment is found, then
 * their fields, then their histories.
 *
 * @throws JiraError if nothing could be read; the signal's reason if it was stopped
 */
export async function readImpediments(request: ImpedimentWorkRequest): Promise<ImpedimentWork> {
  const { connection, settings, signal } = request;
  const ask = <Schema extends z.core.$ZodType>(
    endpoint: (typeof ENDPOINTS)[keyof typeof ENDPOINTS],
    answer: Schema,
    query: Readonly<Record<string, string>> = {},
  ) => callJira(connection, { endpoint, answer, query });
  const [{ total: projects }, fields, { issueLinkTypes: linkTypes }, statuses, types] =
    await Promise.all([
      ask(ENDPOINTS.projects, projectsAnswer, { maxResults: '1' }),
      ask(ENDPOINTS.fields, fieldsAnswer),
      ask(ENDPOINTS.linkTypes, linkTypesAnswer),
      ask(ENDPOINTS.statuses, statusesAnswer),
      ask(ENDPOINTS.issueTypes, typesAnswer),
    ]);
  signal.throwIfAborted();
  const rules = mappingRulesFor(siteFieldsOf(fields), settings);
  const site = {
    flagged: rules.fields.flagged,
    statuses: statuses.map((status) => ({
      name: status.name,
      category: statusCategory(status.statusCategory.key, status.name, false),
    })),
    issueTypes: types.map(({ name }) => name),
  };
  const { searches, notes } = impedimentSearches(settings, site, request.days);
  const found = await searchAll(request, searches);
  const reading = await readFound(request, rules, found);
  return { ...reading, linkTypes, projects, notes: [...notes, ...found.notes] };
}

interface FoundIssues {
  readonly ids: readonly string[];
  readonly notes: readonly SearchNote[];
  readonly problem: JiraError | null;
}

/** @throws JiraError if no search was answered */
async function searchAll(
  { connection, projectKey, written, signal }: ImpedimentWorkRequest,
  searches: readonly ImpedimentSearch[],
): Promise<FoundIssues> {
  const ids = new Set(written);
  const notes: SearchNote[] = [];
  const problems: JiraError[] = [];
  const within = projectKey === null ? '' : `project = ${quoted(projectKey)} AND `;
  await Promise.all(
    searches.map(async ({ name, where }) => {
      try {
        const jql = `${within}${where}`;
        for (const id of await searchIds(connection, jql, signal, written)) ids.add(id);
      } catch (error) {
        if (!(error instanceof JiraError)) throw error;
        const isNotKnown = error.fault === 'bad-request';
        // Where the app is not installed, or only just, Jira does not know its aliases and says so.
        notes.push({
          search: name,
          because: isNotKnown ? 'not-known' : 'not-answered',
          names: [],
        });
        if (!isNotKnown) problems.push(error);
      }
    }),
  );
  const [problem = null] = problems;
  if (problem !== null && problems.length === searches.length) throw problem;
  return { ids: [...ids], notes, problem };
}

async function readFound(
  request: ImpedimentWorkRequest,
  rules: MappingRules,
  found: FoundIssues,
): Promise<Pick<ImpedimentWork, 'items' | 'total' | 'unread' | 'withoutHistory' | 'problem'>> {
  const { connection, settings, signal } = request;
  const total = found.ids.length;
  const items: WorkItem[] = [];
  const tell = (histories: number): void => {
    request.onProgress({ read: items.length, histories, total, items: items.slice() });
  };
  tell(0);
  const ofFields = await readItems({
    ...{ connection, rules, ids: found.ids, signal, areFound: true },
    take: (page) => {
      items.push(...page);
      tell(0);
    },
  });
  const problem = ofFields ?? found.problem;
  if (problem !== null && items.length === 0) throw problem;
  const unread = total - items.length;
  try {
    const changelogs = await readChangelogs({
      ...{ connection, settings, items, signal },
      onProgress: ({ read }) => {
        tell(read);
      },
    });
    return {
      ...{ items: changelogs.items, total, unread, withoutHistory: changelogs.unread },
      problem: problem ?? changelogs.problem,
    };
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    return { items, total, unread, withoutHistory: items.length, problem: problem ?? error };
  }
}
