import type { MoneyAnswer, MoneyChange, MoneyWriting } from '../../contract/portfolio-facts';
import { good, type Result } from '../../contract/result';
import { carriesCase, caseRulesOf, type CasePorts, type Kept, type MoneyBody } from './case-ports';

/** Saves the money of an epic. For portfolio managers: who may save may read. */
export async function saveMoney(
  { issueId, baseVersion, money }: MoneyChange,
  actor: string,
  ports: CasePorts,
): Promise<Result<MoneyWriting>> {
  const rules = await caseRulesOf(ports);
  const issue = await ports.issues.read(issueId);
  if (issue === null) return good({ kind: 'refused', because: 'no-issue', standing: null });
  const before = await ports.facts.money(issueId);
  if (!carriesCase(issue, rules)) return refusal('no-case-type', before);
  if ((before?.version ?? 0) !== baseVersion) return refusal('conflict', before);
  const at = rules.now.toISOString();
  const body: MoneyBody = { money: money && { changedAt: at, changedBy: actor, ...money } };
  const after = { version: baseVersion + 1, body };
  const isSaved = await ports.facts.replaceMoney({
    issueId,
    before,
    after,
    entry: {
      ...{ stamp: ports.newStamp(), at, actor, action: 'money' },
      ...{ before: before?.body.money ?? null, after: body.money },
    },
  });
  if (isSaved) return good({ kind: 'written', standing: moneyAnswer(after) });
  return refusal('conflict', await ports.facts.money(issueId));
}

export function moneyAnswer(kept: Kept<MoneyBody> | null): MoneyAnswer {
  const money = kept?.body.money ?? null;
  const version = kept?.version ?? 0;
  return money === null
    ? { kind: 'none', version }
    : { kind: 'money', money: { version, ...money } };
}

function refusal(
  because: 'conflict' | 'no-case-type',
  standing: Kept<MoneyBody> | null,
): Result<MoneyWriting> {
  return good({ kind: 'refused', because, standing: moneyAnswer(standing) });
}
