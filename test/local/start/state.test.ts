import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import type { HostOptions, RunningHost } from '../../../local/start/host/start-host';
import { StartError } from '../../../local/start/options';
import { restIssue } from '../../builders/rest-issue';
import { temporaryFolder } from '../../builders/temporary-folder';
import { askAs, fixtureHost } from './fixture-host';

const { root, write } = temporaryFolder();
let host: RunningHost | null = null;
afterEach(async () => {
  await host?.close();
  host = null;
});

let folders = 0;
function newFolder(): string {
  folders += 1;
  return path.join(root, `state-${String(folders)}`);
}

/** Starts anew; the last run ends first and keeps its changes. */
async function run(options: Partial<HostOptions>): Promise<RunningHost> {
  await host?.close();
  host = null;
  host = await fixtureHost(options);
  return host;
}

async function rename(running: RunningHost, summary: string): Promise<void> {
  const body = { fields: { summary } };
  const path = '/rest/api/3/issue/A-1';
  const { status } = await askAs(running, 'local-admin', { path, method: 'PUT', body });
  expect(status).toBe(204);
}

async function summaryIn(running: RunningHost): Promise<unknown> {
  const answer = await askAs(running, 'local-admin', { path: '/rest/api/3/issue/A-1' });
  return answer.json();
}

function invoke(running: RunningHost, functionKey: string): Promise<unknown> {
  const [accountId, extension] = ['local-admin', { type: 'jira:globalPage' }];
  const payload = { text: 'kept' };
  return running.forge.invoke({ moduleKey: 'page', extension, functionKey, payload, accountId });
}

function exported(name: string): HostOptions['data'] {
  return { kind: 'export', path: write(name, JSON.stringify([restIssue('A-1')])) };
}

it('keeps changes of the site and of app storage for the next start', async () => {
  const options = { data: exported('kept.json'), stateFolder: newFolder() };
  const first = await run(options);
  expect(first.stateNotice).toBeNull();
  await rename(first, 'Renamed');
  await invoke(first, 'remember');
  const second = await run(options);
  expect(second.stateNotice).toContain('Earlier changes of kept.json are loaded');
  await expect(summaryIn(second)).resolves.toMatchObject({ fields: { summary: 'Renamed' } });
  await expect(invoke(second, 'recall')).resolves.toBe('kept');
  expect(second.people).toEqual(first.people);
});

it('writes nothing where nothing changed, and no half of a file', async () => {
  const stateFolder = newFolder();
  const options = { data: exported('same.json'), stateFolder };
  await summaryIn(await run(options));
  await run(options);
  expect(existsSync(stateFolder)).toBe(false);
  await rename(await run(options), 'Renamed');
  await run(options);
  expect(readdirSync(stateFolder)).toEqual([expect.stringMatching(/^export-[\da-f]+\.jsonl$/u)]);
});

it('forgets where asked to', async () => {
  const options = { data: exported('clean.json'), stateFolder: newFolder() };
  await rename(await run(options), 'Renamed');
  const clean = await run({ ...options, isClean: true });
  expect(clean.stateNotice).toBe('Earlier changes of clean.json are forgotten.');
  await expect(summaryIn(clean)).resolves.not.toMatchObject({ fields: { summary: 'Renamed' } });
  expect((await run(options)).stateNotice).toBeNull();
});

it('leaves out changes of data that is newer now, and keeps each data apart', async () => {
  const stateFolder = newFolder();
  const data = exported('newer.json');
  await rename(await run({ data, stateFolder }), 'Renamed');
  const other = await run({ data: exported('other.json'), stateFolder });
  expect(other.stateNotice).toBeNull();
  utimesSync(path.join(root, 'newer.json'), new Date(0), new Date(1));
  const newer = await run({ data, stateFolder });
  expect(newer.stateNotice).toContain('an earlier edition of newer.json');
  await expect(summaryIn(newer)).resolves.not.toMatchObject({ fields: { summary: 'Renamed' } });
});

it('says what to do about a file it cannot read', async () => {
  const stateFolder = newFolder();
  const options = { data: exported('broken.json'), stateFolder };
  await rename(await run(options), 'Renamed');
  await host?.close();
  const [name = ''] = readdirSync(stateFolder);
  const text = readFileSync(path.join(stateFolder, name), 'utf8');
  write(path.join(path.basename(stateFolder), name), text.replace('"format":1', '"format":0'));
  await expect(run(options)).rejects.toThrow(StartError);
  await expect(run(options)).rejects.toThrow('--clean forgets it');
});

it('makes the demo company anew on another day', async () => {
  const stateFolder = newFolder();
  const on = (day: string): Partial<HostOptions> => ({
    data: { kind: 'demo' },
    stateFolder,
    clock: () => Date.parse(`${day}T09:00:00Z`),
  });
  await invoke(await run(on('2026-11-20')), 'remember');
  expect((await run(on('2026-11-20'))).stateNotice).toContain('are loaded');
  expect((await run(on('2026-11-21'))).stateNotice).toContain('an earlier edition');
});
