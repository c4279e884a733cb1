import * as z from 'zod/mini';
import { inWords, readAnswer, UnexpectedAnswer } from '../read-answer';
import { EVERYTHING, type ProbedSite } from '../probed-site';
import type { Question } from '../question';

const LARGEST_PAGE = 5000;
const counted = z.object({ count: z.number() });

/** @throws UnexpectedAnswer where there is only one page */
async function firstPage(site: ProbedSite, jql: string) {
  const page = await site.search({ jql, maxResults: 2, fields: ['id'] });
  if (page.nextPageToken !== undefined) return { ...page, nextPageToken: page.nextPageToken };
  throw new UnexpectedAnswer('could not be asked: there are fewer than three issues');
}

async function pageWith(site: ProbedSite, fields: readonly string[]): Promise<string> {
  const { issues, isLast } = await site.search({
    jql: EVERYTHING,
    maxResults: LARGEST_PAGE,
    fields,
  });
  return isLast === true ? 'all there are' : `${String(issues.length)}, and more pages`;
}

/** How searches page, order and describe what they bring. */
export const SEARCH_QUESTIONS: readonly Question[] = [
  {
    id: 'search-page-of-ids',
    question: 'How many issues does a search for ids alone bring, if 5,000 are asked for?',
    ask: (site) => pageWith(site, ['id']),
  },
  {
    id: 'search-page-too-large',
    question: 'What does a search answer that asks for 5,001?',
    ask: async (site) =>
      inWords(
        await site.trySearch({ jql: EVERYTHING, maxResults: LARGEST_PAGE + 1, fields: ['id'] }),
      ),
  },
  {
    id: 'search-page-with-fields',
    question: 'How many with one field?',
    ask: (site) => pageWith(site, ['summary']),
  },
  {
    id: 'search-page-with-links',
    question: 'How many with links?',
    ask: (site) => pageWith(site, ['issuelinks']),
  },
  {
    id: 'search-page-with-all-fields',
    question: 'How many with all fields?',
    ask: (site) => pageWith(site, ['*all']),
  },
  {
    id: 'search-order',
    question: 'In which order do issues come without ORDER BY?',
    ask: async (site) => {
      const { issues } = await site.search({ jql: EVERYTHING, maxResults: 50, fields: ['id'] });
      const ids = issues.map(({ id }) => Number(id));
      const falls = ids.every((id, i) => i === 0 || id < (ids[i - 1] ?? 0));
      const rises = ids.every((id, i) => i === 0 || id > (ids[i - 1] ?? 0));
      return falls ? 'newest id first' : rises ? 'oldest id first' : 'not by id';
    },
  },
  {
    id: 'token-used-twice',
    question: 'Does a nextPageToken that is used twice bring the same page?',
    ask: async (site) => {
      const { nextPageToken } = await firstPage(site, EVERYTHING);
      const search = { jql: EVERYTHING, maxResults: 2, fields: ['id'], nextPageToken };
      const [once, twice] = [await site.search(search), await site.search(search)];
      const isSame = JSON.stringify(once.issues) === JSON.stringify(twice.issues);
      return isSame ? 'yes' : 'no';
    },
  },
  {
    id: 'token-of-another-search',
    question: 'What does a nextPageToken of another search answer?',
    ask: async (site) => {
      const { nextPageToken } = await firstPage(site, EVERYTHING);
      const jql = `${EVERYTHING} ORDER BY created ASC`;
      return inWords(await site.trySearch({ jql, maxResults: 2, fields: ['id'], nextPageToken }));
    },
  },
  {
    id: 'token-with-other-fields',
    question: 'May the fields change from page to page?',
    ask: async (site) => {
      const { nextPageToken } = await firstPage(site, EVERYTHING);
      const search = { jql: EVERYTHING, maxResults: 2, fields: ['summary'], nextPageToken };
      return inWords(await site.trySearch(search));
    },
  },
  {
    id: 'search-unknown-property',
    question: 'What does a search with an unknown property of its body answer?',
    ask: async (site) => inWords(await site.trySearch({ jql: EVERYTHING, colour: 'red' })),
  },
  {
    id: 'search-names-and-schema',
    question: 'Does expand=names,schema bring both?',
    ask: async (site) => {
      const search = {
        jql: EVERYTHING,
        maxResults: 1,
        fields: ['summary'],
        expand: 'names,schema',
      };
      const page = await site.search(search);
      const bare = readAnswer(await site.trySearch(search), z.looseObject({}));
      const brought = ['names', 'schema'].filter((name) => name in bare);
      return page.issues.length === 0 ? 'no issue found' : brought.join(' and ') || 'neither';
    },
  },
  {
    id: 'approximate-count',
    question: 'Is the approximate count of few issues exact?',
    ask: async (site) => {
      const jql = `${EVERYTHING} AND created < "${await middle(site)}"`;
      const { issues } = await site.search({ jql, maxResults: LARGEST_PAGE, fields: ['id'] });
      const answer = await site.post('/rest/api/3/search/approximate-count', { jql });
      const { count } = readAnswer(answer, counted);
      return count === issues.length ? 'yes' : 'no';
    },
  },
];

const creation = z.object({ fields: z.object({ created: z.string() }) });

/** A day by which a few hundred issues at most had been created. */
async function middle(site: ProbedSite): Promise<string> {
  const jql = `${EVERYTHING} ORDER BY created ASC`;
  const { issues } = await site.search({ jql, maxResults: 100, fields: ['created'] });
  const last = z.safeParse(creation, issues.at(-1));
  if (last.success) return last.data.fields.created.slice(0, 10);
  throw new UnexpectedAnswer('could not be asked: there are no issues');
}
