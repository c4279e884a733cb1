import * as z from 'zod/mini';
import { inWords, readAnswer, UnexpectedAnswer } from '../read-answer';
import { EVERYTHING, type ProbedSite } from '../probed-site';
import type { Question } from '../question';

const linkTypes = z.object({ issueLinkTypes: z.array(z.object({ name: z.string() })) });
const person = z.object({ timeZone: z.string() });
const updatedIssue = z.object({ key: z.string(), fields: z.object({ updated: z.string() }) });

function tried(site: ProbedSite, restriction: string) {
  const jql = `${restriction} AND ${EVERYTHING}`;
  return site.trySearch({ jql, maxResults: 1, fields: ['id'] });
}

/** How queries are understood and refused. */
export const JQL_QUESTIONS: readonly Question[] = [
  {
    id: 'jql-unknown-field',
    question: 'What does a query with an unknown field answer?',
    ask: async (site) => inWords(await tried(site, 'pmoNoSuchField = 1')),
  },
  {
    id: 'jql-unknown-link-type',
    question: 'What does issueLinkType in (…) answer with an unknown name?',
    ask: async (site) => inWords(await tried(site, 'issueLinkType in ("no such wording")')),
  },
  {
    id: 'jql-link-type-by-name',
    question: "Is issueLinkType in (…) satisfied with a type's name, and not only its wording?",
    ask: async (site) => {
      const { issueLinkTypes } = readAnswer(await site.get('/rest/api/3/issueLinkType'), linkTypes);
      const name = issueLinkTypes.find((type) => type.name === 'Blocks')?.name;
      if (name === undefined) throw new UnexpectedAnswer('could not be asked: no type Blocks');
      return inWords(await tried(site, `issueLinkType in ("${name}")`));
    },
  },
  {
    id: 'jql-relative-minutes',
    question: 'Are relative minutes understood (updated >= "-5m")?',
    ask: async (site) => inWords(await tried(site, 'updated >= "-5m"')),
  },
  {
    id: 'jql-zone',
    question: 'In which time zone is a bare time of a query read?',
    ask: zoneOfBareTimes,
  },
  {
    id: 'jql-unknown-property',
    question: 'What does a query for a property that no app declares answer?',
    ask: async (site) => inWords(await tried(site, 'issue.property[agile-pmo-none].index.n = 1')),
  },
  {
    id: 'jql-unknown-alias',
    question: 'What does a query for the alias of an app that is not installed answer?',
    ask: async (site) => inWords(await tried(site, 'pmoNoSuchAlias >= "-1d"')),
  },
];

/** Asks for the minute in which an issue changed, written in each zone that may be meant. */
async function zoneOfBareTimes(site: ProbedSite): Promise<string> {
  const { timeZone } = readAnswer(await site.get('/rest/api/3/myself'), person);
  const newest = await site.anIssue(`${EVERYTHING} ORDER BY updated DESC`, 'at all');
  const { key, fields } = readAnswer(
    { status: 200, headers: new Map(), body: newest },
    updatedIssue,
  );
  const changed = Date.parse(fields.updated.replace(/(\d{2})(\d{2})$/u, '$1:$2'));
  const [own, utc] = [minuteIn(timeZone, changed), minuteIn('Etc/UTC', changed)];
  if (own === utc) return "could not be asked: the account's time zone is UTC";
  const isFound = async (zone: string) => {
    const [from, to] = [changed, changed + 60_000].map((time) => minuteIn(zone, time));
    const jql = `key = ${key} AND updated >= "${from ?? ''}" AND updated < "${to ?? ''}"`;
    return (await site.search({ jql, maxResults: 1, fields: ['id'] })).issues.length === 1;
  };
  if (await isFound(timeZone)) return "the account's";
  return (await isFound('Etc/UTC')) ? 'UTC' : 'another';
}

/** A minute as queries write it, `2026-11-20 09:41`. */
function minuteIn(timeZone: string, time: number): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return format.format(time);
}
