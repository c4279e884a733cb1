import type { Locator } from 'playwright-core';
import * as z from 'zod';
import type { RunningHost } from '../../local/start/host/start-host';
import type { IssueVisit } from './issue-visit';

/** Opens the case of an epic in the panel, and waits until it has read. */
export async function openCase(visit: IssueVisit, key: string): Promise<void> {
  await visit.open(key, 'Business case');
  await section(visit, 'Decisions').waitFor();
}

/** A part of the case by its heading. */
export function section({ panel }: IssueVisit, name: string): Locator {
  return panel.getByRole('region', { name, exact: true });
}

/** Waits until all that was typed is saved. */
export async function saved({ panel }: IssueVisit): Promise<void> {
  await panel
    .getByText(/^Saved \d/u)
    .first()
    .waitFor();
}

/** What stands on paper. */
export async function printedCase({ page }: IssueVisit): Promise<string> {
  const frame = page.frames().find((one) => one.url().includes('panel.html'));
  await frame?.evaluate("window.dispatchEvent(new Event('beforeprint'))");
  await page.emulateMedia({ media: 'print' });
  return (await frame?.locator('article').innerText()) ?? '';
}

/** A score in each column of a part, in the order of the columns. */
export async function chooseScores(part: Locator, scores: readonly number[]): Promise<void> {
  const columns = ['Value', 'Time criticality', 'Risk or opportunity', 'Job size'];
  for (const [at, column] of columns.entries()) {
    const group = part.getByRole('group', { name: new RegExp(`^${column}`, 'u') });
    const radio = group.getByRole('radio', { name: String(scores[at]), exact: true });
    // The radio itself lies invisible over its number.
    await radio.check({ force: true });
  }
}

/** Whether money is for portfolio managers only, as an administrator sets it. */
export async function setMoneyConfidential(
  host: RunningHost,
  isMoneyConfidential: boolean,
): Promise<void> {
  const { accountId } = host.firstPerson;
  const extension = { type: 'jira:adminPage' };
  const call = async (functionKey: string, payload: object): Promise<unknown> =>
    host.forge.invoke({ moduleKey: 'admin', functionKey, payload, accountId, extension });
  const { value } = savedSettings.parse(await call('readSettings', {}));
  const settings = { cases: { isMoneyConfidential } };
  succeeded(await call('saveSettings', { baseVersion: value.saved?.version ?? 0, settings }));
}

const savedSettings = z.object({
  value: z.object({ saved: z.nullable(z.object({ version: z.number() })) }),
});

/** Writes a case by the resolvers that the panel calls, as different people. */
export async function writeWholeCase(
  host: RunningHost,
  key: string,
  { owner, manager }: { readonly owner: string; readonly manager: string },
): Promise<void> {
  const issueId = host.site.issues.find((issue) => issue.key === key)?.id ?? '';
  const extension = { type: 'jira:issuePanel', issue: { id: issueId, key } };
  const call = async (as: string, functionKey: string, payload: object): Promise<void> => {
    const accountId = host.people.find(({ email }) => email === as)?.accountId ?? null;
    const place = { moduleKey: 'issue-dependencies', extension };
    const wish = { ...place, functionKey, payload: { issueId, ...payload }, accountId };
    succeeded(await host.forge.invoke(wish));
  };
  const parts = { scopeIn: 'Web and app', outcomes: ['They pay in parts'] };
  await call(owner, 'writeCase', { baseRevision: 0, action: { kind: 'write', parts } });
  const scores = { value: 8, timeCriticality: 5, riskOrOpportunity: 3, jobSize: 5 };
  await call(owner, 'saveScore', { baseVersion: 0, scores });
  await call(manager, 'saveConsensus', { baseVersion: 0, scores });
  const entry = { kind: 'decision', code: 'approved', why: 'There is room in spring.' };
  await call(manager, 'decide', { id: 'first', seen: 0, entry });
  const amounts = [{ quarter: 0, low: 1000, likely: 2000, high: 4000 }];
  const cost = { id: 'c', kind: 'cost', name: 'Team', isForMvp: true, amounts };
  const later = [{ quarter: 2, low: 3000, likely: 9000, high: 9500 }];
  const benefit = { id: 'b', kind: 'benefit', name: 'Orders', isForMvp: false, amounts: later };
  const measured = [{ quarter: 2, amount: 8000, note: 'From the ledger' }];
  const money = { firstQuarter: '2026-Q1', lines: [cost, benefit], measured };
  await call(manager, 'saveMoney', { baseVersion: 0, money });
}

function succeeded(answer: unknown): void {
  const text = JSON.stringify(answer);
  if (!text.startsWith('{"ok":true') || text.includes('"kind":"refused"')) throw new Error(text);
}
