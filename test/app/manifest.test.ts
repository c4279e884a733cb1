import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProcessorBuilder, ValidationTypes } from '@forge/manifest';
import { parse } from 'yaml';
import { PAYLOADS } from '../../src/contract/resolvers';
import { ENDPOINTS } from '../../src/jira/endpoints';
import { RESOLVERS } from '../../src/resolvers/resolver-table';
import { GROUP_OF_STORED, STORED_GROUPS } from '../../static/app/src/admin/data/stored-groups';
import { manifestFaults, type Manifest } from './manifest-faults';

const root = join(__dirname, '..', '..');
const manifest = parse(readFileSync(join(root, 'manifest.yml'), 'utf8')) as Manifest;

it.each([
  ValidationTypes.FULL,
  ValidationTypes.PRODUCT_TRIGGER,
  ValidationTypes.DEPRECATED_CSP_METHOD,
  ValidationTypes.DEPRECATED_EGRESS_PERMISSIONS,
])('passes the %s validation of Forge without a warning', async (type) => {
  const { success, errors } = await ProcessorBuilder.instance()
    .withValidation(type)
    .withOptions({ deprecatedRuntimes: ['nodejs18.x', 'nodejs20.x', 'nodejs22.x'] })
    .build()
    .process();
  expect(errors ?? []).toEqual([]);
  expect(success).toBe(true);
});

it('has none of the faults that validation misses', () => {
  expect(manifestFaults(manifest, root)).toEqual([]);
});

it.each([
  ['a misspelt property', { 'jira:globalPage': { titel: 'x' } }, 'unknown property titel'],
  ['a page without resource', { 'jira:issuePanel': { resource: undefined } }, 'no resource'],
  ['an entry that is not built', { 'jira:adminPage': { resource: 'ui/nope' } }, 'entry ui/nope'],
  ['an icon that is not there', { 'jira:projectPage': { icon: 'resource:ui;no.svg' } }, 'icon'],
])('finds %s', (_, change, fault) => {
  const modules = structuredClone(manifest.modules);
  for (const [type, facts] of Object.entries(change))
    Object.assign(modules[type]?.[0] ?? {}, facts);
  expect(manifestFaults({ ...manifest, modules }, root).join('\n')).toContain(fault);
});

it('has a title in the language file for everything that has one', () => {
  const texts = JSON.parse(readFileSync(join(root, 'locales', 'en-US.json'), 'utf8')) as unknown;
  const titles = JSON.stringify(manifest.modules).matchAll(/"i18n":"([^"]+)"/gu);
  const untold = [...titles].flatMap(([, path = '']) => (textAt(texts, path) ? [] : [path]));
  expect(untold).toEqual([]);
});

it('tells admins of every entity before it is deleted', () => {
  const told = Object.keys(GROUP_OF_STORED).map((kind) => kind.split('/')[0]);
  const kept = manifest.app.storage?.entities?.map(({ name }) => name) ?? [];
  expect([...new Set(told)].sort()).toEqual([...kept, 'plain'].sort());
  expect([...STORED_GROUPS].sort()).toEqual([...new Set(Object.values(GROUP_OF_STORED))].sort());
});

it('tells admins of every property of issues', () => {
  const words = join(root, 'static', 'app', 'src', 'messages', 'admin-stored.ts');
  const told = [...readFileSync(words, 'utf8').matchAll(/^ {2}'(agile-pmo-[a-z]+)': /gmu)];
  const kept = manifest.modules['jira:entityProperty']?.map(({ propertyKey }) => propertyKey);
  expect(told.map(([, key]) => key).sort()).toEqual(kept?.sort());
});

it('declares the scopes that are used, and no others', () => {
  const used = new Set<string>(Object.values(ENDPOINTS).flatMap(({ scopes }) => scopes));
  // Asked for by no check of Forge, needed by @forge/kvs.
  used.add('storage:app');
  expect([...manifest.permissions.scopes].sort()).toEqual([...used].sort());
});

it.each(['docs/decisions/0007-scopes.md', 'static/app/src/messages/admin-trust.ts'])(
  'gives the reason for each scope in %s',
  (place) => {
    const text = readFileSync(join(root, ...place.split('/')), 'utf8');
    expect(manifest.permissions.scopes.filter((scope) => !text.includes(scope))).toEqual([]);
  },
);

it('opens no way out of Atlassian and no hole in the content security policy', () => {
  expect(Object.keys(manifest.permissions)).toEqual(['scopes']);
  expect(manifest.modules.webtrigger).toBeUndefined();
  expect(manifest).not.toHaveProperty('remotes');
  expect(manifest).not.toHaveProperty('providers');
});

it('is free: licensing would ask every admin again', () => {
  expect(manifest.app).not.toHaveProperty('licensing');
});

it('has a resolver for each key of the contract', () => {
  expect(Object.keys(RESOLVERS).sort()).toEqual(Object.keys(PAYLOADS).sort());
});

it('names handlers that exist', async () => {
  for (const { handler } of manifest.modules.function ?? []) {
    const [file = '', name = ''] = (handler ?? '').split('.');
    expect(existsSync(join(root, 'src', `${file}.ts`))).toBe(true);
    const source = readFileSync(join(root, 'src', `${file}.ts`), 'utf8');
    expect(source).toContain(`export { ${name} }`);
  }
  await Promise.resolve();
});

function textAt(texts: unknown, path: string): boolean {
  let found = texts;
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || found === null) return false;
    found = new Map<string, unknown>(Object.entries(found)).get(name);
  }
  return typeof found === 'string';
}
