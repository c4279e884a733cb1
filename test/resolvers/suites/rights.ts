import type { PayloadOf, ResolverName } from '../../../src/contract/resolvers';
import { DELETE_CONFIRMATION } from '../../../src/contract/resolvers';
import { MODULES, PERSONS, type InstalledApp, type ModuleKey, type Person } from '../installed-app';

const SCORES = { value: 5, timeCriticality: 3, riskOrOpportunity: 1, jobSize: 2 };

/** Payloads a resolver accepts, the first time and again. */
const PAYLOADS: Readonly<{
  [Name in ResolverName]: (calledBefore: number) => PayloadOf<Name>;
}> = {
  readSettings: () => ({}),
  saveSettings: (baseVersion) => ({ baseVersion, settings: { health: { bufferDays: 7 } } }),
  writeContract: () => ({
    issueId: '1002',
    baseRevision: 0,
    action: { kind: 'accept', askId: 'a1' },
  }),
  tellAsks: () => ({ asks: [{ consumerId: '1002', providerId: '1001', askId: 'a1' }] }),
  readContractHistory: () => ({ issueId: '1002', cursor: null }),
  writeImpediment: () => ({ issueId: '1002', baseRevision: 0, action: { kind: 'reopen' } }),
  readImpedimentHistory: () => ({ issueId: '1002', cursor: null }),
  dryRunEscalation: () => ({}),
  readEscalationRuns: () => ({}),
  writeCase: (baseRevision) => ({
    issueId: '1004',
    baseRevision,
    action: { kind: 'write', parts: { scopeIn: 'All of it' } },
  }),
  readCaseHistory: () => ({ issueId: '1004', cursor: null }),
  readCases: () => ({ issueIds: ['1004', '1005', '9999'] }),
  saveScore: (baseVersion) => ({ issueId: '1004', baseVersion, scores: SCORES }),
  saveConsensus: (baseVersion) => ({ issueId: '1004', baseVersion, scores: SCORES }),
  decide: (seen) => ({
    ...{ issueId: '1004', id: `d${String(seen)}`, seen },
    entry: { kind: 'decision', code: 'approved', why: '' },
  }),
  saveMoney: (baseVersion) => ({
    ...{ issueId: '1004', baseVersion },
    money: { firstQuarter: '2026-Q4', lines: [], measured: [] },
  }),
  confirmValue: (baseVersion) => ({ issueId: '1004', baseVersion, note: 'As hoped' }),
  readRegisters: () => ({}),
  saveTheme: (baseVersion) => ({
    ...{ id: 'growth', baseVersion },
    theme: { name: 'Growth', description: '', weight: 1, isClosed: false },
  }),
  saveObjective: (baseVersion) => ({
    ...{ id: 'o1', baseVersion },
    objective: {
      ...{ name: 'Faster', why: '', themeId: null, from: null, to: null },
      ...{ isClosed: false, keyResults: [] },
    },
  }),
  saveReview: (before) => ({ id: `r${String(before)}`, note: '', epics: [] }),
  readReview: () => ({ id: 'r1', issueIds: [] }),
  readAudit: () => ({ cursor: null }),
  exportData: () => ({ cursor: null }),
  deleteData: () => ({ confirmation: DELETE_CONFIRMATION }),
};

/** Written down a second time on purpose: the table of the app may not be its own proof. */
const MAY: Readonly<Record<ResolverName, readonly Person[]>> = {
  readSettings: ['admin', 'manager', 'member'],
  saveSettings: ['admin', 'manager'],
  // Jira decides about the issue; its refusal is an answer too.
  writeContract: ['admin', 'manager', 'member'],
  // Who sees nothing of the issues tells nobody of them.
  tellAsks: ['admin', 'manager', 'member'],
  readContractHistory: ['admin', 'manager', 'member'],
  // As for contracts.
  writeImpediment: ['admin', 'manager', 'member'],
  readImpedimentHistory: ['admin', 'manager', 'member'],
  // It reads as the app, which may see more than who asks.
  dryRunEscalation: ['admin'],
  readEscalationRuns: ['admin', 'manager'],
  // Jira decides about the issue, and its refusal is an answer too.
  writeCase: ['admin', 'manager', 'member'],
  readCaseHistory: ['admin', 'manager', 'member'],
  readCases: ['admin', 'manager', 'member'],
  saveScore: ['admin', 'manager', 'member'],
  saveConsensus: ['admin', 'manager', 'member'],
  decide: ['admin', 'manager'],
  saveMoney: ['admin', 'manager'],
  confirmValue: ['admin', 'manager'],
  readRegisters: ['admin', 'manager', 'member'],
  saveTheme: ['admin', 'manager'],
  saveObjective: ['admin', 'manager'],
  saveReview: ['admin', 'manager'],
  readReview: ['admin', 'manager', 'member'],
  readAudit: ['admin'],
  exportData: ['admin'],
  deleteData: ['admin'],
};

/** Every resolver, called by everybody from every surface. */
export function rightsSuite(open: () => Promise<InstalledApp>): void {
  const names = namesOf(PAYLOADS);
  const everyCall = names.flatMap((name) =>
    namesOf(PERSONS).map((as) => ({ name, as, isAllowed: MAY[name].includes(as) })),
  );

  it.each(everyCall)('$name as $as, from every surface: $isAllowed', async (asked) => {
    const { name, as, isAllowed } = asked;
    const app = await open();
    const wanted = isAllowed ? { ok: true } : { ok: false, refusal: { code: 'forbidden' } };
    for (const [at, module] of namesOf(MODULES).entries()) {
      const answer = await app.send(name, PAYLOADS[name](at), { as, module });
      expect([module, answer]).toMatchObject([module, wanted]);
    }
  });

  it('changes nothing for those it refuses', async () => {
    const app = await open();
    const saved = await app.call('saveSettings', PAYLOADS.saveSettings(0));
    const before = app.stored();
    for (const name of names) {
      for (const as of namesOf(PERSONS).filter((person) => !MAY[name].includes(person))) {
        await app.send(name, PAYLOADS[name](1), { as });
      }
    }
    expect(saved).toMatchObject({ ok: true });
    expect(app.stored()).toStrictEqual(before);
  });

  it('lets portfolio managers change the thresholds, and nothing of how Jira is read', async () => {
    const app = await open();
    const change = (settings: unknown, baseVersion = 0) =>
      app.call('saveSettings', { baseVersion, settings }, 'manager');

    await expect(change({ linkTypes: [{ name: 'Blocks', waits: 'none' }] })).resolves.toStrictEqual(
      {
        ok: false,
        refusal: { code: 'forbidden', needs: 'jira-admin', keys: ['linkTypes'] },
      },
    );
    await expect(change({ timeZone: 'UTC', health: { bufferDays: 3 } })).resolves.toMatchObject({
      refusal: { needs: 'jira-admin', keys: ['timeZone'] },
    });
    await expect(change({ messages: { comments: false } })).resolves.toMatchObject({
      refusal: { needs: 'jira-admin', keys: ['messages'] },
    });
    const parties = [{ id: 'acme', name: 'Acme', leadDays: 14 }];
    await expect(change({ parties, messages: { comments: false } })).resolves.toMatchObject({
      refusal: { needs: 'jira-admin', keys: ['messages'] },
    });
    await expect(change({ holidays: ['2026-12-25'] })).resolves.toMatchObject({ ok: true });

    await app.call('saveSettings', { baseVersion: 1, settings: { timeZone: 'UTC' } });
    await expect(change({ timeZone: 'UTC', health: { bufferDays: 3 } }, 2)).resolves.toMatchObject({
      ok: true,
      value: { version: 3, changedBy: 'paula' },
    });
  });

  it('tells those who may not what is needed', async () => {
    const app = await open();
    await expect(app.call('exportData', { cursor: null }, 'manager')).resolves.toStrictEqual({
      ok: false,
      refusal: { code: 'forbidden', needs: 'jira-admin' },
    });
    await expect(
      app.call('saveSettings', PAYLOADS.saveSettings(0), 'member'),
    ).resolves.toStrictEqual({
      ok: false,
      refusal: { code: 'forbidden', needs: 'portfolio-manager' },
    });
  });

  it('takes the person from the platform, whatever the payload says', async () => {
    const app = await open();
    const forged = { ...PAYLOADS.readAudit(0), accountId: 'ann', context: { accountId: 'ann' } };
    await expect(app.send('readAudit', forged, { as: 'member' })).resolves.toMatchObject({
      refusal: { code: 'forbidden' },
    });
  });
}

function namesOf<Name extends ResolverName | ModuleKey | Person>(
  record: Readonly<Record<Name, unknown>>,
): readonly Name[] {
  return Object.keys(record) as Name[];
}
