import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bundleArtefact, type ForgeCode } from '../../local/forge/bundle';
import type { StoredRow } from '../../local/forge/kvs/stored-row';
import { openApp, type InstalledApp } from './installed-app';
import { dataSuite } from './suites/data';
import { rightsSuite } from './suites/rights';
import { savingSuite } from './suites/saving';

const REPOSITORY = `${__dirname}/../..`;

/** What developers run, and what `forge deploy` would upload: both have to behave the same. */
describe.each(['source', 'artefact'] as const)('resolvers of the %s', (kind) => {
  let code: ForgeCode = { kind: 'source' };
  const opened: InstalledApp[] = [];

  beforeAll(async () => {
    if (kind === 'artefact') code = { kind, file: await bundleArtefact(REPOSITORY) };
  });

  afterAll(async () => {
    if (code.kind === 'artefact') await rm(dirname(code.file), { recursive: true });
  });

  afterEach(async () => {
    const records = opened.map((app) => app.record());
    await Promise.all(opened.splice(0).map((app) => app.close()));
    // eslint-disable-next-line jest/no-standalone-expect -- holds for every call of every test
    expect(records.flat()).toStrictEqual([]);
  });

  async function open(storage: readonly StoredRow[] = []): Promise<InstalledApp> {
    const app = await openApp(code, storage);
    opened.push(app);
    return app;
  }

  rightsSuite(open);
  savingSuite(open);
  dataSuite(open);
});
