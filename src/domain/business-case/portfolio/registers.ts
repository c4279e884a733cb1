import type { Day } from '../../calendar/day';
import type { Indicator } from '../case/business-case';
import type { DecisionCode } from '../case/decision';
import type { EpicStatus, StatusReason } from './epic-status';
import type { KanbanColumn } from './kanban-column';
import type { Theme } from './theme-shares';

/** Where the company is heading. Its id is typed in JQL, so it is a code and never changes. */
export interface StrategicTheme extends Theme {
  readonly name: string;
  readonly description: string;
  /** Kept for what it has been, and not offered any more. */
  readonly isClosed: boolean;
}

export interface Objective {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  /** The theme it serves. */
  readonly themeId: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly isClosed: boolean;
  /** Numbers by which everybody sees whether it was reached. */
  readonly keyResults: readonly Indicator[];
}

/** An epic as it stood when the portfolio was reviewed. Nothing in it tells of money. */
export interface ReviewedEpic {
  readonly issueId: string;
  readonly status: EpicStatus;
  readonly reasons: readonly StatusReason[];
  readonly column: KanbanColumn;
  readonly wsjf: number | null;
  readonly decision: DecisionCode | null;
}

export const REGISTER_LIMITS = {
  themes: 200,
  objectives: 200,
  /** Characters. */
  name: 120,
  text: 1000,
  weight: 1000,
  /** Of one objective. */
  keyResults: 10,
  /** Of one key result. */
  readings: 100,
  /** Of one review: as many as a page can send at once. */
  reviewedEpics: 2000,
} as const;
