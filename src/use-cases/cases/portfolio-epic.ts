import type { CaseAnswer } from '../../contract/portfolio-facts';
import type { BusinessCase } from '../../domain/business-case/case/business-case';
import { completenessOf } from '../../domain/business-case/case/completeness';
import { EMPTY_CASE } from '../../domain/business-case/case/business-case';
import {
  mirrorOf,
  mirrorStanding,
  type MirrorStanding,
} from '../../domain/business-case/case/case-mirror';
import { isAgainst, verdictOf, type Verdict } from '../../domain/business-case/case/decision';
import { judgeEpic, type StatusJudgement } from '../../domain/business-case/portfolio/epic-status';
import {
  kanbanColumnOf,
  type KanbanColumn,
} from '../../domain/business-case/portfolio/kanban-column';
import { progressOf, type Progress } from '../../domain/business-case/portfolio/progress';
import { scoreExpiry, type ScoreExpiry } from '../../domain/business-case/priority/score-expiry';
import { countingScores, type CountingScores } from '../../domain/business-case/priority/scorers';
import { wsjfOf, type Wsjf } from '../../domain/business-case/priority/wsjf';
import type { Settings } from '../../contract/settings';
import type { Day } from '../../domain/calendar/day';
import type { Instant } from '../../domain/calendar/instant';
import type { TimeZone } from '../../domain/calendar/time-zone';
import type { StatusPolicy } from '../../domain/flow/status-policy';
import { escalationClock, type EscalationPolicy } from '../../domain/impediments/escalation-clock';
import type { WorkItem } from '../../domain/work-items/work-item';
import { NO_FACTS } from './case-mirror-of';
import type { EpicChild } from './epic-reading';
import { moneyOutlook, type MoneyOutlook } from './money-outlook';

/** Why an epic has a rank, or why it has none. */
export type RankStanding =
  | 'ranked'
  /** A score is missing. */
  | 'unscored'
  /** The last word was against it. */
  | 'against'
  | 'done'
  /** App storage has not told of it, or it cannot be read. */
  | 'unknown';

/** An epic as every page of the portfolio shows it. */
export interface PortfolioEpic {
  readonly issueId: string;
  readonly item: WorkItem;
  /** Empty where nothing was written, or where it cannot be read. */
  readonly written: BusinessCase;
  /** Null as well where the register no longer has it. */
  readonly themeId: string | null;
  /** Whole percent. */
  readonly completeness: number;
  readonly counting: CountingScores;
  readonly wsjf: Wsjf;
  readonly standing: RankStanding;
  /** From 1; null: none. */
  readonly rank: number | null;
  readonly verdict: Verdict;
  readonly column: KanbanColumn;
  readonly isStarted: boolean;
  readonly isDone: boolean;
  readonly finishedOn: Day | null;
  readonly confirmedOn: Day | null;
  /** Null: its children were not read. */
  readonly progress: Progress | null;
  /** Of it and its open children; null: the linked issues were not read. */
  readonly dependenciesInConflict: number | null;
  readonly impedimentsPastLimit: number;
  readonly judgement: StatusJudgement;
  /** Null: not scored. */
  readonly expiry: ScoreExpiry | null;
  /** Null: there are no amounts, or not for the viewer. */
  readonly money: MoneyOutlook | null;
  /** How what JQL finds stands to what counts. */
  readonly mirror: MirrorStanding;
  /** Null: app storage has not told of it. */
  readonly facts: CaseAnswer | null;
}

/** What all epics are judged by. */
export interface EpicRules {
  readonly settings: Settings;
  readonly status: StatusPolicy;
  readonly escalation: EscalationPolicy;
  readonly timeZone: TimeZone;
  readonly asOf: Instant;
  readonly today: Day;
}

export interface EpicToJudge {
  readonly item: WorkItem & { readonly id: string };
  readonly children: readonly EpicChild[] | null;
  readonly facts: CaseAnswer | null;
  readonly themes: ReadonlySet<string> | null;
  readonly conflicts: ReadonlyMap<string, number> | null;
}

/** Everything but its rank, which only all of them together tell. */
export function portfolioEpic(epic: EpicToJudge, rules: EpicRules): PortfolioEpic {
  const { item, children, facts } = epic;
  const { settings, status, timeZone, today } = rules;
  const { cases } = settings;
  const { log, confirmation } = facts ?? NO_FACTS;
  const written = item.case.written ?? EMPTY_CASE;
  const { isStarted, isDone } = status.meaningOf(item.status);
  const counting = countingScores(facts ?? NO_FACTS);
  const wsjf = wsjfOf(counting.scores);
  const verdict = verdictOf(log);
  const column = kanbanColumnOf(item.status, cases.kanban);
  const finishedOn = isDone && item.resolved !== null ? timeZone.dayAt(item.resolved) : null;
  const confirmedOn = confirmation?.on ?? null;
  const release = { isDone, finishedOn, confirmedOn };
  const dependenciesInConflict = conflictsOf(epic, status);
  const impedimentsPastLimit = pastLimit(item, children ?? [], rules);
  const { scoredOn } = counting;
  const { scores } = counting;
  const mirror = mirrorOf({ ...release, written, scores, log });
  return {
    ...{ issueId: item.id, item, written, counting, wsjf, verdict, column, isStarted, facts },
    ...{ ...release, dependenciesInConflict, impedimentsPastLimit, rank: null },
    themeId: themeOf(written, epic.themes),
    completeness: completenessOf(written, scores).percent,
    standing: standingOf({ isDone, verdict, wsjf, facts }),
    progress: children && progressOf(children.map((child) => childFacts(child, rules))),
    judgement: judgeEpic(
      {
        ...{ ...release, isStarted, due: item.due, verdict, impedimentsPastLimit, scoredOn },
        awaitsDecision: column === 'backlog',
        dependenciesInConflict: dependenciesInConflict ?? 0,
      },
      today,
      cases,
    ),
    expiry: scoredOn === null ? null : scoreExpiry(scoredOn, cases.scoresValidDays, today),
    money: facts && moneyOutlook(facts.money, cases.discountRate),
    mirror:
      facts === null || facts.isUnreadable ? 'same' : mirrorStanding(item.case.mirror, mirror, log),
  };
}

function standingOf({
  isDone,
  verdict,
  wsjf,
  facts,
}: Pick<PortfolioEpic, 'isDone' | 'verdict' | 'wsjf' | 'facts'>): RankStanding {
  if (isDone) return 'done';
  if (facts === null || facts.isUnreadable) return 'unknown';
  if (isAgainst(verdict)) return 'against';
  return wsjf.wsjf === null ? 'unscored' : 'ranked';
}

/** As long as the register is not known, what is written is taken at its word. */
function themeOf({ themeId }: BusinessCase, themes: ReadonlySet<string> | null): string | null {
  return themeId !== null && (themes === null || themes.has(themeId)) ? themeId : null;
}

function conflictsOf(
  { item, children, conflicts }: EpicToJudge,
  status: StatusPolicy,
): number | null {
  if (conflicts === null) return null;
  const open = (children ?? []).filter((child) => !status.isDone(child.status));
  return [item, ...open].reduce((sum, { key }) => sum + (conflicts.get(key) ?? 0), 0);
}

function pastLimit(
  item: WorkItem,
  children: readonly EpicChild[],
  { status, escalation, asOf }: EpicRules,
): number {
  return [item, ...children].filter((one) => {
    const { record } = one.impediment.notes;
    return (
      record !== null &&
      !status.isDone(one.status) &&
      (escalationClock(record, escalation, asOf)?.isExpired ?? false)
    );
  }).length;
}

function childFacts(child: EpicChild, { status, settings }: EpicRules) {
  const { isStarted, isDone, isBlocked } = status.meaningOf(child.status);
  const isFlagged = settings.blocked.flag && child.isFlagged;
  return { isStarted, isDone, isBlocked: isBlocked || isFlagged, points: child.points };
}
