import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PRODUCT_EVENTS } from '../../../../local/forge/manifest/product-events';
import { readManifest } from '../../../../local/forge/manifest/read-manifest';
import { WRITE_EFFECTS } from '../../../../local/jira/writes/effects';
import { appWith } from '../fixture-forge';
import { EVENTS_APP } from './event-app';

it('is read with its triggers and consumers', async () => {
  const { eventTriggers, consumers } = await readManifest(EVENTS_APP);

  expect(consumers).toEqual([
    { key: 'worker', queue: 'work', functionKey: 'work' },
    { key: 'hauler', queue: 'heavy', functionKey: 'haul' },
  ]);
  expect(
    eventTriggers.map(({ key, functionKey, ignoresSelf }) => [key, functionKey, ignoresSelf]),
  ).toEqual([
    ['issues', 'on-issue', false],
    ['links', 'on-link', true],
    ['plans', 'on-plan', false],
  ]);
});

it.each([
  ['created:issuelink, avi', 'viewed:issue, avi', 'links listens to avi:jira:viewed:issue'],
  ['avi:jira:released:version', 'avi:jira:created:project', 'which is not emulated'],
  ['    - read:jira-work\n', '', "'avi:jira:created:issue' requires 'read:jira-work' scope"],
  ['{ ignoreSelf: true }', '{}', 'trigger.1.filter.ignoreSelf'],
  ['{ ignoreSelf: true }', '{ ignoreSelf: true, expression: "1" }', 'unknown key expression'],
  ['{ ignoreSelf: true }', '{ ignoreSelf: true, onError: IGNORE }', 'unknown key onError'],
  [
    '{ ignoreSelf: true }',
    '{ ignoreSelf: true, appIsLicensed: true }',
    'unknown key appIsLicensed',
  ],
  ['filter: { ignoreSelf: true }', 'payload: { include: {} }', 'unknown key payload'],
  ['function: on-link', 'endpoint: far-away', 'unknown key endpoint'],
  ['function: on-link', 'function: nobody', 'names the function nobody'],
  ['events: [avi:jira:created:issuelink, avi:jira:deleted:issuelink]', 'events: []', 'too small'],
  ['events: [avi:jira:created:issuelink,', 'events: [{ eventType: a },', 'trigger.1.events.0'],
  ['index.onLink }', 'index.onLink, timeoutSeconds: 20 }', 'which defines timeoutSeconds'],
  ['queue: heavy', 'queue: work', 'the queue work has two consumers'],
  ['queue: heavy', 'queue: a queue', 'consumer.1.queue'],
  ['function: haul', 'function: hauling', 'names the function hauling'],
  ['function: haul', 'resolver: { function: haul, method: a }', 'unknown key resolver'],
  ['function: tick,', 'function: haul,', 'hauler shares its long function'],
  ['queue: heavy,', 'queue: heavy, crossVersion: true,', 'unknown key crossVersion'],
])('is refused with "%s" become "%s"', async (from, to, message) => {
  const appRoot = await appWith(EVENTS_APP, (manifest) => manifest.replace(from, to));

  await expect(readManifest(appRoot)).rejects.toThrow(message);
});

it('takes granular scopes for the classic one', async () => {
  const granular = PRODUCT_EVENTS.get('avi:jira-software:started:sprint')?.granular ?? [];
  const appRoot = await appWith(EVENTS_APP, (manifest) =>
    manifest
      .replace('    - read:jira-work\n', granular.map((scope) => `    - ${scope}\n`).join(''))
      .replace(/ {4}- key: issues[\s\S]*(?= {4}- key: plans)/u, '')
      .replace(', avi:jira:released:version', ''),
  );

  const { eventTriggers } = await readManifest(appRoot);

  expect(eventTriggers.map(({ key }) => key)).toEqual(['plans']);
});

it('knows the events that the embedded Jira tells of, and no others', () => {
  const told = Object.values(WRITE_EFFECTS).flatMap(({ event }) => event ?? []);

  expect(new Set(PRODUCT_EVENTS.keys())).toEqual(new Set<string>(told));
});

it("knows the scopes of events as Atlassian's validator does", () => {
  // The package does not export the file.
  const schema = require.resolve('@forge/manifest/schema.json');
  const file = path.join(path.dirname(schema), '../mapping/product-event-to-scope-mapping.json');
  const { mapping } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly mapping: readonly {
      readonly productEvent: string;
      readonly oAuthScopes: { readonly current: string[]; readonly beta: string[] };
    }[];
  };

  for (const [event, { classic, granular }] of PRODUCT_EVENTS) {
    const found = mapping.find(({ productEvent }) => productEvent === event);
    expect([event, found?.oAuthScopes]).toEqual([event, { current: classic, beta: granular }]);
  }
});
