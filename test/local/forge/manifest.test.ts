import { join } from 'node:path';
import { readManifest } from '../../../local/forge/manifest/read-manifest';
import { FIXTURE_APP, fixtureWith } from './fixture-forge';

const REPOSITORY = join(__dirname, '../../..');

describe('the manifest', () => {
  it('is read with its texts', async () => {
    const manifest = await readManifest(FIXTURE_APP);

    expect(manifest).toMatchObject({
      appId: '12345678-1234-4234-8234-123456789012',
      scopes: ['read:jira-work', 'read:jira-user', 'storage:app'],
      backendEgress: [],
      globalPermissions: [
        {
          key: 'manager',
          name: 'Manage tasks',
          isAnonymousAllowed: false,
          defaultGrants: ['jira-administrators'],
        },
      ],
      searchAliases: [
        {
          alias: 'fixtureState',
          propertyKey: 'fixture-task',
          path: 'index.state',
          type: 'string',
        },
        { alias: 'fixtureDue', propertyKey: 'fixture-task', path: 'index.due', type: 'date' },
      ],
      locale: 'en-US',
    });
    expect([...manifest.modules.values()]).toStrictEqual([
      {
        key: 'page',
        type: 'jira:globalPage',
        title: 'Fixture',
        label: null,
        icon: { resource: 'ui', file: 'icons/app.svg' },
        document: { resource: 'ui', file: 'page.html' },
        resolver: 'resolver',
        pages: [{ route: 'tasks', title: 'Tasks', icon: null }],
        viewportSize: null,
        isConfigure: false,
      },
      {
        key: 'block',
        type: 'jira:issueContext',
        title: 'Fixture',
        label: 'Open tasks',
        icon: null,
        document: { resource: 'ui', file: 'block.html' },
        resolver: 'resolver',
        pages: [],
        viewportSize: null,
        isConfigure: false,
      },
      {
        key: 'configure',
        type: 'jira:adminPage',
        title: 'Settings',
        label: null,
        icon: null,
        document: { resource: 'ui', file: 'page.html' },
        resolver: null,
        pages: [],
        viewportSize: null,
        isConfigure: true,
      },
    ]);
    expect(manifest.functions.get('resolver')).toStrictEqual({
      module: 'index',
      name: 'resolver',
      limitMs: null,
    });
    expect(manifest.functions.get('fails')?.limitMs).toBe(120_000);
    expect(manifest.scheduledTriggers).toStrictEqual([
      { key: 'every-hour', functionKey: 'tick', interval: 'hour' },
      { key: 'every-day', functionKey: 'fails', interval: 'day' },
    ]);
  });

  it('of this app is understood', async () => {
    const manifest = await readManifest(REPOSITORY);

    expect(manifest.modules.size).toBeGreaterThan(0);
  });

  it.each([
    ['function: resolver }', 'function: other }', 'names the function other'],
    ['ui/page', 'ui/other', 'no resource ui/other'],
    ['i18n: page.tasks', 'i18n: page.other', 'no text page.other in en-US'],
    ['resource:ui;icons/app.svg', 'https://example.com/a.svg', 'is no file of a resource'],
    [
      '    - key: page\n',
      '    - key: page\n      displayConditions: {}\n',
      'unknown key displayConditions',
    ],
    ['interval: hour', 'interval: minute', 'scheduledTrigger.0.interval'],
    ['function: tick, interval', 'function: tock, interval', 'names the function tock'],
    ['timeoutSeconds: 120', 'timeoutSeconds: 901', 'timeoutSeconds'],
    ['  function:', '  webtrigger: []\n  function:', 'modules: unknown key webtrigger'],
    ['default: en-US', 'default: de-DE', 'no translations for de-DE'],
    ['name: task', 'name: a b', 'name'],
    ['type: integer', 'type: date', 'type'],
    ['- version\n', '- owner\n', 'the attribute owner is not declared'],
    ['- version\n', '- body\n', 'the attribute body is of type any'],
    ['searchAlias: fixtureDue', 'searchAlias: FixtureState', 'FixtureState is declared twice'],
    ['searchAlias: fixtureDue', 'searchAlias: fixture.due', 'values.1.searchAlias'],
    ['type: date, searchAlias', 'type: instant, searchAlias', 'values.1.type'],
    ['entityType: issue', 'entityType: project', 'jira:entityProperty.0.entityType'],
    ['range: [title]', 'range: [title, version]', 'indexes.1'],
  ])('is refused with "%s" become "%s"', async (from, to, message) => {
    const appRoot = await fixtureWith((manifest) => manifest.replace(from, to));

    await expect(readManifest(appRoot)).rejects.toThrow(message);
  });
});
