import type { CaseAnswer } from '../../../../../src/contract/portfolio-facts';
import type {
  RegistersAnswer,
  ReviewHead,
  SavedObjective,
  SavedTheme,
} from '../../../../../src/contract/portfolio-registers';
import type { Instant } from '../../../../../src/domain/calendar/instant';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import type { EpicWork, EpicWorkProgress } from '../../../../../src/jira/read-epics';
import type { IssueStanding } from '../../../../../src/jira/transitions';
import { cancelled, type ReadingPhase } from '../../reading/reading-phase';

/** What app storage told, and why it did not tell more. */
export interface ToldFacts {
  /** By issue id. */
  readonly cases: ReadonlyMap<string, CaseAnswer>;
  /** Epics that were asked for and not answered. */
  readonly unread: number;
  readonly problem: unknown;
}

/** What the pages of the portfolio show. */
export interface PortfolioSnapshot {
  readonly epics: readonly WorkItem[];
  /** Null: the children are still being read. */
  readonly work: EpicWork | null;
  readonly facts: ToldFacts;
  readonly registers: RegistersAnswer | null;
  /** Why there are none; null: there are. */
  readonly registersProblem: unknown;
  readonly asOf: Instant;
}

export interface PortfolioState {
  readonly phase: ReadingPhase;
  /** Stays while it is read again. */
  readonly shown: PortfolioSnapshot | null;
}

export type PortfolioEvent =
  | { readonly name: 'started' }
  | { readonly name: 'progressed'; readonly progress: EpicWorkProgress }
  | { readonly name: 'told'; readonly snapshot: PortfolioSnapshot }
  | { readonly name: 'cancelled' }
  | { readonly name: 'failed'; readonly error: unknown }
  | {
      readonly name: 'moved';
      readonly issueId: string;
      readonly standing: IssueStanding;
      /** When Jira told it. */
      readonly at: Instant;
    }
  | {
      readonly name: 'theme-saved';
      readonly id: string;
      /** Null: it was deleted. */
      readonly standing: SavedTheme | null;
    }
  | {
      readonly name: 'objective-saved';
      readonly id: string;
      readonly standing: SavedObjective | null;
    }
  | { readonly name: 'review-kept'; readonly head: ReviewHead };

export const NOTHING_TOLD: PortfolioState = {
  phase: { name: 'reading', read: 0, total: null },
  shown: null,
};

export function nextPortfolioState(state: PortfolioState, event: PortfolioEvent): PortfolioState {
  switch (event.name) {
    case 'started':
      return { ...state, phase: NOTHING_TOLD.phase };
    case 'progressed': {
      if (state.phase.name !== 'reading') return state;
      const { read, total } = event.progress;
      return { ...state, phase: { name: 'reading', read, total } };
    }
    case 'told': {
      const { snapshot } = event;
      if (snapshot.work !== null) return { phase: { name: 'done' }, shown: snapshot };
      // What is known with its children says more than a newer part.
      return state.shown?.work ? state : { ...state, shown: snapshot };
    }
    case 'cancelled':
      return { ...state, phase: cancelled(state.phase) };
    case 'failed':
      return { ...state, phase: { name: 'failed', error: event.error } };
    case 'moved':
      return state.shown === null ? state : { ...state, shown: withStanding(state.shown, event) };
    case 'theme-saved':
      return withRegisters(state, (registers) => ({
        ...registers,
        themes: withEntry(registers.themes, event.id, event.standing),
      }));
    case 'objective-saved':
      return withRegisters(state, (registers) => ({
        ...registers,
        objectives: withEntry(registers.objectives, event.id, event.standing),
      }));
    case 'review-kept':
      return withRegisters(state, (registers) => ({
        ...registers,
        reviews: withReview(registers.reviews, event.head),
      }));
  }
}

/** An epic may be another's child, whose progress it then changes. */
function withStanding(
  shown: PortfolioSnapshot,
  { issueId, standing, at }: Extract<PortfolioEvent, { readonly name: 'moved' }>,
): PortfolioSnapshot {
  const { status, resolved, updated } = standing;
  const { work } = shown;
  const epics = shown.epics.map((item) =>
    item.id === issueId ? { ...item, status, resolved, updated } : item,
  );
  const children = work?.children.map((item) => (item.id === issueId ? { ...item, status } : item));
  return {
    ...shown,
    epics,
    work: work && { ...work, epics, children: children ?? work.children },
    // What was done since the reading is not in the future.
    asOf: at > shown.asOf ? at : shown.asOf,
  };
}

function withRegisters(
  state: PortfolioState,
  change: (registers: RegistersAnswer) => RegistersAnswer,
): PortfolioState {
  const { shown } = state;
  if (!shown?.registers) return state;
  return { ...state, shown: { ...shown, registers: change(shown.registers) } };
}

/** Newest first; one that was told already stands once. */
function withReview(reviews: readonly ReviewHead[], head: ReviewHead): readonly ReviewHead[] {
  return [head, ...reviews.filter(({ id }) => id !== head.id)].sort((a, b) =>
    a.at < b.at ? 1 : a.at > b.at ? -1 : 0,
  );
}

/** In place, so that what somebody looks at does not jump; what is new comes last. */
function withEntry<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string,
  standing: Entry | null,
): readonly Entry[] {
  if (standing === null) return entries.filter((entry) => entry.id !== id);
  return entries.some((entry) => entry.id === id)
    ? entries.map((entry) => (entry.id === id ? standing : entry))
    : [...entries, standing];
}
