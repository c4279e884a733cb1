import type { ObjectiveId, ThemeId } from './register-plan';

/** What the portfolio keeps of an epic; times are work time, quarters are counted from today's. */
export interface EpicPlan {
  /** Handle of the epic. */
  readonly on: string;
  /** Null: an orphan. `tidy-house` was a theme once, and nobody moved its epics. */
  readonly theme: ThemeId | 'tidy-house' | null;
  readonly objective?: ObjectiveId;
  readonly texts?: CaseTexts;
  /** One card a person. */
  readonly cards?: readonly CardPlan[];
  readonly consensus?: ConsensusPlan;
  /** Oldest first. */
  readonly log?: readonly LogPlan[];
  readonly money?: MoneyPlan;
  readonly confirmed?: { readonly at: number; readonly by: string; readonly note: string };
  /** What somebody wrote into the issue by hand: nobody ever decided it. */
  readonly forged?: Decision;
}

/** The clauses for, who, the, is a, that, unlike, our solution. */
export type HypothesisText = readonly [string, string, string, string, string, string, string];

export interface CaseTexts {
  readonly hypothesis: HypothesisText | readonly [string];
  readonly outcomes?: readonly string[];
  readonly indicators?: readonly IndicatorPlan[];
  readonly scopeIn?: string;
  readonly scopeOut?: string;
  readonly qualities?: readonly string[];
  /** Account ids. */
  readonly sponsors?: readonly string[];
  readonly stakeholders?: readonly string[];
}

export interface IndicatorPlan {
  readonly name: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly isHigherBetter: boolean;
  /** Work time and value. */
  readonly readings: readonly (readonly [number, number])[];
}

/** Value, time criticality, risk or opportunity, job size. */
export type ScorePlan = readonly [number | null, number | null, number | null, number | null];

export interface CardPlan {
  readonly by: string;
  readonly at: number;
  readonly scores: ScorePlan;
}

export interface ConsensusPlan {
  readonly by: string;
  readonly at: number;
  readonly scores: ScorePlan;
}

export type Decision = 'approved' | 'rejected' | 'deferred';
export type Gate = 'pivot' | 'persevere' | 'stop';

export type LogPlan = { readonly at: number; readonly by: string } & (
  | { readonly decision: Decision; readonly why: string }
  | { readonly gate: Gate; readonly evidence: string }
);

export interface MoneyPlan {
  readonly at: number;
  readonly by: string;
  /** The quarter that the lines are counted from; 0 is today's. */
  readonly from: number;
  readonly lines: readonly LinePlan[];
  /** Quarter of the case, amount, note. */
  readonly measured?: readonly (readonly [number, number, string])[];
}

export interface LinePlan {
  readonly kind: 'cost' | 'benefit';
  readonly name: string;
  readonly isForMvp: boolean;
  /** Quarter of the case, and low, likely and high in currency units. */
  readonly amounts: readonly (readonly [number, number, number, number])[];
}

/** The same in each quarter: costs turn out higher rather than lower. */
export function cost(
  name: string,
  likely: number,
  [from, to]: readonly [number, number],
  isForMvp = true,
): LinePlan {
  return { kind: 'cost', name, isForMvp, amounts: amounts(likely, from, to, [0.85, 1.35]) };
}

/** Benefits turn out lower rather than higher. */
export function benefit(
  name: string,
  likely: number,
  [from, to]: readonly [number, number],
): LinePlan {
  return {
    ...{ kind: 'benefit', name, isForMvp: false },
    amounts: amounts(likely, from, to, [0.55, 1.25]),
  };
}

function amounts(
  likely: number,
  from: number,
  to: number,
  [low, high]: readonly [number, number],
): LinePlan['amounts'] {
  const rounded = (share: number): number => Math.round((likely * share) / 500) * 500;
  return Array.from({ length: to - from + 1 }, (_, at) => [
    from + at,
    rounded(low),
    likely,
    rounded(high),
  ]);
}
