import * as z from 'zod/mini';
import { isOpen } from '../domain/dependencies/contract/ask';
import { isPromiseOpen } from '../domain/dependencies/contract/shrink';
import {
  dependencyTypes as typesThatWait,
  type LinkTypeRule,
} from '../domain/dependencies/link-type-meaning';
import type { LinkType, WorkItem } from '../domain/work-items/work-item';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import type { MappingRules } from './issue-mapping';
import { JiraError } from './jira-error';
import { quoted } from './jql-text';
import { mappingRulesFor, type MappingChoices } from './mapping-choices';
import { readItems } from './read-items';
import { searchIds } from './search-ids';
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

/**
 * Every issue of a site that stands at an end of a dependency or of an open contract, as the
 * connection's person sees it. What was asked or promised outlives its link.
 */
export interface LinkedWork {
  readonly items: readonly WorkItem[];
  /** All of the site. */
  readonly linkTypes: readonly LinkType[];
  /** Those that make somebody wait. */
  readonly dependencyTypes: readonly LinkType[];
  /** Projects the person can browse. */
  readonly projects: number;
  /** Issues the search named, and those at the other ends of their contracts. */
  readonly total: number;
  /** Of these, how many were not answered: they vanished in between, or a page failed. */
  readonly unread: number;
  /** Why a part is missing; null: nothing failed. */
  readonly problem: JiraError | null;
}

/** Aliases of the app's manifest for what is still open in the halves of contracts. */
const OPEN_CONTRACT = 'pmoOpenAsks > 0 OR pmoOpenPromises > 0';

const projectsAnswer = z.object({ total: z.number() });

/**
 * Reads the ids of the issues first, then their fields, several pages at once.
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
  const ids = await findWork(request, dependencyTypes);
  const pages = new LinkedPages(request, rules, issueLinkTypes, ids);
  await pages.readAll();
  const { items, total, problem } = pages;
  if (problem !== null && items.length === 0) throw problem;
  const unread = total - items.length;
  return { items, linkTypes: issueLinkTypes, dependencyTypes, projects, total, unread, problem };
}

async function findWork(
  { connection, signal }: LinkedWorkRequest,
  types: readonly LinkType[],
): Promise<readonly string[]> {
  const names = types.map(({ name }) => quoted(name)).join(', ');
  const linked = types.length === 0 ? null : `issueLinkType in (${names})`;
  try {
    const where = linked === null ? OPEN_CONTRACT : `${linked} OR ${OPEN_CONTRACT}`;
    return await searchIds(connection, where, signal);
  } catch (error) {
    // Where the app is not installed, or only just, Jira does not know its aliases and says so.
    if (!(error instanceof JiraError) || error.fault !== 'bad-request') throw error;
    return linked === null ? [] : searchIds(connection, linked, signal);
  }
}

class LinkedPages {
  readonly items: WorkItem[] = [];
  problem: JiraError | null = null;
  total: number;

  constructor(
    private readonly request: LinkedWorkRequest,
    private readonly rules: MappingRules,
    private readonly linkTypes: readonly LinkType[],
    private readonly ids: readonly string[],
  ) {
    this.total = ids.length;
  }

  async readAll(): Promise<void> {
    this.tell();
    await this.read(this.ids, () => undefined);
    if (this.problem === null) await this.readOtherEnds();
  }

  /**
   * Who was asked may have nothing of its own that a search finds. What Jira does not return is not
   * shown to the person, or deleted, and is not counted: no search has named it.
   */
  private async readOtherEnds(): Promise<void> {
    const wanted = new Set(this.items.flatMap(otherEnds));
    for (const id of this.ids) wanted.delete(id);
    if (wanted.size === 0) return;
    this.total += wanted.size;
    await this.read([...wanted], (hidden) => {
      this.total -= hidden;
    });
  }

  /** @param lacking told of each page how many of its issues Jira did not return */
  private async read(ids: readonly string[], lacking: (issues: number) => void): Promise<void> {
    const { connection, signal } = this.request;
    const problem = await readItems({
      ...{ connection, rules: this.rules, ids, signal },
      take: (items, hidden) => {
        lacking(hidden);
        this.items.push(...items);
        this.tell();
      },
    });
    this.problem = problem ?? this.problem;
  }

  private tell(): void {
    this.request.onProgress({
      read: this.items.length,
      total: this.total,
      items: this.items.slice(),
      linkTypes: this.linkTypes,
    });
  }
}

/** Ids of the issues an issue has an open contract with. */
function otherEnds({ asks, answers }: WorkItem): readonly string[] {
  return [
    ...asks
      .filter(isOpen)
      .flatMap(({ provider }) => ('issueId' in provider ? [provider.issueId] : [])),
    ...answers.filter(isPromiseOpen).map(({ consumerId }) => consumerId),
  ];
}
