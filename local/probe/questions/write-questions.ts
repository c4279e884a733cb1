import * as z from 'zod/mini';
import type { ProbeAnswer } from '../door';
import type { OwnIssue } from '../own-issues';
import { inWords, readAnswer, UnexpectedAnswer } from '../read-answer';
import type { ProbedSite } from '../probed-site';
import type { WritingQuestion } from '../question';

const PROPERTY = 'agile-pmo-probe';
const LINK_TYPE = 'Blocks';

const linkedIssue = z.object({
  fields: z.object({
    issuelinks: z.array(
      z.object({ id: z.string(), outwardIssue: z.optional(z.object({ id: z.string() })) }),
    ),
  }),
});
const trace = z.object({
  fields: z.object({ updated: z.string() }),
  changelog: z.object({ total: z.number() }),
});

interface Trace {
  readonly updated: string;
  readonly changes: number;
}

async function traceOf(site: ProbedSite, { id }: OwnIssue): Promise<Trace> {
  const path = `/rest/api/3/issue/${id}?fields=updated&expand=changelog`;
  const { fields, changelog } = readAnswer(await site.get(path), trace);
  return { updated: fields.updated, changes: changelog.total };
}

/** What a write did to an issue besides the write. */
async function effectOf(
  site: ProbedSite,
  issue: OwnIssue,
  write: () => Promise<ProbeAnswer>,
): Promise<string> {
  const before = await traceOf(site, issue);
  const given = await write();
  if (given.status >= 300) throw new UnexpectedAnswer(`could not be asked: ${inWords(given)}`);
  const after = await traceOf(site, issue);
  const updated = before.updated === after.updated ? 'does not move updated' : 'moves updated';
  const changelog = before.changes === after.changes ? 'not in the changelog' : 'in the changelog';
  return `${updated}, ${changelog}`;
}

function property(site: ProbedSite, { id }: OwnIssue, value: number): Promise<ProbeAnswer> {
  const path = `/rest/api/3/issue/${id}/properties/${PROPERTY}`;
  return site.ask({ method: 'PUT', path, body: { schema: 1, index: { n: value } } });
}

/** `inward` goes into `inwardIssue` of the request. */
function link(site: ProbedSite, inward: OwnIssue, outward: OwnIssue): Promise<ProbeAnswer> {
  const ends = { inwardIssue: { id: inward.id }, outwardIssue: { id: outward.id } };
  return site.post('/rest/api/3/issueLink', { type: { name: LINK_TYPE }, ...ends });
}

function rank(site: ProbedSite, issues: readonly string[], after: string): Promise<ProbeAnswer> {
  const path = '/rest/agile/1.0/issue/rank';
  return site.ask({ method: 'PUT', path, body: { issues, rankAfterIssue: after } });
}

async function linksOf(site: ProbedSite, { id }: OwnIssue) {
  const answer = await site.get(`/rest/api/3/issue/${id}?fields=issuelinks`);
  return readAnswer(answer, linkedIssue).fields.issuelinks;
}

/** Asked in this order: later ones build on what earlier ones wrote. */
export const WRITE_QUESTIONS: readonly WritingQuestion[] = [
  {
    id: 'created-issue-found',
    question: 'Is a new issue found by a search at once?',
    ask: async (site, { second }) => {
      const search = { jql: `key = ${second.key}`, maxResults: 1, fields: ['id'] };
      const plain = await site.trySearch(search);
      const reconciled = await site.trySearch({ ...search, reconcileIssues: [Number(second.id)] });
      return [['without reconcileIssues', plain] as const, ['with it', reconciled] as const]
        .map(([how, answer]) => `${how}: ${isFound(answer) ? 'yes' : 'no'}`)
        .join(', ');
    },
  },
  {
    id: 'property-written',
    question: 'What does writing a property do to the issue?',
    ask: (site, { first }) => effectOf(site, first, () => property(site, first, 1)),
  },
  {
    id: 'property-searched',
    question: 'Is a property found by issue.property[…] where no app declares it?',
    ask: async (site, { first }) => {
      const jql = `issue.property[${PROPERTY}].index.n = 1 AND key = ${first.key}`;
      const answer = await site.trySearch({ jql, maxResults: 1, fields: ['id'] });
      return answer.status < 300 ? (isFound(answer) ? 'yes' : 'no') : inWords(answer);
    },
  },
  {
    id: 'link-made-inward',
    question: 'What does making a link do to the issue sent as inwardIssue?',
    ask: (site, { first, second }) => effectOf(site, first, () => link(site, first, second)),
  },
  {
    id: 'link-direction',
    question: 'Which end is inwardIssue of the request?',
    ask: async (site, { first, second }) => {
      const [shown] = await linksOf(site, first);
      if (shown === undefined) throw new UnexpectedAnswer('could not be asked: no link is shown');
      return shown.outwardIssue?.id === second.id
        ? 'the one that reads the outward wording (the blocker)'
        : 'the one that reads the inward wording (the blocked one)';
    },
  },
  {
    id: 'link-twice',
    question: 'What does making the same link again do?',
    ask: async (site, { first, second }) => {
      const answer = await link(site, first, second);
      const count = (await linksOf(site, first)).length;
      return `${inWords(answer)}; ${count === 1 ? 'one link' : `${String(count)} links`} after it`;
    },
  },
  {
    id: 'link-to-itself',
    question: 'What does a link of an issue to itself answer?',
    ask: async (site, { first }) => inWords(await link(site, first, first)),
  },
  {
    id: 'link-deleted-outward',
    question: 'What does deleting a link do to the issue sent as outwardIssue?',
    ask: async (site, { first, second }) => {
      const [shown] = await linksOf(site, first);
      if (shown === undefined) throw new UnexpectedAnswer('could not be asked: no link is shown');
      const path = `/rest/api/3/issueLink/${shown.id}`;
      return effectOf(site, second, () => site.ask({ method: 'DELETE', path }));
    },
  },
  {
    id: 'link-deleted-twice',
    question: 'What does deleting a link answer, and deleting it again?',
    ask: async (site, { first, second }) => {
      await link(site, first, second);
      const [shown] = await linksOf(site, first);
      if (shown === undefined) throw new UnexpectedAnswer('could not be asked: no link is shown');
      const path = `/rest/api/3/issueLink/${shown.id}`;
      const once = await site.ask({ method: 'DELETE', path });
      const twice = await site.ask({ method: 'DELETE', path });
      return [once, twice].map(({ status }) => String(status)).join(', then ');
    },
  },
  {
    id: 'ranked',
    question: 'What does ranking do to the issue?',
    ask: (site, { first, second }) =>
      effectOf(site, first, () => rank(site, [first.id], second.id)),
  },
  {
    id: 'rank-unknown',
    question: 'What does ranking two issues answer, of which one does not exist?',
    ask: async (site, { first, second }) => {
      const unknown = '999999999999';
      return inWords(await rank(site, [unknown, first.id], second.id)).replace(unknown, '…');
    },
  },
  {
    id: 'comment-added',
    question: 'What does a comment do to the issue?',
    ask: (site, { first }) => {
      const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Probe' }] }];
      const body = { body: { type: 'doc', version: 1, content } };
      const path = `/rest/api/3/issue/${first.id}/comment`;
      return effectOf(site, first, () => site.post(path, body));
    },
  },
];

const found = z.object({ issues: z.array(z.unknown()) });

function isFound({ body }: ProbeAnswer): boolean {
  const parsed = z.safeParse(found, body);
  return parsed.success && parsed.data.issues.length > 0;
}
