import * as z from 'zod/mini';
import { readBody } from '../rest/body-reader';
import { answer } from '../rest/jira-request';
import { Refusal, refusal } from '../rest/refusal';
import { assumed, documented, type Route } from '../rest/route';
import { findIssueIds } from '../search/run-query';
import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';

const MOST_ISSUES = 1000;
const MOST_QUERIES = 1000;

const matchBody = z.strictObject({ issueIds: z.array(z.int()), jqls: z.array(z.string()) });

const refused = z.object({ errorMessages: z.array(z.string()) });

export const JQL_MATCH_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/jql/match',
    behaviours: [
      documented('for each query the ids of the given issues that it finds for the person'),
      documented('issues that are missing or hidden match nothing'),
      documented('a query that is refused has errors, and the others their answer'),
      documented('too many issues or queries are refused (400)'),
      assumed('1,000 of each are too many to exceed; the sentences'),
      assumed('it sees what a search sees, so it lags as much'),
    ],
    answer: ({ site, viewer, body }) => {
      const { issueIds, jqls } = readBody(body, matchBody);
      if (issueIds.length > MOST_ISSUES) throw tooMany('issue IDs', MOST_ISSUES);
      if (jqls.length > MOST_QUERIES) throw tooMany('JQL queries', MOST_QUERIES);
      const asked = new Set(issueIds.map(String));
      return answer({ matches: jqls.map((jql) => matchOf(site, viewer, jql, asked)) });
    },
  },
];

function matchOf(site: Site, viewer: Viewer, jql: string, asked: ReadonlySet<string>): object {
  try {
    const found = findIssueIds(site, viewer, jql).filter((id) => asked.has(id));
    return { matchedIssues: found.map(Number), errors: [] };
  } catch (error) {
    if (!(error instanceof Refusal) || error.answer.status !== 400) throw error;
    return { matchedIssues: [], errors: z.parse(refused, error.answer.body).errorMessages };
  }
}

function tooMany(what: string, most: number) {
  return refusal(400, `At most ${String(most)} ${what} can be given.`);
}
