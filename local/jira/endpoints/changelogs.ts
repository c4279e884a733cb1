import * as z from 'zod/mini';
import { renderHistory } from '../render/render-changelog';
import { idSchema, readBody } from '../rest/body-reader';
import { answer } from '../rest/jira-request';
import { pageOf, readPage } from '../rest/paging';
import { refusal } from '../rest/refusal';
import { assumed, documented, recorded, type Route } from '../rest/route';
import { pageToken, readPageToken } from '../search/page-token';
import { parseJiraInstant } from '../site/instants';
import type { HistoryData } from '../site-data';
import { issueOfPath } from './find-issue';

const MOST_ISSUES = 1000;
const MOST_FIELDS = 10;
const USUAL_BULK = 1000;
const MOST_BULK = 10_000;

const bulkBody = z.strictObject({
  issueIdsOrKeys: z.array(idSchema),
  fieldIds: z.optional(z.nullable(z.array(z.string()))),
  maxResults: z.optional(z.nullable(z.int())),
  nextPageToken: z.optional(z.nullable(z.string())),
});

interface BulkRow {
  readonly issueId: string;
  readonly history: HistoryData;
}

export const CHANGELOG_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/changelog',
    query: ['startAt', 'maxResults'],
    behaviours: [
      recorded('oldest first'),
      documented('100 a page'),
      assumed('changes of links to hidden issues are shown'),
    ],
    answer: (call) => {
      const { histories } = issueOfPath(call);
      const { values, ...envelope } = pageOf(
        call,
        readPage(call, { usual: 100, most: 100 }),
        histories,
      );
      return answer({
        ...envelope,
        values: values.map((history) => renderHistory(call.site, history)),
      });
    },
  },
  {
    method: 'POST',
    path: '/rest/api/3/changelog/bulkfetch',
    behaviours: [
      documented('at most 1,000 issues, 10 fields and 10,000 changes a page (400)'),
      documented('oldest change and smallest issue id first'),
      assumed('created in seconds since 1970, as in the official example'),
      assumed('missing and hidden issues are left out; 1,000 changes a page; the sentences'),
    ],
    answer: ({ site, viewer, body }) => {
      const asked = readBody(body, bulkBody);
      const most = asked.maxResults ?? USUAL_BULK;
      const fieldIds = asked.fieldIds ?? null;
      if (asked.issueIdsOrKeys.length > MOST_ISSUES) {
        throw refusal(400, `Up to ${String(MOST_ISSUES)} issues can be requested at once.`);
      }
      if ((fieldIds?.length ?? 0) > MOST_FIELDS) {
        throw refusal(400, `Up to ${String(MOST_FIELDS)} field ids can be given.`);
      }
      if (most < 1 || most > MOST_BULK) {
        throw refusal(400, 'The max results parameter has to be between 1 and 10,000.');
      }
      const scope = JSON.stringify([asked.issueIdsOrKeys, fieldIds]);
      const issues = asked.issueIdsOrKeys.flatMap((name) => site.issues.find(name) ?? []);
      const rows = [...new Set(issues)]
        .filter((issue) => viewer.sees(issue))
        .flatMap(({ id, histories }) =>
          histories.flatMap((history) =>
            narrowed(history, fieldIds).map((kept) => ({ issueId: id, history: kept })),
          ),
        )
        .sort(byTimeAndIssue);
      const from = asked.nextPageToken ? readPageToken(asked.nextPageToken, scope) : 0;
      if (from === null) throw refusal(400, 'The provided next page token is invalid or expired.');
      const page = rows.slice(from, from + most);
      const end = from + page.length;
      return answer({
        issueChangeLogs: grouped(page).map(([issueId, histories]) => ({
          issueId,
          changeHistories: histories.map((history) => ({
            ...renderHistory(site, history),
            created: Math.floor((parseJiraInstant(history.created) ?? 0) / 1000),
          })),
        })),
        ...(end < rows.length ? { nextPageToken: pageToken(scope, end) } : {}),
      });
    },
  },
];

/** The entry with the items of the wanted fields; none of it, if it has no such item. */
function narrowed(
  history: HistoryData,
  fieldIds: readonly string[] | null,
): readonly HistoryData[] {
  if (fieldIds === null || fieldIds.length === 0) return [history];
  const items = history.items.filter(({ field, fieldId }) => fieldIds.includes(fieldId ?? field));
  return items.length === 0 ? [] : [{ ...history, items }];
}

function byTimeAndIssue(a: BulkRow, b: BulkRow): number {
  const time = (row: BulkRow) => parseJiraInstant(row.history.created) ?? 0;
  return time(a) - time(b) || Number(a.issueId) - Number(b.issueId);
}

function grouped(rows: readonly BulkRow[]): readonly (readonly [string, readonly HistoryData[]])[] {
  const groups = new Map<string, HistoryData[]>();
  for (const { issueId, history } of rows) {
    const group = groups.get(issueId) ?? [];
    group.push(history);
    groups.set(issueId, group);
  }
  return [...groups];
}
