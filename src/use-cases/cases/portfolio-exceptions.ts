import type { StatusReason } from '../../domain/business-case/portfolio/epic-status';
import type { StopReason } from '../../domain/business-case/portfolio/stop-list';
import type { Day } from '../../domain/calendar/day';
import type { TimeZone } from '../../domain/calendar/time-zone';
import { byText } from '../../domain/work-items/issue-key';
import type { Impediment } from '../impediments/impediment';
import type { InboxRow } from '../inbox';
import type { PortfolioEpic } from './portfolio-epic';
import type { EpicPortfolio } from './portfolio-of';

/**
 * Why the portfolio needs somebody: a closed list, in the order in which it is worth looking at. First what
 * waits for a decision, then what stands in the way of work, then what can wait for a quiet hour.
 */
export const EXCEPTION_KINDS = [
  'against-decision',
  'decision-missing',
  'impediment-past-limit',
  'promise-broken',
  'dependency-in-conflict',
  'overdue',
  'ask-unanswered',
  'stop-question',
  'not-confirmed',
  'score-expired',
] as const;
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number];

export type EpicExceptionKind = StatusReason | 'stop-question';

/** One reason, with everything that it holds of: never empty. */
export type PortfolioException =
  | { readonly kind: EpicExceptionKind; readonly epics: readonly EpicException[] }
  | { readonly kind: 'impediments'; readonly impediments: readonly Impediment[] }
  | {
      readonly kind: 'promise-broken' | 'ask-unanswered';
      readonly contracts: readonly InboxRow[];
    };

export interface EpicException {
  readonly epic: PortfolioEpic;
  /** The day since when it is so; null: nothing tells. */
  readonly since: Day | null;
  /** Why to ask whether it should stop; empty where that is not the reason. */
  readonly stop: readonly StopReason[];
}

export interface ExceptionsQuestion {
  /** Those in the scope of the page. */
  readonly epics: readonly PortfolioEpic[];
  readonly stop: EpicPortfolio['stop'];
  /** Open ones, worst first; null: not read. */
  readonly impediments: readonly Impediment[] | null;
  /** Of the inbox, most urgent first; null: not read. */
  readonly contracts: {
    readonly late: readonly InboxRow[];
    readonly asked: readonly InboxRow[];
  } | null;
  /** Calendar days after which an ask without an answer is unanswered. */
  readonly answerDays: number;
  readonly timeZone: TimeZone;
}

/** What needs somebody. An epic stands under each of its reasons, so that the counts are those of the rows. */
export function portfolioExceptions(question: ExceptionsQuestion): readonly PortfolioException[] {
  return EXCEPTION_KINDS.flatMap((kind) => exceptionOf(kind, question) ?? []);
}

function exceptionOf(kind: ExceptionKind, question: ExceptionsQuestion): PortfolioException | null {
  const { epics, impediments, contracts, answerDays, timeZone } = question;
  switch (kind) {
    case 'promise-broken':
      return contractsUnder(
        kind,
        contracts?.late.filter(({ contract }) => contract.state === 'broken'),
      );
    case 'ask-unanswered':
      return contractsUnder(
        kind,
        contracts?.asked.filter(
          ({ contract }) => (contract.unansweredDays ?? -Infinity) >= answerDays,
        ),
      );
    case 'stop-question':
      return epicsUnder(kind, stopQuestions(question));
    case 'impediment-past-limit': {
      // The impediments themselves say more than the epics they stand in the way of.
      if (impediments === null) return epicsUnder(kind, withReason(kind, epics, timeZone));
      const late = impediments.filter(({ clock }) => clock?.isExpired === true);
      return late.length === 0 ? null : { kind: 'impediments', impediments: late };
    }
    case 'against-decision':
    case 'decision-missing':
    case 'dependency-in-conflict':
    case 'overdue':
    case 'not-confirmed':
    case 'score-expired':
      return epicsUnder(kind, withReason(kind, epics, timeZone));
  }
}

function contractsUnder(
  kind: 'promise-broken' | 'ask-unanswered',
  contracts: readonly InboxRow[] = [],
): PortfolioException | null {
  return contracts.length === 0 ? null : { kind, contracts };
}

function epicsUnder(
  kind: EpicExceptionKind,
  epics: readonly EpicException[],
): PortfolioException | null {
  return epics.length === 0 ? null : { kind, epics: [...epics].sort(longestFirst) };
}

function withReason(
  reason: StatusReason,
  epics: readonly PortfolioEpic[],
  timeZone: TimeZone,
): readonly EpicException[] {
  return epics
    .filter(({ judgement }) => judgement.reasons.includes(reason))
    .map((epic) => ({ epic, since: sinceOf(reason, epic, timeZone), stop: [] }));
}

/** What was decided against stands under its decision, not here as a question. */
const QUESTIONS: ReadonlySet<StopReason> = new Set<StopReason>(['loses-money', 'outranked']);

function stopQuestions({ stop, epics }: ExceptionsQuestion): readonly EpicException[] {
  const byKey = new Map(epics.map((epic) => [epic.item.key, epic]));
  return stop.flatMap(({ key, reasons }) => {
    const epic = byKey.get(key);
    const questions = reasons.filter((reason) => QUESTIONS.has(reason));
    const isOpen = questions.length > 0 && questions.length === reasons.length;
    return epic !== undefined && isOpen ? [{ epic, since: null, stop: questions }] : [];
  });
}

function sinceOf(
  reason: StatusReason,
  { item, verdict, expiry, finishedOn }: PortfolioEpic,
  timeZone: TimeZone,
): Day | null {
  switch (reason) {
    case 'overdue':
      return item.due;
    case 'against-decision': {
      const at = verdict.gate === 'stop' ? verdict.gateAt : verdict.decidedAt;
      return at === null ? null : timeZone.dayAt(at);
    }
    case 'score-expired':
      return expiry?.expiresOn ?? null;
    case 'not-confirmed':
      return finishedOn;
    case 'decision-missing':
    case 'dependency-in-conflict':
    case 'impediment-past-limit':
      return null;
  }
}

/** Work that is under way costs every day; then what has lasted longest, then what is worth most. */
function longestFirst(a: EpicException, b: EpicException): number {
  return (
    Number(b.epic.isStarted) - Number(a.epic.isStarted) ||
    (a.since ?? Infinity) - (b.since ?? Infinity) ||
    (a.epic.rank ?? Infinity) - (b.epic.rank ?? Infinity) ||
    byText(a.epic.item.key, b.epic.item.key)
  );
}
