import { escalationPolicyOf } from '../src/contract/escalation-setting';
import type { SavedTheme } from '../src/contract/portfolio-registers';
import { isAgainst } from '../src/domain/business-case/case/decision';
import { TRIALS } from '../src/domain/business-case/money/appraisal';
import { netPresentValue } from '../src/domain/business-case/money/present-value';
import { sampleFlows } from '../src/domain/business-case/money/sampled-flows';
import { statusPolicy } from '../src/domain/flow/status-policy';
import { byText } from '../src/domain/work-items/issue-key';
import type { EpicsReading } from '../src/use-cases/cases/epic-reading';
import { portfolioEpic, type PortfolioEpic } from '../src/use-cases/cases/portfolio-epic';
import type { PortfolioQuestion } from '../src/use-cases/cases/portfolio-of';

/** The plain way to the portfolio: what belongs to an epic is looked for anew for each. */
export function naivePortfolio(
  { epics, children, facts, themes, conflicts }: EpicsReading,
  { settings, timeZone, asOf }: PortfolioQuestion,
): { readonly epics: readonly PortfolioEpic[]; readonly stop: readonly string[] } {
  const rules = {
    ...{ settings, timeZone, asOf, today: timeZone.dayAt(asOf) },
    escalation: escalationPolicyOf(settings, timeZone),
    status: statusPolicy({ ...settings.flow, blocked: settings.blocked.statuses ?? [] }),
  };
  const judged = epics.flatMap((item) => {
    const { id, key } = item;
    if (id === null) return [];
    const epic = {
      ...{ item: { ...item, id }, conflicts, facts: facts.get(id) ?? null },
      children: children?.filter((child) => child.parent?.key === key) ?? null,
      themes: new Set(themes),
    };
    return [portfolioEpic(epic, rules)];
  });
  const ranked = judged.filter(({ standing }) => standing === 'ranked');
  const withRank = judged.map((epic) => ({
    ...epic,
    rank:
      epic.standing === 'ranked' ? 1 + ranked.filter((one) => isBefore(one, epic)).length : null,
  }));
  const last = withRank.length + 1;
  return {
    epics: withRank.sort(
      (a, b) => (a.rank ?? last) - (b.rank ?? last) || byText(a.item.key, b.item.key),
    ),
    stop: withRank
      .filter(
        (epic) => epic.isStarted && !epic.isDone && shouldStop(epic, withRank, settings.cases),
      )
      .map(({ item }) => item.key),
  };
}

function isBefore(a: PortfolioEpic, b: PortfolioEpic): boolean {
  const order =
    (b.wsjf.wsjf ?? 0) - (a.wsjf.wsjf ?? 0) ||
    (b.wsjf.costOfDelay ?? 0) - (a.wsjf.costOfDelay ?? 0) ||
    (a.counting.scores.jobSize ?? 0) - (b.counting.scores.jobSize ?? 0) ||
    byText(a.item.key, b.item.key);
  return order < 0;
}

function shouldStop(
  epic: PortfolioEpic,
  all: readonly PortfolioEpic[],
  { outrankedBy, discountRate }: PortfolioQuestion['settings']['cases'],
): boolean {
  const own = epic.wsjf.wsjf;
  const better = all.filter(
    ({ isStarted, isDone, verdict, wsjf }) =>
      !isStarted &&
      !isDone &&
      verdict.decision === 'approved' &&
      own !== null &&
      (wsjf.wsjf ?? 0) > own,
  );
  const losing = losesMoney(epic, discountRate);
  return isAgainst(epic.verdict) || better.length >= outrankedBy || losing;
}

/** All draws, whatever the best and the poorest outcome would tell. */
function losesMoney({ issueId, facts }: PortfolioEpic, rate: number): boolean {
  if (facts?.money.kind !== 'money') return false;
  const { lines } = facts.money.money;
  const { trials, quarters, flows } = sampleFlows(lines, { seed: issueId, trials: TRIALS });
  const values = Array.from({ length: trials }, (_, trial) =>
    netPresentValue(flows.slice(trial * quarters, (trial + 1) * quarters), rate),
  ).sort((a, b) => a - b);
  return (values[Math.ceil(trials * 0.9) - 1] ?? 0) < 0;
}

export function naiveShares(
  themes: readonly SavedTheme[],
  epics: readonly PortfolioEpic[],
): readonly { readonly themeId: string; readonly epics: number; readonly finished: number }[] {
  return themes.map(({ id: themeId }) => {
    const own = epics.filter((epic) => epic.themeId === themeId);
    const finished = own.reduce((sum, { progress }) => sum + (progress?.done ?? 0), 0);
    return { themeId, epics: own.length, finished };
  });
}
