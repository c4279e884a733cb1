import * as z from 'zod/mini';
import type { WorkItem } from '../domain/work-items/work-item';
import type { EpicChild } from '../use-cases/cases/epic-reading';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import {
  childSearch,
  epicSearch,
  epicTypesOf,
  PARENTS_A_SEARCH,
  type EpicChoices,
} from './epic-searches';
import { IMPEDIMENT_PROPERTY } from './impediment-property';
import { mapIssue, type MappingRules } from './issue-mapping';
import { optional } from './issue-schema';
import { JiraError } from './jira-error';
import { MalformedIssue } from './malformed-issue';
import { mappingRulesFor, type MappingChoices } from './mapping-choices';
import { findRankField } from './rank';
import { readItems } from './read-items';
import { readPages } from './read-pages';
import { searchIds } from './search-ids';
import { fieldsAnswer, siteFieldsOf } from './site-answers';

export interface EpicWorkRequest {
  readonly connection: JiraConnection;
  readonly settings: MappingChoices & EpicChoices;
  /** Stops the reading before its next call. */
  readonly signal: AbortSignal;
  /** After each page. */
  readonly onProgress: (progress: EpicWorkProgress) => void;
}

/** Issues of which the facts were read; children come after the epics. */
export interface EpicWorkProgress {
  readonly read: number;
  readonly total: number;
  /** All of them, once they are read; null: before. */
  readonly epics: readonly WorkItem[] | null;
}

/** The epics of a site with their children, as the connection's person sees them. */
export interface EpicWork {
  readonly epics: readonly WorkItem[];
  readonly children: readonly EpicChild[];
  /** Names of the issue types that were looked for. */
  readonly types: readonly string[];
  /** Types of the settings that the site does not have, or the person does not see. */
  readonly missingTypes: readonly string[];
  /** Projects the person can browse. */
  readonly projects: number;
  /** Epics the search named, and how many of them were not answered. */
  readonly total: number;
  readonly unread: number;
  /** Children that were found and not answered; null: not even known how many. */
  readonly unreadChildren: number | null;
  /** Id of the field in which the site keeps ranks; null: it has none. */
  readonly rankField: string | null;
  /** Why a part is missing; null: nothing failed. */
  readonly problem: JiraError | null;
}

const projectsAnswer = z.object({ total: z.number() });
const typesAnswer = z.array(z.object({ name: z.string(), hierarchyLevel: optional(z.number()) }));
const bulkAnswer = z.object({ issues: z.array(z.unknown()) });

/**
 * Reads the ids of the epics, then their fields and cases, then the few facts of their children.
 *
 * @throws JiraError if no epic could be read; the signal's reason if it was stopped
 */
export async function readEpics(request: EpicWorkRequest): Promise<EpicWork> {
  const { connection, settings, signal } = request;
  const ask = <Schema extends z.core.$ZodType>(
    endpoint: (typeof ENDPOINTS)[keyof typeof ENDPOINTS],
    answer: Schema,
    query: Readonly<Record<string, string>> = {},
  ) => callJira(connection, { endpoint, answer, query });
  const [{ total: projects }, fields, issueTypes] = await Promise.all([
    ask(ENDPOINTS.projects, projectsAnswer, { maxResults: '1' }),
    ask(ENDPOINTS.fields, fieldsAnswer),
    ask(ENDPOINTS.issueTypes, typesAnswer),
  ]);
  signal.throwIfAborted();
  const siteFields = siteFieldsOf(fields);
  const rules = mappingRulesFor(siteFields, settings);
  const { known: types, missing: missingTypes } = epicTypesOf(settings, issueTypes);
  const ids = types.length === 0 ? [] : await searchIds(connection, epicSearch(types), signal);
  const reading = new EpicPages(request, rules, ids);
  await reading.readAll();
  const { epics, children, problem } = reading;
  if (problem !== null && epics.length === 0) throw problem;
  const unread = ids.length - epics.length;
  const { unreadChildren } = reading;
  return {
    ...{ epics, children, types, missingTypes, projects, unread, unreadChildren, problem },
    total: ids.length,
    rankField: findRankField(siteFields),
  };
}

class EpicPages {
  readonly epics: WorkItem[] = [];
  readonly children: EpicChild[] = [];
  unreadChildren: number | null = 0;
  problem: JiraError | null = null;
  private answered = 0;
  private hasEpics = false;
  private total: number;

  constructor(
    private readonly request: EpicWorkRequest,
    private readonly rules: MappingRules,
    private readonly ids: readonly string[],
  ) {
    this.total = ids.length;
  }

  async readAll(): Promise<void> {
    const { connection, signal } = this.request;
    this.tell();
    this.problem = await readItems({
      ...{ connection, rules: this.rules, ids: this.ids, signal, areFound: true },
      take: (page) => {
        this.epics.push(...page);
        this.tell();
      },
    });
    this.hasEpics = true;
    this.tell();
    if (this.problem !== null) {
      this.unreadChildren = null;
      return;
    }
    const childIds = await this.findChildren();
    this.total += childIds.length;
    await this.readChildren(childIds);
  }

  /** An epic may have an epic among its children; each child is read once. */
  private async findChildren(): Promise<readonly string[]> {
    const { connection, signal } = this.request;
    const parents = this.epics.flatMap(({ id }) => id ?? []);
    const found = new Set<string>();
    for (let from = 0; from < parents.length; from += PARENTS_A_SEARCH) {
      const some = parents.slice(from, from + PARENTS_A_SEARCH);
      try {
        for (const id of await searchIds(connection, childSearch(some), signal)) found.add(id);
      } catch (error) {
        if (!(error instanceof JiraError)) throw error;
        this.problem ??= error;
        this.unreadChildren = null;
      }
    }
    return [...found];
  }

  private async readChildren(ids: readonly string[]): Promise<void> {
    const { connection, signal } = this.request;
    const fields = childFields(this.rules);
    const problem = await readPages({
      ids,
      signal,
      read: (issueIdsOrKeys) =>
        callJira(connection, {
          endpoint: ENDPOINTS.bulkFetch,
          answer: bulkAnswer,
          body: { issueIdsOrKeys, fields, properties: [IMPEDIMENT_PROPERTY] },
        }),
      take: ({ issues }) => {
        this.children.push(...issues.flatMap((issue) => this.childOf(issue)));
        this.answered += issues.length;
        this.tell();
      },
    });
    this.problem ??= problem;
    if (this.unreadChildren !== null) this.unreadChildren = ids.length - this.answered;
  }

  /** One that cannot be read costs itself, and no other. */
  private childOf(issue: unknown): readonly EpicChild[] {
    try {
      const { isSubtask, ...item } = mapIssue(issue, this.rules);
      const { id, key, status, points, isFlagged, parent, impediment } = item;
      return isSubtask ? [] : [{ id, key, status, points, isFlagged, parent, impediment }];
    } catch (error) {
      if (!(error instanceof MalformedIssue)) throw error;
      this.problem ??= new JiraError('unexpected-answer', error.message);
      return [];
    }
  }

  private tell(): void {
    const read = this.epics.length + this.answered;
    const epics = this.hasEpics ? this.epics : null;
    this.request.onProgress({ read, total: this.total, epics });
  }
}

function childFields({ fields: { storyPoints, flagged } }: MappingRules): readonly string[] {
  const own = [storyPoints, flagged].filter((id) => id !== null);
  return ['summary', 'issuetype', 'status', 'resolution', 'parent', ...own];
}
