import * as z from 'zod/mini';
import { describeFields, selectFields } from '../render/field-selection';
import { renderIssue } from '../render/render-issue';
import { idSchema, readBody } from '../rest/body-reader';
import { answer, type JiraAnswer } from '../rest/jira-request';
import { refusal } from '../rest/refusal';
import { assumed, documented, recorded, type Call, type Route } from '../rest/route';
import { pageToken, readPageToken } from '../search/page-token';
import { findIssueIds } from '../search/run-query';
import { readExpand, readPropertyKeys } from './issue-parameters';

interface Search {
  readonly jql: string;
  readonly nextPageToken: string | null;
  readonly maxResults: number;
  readonly fields: readonly string[] | null;
  readonly expand: ReadonlySet<string>;
  readonly propertyKeys: readonly string[];
  readonly reconciled: readonly string[];
}

const USUAL_PAGE = 50;
const LARGEST_PAGE = 5000;
const LARGEST_PAGE_WITH_FIELDS = 1000;
const LARGEST_PAGE_WITH_ALL = 100;
const MOST_RECONCILED = 50;

const searchBody = z.strictObject({
  jql: z.optional(z.nullable(z.string())),
  nextPageToken: z.optional(z.nullable(z.string())),
  maxResults: z.optional(z.nullable(z.int())),
  fields: z.optional(z.nullable(z.array(z.string()))),
  expand: z.optional(z.nullable(z.string())),
  properties: z.optional(z.nullable(z.array(z.string()))),
  reconcileIssues: z.optional(z.nullable(z.array(idSchema))),
});

const BEHAVIOURS = [
  recorded('a query without a restriction is refused (400)'),
  recorded('maxResults outside 1 to 5,000 is refused (400)'),
  recorded('a bad nextPageToken is refused (400); a good one is good for its own query'),
  recorded('without fields, and with fields=id, an issue is its id alone'),
  recorded('nextPageToken and isLast: false on all but the last page'),
  recorded('who is not signed in gets an empty answer for what does not exist'),
  assumed('an unknown field, value or function is refused (400; texts reported by others)'),
  assumed('pages with fields hold at most 1,000 issues, with all fields or the changelog 100'),
  documented(
    'aliases of issue properties (`jira:entityProperty`): strings are searched by their exact phrase, ' +
      'texts by words, numbers and dates compared and ordered, people as in fields; a path may hold a ' +
      'list, whose elements are of the type',
  ),
  assumed(
    'aliases take IN and IS EMPTY, whatever the case of strings; other operators are refused (400), and ' +
      'ORDER BY where it is not documented; values of another type, objects and lists in lists are ' +
      'none; any element of a list is enough for =, IN and comparisons, none may be behind != and NOT IN, ' +
      'the first is ordered by; a date without a time counts as a due date, a time without an offset is in UTC',
  ),
  assumed('without ORDER BY the newest issue comes first'),
  documented('at most 5 properties and 50 reconcileIssues'),
  documented(
    'searches may lag behind (off unless switched on); reconcileIssues are seen as they are',
  ),
  assumed('which issues are found lags, what is shown of them does not; the count lags too'),
  documented('expand=names,schema names the fields of the answer and tells their types'),
  assumed('expand=changelog brings the newest 100 changes, newest first'),
  assumed('links to issues the person may not see are left out'),
];

function search(call: Call, asked: Search): JiraAnswer {
  const { site, viewer } = call;
  if (asked.maxResults < 1 || asked.maxResults > LARGEST_PAGE) {
    throw refusal(400, 'The max results parameter has to be between 1 and 5,000.');
  }
  if (asked.reconciled.length > MOST_RECONCILED) {
    throw refusal(400, 'The reconcileIssues parameter accepts at most 50 issue ids.');
  }
  const selection = selectFields(site, asked.fields ?? ['id'], '*navigable');
  const found = findIssueIds(site, viewer, asked.jql, new Set(asked.reconciled));
  const from = startOf(asked);
  const isPlain =
    !selection.hasFields && asked.propertyKeys.length === 0 && !asked.expand.has('changelog');
  const page = found.slice(from, from + pageSize(asked, isPlain));
  const end = from + page.length;
  const isLast = end >= found.length;
  const shape = {
    selection,
    hasChangelog: asked.expand.has('changelog'),
    propertyKeys: asked.propertyKeys,
  };
  return answer({
    ...describeFields(site, selection, asked.expand),
    issues: page.flatMap((id) => {
      if (isPlain && !selection.hasKey) return [{ id }];
      const issue = site.issues.get(id);
      return issue === undefined ? [] : [renderIssue(site, viewer, issue, shape)];
    }),
    ...(isLast ? {} : { nextPageToken: pageToken(asked.jql, end) }),
    isLast,
  });
}

function startOf({ jql, nextPageToken }: Search): number {
  if (nextPageToken === null) return 0;
  const from = readPageToken(nextPageToken, jql);
  if (from === null) throw refusal(400, 'The provided next page token is invalid or expired.');
  return from;
}

function pageSize({ maxResults, fields, expand }: Search, isPlain: boolean): number {
  if (isPlain) return maxResults;
  const takesAll = expand.has('changelog') || (fields ?? []).some((name) => name.startsWith('*'));
  return Math.min(maxResults, takesAll ? LARGEST_PAGE_WITH_ALL : LARGEST_PAGE_WITH_FIELDS);
}

const EXPANDABLE = ['names', 'schema', 'changelog'];

export const SEARCH_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/search/jql',
    query: [
      'jql',
      'nextPageToken',
      'maxResults',
      'fields',
      'expand',
      'properties',
      'failFast',
      'reconcileIssues',
    ],
    refusedQuery: ['fieldsByKeys'],
    behaviours: BEHAVIOURS,
    answer: (call) => {
      const { query } = call;
      return search(call, {
        jql: query.text('jql') ?? '',
        nextPageToken: query.text('nextPageToken'),
        maxResults: query.integer('maxResults') ?? USUAL_PAGE,
        fields: query.list('fields'),
        expand: readExpand(query.list('expand'), EXPANDABLE),
        propertyKeys: readPropertyKeys(query.list('properties')),
        reconciled: query.list('reconcileIssues') ?? [],
      });
    },
  },
  {
    method: 'POST',
    path: '/rest/api/3/search/jql',
    behaviours: [
      ...BEHAVIOURS,
      recorded('an unknown property of the body is refused (400, without errors)'),
    ],
    answer: (call) => {
      const body = readBody(call.body, searchBody, ['fieldsByKeys']);
      return search(call, {
        jql: body.jql ?? '',
        nextPageToken: body.nextPageToken ?? null,
        maxResults: body.maxResults ?? USUAL_PAGE,
        fields: body.fields ?? null,
        expand: readExpand(body.expand?.split(',') ?? null, EXPANDABLE),
        propertyKeys: readPropertyKeys(body.properties ?? null),
        reconciled: body.reconcileIssues ?? [],
      });
    },
  },
];
