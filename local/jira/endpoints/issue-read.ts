import { describeFields, selectFields } from '../render/field-selection';
import { renderIssue } from '../render/render-issue';
import { answer } from '../rest/jira-request';
import { assumed, documented, recorded, type Route } from '../rest/route';
import { issueOfPath } from './find-issue';
import { choosePropertyKeys, readExpand } from './issue-parameters';

export const ISSUE_READ_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    query: ['fields', 'expand', 'properties', 'updateHistory', 'failFast'],
    refusedQuery: ['fieldsByKeys'],
    behaviours: [
      recorded('a missing and a hidden issue read the same (404)'),
      documented('all fields, if none are asked for; by id or key, whatever its case'),
      recorded('expand=changelog is newest first'),
      documented('expand=names,schema names the fields of the answer and tells their types'),
      documented('properties may be *all, or leave some out with a minus'),
      assumed('expand=changelog brings at most 100 changes'),
      assumed('a parent the person may not see is left out'),
    ],
    answer: (call) => {
      const { site, viewer, query } = call;
      const issue = issueOfPath(call);
      const selection = selectFields(site, query.list('fields'), '*all');
      const expand = readExpand(query.list('expand'), ['names', 'schema', 'changelog']);
      const shape = {
        selection,
        hasChangelog: expand.has('changelog'),
        propertyKeys: choosePropertyKeys(query.list('properties'), issue),
      };
      return answer({
        ...renderIssue(site, viewer, issue, shape),
        ...describeFields(site, selection, expand),
      });
    },
  },
];
