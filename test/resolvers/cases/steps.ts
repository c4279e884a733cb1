import type { CaseWriting } from '../../../src/contract/case-writing';
import type { CaseAnswer, FactWriting } from '../../../src/contract/portfolio-facts';
import type { PayloadOf, ResolverAnswers, ResolverName } from '../../../src/contract/resolvers';
import type { IssueData, SiteData } from '../../../local/jira/site-data';
import { smallSite } from '../../local/jira/small-site';
import type { ContractApp, ContractAppWish } from '../contracts/contract-app';

export type Open = (wish?: Omit<ContractAppWish, 'code'>) => Promise<ContractApp>;

/** An epic that Max has; Leo may edit it, Vera looks, Paula manages the portfolio, Ann administers. */
export const EPIC = '1004';
/** A story, and an epic that only Leo sees. */
export const STORY = '1001';
export const LOCKED = '1006';
export const PROPERTY = 'agile-pmo-case';
export const PLACE = `/rest/api/3/issue/${EPIC}/properties/${PROPERTY}`;

export function portfolioSite(facts: Partial<SiteData> = {}): SiteData {
  const site = smallSite();
  const [ann] = site.people;
  const [any] = site.issues;
  if (ann === undefined || any === undefined) throw new Error('The small site is empty');
  const paula = {
    ...{ ...ann, accountId: 'paula', displayName: 'Paula', email: 'paula@example.com' },
    groups: ['portfolio-managers'],
  };
  const locked: IssueData = { ...any, id: LOCKED, key: 'LOCK-2', projectId: '101', typeId: '12' };
  const plain = { componentIds: [], fixVersionIds: [], sprintIds: [] };
  return {
    ...site,
    people: [...site.people, paula],
    issues: [...site.issues, { ...locked, ...plain }],
    ...facts,
  };
}

type WriteAction = PayloadOf<'writeCase'>['action'];
export type Parts = Extract<WriteAction, { kind: 'write' }>['parts'];

export async function answerOf<Name extends ResolverName>(
  app: ContractApp,
  name: Name,
  payload: PayloadOf<Name>,
  as?: string,
): Promise<ResolverAnswers[Name]> {
  const answer = await app.call(name, payload, as);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

/** By default as Max, who has the epic and may edit it. */
export function write(
  app: ContractApp,
  parts: Parts,
  { base = 0, as = 'max', issueId = EPIC } = {},
): Promise<CaseWriting> {
  const action: WriteAction = { kind: 'write', parts };
  return answerOf(app, 'writeCase', { issueId, baseRevision: base, action }, as);
}

export async function readCase(app: ContractApp, as = 'paula', issueId = EPIC) {
  const { cases } = await answerOf(app, 'readCases', { issueIds: [issueId] }, as);
  const [only] = cases;
  if (only === undefined) throw new Error(`${as} is told nothing of ${issueId}`);
  return only satisfies CaseAnswer;
}

export const SCORES = { value: 8, timeCriticality: 5, riskOrOpportunity: 3, jobSize: 5 } as const;

export function score(
  app: ContractApp,
  { base = 0, as = 'max', scores = SCORES, issueId = EPIC }: ScoreWish = {},
): Promise<FactWriting> {
  return answerOf(app, 'saveScore', { issueId, baseVersion: base, scores }, as);
}

interface ScoreWish {
  readonly base?: number;
  readonly as?: string;
  readonly scores?: PayloadOf<'saveScore'>['scores'];
  readonly issueId?: string;
}

export function agree(
  app: ContractApp,
  { base = 0, as = 'paula', scores = SCORES }: Omit<ScoreWish, 'issueId'> = {},
): Promise<FactWriting> {
  return answerOf(app, 'saveConsensus', { issueId: EPIC, baseVersion: base, scores }, as);
}

type Entry = PayloadOf<'decide'>['entry'];
export const GO: Entry = { kind: 'decision', code: 'approved', why: 'It pays' };

export function decide(
  app: ContractApp,
  { id = 'd1', seen = 0, entry = GO, as = 'paula' } = {},
): Promise<FactWriting> {
  return answerOf(app, 'decide', { issueId: EPIC, id, seen, entry }, as);
}

/** An amount that stands nowhere else. */
export const AMOUNT = 7_315_642;

export const MONEY: NonNullable<PayloadOf<'saveMoney'>['money']> = {
  firstQuarter: '2026-Q4',
  lines: [
    {
      ...{ id: 'l1', kind: 'benefit', name: 'Fees of 7315642', isForMvp: false },
      amounts: [{ quarter: 1, low: 1, likely: AMOUNT, high: AMOUNT + 1 }],
    },
  ],
  measured: [{ quarter: 1, amount: AMOUNT - 1, note: '' }],
};

export function saveMoney(
  app: ContractApp,
  { base = 0, as = 'paula', money = MONEY }: MoneyWish = {},
) {
  return answerOf(app, 'saveMoney', { issueId: EPIC, baseVersion: base, money }, as);
}

interface MoneyWish {
  readonly base?: number;
  readonly as?: string;
  readonly money?: PayloadOf<'saveMoney'>['money'];
}

export const THEME = { name: 'Growth', description: '', weight: 3, isClosed: false };

export function saveTheme(
  app: ContractApp,
  theme: PayloadOf<'saveTheme'>['theme'] = THEME,
  { base = 0, as = 'paula', id = 'growth' } = {},
) {
  return answerOf(app, 'saveTheme', { id, baseVersion: base, theme }, as);
}

/** What the property says to JQL. */
export async function indexOf(app: ContractApp): Promise<unknown> {
  return ((await app.property(EPIC, PROPERTY)) as { index?: unknown } | undefined)?.index;
}
