import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedForge, type ForgeSettings } from '../../../local/forge/embedded-forge';
import type { ProductCaller, ProductRequest } from '../../../local/forge/forge-types';
import type { FixtureCall, resolver } from './fixture-app/src/index';

export const FIXTURE_APP = join(__dirname, 'fixture-app');
const NODE_MODULES = join(__dirname, '../../../node_modules');
export const NOW = Date.UTC(2026, 10, 20, 9);

const opened: EmbeddedForge[] = [];
const folders: string[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((forge) => forge.close()));
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** Jira as these tests need it: it says who asks and what arrived. */
export function echoJira(request: ProductRequest, caller: ProductCaller) {
  return Promise.resolve({
    status: 200,
    headers: { 'content-type': 'application/json;charset=UTF-8' },
    body: { caller, request },
  });
}

export function openFixture(changes: Partial<ForgeSettings> = {}): Promise<EmbeddedForge> {
  return openForge({
    appRoot: FIXTURE_APP,
    code: { kind: 'source' },
    product: echoJira,
    scopesOf: (_, path) => (path.startsWith('/rest/api/3/') ? [['read:jira-work']] : null),
    siteUrl: 'http://127.0.0.1:8080',
    clock: () => NOW,
    appAccountId: 'app-account',
    ...changes,
  });
}

/** Closed when the test is over. */
export async function openForge(settings: ForgeSettings): Promise<EmbeddedForge> {
  const forge = await EmbeddedForge.open(settings);
  opened.push(forge);
  return forge;
}

/** A copy of the fixture app with another manifest, in a temporary folder. */
export function fixtureWith(change: (manifest: string) => string): Promise<string> {
  return appWith(FIXTURE_APP, change);
}

/** A copy of an app with another manifest, in a temporary folder. */
export async function appWith(app: string, change: (manifest: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fixture-app-'));
  folders.push(folder);
  await cp(app, folder, { recursive: true });
  await symlink(NODE_MODULES, join(folder, 'node_modules'));
  const file = join(folder, 'manifest.yml');
  const manifest = await readFile(file, 'utf8');
  const changed = change(manifest);
  if (changed === manifest) throw new Error('the change changed nothing');
  await writeFile(file, changed);
  return folder;
}

/** `invoke` of the global page, as ann. */
export function invoke(
  forge: EmbeddedForge,
  functionKey: FixtureCall,
  payload?: unknown,
  accountId: string | null = 'ann',
): ReturnType<typeof resolver> {
  return forge.invoke({
    moduleKey: 'page',
    extension: { type: 'jira:globalPage' },
    functionKey,
    payload,
    accountId,
  });
}
