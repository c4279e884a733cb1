import { escalationPolicyOf } from '../../contract/escalation-setting';
import type { Settings } from '../../contract/settings';
import {
  doneButNotConfirmed,
  type UnconfirmedEpic,
} from '../../domain/business-case/case/confirmation';
import { orphanEpics } from '../../domain/business-case/portfolio/theme-shares';
import { stopList, type StopCandidate } from '../../domain/business-case/portfolio/stop-list';
import { rankByWsjf, type ScoredEpic } from '../../domain/business-case/priority/ranking';
import {
  columnsWithoutOne,
  type ColumnWithoutOne,
} from '../../domain/business-case/priority/scored-set';
import { WSJF_GAPS, type WsjfGap } from '../../domain/business-case/priority/wsjf';
import type { Instant } from '../../domain/calendar/instant';
import type { TimeZone } from '../../domain/calendar/time-zone';
import { statusPolicy } from '../../domain/flow/status-policy';
import { surelyBlocked } from '../../domain/impediments/propose-blocked';
import { byText } from '../../domain/work-items/issue-key';
import type { EpicChild, EpicsReading } from './epic-reading';
import { losesMoney } from './money-outlook';
import { portfolioEpic, type EpicRules, type PortfolioEpic } from './portfolio-epic';

/** The epics by value, and what is to be said of them together. Definitions: docs/figures.md. */
export interface EpicPortfolio {
  /** The ranked ones by rank, then the others by key. */
  readonly epics: readonly PortfolioEpic[];
  /** Open epics that nothing was decided against: the set that is scored and ranked together. */
  readonly scoredSet: readonly ScoredEpic[];
  /** What is missing to rank the set, in the order of the columns; an epic may be in several. */
  readonly gaps: readonly GapGroup[];
  readonly columnsWithoutOne: readonly ColumnWithoutOne[];
  /** Keys of ranked epics whose scores are expired. */
  readonly expired: readonly string[];
  readonly stop: readonly StopCandidate[];
  /** Keys of open epics without a theme; null: the register was not read. */
  readonly orphans: readonly string[] | null;
  readonly unconfirmed: readonly UnconfirmedEpic[];
  /** Whether amounts are kept from the viewer. */
  readonly isMoneyHidden: boolean;
}

export interface GapGroup {
  readonly gap: WsjfGap;
  /** Keys, sorted. */
  readonly keys: readonly string[];
}

export interface PortfolioQuestion {
  readonly settings: Settings;
  readonly timeZone: TimeZone;
  readonly asOf: Instant;
}

export function portfolioOf(reading: EpicsReading, question: PortfolioQuestion): EpicPortfolio {
  const rules = rulesOf(reading, question);
  const judged = judgeAll(reading, rules);
  const scoredSet = judged
    .filter(({ standing }) => standing === 'ranked' || standing === 'unscored')
    .map(({ item: { key }, counting: { scores } }) => ({ key, scores }));
  const { ranked, unranked } = rankByWsjf(scoredSet);
  const ranks = new Map(ranked.map(({ key, rank }) => [key, rank]));
  const epics = judged
    .map((epic) => ({ ...epic, rank: ranks.get(epic.item.key) ?? null }))
    .sort(byRank);
  const open = epics.filter(({ isDone }) => !isDone);
  const { cases } = question.settings;
  return {
    ...{ epics, scoredSet, columnsWithoutOne: columnsWithoutOne(scoredSet) },
    gaps: WSJF_GAPS.map((gap) => ({
      gap,
      keys: unranked.filter(({ gaps }) => gaps.includes(gap)).map(({ key }) => key),
    })).filter(({ keys }) => keys.length > 0),
    expired: epics
      .filter(({ standing, expiry }) => standing === 'ranked' && expiry?.isExpired === true)
      .map(({ item }) => item.key),
    stop: stopList(
      epics.map((epic) => stopFacts(epic, cases.discountRate)),
      cases.outrankedBy,
    ),
    orphans:
      reading.themes &&
      orphanEpics(
        reading.themes.map((id) => ({ id })),
        open.map(({ item: { key }, themeId }) => ({ key, themeId })),
      ),
    unconfirmed: doneButNotConfirmed(
      epics
        .filter(({ standing }) => standing === 'done')
        .map(({ item: { key }, finishedOn, confirmedOn }) => ({ key, finishedOn, confirmedOn })),
      rules.today,
      cases.confirmAfterDays,
    ),
    isMoneyHidden: epics.some(({ facts }) => facts?.money.kind === 'confidential'),
  };
}

function rulesOf(
  { epics, children }: EpicsReading,
  { settings, timeZone, asOf }: PortfolioQuestion,
): EpicRules {
  const { flow, blocked } = settings;
  const shown = [...epics, ...(children ?? [])].map(({ status }) => status);
  return {
    ...{ settings, timeZone, asOf, today: timeZone.dayAt(asOf) },
    escalation: escalationPolicyOf(settings, timeZone),
    status: statusPolicy({ ...flow, blocked: blocked.statuses ?? surelyBlocked(shown) }),
  };
}

/** An issue that Jira tells without an id has no place in app storage. */
function judgeAll(reading: EpicsReading, rules: EpicRules): readonly PortfolioEpic[] {
  const { children, facts, conflicts } = reading;
  const byParent = children && groupByParent(children);
  const themes = reading.themes && new Set(reading.themes);
  const seen = new Set<string>();
  return reading.epics.flatMap((item) => {
    const { id, key } = item;
    if (id === null || seen.has(key)) return [];
    seen.add(key);
    const own = byParent && (byParent.get(key) ?? []);
    const told = facts.get(id) ?? null;
    return portfolioEpic(
      { item: { ...item, id }, children: own, facts: told, themes, conflicts },
      rules,
    );
  });
}

function groupByParent(children: readonly EpicChild[]): ReadonlyMap<string, readonly EpicChild[]> {
  const groups = new Map<string, EpicChild[]>();
  for (const child of children) {
    if (child.parent === null) continue;
    const group = groups.get(child.parent.key);
    if (group === undefined) groups.set(child.parent.key, [child]);
    else group.push(child);
  }
  return groups;
}

function stopFacts(epic: PortfolioEpic, rate: number) {
  const { item, issueId, isStarted, isDone, verdict, wsjf, facts } = epic;
  // Sampling is work: only of what may be on the list.
  const loses =
    facts === null || !isStarted || isDone ? null : losesMoney(issueId, facts.money, rate);
  const npvP90 = loses === null ? null : loses ? -1 : 0;
  return { key: item.key, isStarted, isDone, verdict, wsjf: wsjf.wsjf, npvP90 };
}

function byRank(a: PortfolioEpic, b: PortfolioEpic): number {
  return (a.rank ?? Infinity) === (b.rank ?? Infinity)
    ? byText(a.item.key, b.item.key)
    : (a.rank ?? Infinity) - (b.rank ?? Infinity);
}
