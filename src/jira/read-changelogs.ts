import * as z from 'zod/mini';
import type { Instant } from '../domain/calendar/instant';
import type { WorkItem } from '../domain/work-items/work-item';
import { callJira, type JiraConnection } from './call-jira';
import { mapChangelog } from './changelog-mapping';
import { ENDPOINTS } from './endpoints';
import type { FieldPlaces } from './field-places';
import { changeSchema, id, instant, optional, type RestIssue } from './issue-schema';
import { JiraError } from './jira-error';
import { mappingRulesFor, type MappingChoices } from './mapping-choices';
import { fieldsAnswer, siteFieldsOf } from './site-answers';

export interface ChangelogRequest {
  readonly connection: JiraConnection;
  readonly settings: MappingChoices;
  /** The items whose histories are wanted; those without an id are left as they are. */
  readonly items: readonly WorkItem[];
  /** Stops the reading before its next call. */
  readonly signal: AbortSignal;
  /** After each chunk of items. */
  readonly onProgress: (progress: ChangelogProgress) => void;
}

export interface ChangelogProgress {
  /** Items whose whole history was read. */
  readonly read: number;
  readonly total: number;
}

export interface ChangelogReading {
  /** The items asked for, in their order, with their histories where these were read. */
  readonly items: readonly WorkItem[];
  /** How many kept the history they had, mostly none. */
  readonly unread: number;
  /** Why a part is missing; null: nothing failed. */
  readonly problem: JiraError | null;
}

// Few enough that a chunk is rarely more than one page and a failed one costs little.
const ISSUES_A_CALL = 100;
const CHANGES_A_PAGE = 1000;
const AT_ONCE = 6;
/** A site that fails this many chunks does not get better by asking it for the others. */
const FAILED_CHUNKS = 3;

/** Seconds until the year 5138, milliseconds from 1973 on. */
const FIRST_MILLISECONDS = 100_000_000_000;

// The documentation's example has seconds; sites were seen to answer milliseconds.
const moment = z.pipe(
  z.number().check(z.nonnegative()),
  z.transform((time) => (time < FIRST_MILLISECONDS ? time * 1000 : time) as Instant),
);

const historySchema = z.object({
  id: optional(id),
  created: z.union([moment, instant]),
  items: z.array(changeSchema),
});

const bulkAnswer = z.object({
  issueChangeLogs: z.array(z.object({ issueId: id, changeHistories: z.array(historySchema) })),
  nextPageToken: optional(z.string()),
});

type History = NonNullable<RestIssue['changelog']>['histories'][number];

/**
 * Reads the histories of items that were read without them: several chunks at once, and only the
 * fields a history keeps.
 *
 * @throws JiraError if nothing could be read; the signal's reason if it was stopped
 */
export async function readChangelogs(request: ChangelogRequest): Promise<ChangelogReading> {
  const { connection, settings, items, signal } = request;
  signal.throwIfAborted();
  const siteFields = await callJira(connection, {
    endpoint: ENDPOINTS.fields,
    answer: fieldsAnswer,
  });
  const { fields } = mappingRulesFor(siteFieldsOf(siteFields), settings);
  const chunks = new ChangelogChunks(request, fields);
  await chunks.readAll();
  const { histories, problem } = chunks;
  if (problem !== null && histories.size === 0) throw problem;
  const withHistory = items.map((item) => {
    const history = item.id === null ? undefined : histories.get(item.id);
    return history === undefined ? item : { ...item, history };
  });
  const unread = withHistory.filter((item, at) => item === items[at]).length;
  return { items: withHistory, unread, problem };
}

/** The ids under which the fields of a history are asked for: at most ten are allowed. */
function historyFields({ flagged, sprint, due }: FieldPlaces): readonly string[] {
  const own = [flagged, sprint].filter((place) => place !== null);
  // Links are "Link" in every other changelog and "issuelinks" in this one.
  return ['status', due, 'assignee', 'fixVersions', 'issuelinks', 'Link', ...own];
}

class ChangelogChunks {
  readonly histories = new Map<string, WorkItem['history']>();
  problem: JiraError | null = null;
  private readonly chunks: (readonly string[])[] = [];
  private readonly fieldIds: readonly string[];
  private readonly total: number;
  private failedChunks = 0;

  constructor(
    private readonly request: ChangelogRequest,
    private readonly places: FieldPlaces,
  ) {
    this.fieldIds = historyFields(places);
    const ids = [...new Set(request.items.flatMap((item) => item.id ?? []))];
    this.total = ids.length;
    for (let from = 0; from < ids.length; from += ISSUES_A_CALL) {
      this.chunks.push(ids.slice(from, from + ISSUES_A_CALL));
    }
  }

  async readAll(): Promise<void> {
    this.tell();
    const workers = Array.from({ length: Math.min(AT_ONCE, this.chunks.length) }, () =>
      this.work(),
    );
    await Promise.all(workers);
  }

  private async work(): Promise<void> {
    for (let ids = this.chunks.shift(); ids !== undefined; ids = this.chunks.shift()) {
      this.request.signal.throwIfAborted();
      try {
        await this.readChunk(ids);
      } catch (error) {
        if (!(error instanceof JiraError)) throw error;
        this.fail(error);
      }
    }
  }

  /** All pages of a chunk or none: half a history would be taken for the whole. */
  private async readChunk(ids: readonly string[]): Promise<void> {
    const found = new Map<string, History[]>(ids.map((issueId) => [issueId, []]));
    let nextPageToken: string | null = null;
    do {
      this.request.signal.throwIfAborted();
      const page = await this.readPage(ids, nextPageToken);
      for (const { issueId, changeHistories } of page.issueChangeLogs) {
        found.get(issueId)?.push(...changeHistories);
      }
      ({ nextPageToken } = page);
    } while (nextPageToken !== null);
    this.request.signal.throwIfAborted();
    for (const [issueId, histories] of found) {
      this.histories.set(issueId, mapChangelog({ total: null, histories }, this.places));
    }
    this.tell();
  }

  private readPage(
    issueIdsOrKeys: readonly string[],
    nextPageToken: string | null,
  ): Promise<z.infer<typeof bulkAnswer>> {
    return callJira(this.request.connection, {
      endpoint: ENDPOINTS.changelogs,
      answer: bulkAnswer,
      body: {
        issueIdsOrKeys,
        fieldIds: this.fieldIds,
        maxResults: CHANGES_A_PAGE,
        ...(nextPageToken === null ? {} : { nextPageToken }),
      },
    });
  }

  /** Who is not signed in, or asked to slow down, asks no more. */
  private fail(error: JiraError): void {
    this.problem = error;
    this.failedChunks += 1;
    if (error.fault !== 'unavailable' || this.failedChunks >= FAILED_CHUNKS) this.chunks.length = 0;
  }

  private tell(): void {
    this.request.onProgress({ read: this.histories.size, total: this.total });
  }
}
