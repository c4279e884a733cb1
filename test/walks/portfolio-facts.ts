import type { CasesAnswer } from '../../src/contract/portfolio-facts';
import type { DecisionCode, GateCode } from '../../src/domain/business-case/case/decision';
import { demoCompany } from '../../local/demo/demo-company';
import type { SiteData } from '../../local/jira/site-data';
import { startHost, type RunningHost } from '../../local/start/host/start-host';

/** May manage the portfolio by Jira's own permission for administrators. */
export const ADMIN = 'piotr.sawczynski@example.com';
export const ADMIN_TOO = 'lucia.ferrandiz@example.com';
/** Two who may edit the issues of the shop, and manage nothing. */
export const SCORER = 'ilse.brandvold@example.com';
export const SCORER_TOO = 'jonas.wetterling@example.com';

/** The field that WSJF is written into; on the edit screens of the company. */
export const WSJF_FIELD = 'customfield_10300';

/** Epics of the demo company that wait, and one that is under way, by their keys. */
export const EPICS = {
  returns: 'SHOP-309',
  refunds: 'PAY-202',
  photo: 'SHOP-303',
  partners: 'OPS-218',
  underWay: 'SHOP-242',
} as const;

export interface PortfolioWish {
  /** What else is different on this site. */
  readonly change?: (site: SiteData) => SiteData;
  /** What else the settings say about cases. */
  readonly cases?: object;
}

/** The demo company with epics as cases, and a number field for WSJF. */
export async function openPortfolio({
  change = (site) => site,
  cases = {},
}: PortfolioWish = {}): Promise<RunningHost> {
  const demo = demoCompany(new Date().toISOString().slice(0, 10));
  const site = change({
    ...demo,
    customFields: [
      ...demo.customFields,
      {
        ...{ id: WSJF_FIELD, name: 'WSJF', options: [] },
        schema: {
          type: 'number',
          custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float',
        },
      },
    ],
  });
  const host = await startHost({
    ...{ data: { kind: 'site', site }, port: 0, stateFolder: null },
  });
  await callAs(host, ADMIN, 'saveSettings', {
    baseVersion: 0,
    settings: { cases: { types: ['Epic'], numberField: WSJF_FIELD, ...cases } },
  });
  return host;
}

/** Calls a resolver as somebody, the way a page does; fails the test where it is refused. */
export async function callAs<Answer = unknown>(
  host: RunningHost,
  email: string,
  functionKey: string,
  payload: object,
): Promise<Answer> {
  const person = host.people.find((one) => one.email === email);
  if (person === undefined) throw new Error(`nobody is called ${email}`);
  const result = (await host.forge.invoke({
    ...{ moduleKey: 'portfolio', functionKey, payload, accountId: person.accountId },
    extension: { type: 'jira:globalPage' },
  })) as { readonly value?: Answer };
  const { value } = result;
  if (value === undefined) throw new Error(`${functionKey}: ${JSON.stringify(result)}`);
  return value;
}

/** One's scores in the order of the columns: value, time, risk, size. */
export async function score(
  host: RunningHost,
  email: string,
  key: string,
  given: readonly (number | null)[],
): Promise<void> {
  const [value = null, timeCriticality = null, riskOrOpportunity = null, jobSize = null] = given;
  const scores = { value, timeCriticality, riskOrOpportunity, jobSize };
  const payload = { issueId: idOf(host, key), baseVersion: 0, scores };
  written(await callAs(host, email, 'saveScore', payload));
}

export async function decide(
  host: RunningHost,
  key: string,
  code: 'approved' | 'rejected' | 'deferred',
): Promise<void> {
  await log(host, key, { kind: 'decision', code, why: 'As agreed in the review.' });
}

/** An entry of the decision log, by the administrator. */
export async function log(
  host: RunningHost,
  key: string,
  entry:
    | { readonly kind: 'decision'; readonly code: DecisionCode; readonly why: string }
    | { readonly kind: 'gate'; readonly code: GateCode; readonly evidence: string },
): Promise<void> {
  const issueId = idOf(host, key);
  const { cases } = await callAs<CasesAnswer>(host, ADMIN, 'readCases', { issueIds: [issueId] });
  const seen = cases[0]?.log.length ?? 0;
  const payload = { issueId, id: crypto.randomUUID(), seen, entry };
  written(await callAs(host, ADMIN, 'decide', payload));
}

/** A decision in the property of an epic that its log does not have, written by somebody who may edit it. */
export async function forge(host: RunningHost, key: string): Promise<void> {
  const standing = caseOf(host, key);
  const person = host.people.find(({ email }) => email === SCORER_TOO);
  const { status } = await host.jira.handle(
    {
      method: 'PUT',
      path: `/rest/api/3/issue/${idOf(host, key)}/properties/agile-pmo-case`,
      body: { ...standing, index: { ...standing?.index, decision: 'approved' } },
    },
    { accountId: person?.accountId ?? '' },
  );
  if (status >= 300) throw new Error(`Jira answered ${String(status)}`);
}

/** The likely cost of an epic, in its first quarter; the amounts around it are half and twice as much. */
export async function planCost(host: RunningHost, key: string, likely: number): Promise<void> {
  const amounts = [{ quarter: 0, low: likely / 2, likely, high: likely * 2 }];
  const lines = [{ id: 'people', kind: 'cost', name: 'People', isForMvp: true, amounts }];
  const money = { firstQuarter: '2027-Q1', lines, measured: [] };
  written(
    await callAs(host, ADMIN, 'saveMoney', { issueId: idOf(host, key), baseVersion: 0, money }),
  );
}

export async function addTheme(
  host: RunningHost,
  id: string,
  facts: { readonly name: string; readonly weight: number; readonly description?: string },
): Promise<void> {
  const theme = { description: '', isClosed: false, ...facts };
  written(await callAs(host, ADMIN, 'saveTheme', { id, baseVersion: 0, theme }));
}

/** As somebody who may edit the epic. */
export async function writeTheme(host: RunningHost, key: string, themeId: string): Promise<void> {
  const payload = { issueId: idOf(host, key), baseRevision: caseOf(host, key)?.revision ?? 0 };
  const action = { kind: 'write', parts: { themeId } };
  written(await callAs(host, ADMIN, 'writeCase', { ...payload, action }));
}

/** What stands in the property of an epic. */
export function caseOf(
  host: RunningHost,
  key: string,
): { readonly revision: number; readonly index: object } | null {
  const { issues } = host.jira.snapshot();
  const value = issues.find((one) => one.key === key)?.properties['agile-pmo-case'];
  return (value ?? null) as { readonly revision: number; readonly index: object } | null;
}

export function idOf({ site }: RunningHost, key: string): string {
  const issue = site.issues.find((one) => one.key === key);
  if (issue === undefined) throw new Error(`there is no ${key}`);
  return issue.id;
}

function written(answer: unknown): void {
  if ((answer as { readonly kind: string }).kind !== 'written') {
    throw new Error(JSON.stringify(answer));
  }
}
