import * as z from 'zod/mini';
import type { Instant } from '../domain/calendar/instant';
import type { WorkItem } from '../domain/work-items/work-item';
import { callJira, type JiraConnection } from './call-jira';
import { mapChangelog } from './changelog-mapping';
import { ENDPOINTS } from './endpoints';
import type { FieldPlaces } from './field-places';
import { changeSchema, id, instant, optional, type RestIssue } from './issue-schema';
import type { JiraError } from './jira-error';
import { mappingRulesFor, type MappingChoices } from './mapping-choices';
import { readPages } from './read-pages';
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

const CHANGES_A_PAGE = 1000;

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
  private readonly ids: readonly string[];
  private readonly fieldIds: readonly string[];

  constructor(
    private readonly request: ChangelogRequest,
    private readonly places: FieldPlaces,
  ) {
    this.fieldIds = historyFields(places);
    this.ids = [...new Set(request.items.flatMap((item) => item.id ?? []))];
  }

  async readAll(): Promise<void> {
    this.tell();
    this.problem = await readPages({
      ids: this.ids,
      signal: this.request.signal,
      read: (ids) => this.readChunk(ids),
      take: (found) => {
        for (const [issueId, histories] of found) {
          this.histories.set(issueId, mapChangelog({ total: null, histories }, this.places));
        }
        this.tell();
      },
    });
  }

  /** All pages of a chunk or none: half a history would be taken for the whole. */
  private async readChunk(ids: readonly string[]): Promise<ReadonlyMap<string, History[]>> {
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
    return found;
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

  private tell(): void {
    this.request.onProgress({ read: this.histories.size, total: this.ids.length });
  }
}
