import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bundleArtefact, type ForgeCode } from '../../local/forge/bundle';
import { dryRunSuite } from './escalation/dry-runs';
import { EscalationApp, type EscalationAppWish } from './escalation/escalation-app';
import { escalatingSuite } from './escalation/escalating';
import { faultSuite } from './escalation/faults';
import { tellingSuite } from './escalation/telling';

const REPOSITORY = `${__dirname}/../..`;

/** What developers run, and what `forge deploy` would upload: both have to behave the same. */
describe.each(['source', 'artefact'] as const)('the escalation clock of the %s', (kind) => {
  let code: ForgeCode = { kind: 'source' };
  const opened: EscalationApp[] = [];

  beforeAll(async () => {
    if (kind === 'artefact') code = { kind, file: await bundleArtefact(REPOSITORY) };
  });

  afterAll(async () => {
    if (code.kind === 'artefact') await rm(dirname(code.file), { recursive: true });
  });

  afterEach(async () => {
    const records = opened.map((app) => app.forgeRecord);
    await Promise.all(opened.splice(0).map((app) => app.close()));
    // eslint-disable-next-line jest/no-standalone-expect -- holds for every call of every test
    expect(records.flat()).toStrictEqual([]);
  });

  async function open(wish: Omit<EscalationAppWish, 'code'> = {}): Promise<EscalationApp> {
    const app = await EscalationApp.open({ code, ...wish });
    opened.push(app);
    return app;
  }

  escalatingSuite(open);
  tellingSuite(open);
  faultSuite(open);
  dryRunSuite(open);
});
