import type {
  CaseAnswer,
  CasesAnswer,
  EpicFacts,
  MoneyAnswer,
} from '../../contract/portfolio-facts';
import { good, type Result } from '../../contract/result';
import type { Viewer } from '../viewer';
import { NO_FACTS } from './case-mirror-of';
import { caseRulesOf, type CasePorts, type Kept, type MoneyBody } from './case-ports';
import { moneyAnswer } from './save-money';

/**
 * What app storage keeps of epics. Portfolio managers read of all; others of those that Jira shows them,
 * and where money is confidential nothing of it, not even whether there is any.
 */
export async function readCases(
  { issueIds }: { readonly issueIds: readonly string[] },
  viewer: Viewer,
  ports: CasePorts,
): Promise<Result<CasesAnswer>> {
  const { settings } = await caseRulesOf(ports);
  const isManager = await viewer.has('portfolio-manager');
  const visible = isManager ? new Set(issueIds) : await ports.issues.visible(issueIds);
  const shown = issueIds.filter((id) => visible.has(id));
  if (shown.length === 0) return good({ cases: [], isManager });
  const facts = await ports.facts.factsOf(shown);
  const mayReadMoney = isManager || !settings.cases.isMoneyConfidential;
  const money = mayReadMoney ? await ports.facts.moneyOf(shown) : null;
  const cases = shown.map((issueId): CaseAnswer => {
    const kept = facts.get(issueId) ?? null;
    const amounts = money === null ? CONFIDENTIAL : amountsOf(money.get(issueId) ?? null);
    return { ...factsOf(issueId, kept), money: amounts, isUnreadable: kept === 'unreadable' };
  });
  return good({ cases, isManager });
}

const CONFIDENTIAL: MoneyAnswer = { kind: 'confidential' };

function amountsOf(kept: Kept<MoneyBody> | 'unreadable' | null): MoneyAnswer {
  return kept === 'unreadable' ? { kind: 'unreadable' } : moneyAnswer(kept);
}

function factsOf(issueId: string, kept: Kept<EpicFacts> | 'unreadable' | null): EpicFacts {
  return kept === 'unreadable' || kept === null ? { issueId, ...NO_FACTS } : kept.body;
}
