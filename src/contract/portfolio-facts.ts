import * as z from 'zod/mini';
import type { CaseMirror } from '../domain/business-case/case/case-mirror';
import type { MeasuredBenefit } from '../domain/business-case/case/after-release';
import {
  DECISION_CODES,
  GATE_CODES,
  type DecisionEntry,
} from '../domain/business-case/case/decision';
import { MOST_QUARTERS, type CashFlowLine } from '../domain/business-case/money/cash-flow';
import { estimateFault } from '../domain/business-case/money/estimate';
import { parseQuarter } from '../domain/business-case/money/fiscal-quarter';
import { isOnScale, type Scores } from '../domain/business-case/priority/scores';
import type { Day } from '../domain/calendar/day';
import { haveDistinctIds, issueId, lineOf, listOf, textOf } from './case-parts';
import { shortId } from './short-id';

/**
 * What app storage keeps of an epic: scores, consensus, decisions, money, confirmation. Days and
 * instants in answers are the numbers of the domain; days in payloads are ISO texts.
 */

/** As many epics as one call tells of. */
export const MOST_CASES = 100;
/** Scorers of one epic. */
export const MOST_SCORERS = 50;
/** Decisions and gates of one epic. */
export const MOST_DECISIONS = 40;
/** Characters of why, of evidence, of a note. */
export const LONGEST_REASON = 1000;
export const MONEY_LIMITS = {
  lines: 40,
  measured: 200,
  /** Characters. */
  name: 120,
  /** Characters of all of it as JSON: twice this, before and after, has room in the audit log. */
  whole: 100_000,
  amount: 1e12,
} as const;

const MOST_VERSION = 2_147_483_646;
/** 0: there was none. */
export const baseVersion = z.int().check(z.minimum(0), z.maximum(MOST_VERSION));

const score = z.nullable(
  z.number().check(z.refine(isOnScale, { error: 'is not one of 1, 2, 3, 5, 8, 13, 20' })),
);
const scores = z.strictObject({
  ...{ value: score, timeCriticality: score, riskOrOpportunity: score, jobSize: score },
});
const reason = textOf(LONGEST_REASON);

export const readCasesRequest = z.strictObject({
  issueIds: listOf(issueId, MOST_CASES).check(
    z.minLength(1),
    z.refine((ids) => new Set(ids).size === ids.length, { error: 'names an issue twice' }),
  ),
});

/** One's own scores; all four null takes them back. */
export const scoreChange = z.strictObject({ issueId, baseVersion, scores });

/** Null takes it back: the medians of the scorers count again. */
export const consensusChange = z.strictObject({
  issueId,
  baseVersion,
  scores: z.nullable(
    scores.check(
      z.refine((given) => Object.values(given).every((one) => one !== null), {
        error: 'needs a score in each column',
      }),
    ),
  ),
});

export const decisionChange = z.strictObject({
  issueId,
  /** The page's own choice, new in the log, so that a repeated call decides nothing twice. */
  id: shortId,
  /** Entries of the log that the person saw: nobody decides over a decision they did not see. */
  seen: z.int().check(z.minimum(0), z.maximum(MOST_DECISIONS)),
  entry: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('decision'), code: z.enum(DECISION_CODES), why: reason }),
    z.strictObject({ kind: z.literal('gate'), code: z.enum(GATE_CODES), evidence: reason }),
  ]),
});

const amount = z.number().check(z.minimum(-MONEY_LIMITS.amount), z.maximum(MONEY_LIMITS.amount));
const quarter = z.int().check(z.minimum(0), z.maximum(MOST_QUARTERS - 1));
const cashFlowLine = z.strictObject({
  id: shortId,
  kind: z.enum(['cost', 'benefit']),
  name: lineOf(MONEY_LIMITS.name),
  isForMvp: z.boolean(),
  amounts: listOf(
    z.strictObject({ quarter, low: amount, likely: amount, high: amount }).check(
      z.refine((one) => estimateFault(one) === null, {
        error: 'is no estimate: low, likely and high have to be in this order and not negative',
      }),
    ),
    MOST_QUARTERS,
  ).check(
    z.refine((amounts) => new Set(amounts.map((one) => one.quarter)).size === amounts.length, {
      error: 'names a quarter twice',
    }),
  ),
});

export const moneySchema = z
  .strictObject({
    /** The quarter that the others are counted from, as `2026-Q3` of the fiscal year. */
    firstQuarter: z
      .string()
      .check(z.refine((text) => parseQuarter(text) !== null, { error: 'is no quarter' })),
    lines: listOf(cashFlowLine, MONEY_LIMITS.lines).check(
      z.refine(haveDistinctIds, { error: 'gives an id twice' }),
    ),
    measured: listOf(
      z.strictObject({ quarter, amount, note: lineOf(MONEY_LIMITS.name) }),
      MONEY_LIMITS.measured,
    ),
  })
  .check(
    z.refine((money) => JSON.stringify(money).length <= MONEY_LIMITS.whole, {
      error: 'is too long as a whole: leave out lines or quarters',
    }),
  );

export const moneyChange = z.strictObject({ issueId, baseVersion, money: z.nullable(moneySchema) });

/** The day is today, in the time zone of the site. */
export const confirmationChange = z.strictObject({
  issueId,
  baseVersion,
  /** Null takes it back. */
  note: z.nullable(reason),
});

export type ScoreChange = z.output<typeof scoreChange>;
export type ConsensusChange = z.output<typeof consensusChange>;
export type DecisionChange = z.output<typeof decisionChange>;
export type MoneyChange = z.output<typeof moneyChange>;
export type ConfirmationChange = z.output<typeof confirmationChange>;

/** What app storage keeps of one epic. */
export interface EpicFacts {
  readonly issueId: string;
  /** By account id. */
  readonly cards: readonly SavedCard[];
  readonly consensus: SavedConsensus | null;
  /** How often the consensus was saved or taken back; a save names the one it saw. */
  readonly consensusVersion: number;
  /** Oldest first. */
  readonly log: readonly DecisionEntry[];
  readonly confirmation: SavedConfirmation | null;
  readonly confirmationVersion: number;
}

export interface SavedCard {
  /** Account id. */
  readonly scorer: string;
  readonly scores: Scores;
  readonly scoredOn: Day;
  /** The consensus version at that time; null: kept before the app noted it. */
  readonly consensusSeen: number | null;
  /** A save names the one it saw; 0 is that of a person without a card. */
  readonly version: number;
}

export interface SavedConsensus {
  readonly scores: Scores;
  readonly agreedOn: Day;
  /** Account id. */
  readonly by: string;
}

export interface SavedConfirmation {
  readonly on: Day;
  readonly by: string;
  readonly note: string;
}

export interface SavedMoney {
  readonly version: number;
  /** ISO 8601 in UTC. */
  readonly changedAt: string;
  /** Account id. */
  readonly changedBy: string;
  readonly firstQuarter: string;
  readonly lines: readonly NamedLine[];
  readonly measured: readonly (MeasuredBenefit & { readonly note: string })[];
}

export type NamedLine = CashFlowLine & { readonly name: string };

/** Amounts, or why there are none for the one who asks. */
export type MoneyAnswer =
  | { readonly kind: 'money'; readonly money: SavedMoney }
  /** `version` is what the next save names. */
  | { readonly kind: 'none'; readonly version: number }
  /** Only portfolio managers may know whether there is any. */
  | { readonly kind: 'confidential' }
  | { readonly kind: 'unreadable' };

export interface CasesAnswer {
  /** In the order asked; issues that are not shown to the person are left out. */
  readonly cases: readonly CaseAnswer[];
  /** Whether the person holds the right of portfolio managers. */
  readonly isManager: boolean;
}

export interface CaseAnswer extends EpicFacts {
  readonly money: MoneyAnswer;
  /** The row of the facts cannot be read; then they are empty. */
  readonly isUnreadable: boolean;
}

/** What became of the copy that JQL finds, after what it copies was changed. */
export type MirrorOutcome =
  | { readonly kind: 'same'; readonly mirror: CaseMirror }
  | { readonly kind: 'written'; readonly mirror: CaseMirror; readonly revision: number }
  /** It stays behind until somebody who may edit the issue changes the case. */
  | {
      readonly kind: 'behind';
      readonly because: 'not-editable' | 'unreadable' | 'busy' | 'full' | 'no-answer';
    };

export type FactWriting =
  | {
      readonly kind: 'written';
      readonly standing: EpicFacts;
      /** What was saved stands whatever became of the mirror. */
      readonly mirror: MirrorOutcome;
    }
  | {
      readonly kind: 'refused';
      readonly because: FactRefusal;
      /** Null: not be seen. */
      readonly standing: EpicFacts | null;
    };

export type MoneyWriting =
  | { readonly kind: 'written'; readonly standing: MoneyAnswer }
  | {
      readonly kind: 'refused';
      readonly because: Exclude<FactRefusal, 'not-allowed'>;
      readonly standing: MoneyAnswer | null;
    };

export type FactRefusal =
  /** Somebody saved it in between; `standing` is what holds. */
  | 'conflict'
  /** Somebody is saving something else of this epic all the time; try again. */
  | 'busy'
  | 'full'
  | 'no-issue'
  /** The settings name the issue types that carry a case, and this is another. */
  | 'no-case-type'
  /** The person may neither edit the issue nor manage the portfolio; of a consensus: is not its assignee. */
  | 'not-allowed';
