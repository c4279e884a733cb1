import { DELETE_CONFIRMATION, PAYLOADS, type ResolverName } from '../../../src/contract/resolvers';
import type { ContractApp } from '../contracts/contract-app';
import {
  AMOUNT,
  answerOf,
  decide,
  EPIC,
  portfolioSite,
  readCase,
  saveMoney,
  saveTheme,
  score,
  SCORES,
  THEME,
  write,
  type Open,
} from './steps';

const GO = { kind: 'decision', code: 'approved', why: '' } as const;
const page = { cursor: null };

/** Every resolver as somebody might call it to find out an amount. */
const CALLS: Readonly<Record<ResolverName, object>> = {
  readSettings: {},
  saveSettings: { baseVersion: 1, settings: { cases: { isMoneyConfidential: false } } },
  writeContract: { issueId: EPIC, baseRevision: 0, action: { kind: 'accept', askId: 'a1' } },
  tellAsks: { asks: [{ consumerId: EPIC, providerId: '1001', askId: 'a1' }] },
  readContractHistory: { issueId: EPIC, ...page },
  writeImpediment: { issueId: EPIC, baseRevision: 0, action: { kind: 'reopen' } },
  readImpedimentHistory: { issueId: EPIC, ...page },
  dryRunEscalation: {},
  readEscalationRuns: {},
  writeCase: {
    ...{ issueId: EPIC, baseRevision: 0 },
    action: { kind: 'write', parts: { scopeIn: 'All' } },
  },
  readCaseHistory: { issueId: EPIC, ...page },
  readCases: { issueIds: [EPIC] },
  saveScore: { issueId: EPIC, baseVersion: 0, scores: SCORES },
  saveConsensus: { issueId: EPIC, baseVersion: 0, scores: SCORES },
  decide: { issueId: EPIC, id: 'd9', seen: 1, entry: GO },
  saveMoney: { issueId: EPIC, baseVersion: 0, money: null },
  confirmValue: { issueId: EPIC, baseVersion: 0, note: '' },
  readRegisters: {},
  saveTheme: { id: 'growth', baseVersion: 0, theme: THEME },
  saveObjective: { id: 'o1', baseVersion: 0, objective: null },
  saveReview: { id: 'r1', note: '', epics: [] },
  readReview: { id: 'r1', issueIds: [EPIC] },
  readAudit: page,
  exportData: page,
  deleteData: { confirmation: DELETE_CONFIRMATION },
};

const NAMES = Object.keys(PAYLOADS) as ResolverName[];
/** What they end may not be ended while it is looked for. */
const READING = NAMES.filter((name) => name !== 'deleteData' && name !== 'saveSettings');

/** Money that only portfolio managers may know of, and every way out. */
export function confidentialSuite(open: Open): void {
  async function openConfidential(isMoneyConfidential = true): Promise<ContractApp> {
    const app = await open({ site: portfolioSite() });
    const settings = { cases: { isMoneyConfidential } };
    await answerOf(app, 'saveSettings', { baseVersion: 0, settings }, 'paula');
    await write(app, { scopeIn: 'Cards' });
    await saveMoney(app);
    await saveMoney(app, { base: 1 });
    await saveTheme(app);
    await score(app, { as: 'leo' });
    await decide(app);
    return app;
  }

  it.each(['max', 'vera', 'leo'])('tells %s an amount through no resolver', async (as) => {
    const app = await openConfidential();
    const telling: ResolverName[] = [];
    for (const name of NAMES) {
      if (tellsMoney(await app.call(name, CALLS[name] as never, as))) telling.push(name);
    }
    expect(telling).toStrictEqual([]);
    await expect(readCase(app)).resolves.toMatchObject({ money: { kind: 'money' } });
  });

  it('says the same of an epic with money as of one without', async () => {
    const app = await openConfidential();
    const told = async () => (await readCase(app, 'vera')).money;
    await expect(told()).resolves.toStrictEqual({ kind: 'confidential' });
    await saveMoney(app, { base: 2, money: null });
    await expect(told()).resolves.toStrictEqual({ kind: 'confidential' });
  });

  // Administering Jira includes managing the portfolio, so admins read amounts in any case.
  it.each<[string, readonly ResolverName[]]>([
    ['paula', ['readCases', 'saveMoney']],
    ['ann', ['readCases', 'saveMoney', 'exportData']],
  ])('tells amounts to %s through %j and nothing else', async (as, wanted) => {
    const app = await openConfidential();
    const telling: ResolverName[] = [];
    for (const name of READING) {
      if (tellsMoney(await everyPage(app, name, as))) telling.push(name);
    }
    expect(telling).toStrictEqual(wanted);
  });

  it('tells everybody who sees the issue where money is not confidential', async () => {
    const app = await openConfidential(false);
    await expect(readCase(app, 'vera')).resolves.toMatchObject({
      money: { kind: 'money', money: { version: 2 } },
    });
    const settings = { cases: { isMoneyConfidential: true } };
    await answerOf(app, 'saveSettings', { baseVersion: 1, settings }, 'paula');
    await expect(readCase(app, 'vera')).resolves.toMatchObject({ money: { kind: 'confidential' } });
  });

  it('leaves nothing in Jira that would have to be cleaned', async () => {
    const app = await openConfidential(false);
    expect(tellsMoney(app.snapshot())).toBe(false);
  });

  it('lets no portfolio manager change how Jira is read', async () => {
    const app = await openConfidential();
    const change = { baseVersion: 1, settings: { cases: { types: ['Story'], currency: 'CHF' } } };
    await expect(app.call('saveSettings', change, 'paula')).resolves.toMatchObject({
      refusal: { needs: 'jira-admin', keys: ['cases.types'] },
    });
    const field = { baseVersion: 1, settings: { cases: { numberField: 'customfield_10016' } } };
    await expect(app.call('saveSettings', field, 'paula')).resolves.toMatchObject({
      refusal: { needs: 'jira-admin', keys: ['cases.numberField'] },
    });
    await expect(app.call('saveSettings', field, 'ann')).resolves.toMatchObject({ ok: true });
  });
}

/** An export comes in pages. */
async function everyPage(app: ContractApp, name: ResolverName, as: string): Promise<unknown> {
  const answers: unknown[] = [];
  let payload = CALLS[name];
  for (;;) {
    const answer = await app.call(name, payload as never, as);
    answers.push(answer);
    const next = answer.ok && 'next' in answer.value ? answer.value.next : null;
    if (next === null) return answers;
    payload = { ...payload, cursor: next };
  }
}

function tellsMoney(answer: unknown): boolean {
  const text = JSON.stringify(answer);
  return [AMOUNT - 1, AMOUNT, AMOUNT + 1].some((amount) => text.includes(String(amount)));
}
