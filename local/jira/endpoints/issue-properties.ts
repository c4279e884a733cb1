import { propertySubject } from '../render/render-event';
import { answer, emptyAnswer } from '../rest/jira-request';
import { invalidPayload, notSignedIn, refusal } from '../rest/refusal';
import { assumed, documented, type Call, type Route } from '../rest/route';
import type { IssueData, PersonData } from '../site-data';
import { announce, recordIssueChange } from '../writes/record-write';
import { issueOfPath } from './find-issue';

const MOST_VALUE_CHARS = 32_768;
const MOST_KEY_CHARS = 255;
const ALL = '/rest/api/3/issue/{issueIdOrKey}/properties';
const ONE = `${ALL}/{propertyKey}`;

/**
 * @param status what Jira refuses with, which is not the same for all methods
 * @throws Refusal
 */
function writer({ viewer }: Call, issue: IssueData, status: 403 | 404): PersonData {
  if (viewer.person === null) throw notSignedIn();
  if (viewer.edits(issue)) return viewer.person;
  throw refusal(status, 'You do not have permission to edit this issue.');
}

function unknownProperty(key: string) {
  return refusal(404, `The property with key '${key}' does not exist.`);
}

function propertiesOf({ properties }: IssueData): Map<string, unknown> {
  return new Map(Object.entries(properties));
}

export const ISSUE_PROPERTY_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: ALL,
    behaviours: [documented('the keys, each with its address')],
    answer: (call) => {
      const issue = issueOfPath(call);
      const address = `${call.site.baseUrl}/rest/api/3/issue/${issue.id}/properties`;
      const keys = [...propertiesOf(issue).keys()];
      return answer({
        keys: keys.map((key) => ({ self: `${address}/${encodeURIComponent(key)}`, key })),
      });
    },
  },
  {
    method: 'GET',
    path: ONE,
    behaviours: [documented('404 for what is not there'), assumed('the sentence of the 404')],
    answer: (call) => {
      const key = call.place('propertyKey');
      const properties = propertiesOf(issueOfPath(call));
      if (!properties.has(key)) throw unknownProperty(key);
      return answer({ key, value: properties.get(key) });
    },
  },
  {
    method: 'PUT',
    path: ONE,
    behaviours: [
      documented('201 for a new property, 200 for a changed one; without permission 403'),
      documented('at most 32,768 characters and a key of 255 (400)'),
      assumed('no body; blanks of the JSON are not counted; the sentences of the refusals'),
    ],
    answer: (call) => {
      const { site, body } = call;
      const issue = issueOfPath(call);
      const author = writer(call, issue, 403);
      const key = call.place('propertyKey');
      if (body === undefined) throw invalidPayload();
      if (key.length > MOST_KEY_CHARS) {
        throw refusal(400, `The property key length must be at most ${String(MOST_KEY_CHARS)}.`);
      }
      if (JSON.stringify(body).length > MOST_VALUE_CHARS) {
        throw refusal(
          400,
          `The property value length must be at most ${String(MOST_VALUE_CHARS)}.`,
        );
      }
      const properties = propertiesOf(issue);
      const isNew = !properties.has(key);
      const values = { properties: Object.fromEntries(properties.set(key, body)) };
      recordIssueChange(site, { kind: 'property written', issue, author }, { values, items: [] });
      announce(site, 'property written', author, propertySubject(issue, key));
      return emptyAnswer(isNew ? 201 : 200);
    },
  },
  {
    method: 'DELETE',
    path: ONE,
    behaviours: [
      documented('204; 404 for what is not there, and without permission to edit the issue'),
      assumed('the sentences'),
    ],
    answer: (call) => {
      const { site } = call;
      const issue = issueOfPath(call);
      const author = writer(call, issue, 404);
      const key = call.place('propertyKey');
      const properties = propertiesOf(issue);
      if (!properties.delete(key)) throw unknownProperty(key);
      const values = { properties: Object.fromEntries(properties) };
      recordIssueChange(site, { kind: 'property deleted', issue, author }, { values, items: [] });
      announce(site, 'property deleted', author, propertySubject(issue, key));
      return emptyAnswer(204);
    },
  },
];
