import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { demoCompany } from '../../../local/demo/demo-company';
import { EmbeddedJira } from '../../../local/jira/embedded-jira';
import type { JiraAnswer, JiraRequest } from '../../../local/jira/rest/jira-request';
import { routeOf } from '../../../local/jira/rest/route-of';
import { ROUTES } from '../../../local/jira/rest/routes';
import { serveJira } from '../../builders/jira-server';
import type { DemoSession } from './jira-js-demo-session';

const run = promisify(execFile);
const SCRIPT = path.join(__dirname, 'jira-js-demo-session.ts');

/** Reads of which jira.js has no call; links are read by `jira-js-session`. */
const WITHOUT_CALL: ReadonlySet<string> = new Set([
  'GET /rest/api/3/issueLink/{linkId}',
  'GET /rest/api/3/priority',
  'GET /rest/api/3/project',
  'GET /rest/api/3/resolution',
  'GET /rest/api/3/search',
  'GET /rest/api/3/user/bulk',
]);

class WatchedJira extends EmbeddedJira {
  readonly answered = new Set<string>();

  override async handle(
    request: JiraRequest,
    caller: Parameters<EmbeddedJira['handle']>[1],
  ): Promise<JiraAnswer> {
    const given = await super.handle(request, caller);
    const route = routeOf(request.method, request.path);
    if (route !== null && given.status < 300) this.answered.add(`${route.method} ${route.path}`);
    return given;
  }
}

it('answers every read of the demo company in the schemas of jira.js', async () => {
  const site = demoCompany('2026-11-20');
  const admin = site.people.find(({ groups }) => groups.includes('jira-administrators'));
  const watched: WatchedJira[] = [];
  const server = await serveJira(
    (url) => {
      const jira = new WatchedJira(site, {
        baseUrl: url,
        clock: () => Date.parse('2026-11-20T09:00:00Z'),
      });
      watched.push(jira);
      return jira;
    },
    { port: 0, signIn: { people: site.people, tokens: ['secret'] } },
  );
  const session = run(
    process.execPath,
    ['--import', 'tsx', SCRIPT, server.url, admin?.email ?? ''],
    { maxBuffer: 10_000_000 },
  );
  const { stdout } = await session.finally(() => server.close());
  const { issues, mismatches } = JSON.parse(stdout) as DemoSession;
  expect(mismatches).toEqual([]);
  expect(issues).toBeGreaterThan(1000);
  const reads = ROUTES.filter(({ method }) => method === 'GET').map((one) => `GET ${one.path}`);
  const unread = reads.filter((read) => !watched[0]?.answered.has(read));
  expect(new Set(unread)).toEqual(WITHOUT_CALL);
}, 300_000);
