import { demoCompany } from '../../local/demo/demo-company';
import { plantedTroubles } from '../../local/demo/planted-troubles';
import { readManifest } from '../../local/forge/manifest/read-manifest';
import { EmbeddedJira } from '../../local/jira/embedded-jira';
import type { Caller } from '../../local/jira/rest/jira-request';
import { DEFAULT_SETTINGS } from '../../src/contract/settings';
import { projectOfKey } from '../../src/domain/work-items/issue-key';
import { readIssueItem } from '../../src/jira/read-issue-item';
import { readSolved } from '../../src/jira/read-solved';
import type { JiraResponse } from '../../src/jira/transport';
import { embeddedConnection, failing } from '../builders/embedded-connection';

const NOW = Date.UTC(2026, 10, 20, 9);
const site = demoCompany('2026-11-20');
const [REMOVED = ''] = plantedTroubles()['impediment-removed'].flat();
const PROJECT = { kind: 'project', key: projectOfKey(REMOVED) } as const;

const callerIn = (isWanted: (groups: readonly string[]) => boolean) => ({
  accountId: site.people.find(({ groups }) => isWanted(groups))?.accountId ?? '',
});
const admin = callerIn((groups) => groups.includes('jira-administrators'));

async function connect(caller: Caller, answerInstead?: () => JiraResponse) {
  const { searchAliases } = await readManifest(`${__dirname}/../..`);
  const jira = new EmbeddedJira(site, {
    ...{ baseUrl: 'http://jira.example', clock: () => NOW, searchAliases },
  });
  return embeddedConnection(jira, caller, answerInstead);
}

it('reads what was removed in a project in one bounded request', async () => {
  const connection = await connect(admin);
  const items = await readSolved(connection, DEFAULT_SETTINGS, PROJECT);
  expect(items.map(({ key }) => key)).toContain(REMOVED);
  const others = items.filter(
    ({ key, impediment }) =>
      projectOfKey(key) !== PROJECT.key || impediment.notes.record?.state !== 'removed',
  );
  expect(others).toEqual([]);
  expect(connection.requests).toHaveLength(1);
  expect(connection.requests[0]?.body).toMatchObject({ maxResults: 100 });
});

it('reads the same cause from all projects the person sees', async () => {
  const everything = await readSolved(await connect(admin), DEFAULT_SETTINGS, PROJECT);
  const code = everything.find(({ key }) => key === REMOVED)?.impediment.notes.record?.cause ?? '';
  const items = await readSolved(await connect(admin), DEFAULT_SETTINGS, { kind: 'cause', code });
  expect(items.map(({ key }) => key)).toContain(REMOVED);
  expect(new Set(items.map(({ impediment }) => impediment.notes.record?.cause))).toEqual(
    new Set([code]),
  );
  const stranger = await connect(callerIn((groups) => groups.join() === 'site-users'));
  const seen = await readSolved(stranger, DEFAULT_SETTINGS, { kind: 'cause', code });
  const keys = new Set(items.map(({ key }) => key));
  expect(seen.every(({ key }) => keys.has(key))).toBe(true);
});

it('remembers nothing where Jira does not know the names yet, and says where it does not answer', async () => {
  const jira = new EmbeddedJira(site, { baseUrl: 'http://jira.example', clock: () => NOW });
  const unknown = embeddedConnection(jira, admin);
  expect(await readSolved(unknown, DEFAULT_SETTINGS, PROJECT)).toEqual([]);
  const silent = await connect(admin, () => failing(503));
  await expect(readSolved(silent, DEFAULT_SETTINGS, PROJECT)).rejects.toMatchObject({
    fault: 'unavailable',
  });
});

it('reads one issue with its record and its flag in one request', async () => {
  const [flagged = ''] = plantedTroubles()['several-flags'].flat();
  const connection = await connect(admin);
  const item = await readIssueItem({
    connection,
    issueId: site.issues.find(({ key }) => key === flagged)?.id ?? '',
    settings: Promise.resolve(DEFAULT_SETTINGS),
    memory: { recall: () => null, keep: () => undefined },
  });
  expect(item).toMatchObject({ key: flagged, isFlagged: true });
  expect(connection.requests).toHaveLength(1);
});
