import * as z from 'zod/mini';
import { inWords, readAnswer } from '../read-answer';
import { EVERYTHING } from '../probed-site';
import type { Question } from '../question';

const server = z.object({
  serverTime: z.optional(z.string()),
  serverTimeZone: z.optional(z.unknown()),
});
const projects = z.object({ maxResults: z.number() });
const updatedIssue = z.object({ fields: z.object({ updated: z.string() }) });

const LIMIT_HEADERS = [
  'ratelimit',
  'ratelimit-policy',
  'beta-ratelimit',
  'beta-ratelimit-policy',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-nearlimit',
  'retry-after',
];

const APP_PERMISSION =
  'ari:cloud:ecosystem::extension/00000000-0000-4000-8000-000000000000/00000000-0000-4000-8000-000000000001/static/portfolio-manager';

function offsetOf(instant: string | undefined): string {
  const offset = instant?.slice(-5) ?? '';
  return /^[+-]\d{4}$/u.test(offset) ? (offset === '+0000' ? 'UTC' : 'an offset') : 'no offset';
}

/** Rights, limits and clocks of the site itself. */
export const SITE_QUESTIONS: readonly Question[] = [
  {
    id: 'server-time',
    question: 'How does serverInfo tell time and time zone?',
    ask: async (site) => {
      const info = readAnswer(await site.get('/rest/api/3/serverInfo'), server);
      const zone = info.serverTimeZone === undefined ? 'absent' : typeof info.serverTimeZone;
      return `serverTime in ${offsetOf(info.serverTime)}, serverTimeZone: ${zone}`;
    },
  },
  {
    id: 'instant-zone',
    question: 'With which offset are instants of issues written?',
    ask: async (site) => {
      const issue = await site.anIssue(EVERYTHING, 'at all');
      const read = readAnswer({ status: 200, headers: new Map(), body: issue }, updatedIssue);
      return offsetOf(read.fields.updated);
    },
  },
  {
    id: 'unknown-permission',
    question: 'What does mypermissions answer for an unknown permission?',
    ask: async (site) => inWords(await site.get('/rest/api/3/mypermissions?permissions=FLY')),
  },
  {
    id: 'permission-of-absent-app',
    question: "And for an app's permission where the app is not installed?",
    ask: async (site) => {
      const key = encodeURIComponent(APP_PERMISSION);
      const answer = await site.get(`/rest/api/3/mypermissions?permissions=${key}`);
      return answer.status < 400 ? '200' : `${String(answer.status)}, refused`;
    },
  },
  {
    id: 'anonymous-search',
    question: 'What does a search without sign-in answer?',
    ask: async (site) => {
      const path = '/rest/api/3/search/jql';
      const body = { jql: EVERYTHING, maxResults: 1 };
      return inWords(await site.ask({ method: 'POST', path, body, isAnonymous: true }));
    },
  },
  {
    id: 'anonymous-myself',
    question: 'What does GET /myself without sign-in answer?',
    ask: async (site) => {
      const path = '/rest/api/3/myself';
      return inWords(await site.ask({ method: 'GET', path, isAnonymous: true }));
    },
  },
  {
    id: 'limit-headers',
    question: 'Which headers about limits come with an ordinary answer?',
    ask: async (site) => {
      const { headers } = await site.trySearch({ jql: EVERYTHING, maxResults: 1, fields: ['id'] });
      return LIMIT_HEADERS.filter((name) => headers.has(name)).join(', ') || 'none';
    },
  },
  {
    id: 'project-page',
    question: 'How many projects does a page hold, if 500 are asked for?',
    ask: async (site) => {
      const answer = await site.get('/rest/api/3/project/search?maxResults=500');
      return String(readAnswer(answer, projects).maxResults);
    },
  },
];
