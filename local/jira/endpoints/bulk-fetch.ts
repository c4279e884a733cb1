import * as z from 'zod/mini';
import { describeFields, selectFields } from '../render/field-selection';
import { renderIssue } from '../render/render-issue';
import { idSchema, readBody } from '../rest/body-reader';
import { answer } from '../rest/jira-request';
import { refusal } from '../rest/refusal';
import { assumed, documented, type Route } from '../rest/route';
import type { IssueData } from '../site-data';
import { readExpand, readPropertyKeys } from './issue-parameters';

const MOST_ISSUES = 100;

const bulkBody = z.strictObject({
  issueIdsOrKeys: z.array(idSchema),
  fields: z.optional(z.nullable(z.array(z.string()))),
  expand: z.optional(z.nullable(z.array(z.string()))),
  properties: z.optional(z.nullable(z.array(z.string()))),
});

export const BULK_FETCH_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/issue/bulkfetch',
    behaviours: [
      documented('at most 100 issues, in the order of their ids'),
      documented('at most 5 properties (400)'),
      documented('expand=names,schema names the fields of the answer and tells their types'),
      documented('issues that are missing or hidden are left out, also of issueErrors'),
      assumed('more than 100 are refused (400), the sentence too'),
    ],
    answer: ({ site, viewer, body }) => {
      const asked = readBody(body, bulkBody, ['fieldsByKeys']);
      if (asked.issueIdsOrKeys.length > MOST_ISSUES) {
        throw refusal(400, `Up to ${String(MOST_ISSUES)} issues can be requested at once.`);
      }
      const selection = selectFields(site, asked.fields ?? null, '*navigable');
      const expand = readExpand(asked.expand ?? null, ['names', 'schema', 'changelog']);
      const shape = {
        selection,
        hasChangelog: expand.has('changelog'),
        propertyKeys: readPropertyKeys(asked.properties ?? null),
      };
      const issues = new Map<string, IssueData>();
      for (const idOrKey of asked.issueIdsOrKeys) {
        const issue = site.issues.find(idOrKey);
        if (issue !== undefined && viewer.sees(issue)) issues.set(issue.id, issue);
      }
      return answer({
        expand: 'schema,names',
        ...describeFields(site, selection, expand),
        issueErrors: [],
        issues: [...issues.values()]
          .sort((a, b) => Number(a.id) - Number(b.id))
          .map((issue) => renderIssue(site, viewer, issue, shape)),
      });
    },
  },
];
