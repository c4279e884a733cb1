import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { answerTable } from '../../../local/probe/answer-table';
import { embeddedDoor, EMBEDDED_PROJECT } from '../../../local/probe/embedded-door';
import type { Door, ProbeRequest } from '../../../local/probe/door';
import { readProbeOptions } from '../../../local/probe/options';
import { probe } from '../../../local/probe/probe';
import { ProbeError } from '../../../local/probe/probe-error';
import { NOT_ASKED, runProbe } from '../../../local/probe/run-probe';
import { READ_QUESTIONS, WRITE_QUESTIONS } from '../../../local/probe/questions';
import { siteServer, type SiteServer } from '../../builders/site-server';
import { temporaryFolder } from '../../builders/temporary-folder';

const ENVIRONMENT = { JIRA_EMAIL: 'pm@example.com', JIRA_API_TOKEN: 'secret' };
const { root } = temporaryFolder();
let server: SiteServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

/** The embedded Jira, and every request that reached it. */
function watchedDoor(): { readonly door: Door; readonly requests: ProbeRequest[] } {
  const requests: ProbeRequest[] = [];
  const embedded = embeddedDoor();
  return {
    requests,
    door: (request) => {
      requests.push(request);
      return embedded(request);
    },
  };
}

it('has a table in the README with what the embedded Jira answers', async () => {
  const table = answerTable(await runProbe(embeddedDoor(), EMBEDDED_PROJECT), null);
  const readme = readFileSync(path.join(__dirname, '../../../local/README.md'), 'utf8');
  expect(narrow(readme)).toContain(narrow(table));
});

/** Formatting pads the columns of a table. */
function narrow(table: string): string {
  return table.replaceAll(/ +/gu, ' ').replaceAll(/-{3,}/gu, '---');
}

it('has each question once, and an answer to each from the embedded Jira', async () => {
  const ids = [...READ_QUESTIONS, ...WRITE_QUESTIONS].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const results = await runProbe(embeddedDoor(), EMBEDDED_PROJECT);
  expect(results.map(({ id }) => id)).toEqual(ids);
  expect(results.filter(({ answer }) => answer.startsWith('could not'))).toEqual([]);
});

it('writes nothing where no project is given', async () => {
  const { door, requests } = watchedDoor();
  const results = await runProbe(door, null);
  expect(results.filter(({ answer }) => answer === NOT_ASKED)).toHaveLength(WRITE_QUESTIONS.length);
  const calls = new Set(
    requests.filter(({ method }) => method !== 'GET').map((one) => `${one.method} ${one.path}`),
  );
  expect([...calls].sort()).toEqual([
    'POST /rest/api/3/changelog/bulkfetch',
    'POST /rest/api/3/issue/bulkfetch',
    'POST /rest/api/3/search/approximate-count',
    'POST /rest/api/3/search/jql',
  ]);
});

const created = z.object({ id: z.string() });

it('writes to its own issues only, and deletes them', async () => {
  const { door, requests } = watchedDoor();
  const own = new Set<string>();
  await runProbe(async (request) => {
    const given = await door(request);
    if (request.path === '/rest/api/3/issue') own.add(z.parse(created, given.body).id);
    return given;
  }, EMBEDDED_PROJECT);
  expect(own.size).toBe(2);
  const touched = requests
    .filter(({ method, path: at }) => method !== 'GET' && /\/issue\/\d/u.test(at))
    .map(({ path: at }) => at.split('/')[5] ?? '');
  expect(touched.filter((id) => !own.has(id))).toEqual([]);
  const deleted = requests.filter(
    ({ method, path: at }) => method === 'DELETE' && at.startsWith('/rest/api/3/issue/'),
  );
  expect(deleted.map(({ path: at }) => at.split('/').at(-1))).toEqual([...own]);
});

it('names issues that it could not delete', async () => {
  const embedded = embeddedDoor();
  const door: Door = (request) =>
    request.method === 'DELETE' && request.path.startsWith('/rest/api/3/issue/')
      ? Promise.resolve({ status: 403, headers: new Map(), body: undefined })
      : embedded(request);
  await expect(runProbe(door, EMBEDDED_PROJECT)).rejects.toThrow(
    /^SHOP-\d+ and SHOP-\d+ could not be deleted; delete by hand$/u,
  );
});

it('deletes what it made even where a question fails', async () => {
  const { door, requests } = watchedDoor();
  const failing: Door = (request) =>
    request.path.endsWith('/comment')
      ? Promise.reject(new ProbeError('the line is cut'))
      : door(request);
  await expect(runProbe(failing, EMBEDDED_PROJECT)).rejects.toThrow('the line is cut');
  expect(requests.slice(-2).map(({ method }) => method)).toEqual(['DELETE', 'DELETE']);
});

it('says that a project cannot be written to', async () => {
  await expect(runProbe(embeddedDoor(), 'NONE')).rejects.toThrow(
    /^--project NONE: no issues can be made there; could not be asked: 404/u,
  );
});

it('asks a real site too, and records what it answered without its content', async () => {
  const embedded = embeddedDoor();
  server = await siteServer(() => ({ status: 503, body: { errorMessages: ['Down'], errors: {} } }));
  const out = path.join(root, 'recording.json');
  let printed = '';
  const options = readProbeOptions(['--site', server.url, '--out', out], ENVIRONMENT);
  await probe(options, {
    clock: () => Date.parse('2026-11-20T09:00:00Z'),
    print: (text) => {
      printed += text;
    },
  });
  expect(printed).toContain('| could not be asked: 503, "Down" |');
  expect(printed).toContain(`| ${NOT_ASKED} |`);
  const signedIn = server.calls.filter(({ authorization }) => authorization !== undefined);
  expect(server.calls.length - signedIn.length).toBe(2);
  const recording = readFileSync(out, 'utf8');
  expect(JSON.parse(recording)).toMatchObject({
    recorded: '2026-11-20T09:00:00.000Z',
    real: READ_QUESTIONS.map(({ id }) => ({ id })).concat(
      WRITE_QUESTIONS.map(({ id }) => ({ id })),
    ),
  });
  const { body } = await embedded({
    method: 'GET',
    path: '/rest/api/3/issue/SHOP-300?fields=summary',
  });
  const { summary } = z.parse(z.object({ fields: z.object({ summary: z.string() }) }), body).fields;
  expect(recording).not.toContain(summary);
  expect(recording).not.toMatch(/SHOP-\d/u);
  expect(recording).not.toContain('@example.com');
});

it.each([
  ['does not follow a redirect', 302, { location: 'https://elsewhere.example/' }, 'redirects'],
  ['stops where it is asked to wait', 429, { 'retry-after': '17' }, 'asks to wait 17 seconds'],
])('%s', async (_what, status, headers, message) => {
  server = await siteServer(() => ({ status, headers, body: {} }));
  const options = readProbeOptions(['--site', server.url], ENVIRONMENT);
  await expect(probe(options, { clock: () => 0, print: () => undefined })).rejects.toThrow(message);
  expect(server.calls).toHaveLength(1);
});

it.each([
  ['plain HTTP to another machine', ['--site', 'http://jira.example'], 'must begin with https'],
  ['what is no address', ['--site', 'jira'], 'is not the address of a site'],
  ['a sign-in in the address', ['--site', 'https://a:b@jira.example'], 'is not the address'],
  ['a project without a site', ['--project', 'WEB'], '--project goes with --site'],
  ['what is no key', ['--site', 'https://a.example', '--project', 'web 1'], 'is not the key'],
  ['an unknown option', ['--colour'], "Unknown option '--colour'"],
  ['a file without a name', ['--out', ''], '--out needs a value'],
])('refuses %s', (_what, args, message) => {
  expect(() => readProbeOptions(args, ENVIRONMENT)).toThrow(message);
});

it('refuses a site without credentials', () => {
  expect(() => readProbeOptions(['--site', 'https://a.example'], {})).toThrow(ProbeError);
});
