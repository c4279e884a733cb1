import { renderPerson, renderPersonInFull } from '../render/render-person';
import { answer } from '../rest/jira-request';
import { pageOf, readPage } from '../rest/paging';
import { notEmulated, notSignedIn, refusal } from '../rest/refusal';
import { assumed, documented, type Call, type Route } from '../rest/route';
import type { PersonData } from '../site-data';
import { Viewer } from '../site/viewer';
import { visibleIssue } from './find-issue';

/** @throws Refusal where nobody is signed in */
export function signedIn({ viewer }: Call): PersonData {
  if (viewer.person === null) throw notSignedIn();
  return viewer.person;
}

const NEEDS_SIGN_IN = documented('only for who is signed in (401)');

export const PEOPLE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/myself',
    refusedQuery: ['expand'],
    behaviours: [NEEDS_SIGN_IN, assumed('the text of the 401 (plain text, as reported by others)')],
    answer: (call) => answer(renderPersonInFull(call.site, signedIn(call))),
  },
  {
    method: 'GET',
    path: '/rest/api/3/user',
    query: ['accountId'],
    refusedQuery: ['expand', 'username', 'key'],
    behaviours: [NEEDS_SIGN_IN, assumed('an unknown person is 404, the sentence too')],
    answer: (call) => {
      signedIn(call);
      const person = call.site.people.get(call.query.text('accountId') ?? '');
      if (person === undefined)
        throw refusal(404, 'Specified user does not exist or you do not have required permissions');
      return answer(renderPersonInFull(call.site, person));
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/user/bulk',
    query: ['accountId', 'startAt', 'maxResults'],
    refusedQuery: ['username', 'key'],
    behaviours: [
      NEEDS_SIGN_IN,
      documented('10 a page; unknown accounts are left out'),
      assumed('a request without accountId is refused (400), the sentence too'),
    ],
    answer: (call) => {
      signedIn(call);
      const { site, query } = call;
      const asked = query.list('accountId');
      if (asked === null) throw refusal(400, "The 'accountId' query parameter is required.");
      const page = readPage(call, { usual: 10, most: 200 });
      const known = [...new Set(asked)].filter((accountId) => site.people.has(accountId));
      const { values, ...envelope } = pageOf(call, page, known);
      return answer({ ...envelope, values: values.map((id) => renderPerson(site, id)) });
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/users/search',
    query: ['startAt', 'maxResults'],
    behaviours: [NEEDS_SIGN_IN, documented('a plain list, 50 a page, inactive people too')],
    answer: (call) => {
      signedIn(call);
      return answer(peoplePage(call, () => true));
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/user/search',
    query: ['query', 'accountId', 'startAt', 'maxResults'],
    refusedQuery: ['username', 'property'],
    behaviours: [
      documented('who is not signed in finds nobody'),
      documented('finds names and addresses by the beginning of their words'),
      assumed('inactive people are left out'),
    ],
    answer: (call) => {
      const { query, viewer } = call;
      if (viewer.person === null) return answer([]);
      const words = query.text('query');
      const accountId = query.text('accountId');
      if (words === null && accountId === null)
        throw notEmulated('a user search without query or accountId');
      return answer(
        peoplePage(
          call,
          (person) =>
            person.isActive &&
            (accountId === null || person.accountId === accountId) &&
            (words === null || isFoundBy(person, words)),
        ),
      );
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/user/assignable/search',
    query: ['query', 'accountId', 'project', 'issueKey', 'issueId', 'startAt', 'maxResults'],
    refusedQuery: ['sessionId', 'username', 'actionDescriptorId', 'recommend'],
    behaviours: [
      documented('who may be assigned to the issue, or to issues of the project; a plain list'),
      assumed('who may edit issues of the project may be assigned; 50 a page, active people only'),
      assumed('a page is cut of those who may be assigned, where Jira cuts it of all people'),
      assumed('who is not signed in finds nobody'),
      assumed('without issue and project 400, for what is missing or hidden 404; the sentences'),
    ],
    answer: (call) => {
      const { query, site, viewer } = call;
      if (viewer.person === null) return answer([]);
      const mayBeAssigned = assignmentRule(call);
      const words = query.text('query') ?? '';
      const accountId = query.text('accountId');
      return answer(
        peoplePage(
          call,
          (person) =>
            person.isActive &&
            mayBeAssigned(new Viewer(site, person)) &&
            (accountId === null || person.accountId === accountId) &&
            isFoundBy(person, words),
        ),
      );
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/user/viewissue/search',
    query: ['query', 'accountId', 'issueKey', 'startAt', 'maxResults'],
    refusedQuery: ['username', 'projectKey'],
    behaviours: [
      documented('who may browse the issue, by the account or by words of names; a plain list'),
      documented('who is not signed in finds nobody'),
      assumed('everybody who is signed in, an app too, may browse users'),
      assumed('active people only; a page is cut of those who may browse the issue'),
      assumed('without an issue 400, for a missing or hidden one 404; the sentences'),
    ],
    answer: (call) => {
      const { query, site, viewer } = call;
      if (viewer.person === null) return answer([]);
      const issueName = query.text('issueKey');
      if (issueName === null) throw refusal(400, 'Specify a project or an issue.');
      const issue = visibleIssue(call, issueName);
      const words = query.text('query');
      const accountId = query.text('accountId');
      if (words === null && accountId === null)
        throw notEmulated('viewers without query or accountId');
      return answer(
        peoplePage(
          call,
          (person) =>
            person.isActive &&
            new Viewer(site, person).sees(issue) &&
            (accountId === null || person.accountId === accountId) &&
            (words === null || isFoundBy(person, words)),
        ),
      );
    },
  },
];

/** @throws Refusal where none is named, or one that the person may not see */
function assignmentRule(call: Call): (candidate: Viewer) => boolean {
  const { query, site, viewer } = call;
  const issueName = query.text('issueKey') ?? query.text('issueId');
  if (issueName !== null) {
    const issue = visibleIssue(call, issueName);
    return (candidate) => candidate.edits(issue);
  }
  const name = query.text('project');
  if (name === null) throw refusal(400, 'Specify a project or an issue.');
  const project = site.findProject(name);
  if (project !== undefined && viewer.browses(project)) {
    return (candidate) => candidate.editsIn(project);
  }
  throw refusal(404, `No project could be found with key '${name}'.`);
}

function peoplePage(call: Call, isWanted: (person: PersonData) => boolean): readonly unknown[] {
  const { startAt, maxResults } = readPage(call, { usual: 50, most: 1000 });
  const found = [...call.site.people.values()].filter(isWanted);
  return found
    .slice(startAt, startAt + maxResults)
    .map(({ accountId }) => renderPerson(call.site, accountId));
}

function isFoundBy({ displayName, email }: PersonData, query: string): boolean {
  const wanted = query.toLowerCase();
  const words = `${displayName} ${email}`.toLowerCase().split(/\s+/u);
  return (
    displayName.toLowerCase().startsWith(wanted) || words.some((word) => word.startsWith(wanted))
  );
}
