import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleArtefact } from '../../../local/forge/bundle';
import { FIXTURE_APP, fixtureWith, invoke, NOW, openFixture } from './fixture-forge';

const otherTitle = (manifest: string) => manifest.replace('Settings', 'Other settings');

describe("Atlassian's own bundle", () => {
  let folder = '';
  let file = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'artefact-test-'));
    file = await bundleArtefact(FIXTURE_APP, folder);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('answers, stores and calls Jira as the source does', async () => {
    const forge = await openFixture({ code: { kind: 'artefact', file } });

    await invoke(forge, 'saveTask', { key: 'a', task: { version: 1 }, base: 0 });

    await expect(invoke(forge, 'myselfTwice', {}, 'bob')).resolves.toMatchObject([
      { caller: { accountId: 'bob' } },
      { caller: { accountId: 'bob' } },
    ]);
    await expect(invoke(forge, 'appContext')).resolves.toMatchObject({ moduleKey: 'page' });
    await expect(invoke(forge, 'getKey', { key: 'last-saved' })).resolves.toBe('a');
    expect(forge.record).toStrictEqual([]);
  });

  it('sees the clock of the host, by itself too', async () => {
    const forge = await openFixture({ code: { kind: 'artefact', file } });

    await forge.runScheduled('every-hour');

    await expect(invoke(forge, 'now')).resolves.toMatchObject({ now: NOW, isDate: true });
    await expect(invoke(forge, 'getKey', { key: 'seen' })).resolves.toMatchObject([{ now: NOW }]);
  });

  it('is refused egress too', async () => {
    const forge = await openFixture({ code: { kind: 'artefact', file } });

    await expect(invoke(forge, 'fetchOutside')).rejects.toThrow('URL not included');
  });

  it('keeps the state of two apps apart', async () => {
    const code = { kind: 'artefact', file } as const;
    const [one, other] = await Promise.all([openFixture({ code }), openFixture({ code })]);

    await invoke(one, 'countCalls');

    await expect(invoke(other, 'countCalls')).resolves.toBe(1);
  });

  it('is not made of sources with type errors', async () => {
    const appRoot = await fixtureWith(otherTitle);
    const source = join(appRoot, 'src/index.ts');
    await writeFile(source, `${await readFile(source, 'utf8')}\nexport const a: number = 'b';\n`);

    await expect(bundleArtefact(appRoot, folder)).rejects.toThrow(
      "Type 'string' is not assignable to type 'number'",
    );
  });
});

describe('the source', () => {
  it('is loaded anew, so a change counts', async () => {
    const appRoot = await fixtureWith(otherTitle);
    const source = join(appRoot, 'src/index.ts');
    const before = await openFixture({ appRoot });
    const text = await readFile(source, 'utf8');
    await writeFile(source, text.replace('no way', 'no longer'));
    const after = await openFixture({ appRoot });

    await expect(invoke(before, 'fail')).rejects.toThrow('no way');
    await expect(invoke(after, 'fail')).rejects.toThrow('no longer');
  });

  it.each([
    ['index.resolver', 'index.other', 'index.other is no exported function'],
    ['index.resolver', 'other.resolver', 'src/other, which is not there'],
  ])('must have what the manifest names, not %s', async (from, to, message) => {
    const appRoot = await fixtureWith((manifest) => manifest.replace(from, to));

    await expect(openFixture({ appRoot })).rejects.toThrow(message);
  });

  it('cannot call the platform while it is being loaded', async () => {
    const appRoot = await fixtureWith(otherTitle);
    const source = join(appRoot, 'src/index.ts');
    const text = await readFile(source, 'utf8');
    await writeFile(source, text.replace('let calls = 0;', "void kvs.get('a');\nlet calls = 0;"));

    const forge = await openFixture({ appRoot });

    expect(forge.record).toStrictEqual([
      'loading: the app called /api/v1/get outside of an invocation',
    ]);
  });
});
