import * as z from 'zod/mini';
import {
  dependencyTypes as typesThatWait,
  type LinkTypeRule,
} from '../domain/dependencies/link-type-meaning';
import type { LinkType, WorkItem } from '../domain/work-items/work-item';
import { callJira, type JiraConnection } from './call-jira';
import { CONTRACT_PROPERTIES } from './contract-properties';
import { ENDPOINTS } from './endpoints';
import { fieldsToRead } from './fields-to-read';
import { mapIssue, type MappingRules } from './issue-mapping';
import { JiraError } from './jira-error';
import { quoted } from './jql-text';
import { MalformedIssue } from './malformed-issue';
import { mappingRulesFor, type MappingChoices } from './mapping-choices';
import { fieldsAnswer, linkTypesAnswer, siteFieldsOf } from './site-answers';

export interface LinkedWorkRequest {
  readonly connection: JiraConnection;
  readonly settings: MappingChoices & { readonly linkTypes: readonly LinkTypeRule[] | null };
  /** Stops the reading before its next call. */
  readonly signal: AbortSignal;
  /** After each page. */
  readonly onProgress: (progress: LinkedWorkProgress) => void;
}

export interface LinkedWorkProgress {
  readonly read: number;
  readonly total: number;
  /** Everything read so far. */
  readonly items: readonly WorkItem[];
  readonly linkTypes: readonly LinkType[];
}

/** Every issue of a site that stands at an end of a dependency, as the connection's person sees it. */
export interface LinkedWork {
  readonly items: readonly WorkItem[];
  /** All of the site. */
  readonly linkTypes: readonly LinkType[];
  /** Those that make somebody wait; none: nothing was searched. */
  readonly dependencyTypes: readonly LinkType[];
  /** Projects the person can browse. */
  readonly projects: number;
  /** Issues the search named. */
  readonly total: number;
  /** Of these, how many were not answered: they vanished in between, or a page failed. */
  readonly unread: number;
  /** Why a part is missing; null: nothing failed. */
  readonly problem: JiraError | null;
}

// As many ids as a search gives at once when it is asked for nothing else.
const SEARCH_PAGE = 5000;
const BULK_PAGE = 100;
const AT_ONCE = 6;
/** A site that fails this many pages does not get better by asking it for the others. */
const FAILED_PAGES = 3;

const projectsAnswer = z.object({ total: z.number() });
const idsAnswer = z.object({
  issues: z.array(z.object({ id: z.string() })),
  nextPageToken: z.optional(z.nullable(z.string())),
});
const bulkAnswer = z.object({ issues: z.array(z.unknown()) });

/**
 * Reads the ids of the linked issues first, then their fields, several pages at once.
 *
 * @throws JiraError if nothing could be read; the signal's reason if it was stopped
 */
export async function readLinkedWork(request: LinkedWorkRequest): Promise<LinkedWork> {
  const { connection, settings, signal } = request;
  const [{ total: projects }, fields, { issueLinkTypes }] = await Promise.all([
    callJira(connection, {
      endpoint: ENDPOINTS.projects,
      answer: projectsAnswer,
      query: { maxResults: '1' },
    }),
    callJira(connection, { endpoint: ENDPOINTS.fields, answer: fieldsAnswer }),
    callJira(connection, { endpoint: ENDPOINTS.linkTypes, answer: linkTypesAnswer }),
  ]);
  signal.throwIfAborted();
  const dependencyTypes = typesThatWait(issueLinkTypes, settings.linkTypes);
  const rules = mappingRulesFor(siteFieldsOf(fields), settings);
  const ids = await findLinkedIssues(request, dependencyTypes);
  const pages = new LinkedPages(request, rules, issueLinkTypes, ids);
  await pages.readAll();
  const { items, problem } = pages;
  if (problem !== null && items.length === 0) throw problem;
  const total = ids.length;
  const unread = total - items.length;
  return { items, linkTypes: issueLinkTypes, dependencyTypes, projects, total, unread, problem };
}

async function findLinkedIssues(
  { connection, signal }: LinkedWorkRequest,
  types: readonly LinkType[],
): Promise<readonly string[]> {
  if (types.length === 0) return [];
  const names = types.map(({ name }) => quoted(name)).join(', ');
  const ids = new Set<string>();
  let nextPageToken: string | null | undefined;
  do {
    signal.throwIfAborted();
    const page = await callJira(connection, {
      endpoint: ENDPOINTS.search,
      answer: idsAnswer,
      body: {
        jql: `issueLinkType in (${names}) ORDER BY key`,
        fields: ['id'],
        maxResults: SEARCH_PAGE,
        ...(nextPageToken ? { nextPageToken } : {}),
      },
    });
    for (const { id } of page.issues) ids.add(id);
    ({ nextPageToken } = page);
  } while (nextPageToken);
  return [...ids];
}

class LinkedPages {
  readonly items: WorkItem[] = [];
  problem: JiraError | null = null;
  private readonly pages: (readonly string[])[] = [];
  private readonly fields: readonly string[];
  private failedPages = 0;

  constructor(
    private readonly request: LinkedWorkRequest,
    private readonly rules: MappingRules,
    private readonly linkTypes: readonly LinkType[],
    private readonly ids: readonly string[],
  ) {
    this.fields = fieldsToRead(rules);
    for (let from = 0; from < ids.length; from += BULK_PAGE) {
      this.pages.push(ids.slice(from, from + BULK_PAGE));
    }
  }

  async readAll(): Promise<void> {
    this.tell();
    const workers = Array.from({ length: Math.min(AT_ONCE, this.pages.length) }, () => this.work());
    await Promise.all(workers);
  }

  private async work(): Promise<void> {
    for (let page = this.pages.shift(); page !== undefined; page = this.pages.shift()) {
      this.request.signal.throwIfAborted();
      try {
        await this.readPage(page);
      } catch (error) {
        if (!(error instanceof JiraError)) throw error;
        this.fail(error);
      }
    }
  }

  private async readPage(issueIdsOrKeys: readonly string[]): Promise<void> {
    const { issues } = await callJira(this.request.connection, {
      endpoint: ENDPOINTS.bulkFetch,
      answer: bulkAnswer,
      body: { issueIdsOrKeys, fields: this.fields, properties: CONTRACT_PROPERTIES },
    });
    this.request.signal.throwIfAborted();
    for (const issue of issues) this.take(issue);
    this.tell();
  }

  /** One issue that cannot be read costs itself, not the map. */
  private take(issue: unknown): void {
    try {
      this.items.push(mapIssue(issue, this.rules));
    } catch (error) {
      if (!(error instanceof MalformedIssue)) throw error;
      this.problem ??= new JiraError('unexpected-answer', error.message);
    }
  }

  /** Who is not signed in, or asked to slow down, asks no more. */
  private fail(error: JiraError): void {
    this.problem = error;
    this.failedPages += 1;
    if (error.fault !== 'unavailable' || this.failedPages >= FAILED_PAGES) this.pages.length = 0;
  }

  private tell(): void {
    this.request.onProgress({
      read: this.items.length,
      total: this.ids.length,
      items: this.items.slice(),
      linkTypes: this.linkTypes,
    });
  }
}
