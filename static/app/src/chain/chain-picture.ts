import { workCalendarOf } from '../../../../src/contract/work-calendar-setting';
import type { Day } from '../../../../src/domain/calendar/day';
import type { Instant } from '../../../../src/domain/calendar/instant';
import type { WorkCalendar } from '../../../../src/domain/calendar/work-calendar';
import { itemsOfGoal } from '../../../../src/domain/dependencies/chain-target';
import {
  criticalChainTo,
  type CriticalChain,
} from '../../../../src/domain/dependencies/critical-chain-to';
import { plannedDates } from '../../../../src/domain/dependencies/planned-dates';
import { projectOfKey } from '../../../../src/domain/work-items/issue-key';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import type { Portfolio } from '../../../../src/use-cases/analyse-portfolio';
import {
  failureOf,
  portfolioOf,
  type AnalysisFailure,
  type AnalysisQuestion,
  type ReadingFacts,
} from '../analysis/analysis';
import { withDependencyLinks } from '../reading/with-dependency-links';
import type { Goal } from './chain-address';
import { chainRows, type ChainRow } from './chain-row';

/** What was read, scheduled, as plain data: a worker computes it and hands it over. */
export interface ChainPicture {
  readonly kind: 'chain';
  readonly asOf: Instant;
  /** IANA name. */
  readonly timeZone: string;
  /** Issues with dependency links that were read. */
  readonly linked: number;
  readonly calendar: WorkCalendar;
  readonly today: Day;
  readonly chain: CriticalChain;
  /** The items that decide the end, providers first. */
  readonly critical: readonly ChainRow[];
  /** What else is waited for, that with the least slack first. */
  readonly others: readonly ChainRow[];
  /** How the goal is called; null where nothing that was read belongs to it. */
  readonly goalName: string | null;
  /** Items of the goal, done ones included. */
  readonly goalItems: number;
  /** Taken for an item of which the plan does not tell. */
  readonly assumedDays: number;
}

export interface ChainQuestion extends AnalysisQuestion {
  readonly goal: Goal;
  /** Null: the day of the goal itself, if it has one. */
  readonly by: Day | null;
}

/**
 * @param items what is linked, and what belongs to the goal, whether it has links or not
 * @param question its project is the one whose items are meant by the goal `all`
 */
export function drawChain(
  items: readonly WorkItem[],
  question: ChainQuestion & ReadingFacts,
): ChainPicture | AnalysisFailure {
  const { settings, goal, by, project, asOf, linkTypes } = question;
  try {
    // What is waited for may lie beside the project.
    const portfolio = portfolioOf(items, { ...question, project: null });
    const { corpus, policy, timeZone, map } = portfolio;
    const targets = targetsOf(items, goal, project);
    const nodes = targets.flatMap(({ key }) => corpus.findKey(key) ?? []);
    const today = timeZone.dayAt(asOf);
    const calendar = workCalendarOf(settings);
    const chain = criticalChainTo(
      corpus,
      map.dependencies,
      { nodes, by: by ?? ownDay(portfolio, goal, targets) },
      { ...policy, calendar, assumedDays: settings.chain.assumedDays },
    );
    return {
      kind: 'chain',
      ...{ asOf, timeZone: timeZone.name },
      linked: withDependencyLinks({ items, linkTypes }, settings).length,
      calendar,
      today,
      chain,
      ...chainRows(portfolio, chain),
      goalName: nameOf(goal, targets),
      goalItems: targets.length,
      assumedDays: settings.chain.assumedDays,
    };
  } catch (error) {
    return failureOf(error);
  }
}

function targetsOf(
  items: readonly WorkItem[],
  goal: Goal,
  project: string | null,
): readonly WorkItem[] {
  switch (goal.kind) {
    case 'all':
      return project === null ? items : items.filter(({ key }) => projectOfKey(key) === project);
    case 'item':
      return [...itemsOfGoal(items, goal), ...itemsOfGoal(items, { ...goal, kind: 'children' })];
    case 'fix-version':
    case 'increment':
      return itemsOfGoal(items, goal);
  }
}

function ownDay(
  { corpus, policy: { dates } }: Portfolio,
  goal: Goal,
  targets: readonly WorkItem[],
): Day | null {
  switch (goal.kind) {
    case 'all':
      return null;
    case 'item': {
      const node = corpus.findKey(goal.key);
      return node === undefined ? null : (plannedDates(corpus, node, dates)[0]?.day ?? null);
    }
    case 'fix-version':
      return versionOf(targets, goal.versionId)?.release ?? null;
    case 'increment':
      return dates.incrementEnds.get(goal.name) ?? null;
  }
}

function nameOf(goal: Goal, targets: readonly WorkItem[]): string | null {
  if (targets.length === 0) return null;
  switch (goal.kind) {
    case 'all':
      return '';
    case 'item':
      return targets.some(({ key }) => key === goal.key) ? goal.key : null;
    case 'fix-version':
      return versionOf(targets, goal.versionId)?.name ?? null;
    case 'increment':
      return goal.name;
  }
}

function versionOf(
  targets: readonly WorkItem[],
  versionId: string,
): WorkItem['fixVersions'][number] | null {
  return (
    targets.flatMap(({ fixVersions }) => fixVersions).find(({ id }) => id === versionId) ?? null
  );
}
