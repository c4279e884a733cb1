import * as z from 'zod/mini';
import { readBody } from '../rest/body-reader';
import { answer } from '../rest/jira-request';
import { refusal } from '../rest/refusal';
import { assumed, documented, recorded, type Method, type Route } from '../rest/route';
import { findIssueIds } from '../search/run-query';

const countBody = z.strictObject({ jql: z.string() });

function retired(method: Method): Route {
  return {
    method,
    path: '/rest/api/3/search',
    behaviours: [documented('it is gone (410)'), assumed('the sentence')],
    answer: () => {
      throw refusal(
        410,
        'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. ' +
          'A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046',
      );
    },
  };
}

export const SEARCH_COUNT_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/search/approximate-count',
    behaviours: [
      recorded('GET is refused (405)'),
      assumed('the count is exact here, where Jira estimates'),
      assumed('queries are refused as by /search/jql'),
    ],
    answer: ({ site, viewer, body }) => {
      const { jql } = readBody(body, countBody);
      return answer({ count: findIssueIds(site, viewer, jql).length });
    },
  },
  retired('GET'),
  retired('POST'),
];
