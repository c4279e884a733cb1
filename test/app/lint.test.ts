import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint, problemCount } from '@forge/lint';
import { parse } from 'yaml';
import { openApiSubset, scopesOf } from '../../local/jira/rest/scopes';
import { ENDPOINTS } from '../../src/jira/endpoints';
import { temporaryFolder } from '../builders/temporary-folder';
import { describeWithFile, sharedDataFile } from '../shared-data';

const root = join(__dirname, '..', '..');
const manifest = parse(readFileSync(join(root, 'manifest.yml'), 'utf8')) as object;
const { root: folder, write } = temporaryFolder();

const silent = () => undefined;
const logger = {
  info: silent,
  warn: silent,
  error: silent,
  debug: silent,
  trace: silent,
  plain: silent,
};

/** Stands in for Atlassian's flag service, which lint asks over the network: all flags are off. */
const flags: unknown = new Proxy(
  {},
  {
    get: (_, name) =>
      name === 'then'
        ? undefined
        : () => Promise.resolve(String(name).includes('Runtimes') ? [] : false),
  },
);

/** The documents lint would otherwise download. */
function useDocuments(platform: string, agile: string): void {
  const empty = write('empty.json', '{"paths":{}}');
  Object.assign(process.env, {
    USE_LOCAL_SWAGGER: '1',
    LOCAL_JIRA_SWAGGER: platform,
    LOCAL_JSW_SWAGGER: agile,
    LOCAL_JSM_SWAGGER: empty,
    LOCAL_CONF_SWAGGER: empty,
    LOCAL_CONF_V2_SWAGGER: empty,
    LOCAL_BB_SWAGGER: empty,
  });
}

type Lint = (
  files: readonly string[],
  manifest: unknown,
  environment: string,
  ...services: readonly unknown[]
) => Promise<Parameters<typeof problemCount>[0]>;

async function problems(files: readonly string[], app: unknown = manifest) {
  // Its declared parameters ask for services that cannot be had offline.
  const results = await (lint as unknown as Lint)(files, app, 'development', logger, flags, {
    linter: { mode: 'client-side' },
  });
  const messages = results.flatMap(({ errors }) => errors.map(({ message }) => message));
  return { ...problemCount(results), messages };
}

function sources(): readonly string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => join('src', file));
}

const NOTHING = { errors: 0, warnings: 0, approvals: 0 };

it('finds nothing with the scopes of each call as facts', async () => {
  const { platform, agile } = openApiSubset();
  useDocuments(
    write('platform.json', JSON.stringify(platform)),
    write('agile.json', JSON.stringify(agile)),
  );
  expect(await problems(sources())).toMatchObject(NOTHING);
});

it('finds a call whose scope is not declared', async () => {
  const { platform, agile } = openApiSubset();
  useDocuments(
    write('platform.json', JSON.stringify(platform)),
    write('agile.json', JSON.stringify(agile)),
  );
  // Lint reads what the tsconfig.json of the working directory includes.
  write('tsconfig.json', '{ "include": ["src/**/*.ts"] }');
  write(
    'src/undeclared.ts',
    "import api, { route } from '@forge/api';\n" +
      'export async function run() {\n' +
      '  return api.asUser().requestJira(route`/rest/api/3/field`);\n' +
      '}\n',
  );
  const poorer = { ...manifest, permissions: { scopes: ['storage:app'] } };
  process.chdir(folder);
  const found = await problems(['src/undeclared.ts'], poorer).finally(() => {
    process.chdir(root);
  });
  expect(found.messages.join('\n')).toContain('read:jira-work');
});

describeWithFile(sharedDataFile('openapi/jira-platform-swagger-v3.v3.json'))(
  'with the official documents',
  () => {
    it('finds nothing', async () => {
      const platform = sharedDataFile('openapi/jira-platform-swagger-v3.v3.json');
      const agile = sharedDataFile('openapi/jira-software-swagger.v3.2022-07-17.json');
      expect([platform, agile].every((file) => existsSync(file))).toBe(true);
      useDocuments(platform, agile);
      expect(await problems(sources())).toMatchObject(NOTHING);
    });
  },
);

it.each(Object.entries(ENDPOINTS))(
  'asks for the scopes that the call of %s needs',
  (_, { method, path, scopes }) => {
    const alternatives = scopesOf(method, path.replace(/\{[^}]+\}/gu, '1'));
    expect(
      alternatives === null ? null : alternatives.length === 0 ? [[]] : alternatives,
    ).toContainEqual([...scopes]);
  },
);

it('imports each Forge package through its one door, and UI Kit 1 nowhere', () => {
  const doors = new Map([
    ['@forge/api', 'src/jira/forge-door.ts'],
    ['@forge/kvs', 'src/storage/kvs-door.ts'],
    ['@forge/resolver', 'src/resolvers/resolver-door.ts'],
    ['@forge/bridge', 'static/app/src/bridge/forge-bridge.ts'],
  ]);
  for (const room of ['src', 'static/app/src']) {
    for (const file of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/u.test(file)) continue;
      const text = readFileSync(join(root, room, file), 'utf8');
      for (const [, name = ''] of text.matchAll(/from '(@forge\/[^']+)'/gu)) {
        expect([name, join(room, file)]).toEqual([name, doors.get(name)]);
      }
    }
  }
});
