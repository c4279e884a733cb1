import { plantedTroubles } from '../../../local/demo/planted-troubles';
import { demoPortfolio } from '../../../local/demo/portfolio/demo-portfolio';
import { demoStorage } from '../../../local/start/demo-storage';
import { installApp, type InstalledApp } from '../../../local/start/host/install-app';
import { storedRow } from '../../../local/start/site-source';
import type { ResolverAnswers, ResolverName } from '../../../src/contract/resolvers';

const TODAY = '2026-11-20';
const CARLA = 'carla.weidenfell@example.com';
/** An administrator. */
const PIOTR = 'piotr.sawczynski@example.com';
/** A case that went through a decision and a gate; its ask and its impediment are planted elsewhere. */
const CASE = 'PAY-118';
const FORGED = 'DATA-170';
const TROUBLES = plantedTroubles();
const [[PROVIDER = '', CONSUMER = ''] = []] = TROUBLES.accepted;
const [[IMPEDED = ''] = []] = TROUBLES['impediment-reopened'];

let app: InstalledApp;

beforeEach(async () => {
  const demo = demoPortfolio(TODAY);
  app = await installApp({
    ...{ site: demo.site, storage: demoStorage(demo).map(storedRow) },
    ...{ siteUrl: 'http://jira.example', appRoot: `${__dirname}/../../..` },
    ...{ code: { kind: 'source' }, latencyMs: 0, clock: () => Date.parse(`${TODAY}T09:00:00Z`) },
  });
});

afterEach(async () => {
  // eslint-disable-next-line jest/no-standalone-expect -- holds for every test
  expect(app.forge.record).toEqual([]);
  await app.forge.close();
});

it('tells the history of a contract, an impediment and a case', async () => {
  const asked = await call('readContractHistory', { issueId: idOf(CONSUMER), cursor: null });
  expect(asked.rows.map(({ half, action }) => `${half} ${action}`)).toEqual([
    'asks accept',
    'asks ask',
  ]);
  expect(asked.rows[0]).toMatchObject({ before: { closed: null }, after: { closed: 'accepted' } });
  const answered = await call('readContractHistory', { issueId: idOf(PROVIDER), cursor: null });
  expect(answered.rows.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['deliver', 'promise']),
  );
  const impeded = await call('readImpedimentHistory', { issueId: idOf(IMPEDED), cursor: null });
  expect(impeded.rows.map(({ action }) => action)).toEqual([
    ...['edit', 'reopen', 'remove', 'move', 'raise'],
  ]);
  expect(impeded.rows[1]).toMatchObject({
    before: { record: { state: 'removed' } },
    after: { record: { state: 'owned', removed: null } },
  });
  const written = await call('readCaseHistory', { issueId: idOf(CASE), cursor: null });
  expect(written.rows.filter(({ action }) => action === 'mirror').length).toBeGreaterThan(2);
  expect(written.rows.flatMap(({ after }) => Object.keys(after ?? {}))).toEqual(
    expect.arrayContaining(['themeId', 'hypothesis', 'indicators', 'scopeIn', 'sponsors']),
  );
  const all = [...asked.rows, ...answered.rows, ...impeded.rows, ...written.rows];
  expect(all.filter(({ changedOutside }) => changedOutside)).toEqual([]);
  const { rows } = await call('readAudit', { cursor: null }, PIOTR);
  expect(rows).toMatchObject([{ action: 'saved', version: 1 }]);
});

it('saves over what stands without an alarm, and with one where it was written outside', async () => {
  const saves = [await writeCase(CASE), await writeCase(FORGED)];
  expect(saves).toMatchObject([
    { kind: 'written', changedOutside: false },
    { kind: 'written', changedOutside: true },
  ]);
  const impediment = await call('writeImpediment', {
    ...{ issueId: idOf(IMPEDED), baseRevision: revisionOf(IMPEDED, 'agile-pmo-impediment') },
    action: { kind: 'remove', solution: 'The carrier sent a list of reasons' },
  });
  expect(impediment).toMatchObject({ kind: 'written', changedOutside: false });
  const ask = await call('writeContract', {
    ...{ issueId: idOf(CONSUMER), baseRevision: revisionOf(CONSUMER, 'agile-pmo-ask') },
    action: {
      ...{ kind: 'ask', id: 'once-more', provider: { issueId: idOf(PROVIDER) } },
      ...{ neededBy: '2027-01-15', why: 'It is needed once more.', promisedBy: null },
    },
  });
  expect(ask).toMatchObject({ kind: 'written', changedOutside: false });
  const [[, misspelt = ''] = []] = TROUBLES['unreadable-property'];
  const anew = await call('writeContract', {
    ...{ issueId: idOf(misspelt), baseRevision: 0 },
    action: { kind: 'begin-anew', half: 'asks' },
  });
  expect(anew).toMatchObject({ kind: 'written', changedOutside: true });
});

function writeCase(key: string): Promise<ResolverAnswers['writeCase']> {
  return call('writeCase', {
    ...{ issueId: idOf(key), baseRevision: revisionOf(key, 'agile-pmo-case') },
    action: { kind: 'write', parts: { scopeOut: 'Everything else.' } },
  });
}

async function call<Name extends ResolverName>(
  functionKey: Name,
  payload: object,
  as = CARLA,
): Promise<ResolverAnswers[Name]> {
  const accountId = app.site.people.find(({ email }) => email === as)?.accountId ?? '';
  const place = { moduleKey: 'portfolio', extension: { type: 'jira:globalPage' }, accountId };
  const answer = await app.forge.invoke({ ...place, functionKey, payload });
  expect(answer).toMatchObject({ ok: true });
  return (answer as { readonly value: ResolverAnswers[Name] }).value;
}

function issueOf(key: string) {
  return app.site.issues.find((issue) => issue.key === key);
}

function idOf(key: string): string {
  return issueOf(key)?.id ?? '';
}

function revisionOf(key: string, propertyKey: string): number {
  const value = issueOf(key)?.properties[propertyKey];
  return (value as { readonly revision: number }).revision;
}
