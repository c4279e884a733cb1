import * as z from 'zod/mini';
import { inWords, readAnswer, UnexpectedAnswer } from '../read-answer';
import { EVERYTHING, type ProbedSite } from '../probed-site';
import type { Question } from '../question';

const bulkAnswer = z.object({ issues: z.array(z.object({ id: z.string() })) });
const changes = z.array(z.object({ created: z.string() }));
const changelogPage = z.object({ maxResults: z.number(), values: changes });
const expandedIssue = z.object({ changelog: z.object({ histories: changes }) });
const bulkChanges = z.object({
  issueChangeLogs: z.array(
    z.object({ changeHistories: z.array(z.object({ created: z.unknown() })) }),
  ),
});

const MOST_OF_BULK_FETCH = 100;

async function bulkFetch(site: ProbedSite, ids: readonly string[]) {
  return site.post('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ids, fields: ['summary'] });
}

async function someIds(site: ProbedSite, count: number): Promise<readonly string[]> {
  const jql = `${EVERYTHING} ORDER BY created DESC`;
  const { issues } = await site.search({ jql, maxResults: count, fields: ['id'] });
  return issues.map(({ id }) => id);
}

function orderOf(entries: readonly { readonly created: string }[]): string {
  const first = entries[0]?.created;
  const last = entries.at(-1)?.created;
  if (first === undefined || last === undefined || first === last) {
    throw new UnexpectedAnswer('could not be asked: no issue has two changes');
  }
  return first < last ? 'oldest first' : 'newest first';
}

function changedOften(site: ProbedSite) {
  const jql = `status CHANGED AND resolution is not EMPTY AND ${EVERYTHING}`;
  return site.anIssue(jql, 'that changed');
}

/** The names of an object, or of the first entry of a list. */
function namesIn(value: unknown): string {
  const entry: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof entry !== 'object' || entry === null) return typeof entry;
  const names = Object.keys(entry).sort().join(', ');
  return Array.isArray(value) ? `a list of {${names}}` : `{${names}}`;
}

async function shapeOfField(site: ProbedSite, id: string, what: string): Promise<string> {
  const jql = `cf[${id.replace('customfield_', '')}] is not EMPTY AND ${EVERYTHING}`;
  const issue = readAnswer(
    { status: 200, headers: new Map(), body: await site.anIssue(jql, what) },
    z.object({ fields: z.record(z.string(), z.unknown()) }),
  );
  return namesIn(new Map(Object.entries(issue.fields)).get(id));
}

/** How issues, their fields and their changelogs look. */
export const ISSUE_QUESTIONS: readonly Question[] = [
  {
    id: 'bulkfetch-order',
    question: 'In which order does bulkfetch answer ids sent newest first?',
    ask: async (site) => {
      const sent = await someIds(site, 10);
      const { issues } = readAnswer(await bulkFetch(site, sent), bulkAnswer);
      const ids = issues.map(({ id }) => id);
      if (ids.join() === sent.join()) return 'as they were sent';
      return ids.join() === [...sent].reverse().join() ? 'by id' : 'another';
    },
  },
  {
    id: 'bulkfetch-limit',
    question: 'What does bulkfetch answer for 101 issues and one field?',
    ask: async (site) => {
      const ids = await someIds(site, MOST_OF_BULK_FETCH + 1);
      if (ids.length > MOST_OF_BULK_FETCH) return inWords(await bulkFetch(site, ids));
      throw new UnexpectedAnswer('could not be asked: there are fewer issues');
    },
  },
  {
    id: 'changelog-order',
    question: 'In which order does GET …/changelog answer?',
    ask: async (site) => {
      const { id } = await changedOften(site);
      const answer = await site.get(`/rest/api/3/issue/${id}/changelog`);
      return orderOf(readAnswer(answer, changelogPage).values);
    },
  },
  {
    id: 'changelog-page',
    question: 'How many changes does a page of it hold, if 1,000 are asked for?',
    ask: async (site) => {
      const { id } = await changedOften(site);
      const answer = await site.get(`/rest/api/3/issue/${id}/changelog?maxResults=1000`);
      return String(readAnswer(answer, changelogPage).maxResults);
    },
  },
  {
    id: 'expanded-changelog-order',
    question: 'In which order does expand=changelog bring changes?',
    ask: async (site) => {
      const { id } = await changedOften(site);
      const answer = await site.get(`/rest/api/3/issue/${id}?fields=summary&expand=changelog`);
      return orderOf(readAnswer(answer, expandedIssue).changelog.histories);
    },
  },
  {
    id: 'bulk-changelog-time',
    question: 'How does changelog/bulkfetch write the time of a change?',
    ask: async (site) => {
      const { id } = await changedOften(site);
      const answer = await site.post('/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys: [id] });
      const { issueChangeLogs } = readAnswer(answer, bulkChanges);
      const created = issueChangeLogs[0]?.changeHistories[0]?.created;
      if (typeof created !== 'number') return `as a ${typeof created}`;
      return created > 1e11 ? 'in milliseconds since 1970' : 'in seconds since 1970';
    },
  },
  {
    id: 'sprint-shape',
    question: 'What does a value of the Sprint field look like?',
    ask: async (site) => {
      const isSprint = (custom = '') => custom.endsWith(':gh-sprint');
      const { id } = await site.field(({ schema }) => isSprint(schema?.custom), 'Sprint');
      return shapeOfField(site, id, 'in a sprint');
    },
  },
  {
    id: 'flag-shape',
    question: 'What does a value of the Flagged field look like?',
    ask: async (site) => {
      const { id } = await site.field(({ name }) => name === 'Flagged', 'Flagged');
      return shapeOfField(site, id, 'that is flagged');
    },
  },
  {
    id: 'hidden-link-ends',
    question: 'Does issueLinkType in (…) find issues whose only such link is hidden?',
    ask: foundByHiddenLinks,
  },
];

const linkTypes = z.object({
  issueLinkTypes: z.array(z.object({ id: z.string(), inward: z.string(), outward: z.string() })),
});
const linkedIssue = z.object({
  fields: z.object({ issuelinks: z.array(z.object({ type: z.object({ id: z.string() }) })) }),
});

/** Looks for issues that a query finds by a type of link which they do not show. */
async function foundByHiddenLinks(site: ProbedSite): Promise<string> {
  const { issueLinkTypes } = readAnswer(await site.get('/rest/api/3/issueLinkType'), linkTypes);
  for (const { id, inward, outward } of issueLinkTypes) {
    const jql = `issueLinkType in ("${inward}", "${outward}") AND ${EVERYTHING}`;
    const search = { jql, maxResults: 1000, fields: ['issuelinks'] };
    for (const issue of (await site.search(search)).issues) {
      const parsed = z.safeParse(linkedIssue, issue);
      if (!parsed.success) continue;
      const isShown = parsed.data.fields.issuelinks.some(({ type }) => type.id === id);
      if (!isShown) return 'yes, and the link is not shown';
    }
  }
  return 'each issue that was found shows such a link';
}
