import * as z from 'zod/mini';
import { formatDay } from '../domain/calendar/day';
import { formatInstant } from '../domain/calendar/instant';
import { isOpen, type Ask } from '../domain/dependencies/contract/ask';
import { shrunkAsk } from '../domain/dependencies/contract/shrink';
import type { HalfForm, HalfReading, HalfToWrite } from '../use-cases/contracts/halves';
import { fittedValue, propertyEnvelope, readProperty, SCHEMA } from './app-property';
import { earliest, entriesPart } from './half-property';
import {
  accountPart,
  dayPart,
  idPart,
  instantPart,
  issueIdPart,
  seqPart,
  textPart,
} from './property-parts';

export const ASK_PROPERTY = 'agile-pmo-ask';

const providerPart = z.union([z.object({ issueId: issueIdPart }), z.object({ partyId: idPart })]);

const writtenAsk = z
  .object({
    id: idPart,
    provider: providerPart,
    neededBy: dayPart,
    why: textPart,
    by: accountPart,
    at: instantPart,
    seq: seqPart,
    closed: z.optional(z.enum(['accepted', 'withdrawn'])),
    promisedBy: z.optional(dayPart),
  })
  .check(
    z.refine(({ by, closed }) => by !== '' || closed !== undefined),
    // Issues promise on their own; only what a party said stands here.
    z.refine(({ provider, promisedBy }) => 'partyId' in provider || promisedBy === undefined),
  );

const askProperty = z.object({
  ...propertyEnvelope,
  asks: entriesPart(writtenAsk, ({ id }) => id),
});

/** The consumer's half as a property of an issue says it, whoever wrote it. Never throws. */
export function readAskProperty(value: unknown): HalfReading<Ask> {
  return readProperty(value, askProperty, ({ revision, asks }) => ({
    revision,
    entries: asks.map(askOf),
  }));
}

/**
 * The consumer's half as it is written, with the scalars that JQL finds. Closed asks shrink where there
 * is little room, and the oldest of them go.
 *
 * @returns null where the open ones alone have no room
 */
export function askPropertyValue({ revision, entries, touched }: HalfToWrite<Ask>): object | null {
  const open = entries.filter(isOpen);
  const neededBy = earliest(open.map((ask) => ask.neededBy));
  const index = {
    openAsks: open.length,
    ...(neededBy === undefined ? {} : { neededBy }),
    touched: formatInstant(touched),
  };
  const givingWay = {
    shrunk: shrunkAsk,
    mayGo: (ask: Ask) => !isOpen(ask),
    at: (ask: Ask) => ask.at,
  };
  return fittedValue(entries, givingWay, (kept) => ({
    schema: SCHEMA,
    revision,
    index,
    asks: kept.map(askForm),
  }));
}

export const askHalf: HalfForm<Ask> = {
  propertyKey: ASK_PROPERTY,
  read: readAskProperty,
  write: askPropertyValue,
  entryForm: askForm,
  readEntry: (value) => {
    const parsed = z.safeParse(writtenAsk, value);
    return parsed.success ? askOf(parsed.data) : null;
  },
};

function askOf({ closed, promisedBy, ...ask }: z.output<typeof writtenAsk>): Ask {
  return { ...ask, closed: closed ?? null, promisedBy: promisedBy ?? null };
}

function askForm({ id, provider, neededBy, why, by, at, seq, closed, promisedBy }: Ask): object {
  return {
    id,
    provider,
    neededBy: formatDay(neededBy),
    ...(why === '' ? {} : { why }),
    ...(by === '' ? {} : { by }),
    at: formatInstant(at),
    seq,
    ...(closed === null ? {} : { closed }),
    ...(promisedBy === null ? {} : { promisedBy: formatDay(promisedBy) }),
  };
}
