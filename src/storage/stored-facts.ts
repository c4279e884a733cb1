import * as z from 'zod/mini';
import type { EpicFacts, SavedCard } from '../contract/portfolio-facts';
import { daySchema } from '../contract/settings';
import type { KindIn } from '../contract/stored-kinds';
import {
  DECISION_CODES,
  GATE_CODES,
  type DecisionEntry,
} from '../domain/business-case/case/decision';
import type { Scores } from '../domain/business-case/priority/scores';
import { formatDay } from '../domain/calendar/day';
import { formatInstant, parseInstant } from '../domain/calendar/instant';
import type { Kept, MoneyBody } from '../use-cases/cases/case-ports';
import { bodyOf, parsedRow, type PortfolioRow } from './stored-portfolio';

/** Facts of epics as rows of app storage: one row an epic, and one for its money. */

export const CASE_KIND: KindIn<'portfolio'> = 'case';
export const MONEY_KIND: KindIn<'portfolio'> = 'money';

const score = z.nullable(z.number());
const scores = z.object({
  ...{ value: score, timeCriticality: score, riskOrOpportunity: score, jobSize: score },
});
const instant = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const parsed = parseInstant(text);
    if (parsed !== null) return parsed;
    context.issues.push({ code: 'custom', input: text, message: 'is no instant' });
    return z.NEVER;
  }),
);
const version = z.int().check(z.minimum(0));
const entry = { id: z.string(), at: instant, by: z.string() };

const factsBody = z.object({
  cards: z.array(
    z.object({
      scorer: z.string(),
      scores,
      scoredOn: daySchema,
      // Rows from before it was noted have none.
      consensusSeen: z._default(z.nullable(version), null),
      version: version.check(z.minimum(1)),
    }),
  ),
  consensus: z.nullable(z.object({ scores, agreedOn: daySchema, by: z.string() })),
  consensusVersion: version,
  log: z.array(
    z.discriminatedUnion('kind', [
      z.object({
        ...entry,
        kind: z.literal('decision'),
        code: z.enum(DECISION_CODES),
        why: z.string(),
      }),
      z.object({
        ...entry,
        kind: z.literal('gate'),
        code: z.enum(GATE_CODES),
        evidence: z.string(),
      }),
    ]),
  ),
  confirmation: z.nullable(z.object({ on: daySchema, by: z.string(), note: z.string() })),
  confirmationVersion: version,
});

const amount = z.number();
const quarter = z.int();
const moneyBody = z.object({
  money: z.nullable(
    z.object({
      changedAt: z.string(),
      changedBy: z.string(),
      firstQuarter: z.string(),
      lines: z.array(
        z.object({
          id: z.string(),
          kind: z.enum(['cost', 'benefit']),
          name: z.string(),
          isForMvp: z.boolean(),
          amounts: z.array(z.object({ quarter, low: amount, likely: amount, high: amount })),
        }),
      ),
      measured: z.array(z.object({ quarter, amount, note: z.string() })),
    }),
  ),
});

export function rowOfFacts(
  issueId: string,
  { version: of, body }: Kept<EpicFacts>,
  stamp: string,
): PortfolioRow {
  const { cards, consensus, log, confirmation, consensusVersion, confirmationVersion } = body;
  return {
    ...{ version: of, kind: CASE_KIND, parentId: issueId, sortKey: issueId },
    body: bodyOf(stamp, {
      cards: cards.map(cardForm),
      consensus: consensus && {
        ...consensus,
        scores: plain(consensus.scores),
        agreedOn: formatDay(consensus.agreedOn),
      },
      log: log.map((one: DecisionEntry) => ({ ...one, at: formatInstant(one.at) })),
      confirmation: confirmation && { ...confirmation, on: formatDay(confirmation.on) },
      ...{ consensusVersion, confirmationVersion },
    }),
  };
}

/** Null: the row cannot be read. */
export function factsOfRow(issueId: string, stored: unknown): Kept<EpicFacts> | null {
  const row = parsedRow(stored, CASE_KIND, factsBody);
  return row && { version: row.version, body: { issueId, ...row.body } };
}

export function rowOfMoney(
  issueId: string,
  { version: of, body }: Kept<MoneyBody>,
  stamp: string,
): PortfolioRow {
  const facts = { version: of, kind: MONEY_KIND, parentId: issueId, sortKey: issueId };
  return { ...facts, body: bodyOf(stamp, { ...body }) };
}

/** Null: the row cannot be read. */
export function moneyOfRow(stored: unknown): Kept<MoneyBody> | null {
  const row = parsedRow(stored, MONEY_KIND, moneyBody);
  return row && { version: row.version, body: row.body };
}

function cardForm({ scoredOn, ...card }: SavedCard): object {
  return { ...card, scores: plain(card.scores), scoredOn: formatDay(scoredOn) };
}

function plain(given: Scores): object {
  return { ...given };
}
