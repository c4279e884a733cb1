import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedJira } from '../../../local/jira/embedded-jira';
import { serveJira } from '../../builders/jira-server';
import type { ClientSession } from './jira-js-session';
import { smallSite } from './small-site';

const run = promisify(execFile);
const SCRIPT = path.join(__dirname, 'jira-js-session.ts');

it('serves the client of jira.js, and every answer fits its schemas', async () => {
  const site = smallSite();
  const server = await serveJira(
    (url) =>
      new EmbeddedJira(site, { baseUrl: url, clock: () => Date.parse('2026-11-20T09:00:00Z') }),
    { port: 0, signIn: { people: site.people, tokens: ['secret'] } },
  );
  // A session that ends in an error must not leave the server open.
  const session = run(process.execPath, ['--import', 'tsx', SCRIPT, server.url]);
  const { stdout } = await session.finally(() => server.close());
  expect(JSON.parse(stdout) as ClientSession).toEqual({
    projects: ['WEB'],
    found: ['WEB-1', 'WEB-2', 'WEB-4'],
    changes: 1,
    linked: ['WEB-4'],
    unlinked: [],
    property: { state: 'asked' },
    created: 'WEB-5',
    refusal: expect.stringContaining('Issue does not exist') as string,
    calls: expect.any(Number) as number,
    mismatches: [],
  });
});
