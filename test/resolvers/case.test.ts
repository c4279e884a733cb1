import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bundleArtefact, type ForgeCode } from '../../local/forge/bundle';
import { openContractApp, type ContractApp, type ContractAppWish } from './contracts/contract-app';
import { agreementSuite } from './cases/agreement';
import { confidentialSuite } from './cases/confidential';
import { factSuite } from './cases/facts';
import { limitSuite } from './cases/limits';
import { registerSuite } from './cases/registers';
import { textSuite } from './cases/texts';

const REPOSITORY = `${__dirname}/../..`;

/** What developers run, and what `forge deploy` would upload: both have to behave the same. */
describe.each(['source', 'artefact'] as const)('business cases with the %s', (kind) => {
  let code: ForgeCode = { kind: 'source' };
  const opened: ContractApp[] = [];

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

  async function open(wish: Omit<ContractAppWish, 'code'> = {}): Promise<ContractApp> {
    const app = await openContractApp({ code, ...wish });
    opened.push(app);
    return app;
  }

  textSuite(open);
  factSuite(open);
  agreementSuite(open);
  registerSuite(open);
  confidentialSuite(open);
  limitSuite(open);
});
