import type { ImpedimentWriting } from '../../../src/contract/impediment-writing';
import type { PayloadOf } from '../../../src/contract/resolvers';
import type { ContractApp, ContractAppWish } from '../contracts/contract-app';

export type Open = (wish?: Omit<ContractAppWish, 'code'>) => Promise<ContractApp>;

/** A change as a page sends it. */
export type WireStep = PayloadOf<'writeImpediment'>;
type Action = WireStep['action'];

export const IMPEDED = '1002';
export const PROPERTY = 'agile-pmo-impediment';
export const PLACE = `/rest/api/3/issue/${IMPEDED}/properties/${PROPERTY}`;

/** By default as Max, who may edit. */
export async function step(
  app: ContractApp,
  action: Action,
  { base = 0, as = 'max', issueId = IMPEDED } = {},
): Promise<ImpedimentWriting> {
  const answer = await app.call('writeImpediment', { issueId, baseRevision: base, action }, as);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

export function raise(facts: Partial<Extract<Action, { kind: 'raise' }>> = {}): Action {
  const said = { what: 'No test data', cause: null, level: 'team' as const, owner: null };
  return { kind: 'raise', ...said, ...facts };
}

export function edit(facts: Partial<Extract<Action, { kind: 'edit' }>> = {}): Action {
  const said = { what: 'No test data', cause: null, owner: null, target: null, nextStep: '' };
  return { kind: 'edit', ...said, ...facts };
}

export async function history(app: ContractApp, as = 'vera') {
  const page = await app.call('readImpedimentHistory', { issueId: IMPEDED, cursor: null }, as);
  if (!page.ok) throw new Error(JSON.stringify(page.refusal));
  return page.value.rows;
}
