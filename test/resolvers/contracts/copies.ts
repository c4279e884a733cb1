import { DEFAULT_SETTINGS } from '../../../src/contract/settings';
import type { ContractState } from '../../../src/domain/dependencies/contract/contract-state';
import type { JiraConnection } from '../../../src/jira/call-jira';
import { readLinkedWork } from '../../../src/jira/read-linked-work';
import { analysePortfolio } from '../../../src/use-cases/analyse-portfolio';
import { instant } from '../../arbitraries/contracts';
import {
  ASK_PROPERTY,
  askChange,
  CONSUMER,
  promiseChange,
  PROMISE_PROPERTY,
  PROVIDER,
  whyChange,
  type ContractApp,
  type ContractAppWish,
} from './contract-app';

type Open = (wish?: Omit<ContractAppWish, 'code'>) => Promise<ContractApp>;

/** Issues that were cloned, with the properties or without, and issues that moved meanwhile. */
export function copiesSuite(open: Open): void {
  it('takes a clone of the consumer that carries the ask for one that asks itself', async () => {
    const app = await contracted(open);
    const clone = await cloned(app, CONSUMER, [ASK_PROPERTY]);
    await linked(app, PROVIDER, clone.id);
    const [ask, answer] = await bothHalves(app);
    await expect(states(app)).resolves.toEqual({
      'WEB-1 < WEB-2': 'promised',
      [`WEB-1 < ${clone.key}`]: 'asked',
    });
    await expect(
      app.write({ ...whyChange('For the clone', 1), issueId: clone.id }),
    ).resolves.toMatchObject({
      kind: 'written',
      changedOutside: true,
      standing: { revision: 2, entries: [{ id: 'a1', why: 'For the clone' }] },
    });
    await expect(
      app.write({ ...whyChange('For the clone too', 2), issueId: clone.id }),
    ).resolves.toMatchObject({ kind: 'written', changedOutside: false });
    // What it says is nothing the original says, and an answer to one is none to the other.
    await expect(bothHalves(app)).resolves.toEqual([ask, answer]);
    await expect(
      app.write(promiseChange({ consumerId: clone.id, askSeq: 3 }, 1)),
    ).resolves.toMatchObject({ kind: 'written', changedOutside: false });
    await expect(states(app)).resolves.toEqual({
      'WEB-1 < WEB-2': 'promised',
      [`WEB-1 < ${clone.key}`]: 'promised',
    });
    await expect(app.write(whyChange('Of the original', 1))).resolves.toMatchObject({
      kind: 'written',
      changedOutside: false,
    });
  });

  it('takes a clone of the provider that carries the answer for one nobody asked', async () => {
    const app = await contracted(open);
    const clone = await cloned(app, PROVIDER, [PROMISE_PROPERTY]);
    await linked(app, clone.id, CONSUMER);
    const before = await bothHalves(app);
    await expect(states(app)).resolves.toEqual({
      'WEB-1 < WEB-2': 'promised',
      [`${clone.key} < WEB-2`]: 'orphaned-answer',
    });
    const action = { kind: 'remove' as const, askId: 'a1', consumerId: CONSUMER };
    await expect(app.write({ issueId: clone.id, baseRevision: 1, action })).resolves.toMatchObject({
      kind: 'written',
      changedOutside: true,
      standing: { entries: [] },
    });
    await expect(bothHalves(app)).resolves.toEqual(before);
    await expect(states(app)).resolves.toEqual({
      'WEB-1 < WEB-2': 'promised',
      [`${clone.key} < WEB-2`]: 'none',
    });
  });

  it('begins with nothing on a clone that carries nothing', async () => {
    const app = await contracted(open);
    const clone = await cloned(app, CONSUMER, []);
    await linked(app, PROVIDER, clone.id);
    await expect(states(app)).resolves.toEqual({
      'WEB-1 < WEB-2': 'promised',
      [`WEB-1 < ${clone.key}`]: 'none',
    });
    await expect(app.write({ ...askChange(), issueId: clone.id })).resolves.toMatchObject({
      kind: 'written',
      changedOutside: false,
      standing: { revision: 1 },
    });
    await expect(states(app)).resolves.toEqual({
      'WEB-1 < WEB-2': 'promised',
      [`WEB-1 < ${clone.key}`]: 'asked',
    });
  });

  it('answers under the new key where the provider moved between the ask and the answer', async () => {
    const before = await open();
    await before.write(askChange());
    const site = before.snapshot();
    const issues = site.issues.map((issue) =>
      issue.id === PROVIDER
        ? {
            ...{ ...issue, projectId: '101', key: 'LOCK-7' },
            ...{ componentIds: [], fixVersionIds: [], sprintIds: [] },
          }
        : issue,
    );
    const app = await open({ site: { ...site, issues }, storage: before.stored() });
    await expect(states(app)).resolves.toMatchObject({ 'LOCK-7 < WEB-2': 'asked' });
    await expect(app.write(promiseChange(), 'leo')).resolves.toMatchObject({
      kind: 'written',
      changedOutside: false,
    });
    await expect(states(app)).resolves.toMatchObject({ 'LOCK-7 < WEB-2': 'promised' });
    const told = await app.call('readContractHistory', { issueId: PROVIDER, cursor: null }, 'leo');
    expect(told).toMatchObject({ value: { rows: [{ action: 'promise', revision: 1 }] } });
  });
}

/** WEB-2 has asked WEB-1, and WEB-1 has promised. */
async function contracted(open: Open): Promise<ContractApp> {
  const app = await open();
  await app.write(askChange());
  await app.write(promiseChange());
  return app;
}

/** As an app that clones properties too does it, or as Jira, which does not. */
async function cloned(
  app: ContractApp,
  issueId: string,
  properties: readonly string[],
): Promise<{ readonly id: string; readonly key: string }> {
  const fields = { project: { id: '100' }, issuetype: { id: '11' }, summary: `CLONE ${issueId}` };
  const { body } = await app.jira('POST /rest/api/3/issue', 'max', { fields });
  const clone = body as { readonly id: string; readonly key: string };
  for (const key of properties) {
    const value = await app.property(issueId, key);
    await app.jira(`PUT /rest/api/3/issue/${clone.id}/properties/${key}`, 'max', value);
  }
  return clone;
}

async function linked(app: ContractApp, provider: string, consumer: string): Promise<void> {
  const { status } = await app.jira('POST /rest/api/3/issueLink', 'max', {
    type: { name: 'Blocks' },
    inwardIssue: { id: provider },
    outwardIssue: { id: consumer },
  });
  expect(status).toBe(201);
}

async function bothHalves(app: ContractApp): Promise<readonly unknown[]> {
  return [
    await app.property(CONSUMER, ASK_PROPERTY),
    await app.property(PROVIDER, PROMISE_PROPERTY),
  ];
}

/** What stands between provider and consumer of each dependency Leo sees. */
async function states(app: ContractApp): Promise<Readonly<Record<string, ContractState>>> {
  const connection: JiraConnection = {
    waitMs: () => Promise.resolve(),
    transport: async ({ method, path, body }) => {
      const answer = await app.jira(`${method} ${path}`, 'leo', body);
      return { status: answer.status, header: () => null, body: answer.body };
    },
  };
  const { items, linkTypes } = await readLinkedWork({
    ...{ connection, settings: DEFAULT_SETTINGS, signal: new AbortController().signal },
    onProgress: () => undefined,
  });
  const reading = { items, linkTypes, inScope: null, timeZone: 'UTC' };
  const now = instant('2026-11-20T12:00:00.000Z');
  const { map } = analysePortfolio(reading, DEFAULT_SETTINGS, () => now);
  const { graph, providers, keys } = map.dependencies;
  const rows = Array.from(graph.targets, (consumer, row): readonly [string, ContractState] => [
    `${keys[providers[row] ?? 0] ?? ''} < ${keys[consumer] ?? ''}`,
    map.contracts[row]?.state ?? 'none',
  ]);
  return Object.fromEntries(rows.filter(([name]) => !name.endsWith('LOCK-1')));
}
