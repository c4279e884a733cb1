import * as z from 'zod/mini';
import type { LinkType, WorkItem } from '../domain/work-items/work-item';
import type { SourceReading, WorkItemSource } from '../use-cases/work-item-source';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { fieldsToRead } from './fields-to-read';
import { mapIssue, type MappingRules } from './issue-mapping';
import { changelogPageSchema } from './issue-schema';
import { mappingRulesFor, type MappingChoices } from './mapping-choices';
import { JiraError } from './jira-error';
import { ITEM_PROPERTIES } from './item-properties';
import { fieldsAnswer, linkTypesAnswer, serverInfoAnswer, siteFieldsOf } from './site-answers';

export interface SiteRequest {
  readonly connection: JiraConnection;
  /** The caller's own query; null reads every issue the caller may see. */
  readonly jql: string | null;
  readonly choices: MappingChoices;
  /** The link types whose other end is wanted though it is not in the query's answer. */
  readonly follows: (types: readonly LinkType[]) => readonly LinkType[];
  readonly onProgress: (issues: number) => void;
}

// Jira refuses queries without a restriction; this one holds for every issue.
const EVERY_ISSUE = 'created >= "1970-01-01" ORDER BY key';
const SEARCH_PAGE = 100;
const BULK_PAGE = 100;
const CHANGELOG_PAGE = 100;

/** All issues of a site, or of a query, read page after page as the person the connection signs in. */
export function siteSource(request: SiteRequest): WorkItemSource {
  return { read: () => new SiteReader(request).read() };
}

const rawIssue = z.looseObject({ id: z.string(), key: z.string() });
type RawIssue = z.infer<typeof rawIssue>;

const searchAnswer = z.object({
  issues: z.array(rawIssue),
  nextPageToken: z.optional(z.nullable(z.string())),
});

const bulkAnswer = z.object({ issues: z.array(rawIssue) });

class SiteReader {
  private readonly items: WorkItem[] = [];

  constructor(private readonly request: SiteRequest) {}

  async read(): Promise<SourceReading> {
    const { connection, jql } = this.request;
    // An anonymous caller gets an empty answer instead of a refusal, so an unsigned search proves
    // nothing; this call must answer.
    await callJira(connection, { endpoint: ENDPOINTS.myself, answer: z.looseObject({}) });
    const { serverTimeZone } = await callJira(connection, {
      endpoint: ENDPOINTS.serverInfo,
      answer: serverInfoAnswer,
    });
    const fields = await callJira(connection, { endpoint: ENDPOINTS.fields, answer: fieldsAnswer });
    const { issueLinkTypes } = await callJira(connection, {
      endpoint: ENDPOINTS.linkTypes,
      answer: linkTypesAnswer,
    });
    const rules = mappingRulesFor(siteFieldsOf(fields), this.request.choices);
    await this.readSearch(jql ?? EVERY_ISSUE, rules);
    const asked = new Set(this.items.map(({ key }) => key));
    if (jql !== null) await this.readOtherEnds(issueLinkTypes, rules);
    return {
      items: this.items,
      linkTypes: issueLinkTypes,
      inScope: jql === null ? null : ({ key }) => asked.has(key),
      timeZone: serverTimeZone ?? null,
    };
  }

  private async readSearch(jql: string, rules: MappingRules): Promise<void> {
    const seen = new Set<string>();
    let nextPageToken: string | null | undefined;
    do {
      const page = await callJira(this.request.connection, {
        endpoint: ENDPOINTS.search,
        answer: searchAnswer,
        body: {
          jql,
          fields: fieldsToRead(rules),
          properties: ITEM_PROPERTIES,
          expand: 'changelog',
          maxResults: SEARCH_PAGE,
          ...(nextPageToken ? { nextPageToken } : {}),
        },
      });
      // An issue that changes while the pages are read may stand on two of them.
      // Its key may be another by then.
      const fresh = page.issues.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      await this.take(fresh, rules);
      nextPageToken = page.nextPageToken;
    } while (nextPageToken);
  }

  /**
   * Reads what the query did not answer but its issues depend on, and what that depends on in turn, as
   * far as Jira shows it: rings and long chains do not end where a query does.
   */
  private async readOtherEnds(linkTypes: readonly LinkType[], rules: MappingRules): Promise<void> {
    const followed = new Set(this.request.follows(linkTypes).map(({ id }) => id));
    const tried = new Set(this.items.flatMap(({ id, key }) => [id ?? key, key]));
    let newest: readonly WorkItem[] = this.items;
    while (newest.length > 0) {
      const links = newest
        .flatMap((item) => item.links)
        .filter(({ type }) => followed.has(type.id));
      const wanted = new Set(links.map(({ other }) => other.id ?? other.key));
      for (const end of tried) wanted.delete(end);
      for (const end of wanted) tried.add(end);
      const known = this.items.length;
      await this.readByIds([...wanted], rules);
      newest = this.items.slice(known);
    }
  }

  private async readByIds(wanted: readonly string[], rules: MappingRules): Promise<void> {
    for (let from = 0; from < wanted.length; from += BULK_PAGE) {
      const { issues } = await callJira(this.request.connection, {
        endpoint: ENDPOINTS.bulkFetch,
        answer: bulkAnswer,
        body: {
          issueIdsOrKeys: wanted.slice(from, from + BULK_PAGE),
          fields: fieldsToRead(rules),
          properties: ITEM_PROPERTIES,
          expand: ['changelog'],
        },
      });
      await this.take(issues, rules);
    }
  }

  private async take(issues: readonly RawIssue[], rules: MappingRules): Promise<void> {
    for (const raw of issues) {
      const item = mapIssue(raw, rules);
      const isCut = item.history === null && item.id !== null && 'changelog' in raw;
      this.items.push(isCut ? mapIssue(await this.withChangelog(raw), rules) : item);
    }
    this.request.onProgress(this.items.length);
  }

  /** A search brings only the newest changes of an issue; the rest is asked for apart. */
  private async withChangelog(raw: RawIssue): Promise<RawIssue> {
    const histories: unknown[] = [];
    let isLast = false;
    while (!isLast) {
      const page = await callJira(this.request.connection, {
        endpoint: ENDPOINTS.changelog,
        answer: changelogPageSchema,
        places: { issueId: raw.key },
        query: { startAt: String(histories.length), maxResults: String(CHANGELOG_PAGE) },
      });
      if (page.values.length === 0 && !page.isLast) throw cutChangelog(raw.key);
      histories.push(...page.values);
      isLast = page.isLast;
    }
    return { ...raw, changelog: { histories } };
  }
}

function cutChangelog(key: string): JiraError {
  return new JiraError(
    'unexpected-answer',
    `Jira stopped in the middle of the changelog of ${key}; try again later`,
  );
}
