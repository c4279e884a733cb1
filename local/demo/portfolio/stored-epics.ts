import type { WorkClock } from '../work-clock';
import type { EpicPlan, LogPlan, MoneyPlan, ScorePlan } from './epic-plan';
import { portfolioRow, type AppRow } from './app-row';

/** Scores, decisions, confirmation and money of an epic as the app stores them. */

export function rowsOfEpic(epic: EpicPlan, issueId: string, clock: WorkClock): readonly AppRow[] {
  const { money } = epic;
  const { cards = [], consensus, log = [], confirmed } = epic;
  const last = [
    ...cards,
    ...log,
    ...(consensus ? [consensus] : []),
    ...(confirmed ? [confirmed] : []),
  ];
  const facts = portfolioRow({
    ...{ kind: 'case', id: issueId, parentId: issueId, sortKey: issueId },
    version: last.length,
    at: clock.instant(Math.max(-190, ...last.map(({ at }) => at))),
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
  return [
    ...(last.length > 0 ? [facts] : []),
    ...(money === undefined ? [] : [moneyRow(money, issueId, clock)]),
  ];
}

function logForm(entry: LogPlan, position: number, clock: WorkClock): object {
  const facts = { id: `d${String(position + 1)}`, at: clock.instant(entry.at), by: entry.by };
  return 'gate' in entry
    ? { ...facts, kind: 'gate', code: entry.gate, evidence: entry.evidence }
    : { ...facts, kind: 'decision', code: entry.decision, why: entry.why };
}

function scoresForm([value, timeCriticality, riskOrOpportunity, jobSize]: ScorePlan): object {
  return { value, timeCriticality, riskOrOpportunity, jobSize };
}

function moneyRow(
  { at, by, from, lines, measured = [] }: MoneyPlan,
  issueId: string,
  clock: WorkClock,
): AppRow {
  const changedAt = clock.instant(at);
  return portfolioRow({
    ...{
      kind: 'money',
      id: issueId,
      parentId: issueId,
      sortKey: issueId,
      version: 1,
      at: changedAt,
    },
    content: {
      money: {
        ...{ changedAt, changedBy: by, firstQuarter: quarterText(clock.day(0), from) },
        lines: lines.map(({ amounts, ...line }, position) => ({
          id: `l${String(position + 1)}`,
          ...line,
          amounts: amounts.map(([quarter, low, likely, high]) => ({ quarter, low, likely, high })),
        })),
        measured: measured.map(([quarter, amount, note]) => ({ quarter, amount, note })),
      },
    },
  });
}

/** The quarter of the calendar that lies so many after that of a day, as `2026-Q3`. */
export function quarterText(day: string, offset: number): string {
  const [year = '', month = ''] = day.split('-');
  const quarter = Number(year) * 4 + Math.floor((Number(month) - 1) / 3) + offset;
  return `${String(Math.floor(quarter / 4))}-Q${String((quarter % 4) + 1)}`;
}
