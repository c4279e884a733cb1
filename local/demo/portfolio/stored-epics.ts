import { appDay, appInstant } from '../app-instant';
import type { LoggedChange } from '../saved-property';
import type { WorkClock } from '../work-clock';
import { joined, portfolioRow, stampOf, type LoggedRows } from './app-row';
import type { EpicPlan, LogPlan, MoneyPlan, ScorePlan } from './epic-plan';
import { factsOf, type PlannedFact } from './planned-facts';

/** Scores, decisions, confirmation and money of an epic as the app stores and logs them. */

export function storedEpic(epic: EpicPlan, issueId: string, clock: WorkClock): LoggedRows {
  const { money } = epic;
  return joined([
    storedFacts(epic, issueId, clock),
    ...(money === undefined ? [] : [storedMoney(money, issueId, clock)]),
  ]);
}

function storedFacts(epic: EpicPlan, issueId: string, clock: WorkClock): LoggedRows {
  const { cards = [], consensus, log = [], confirmed } = epic;
  const facts = factsOf(epic);
  const last = facts.at(-1);
  if (last === undefined) return { rows: [], log: [] };
  const row = portfolioRow({
    ...{ kind: 'case', id: issueId, parentId: issueId, sortKey: issueId },
    version: facts.length,
    at: appInstant(clock, last.at),
    content: {
      cards: cards.map(({ by, at, scores }) => ({
        ...{ scorer: by, scores: scoresForm(scores), scoredOn: clock.day(at), version: 1 },
      })),
      consensus: consensus
        ? {
            scores: scoresForm(consensus.scores),
            agreedOn: clock.day(consensus.at),
            by: consensus.by,
          }
        : null,
      consensusVersion: consensus ? 1 : 0,
      log: log.map((entry, at) => logForm(entry, at, clock)),
      confirmation: confirmed
        ? { on: clock.day(confirmed.at), by: confirmed.by, note: confirmed.note }
        : null,
      confirmationVersion: confirmed ? 1 : 0,
    },
  });
  const changes = facts.map((fact, position) => ({
    ...{
      subject: `epic:${issueId}` as const,
      version: position + 1,
      stamp: stampOf(row.key, position + 1),
    },
    ...{ at: appInstant(clock, fact.at), actor: fact.by, before: null },
    ...loggedFact(fact, clock),
  }));
  return { rows: [row], log: changes };
}

/** As the app logs it, with days as numbers. */
function loggedFact(fact: PlannedFact, clock: WorkClock): Pick<LoggedChange, 'action' | 'after'> {
  const { by } = fact;
  const day = appDay(clock.day(fact.at));
  switch (fact.kind) {
    case 'score':
      return { action: 'score', after: scoresForm(fact.scores) };
    case 'consensus': {
      const after = { scores: scoresForm(fact.scores), agreedOn: day, by };
      return { action: 'consensus', after };
    }
    case 'log': {
      const entry = { id: logId(fact.position), ...verdictForm(fact) };
      return { action: entry.kind, after: entry };
    }
    case 'confirmation':
      return { action: 'confirmation', after: { on: day, by, note: fact.note } };
  }
}

function logForm(entry: LogPlan, position: number, clock: WorkClock): object {
  const facts = { id: logId(position), at: appInstant(clock, entry.at), by: entry.by };
  return { ...facts, ...verdictForm(entry) };
}

function logId(position: number): string {
  return `d${String(position + 1)}`;
}

function verdictForm(entry: LogPlan) {
  return 'gate' in entry
    ? ({ kind: 'gate', code: entry.gate, evidence: entry.evidence } as const)
    : ({ kind: 'decision', code: entry.decision, why: entry.why } as const);
}

function scoresForm([value, timeCriticality, riskOrOpportunity, jobSize]: ScorePlan): object {
  return { value, timeCriticality, riskOrOpportunity, jobSize };
}

function storedMoney(
  { at, by, from, lines, measured = [] }: MoneyPlan,
  issueId: string,
  clock: WorkClock,
): LoggedRows {
  const changedAt = appInstant(clock, at);
  const money = {
    ...{ changedAt, changedBy: by, firstQuarter: quarterText(clock.day(0), from) },
    lines: lines.map(({ amounts, ...line }, position) => ({
      id: `l${String(position + 1)}`,
      ...line,
      amounts: amounts.map(([quarter, low, likely, high]) => ({ quarter, low, likely, high })),
    })),
    measured: measured.map(([quarter, amount, note]) => ({ quarter, amount, note })),
  };
  const row = portfolioRow({
    ...{ kind: 'money', id: issueId, parentId: issueId, sortKey: issueId },
    ...{ version: 1, at: changedAt, content: { money } },
  });
  const change = {
    ...{ subject: `epic-money:${issueId}` as const, version: 1, stamp: stampOf(row.key, 1) },
    ...{ at: changedAt, actor: by, action: 'money', before: null, after: money },
  };
  return { rows: [row], log: [change] };
}

/** The quarter of the calendar that lies so many after that of a day, as `2026-Q3`. */
export function quarterText(day: string, offset: number): string {
  const [year = '', month = ''] = day.split('-');
  const quarter = Number(year) * 4 + Math.floor((Number(month) - 1) / 3) + offset;
  return `${String(Math.floor(quarter / 4))}-Q${String((quarter % 4) + 1)}`;
}
