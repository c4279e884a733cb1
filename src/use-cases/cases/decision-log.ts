import type {
  DecisionCode,
  DecisionEntry,
  GateCode,
} from '../../domain/business-case/case/decision';
import { standingEntries } from '../../domain/business-case/case/decision-standing';
import type { Instant } from '../../domain/calendar/instant';
import { byText } from '../../domain/work-items/issue-key';
import type { PortfolioEpic } from './portfolio-epic';

/** `unlogged`: the issue says so, and its log has no such decision. */
export const LOG_KINDS = ['decision', 'gate', 'unlogged'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

export const LOG_STANDINGS = ['holds', 'overtaken', 'unlogged'] as const;
export type LogStanding = (typeof LOG_STANDINGS)[number];

/** A line of the decision log of a portfolio. */
export interface LoggedDecision {
  /** One of a kind in the log. */
  readonly id: string;
  readonly epic: PortfolioEpic;
  readonly kind: LogKind;
  readonly code: DecisionCode | GateCode;
  /** Null, as who: no log tells. */
  readonly at: Instant | null;
  /** Account id. */
  readonly by: string | null;
  /** Why, of a gate the evidence. */
  readonly reason: string;
  readonly standing: LogStanding;
  /** Null: it holds, or is in no log. */
  readonly overtakenBy: DecisionEntry | null;
}

export interface DecisionLog {
  /** What no log has first, then the newest first. */
  readonly entries: readonly LoggedDecision[];
  /** Epics whose log was not told, or cannot be read: what they hold is not in it. */
  readonly unread: number;
}

/** All decisions and gates of these epics in one log. */
export function decisionLog(epics: readonly PortfolioEpic[]): DecisionLog {
  const entries = epics.flatMap((epic) => [...unloggedIn(epic), ...takenIn(epic)]);
  return {
    entries: entries.sort(newestFirst),
    unread: epics.filter((epic) => logOf(epic) === null).length,
  };
}

function logOf({ facts }: PortfolioEpic): readonly DecisionEntry[] | null {
  return facts === null || facts.isUnreadable ? null : facts.log;
}

function takenIn(epic: PortfolioEpic): readonly LoggedDecision[] {
  return standingEntries(logOf(epic) ?? []).map(({ entry, overtakenBy }) => ({
    ...{ id: `${epic.issueId}/${entry.id}`, epic, overtakenBy },
    ...{ kind: entry.kind, code: entry.code, at: entry.at, by: entry.by },
    reason: entry.kind === 'gate' ? entry.evidence : entry.why,
    standing: overtakenBy === null ? 'holds' : 'overtaken',
  }));
}

function unloggedIn(epic: PortfolioEpic): readonly LoggedDecision[] {
  const code = epic.item.case.mirror?.decision ?? null;
  // Of an unreadable log nobody can tell what was taken.
  if (epic.mirror !== 'unlogged' || code === null || logOf(epic) === null) return [];
  return [
    {
      ...{ id: `${epic.issueId}/`, epic, kind: 'unlogged', code, at: null, by: null, reason: '' },
      ...{ standing: 'unlogged', overtakenBy: null },
    },
  ];
}

function newestFirst(a: LoggedDecision, b: LoggedDecision): number {
  if (a.at === b.at) return byText(a.epic.item.key, b.epic.item.key) || byText(b.id, a.id);
  return (b.at ?? Infinity) - (a.at ?? Infinity);
}
