import * as z from 'zod/mini';
import { formatDay } from '../domain/calendar/day';
import { formatInstant } from '../domain/calendar/instant';
import type { Answer } from '../domain/dependencies/contract/answer';
import { isPromiseOpen, shrunkAnswer } from '../domain/dependencies/contract/shrink';
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

export const PROMISE_PROPERTY = 'agile-pmo-promise';

const writtenAnswer = z
  .object({
    askId: idPart,
    askSeq: seqPart,
    consumerId: issueIdPart,
    kind: z.enum(['promised', 'declined', 'counter']),
    promisedBy: z.optional(dayPart),
    text: textPart,
    by: accountPart,
    at: instantPart,
    deliveredAt: z.optional(instantPart),
  })
  .check(
    z.refine(({ by, deliveredAt }) => by !== '' || deliveredAt !== undefined),
    z.refine(({ kind, deliveredAt }) => kind === 'promised' || deliveredAt === undefined),
    z.refine(({ kind, promisedBy }) => kind !== 'declined' || promisedBy === undefined),
    z.refine(({ kind, promisedBy, deliveredAt }) =>
      kind === 'declined' ? true : promisedBy !== undefined || deliveredAt !== undefined,
    ),
  );

const promiseProperty = z.object({
  ...propertyEnvelope,
  answers: entriesPart(writtenAnswer, ({ askId, consumerId }) => `${consumerId} ${askId}`),
});

/** The provider's half as a property of an issue says it, whoever wrote it. Never throws. */
export function readPromiseProperty(value: unknown): HalfReading<Answer> {
  return readProperty(value, promiseProperty, ({ revision, answers }) => ({
    revision,
    entries: answers.map(answerOf),
  }));
}

/**
 * The provider's half as it is written, with the scalars that JQL finds. Delivered answers lose their
 * words where there is little room; none goes, since its ask may still be open.
 *
 * @returns null where they have no room all the same
 */
export function promisePropertyValue({
  revision,
  entries,
  touched,
}: HalfToWrite<Answer>): object | null {
  const open = entries.filter(isPromiseOpen);
  const promiseBy = earliest(open.map(({ promisedBy }) => promisedBy));
  const index = {
    openPromises: open.length,
    ...(promiseBy === undefined ? {} : { promiseBy }),
    touched: formatInstant(touched),
  };
  const givingWay = {
    shrunk: shrunkAnswer,
    mayGo: () => false,
    at: (answer: Answer) => answer.at,
  };
  return fittedValue(entries, givingWay, (kept) => ({
    schema: SCHEMA,
    revision,
    index,
    answers: kept.map(answerForm),
  }));
}

export const promiseHalf: HalfForm<Answer> = {
  propertyKey: PROMISE_PROPERTY,
  read: readPromiseProperty,
  write: promisePropertyValue,
  entryForm: answerForm,
  readEntry: (value) => {
    const parsed = z.safeParse(writtenAnswer, value);
    return parsed.success ? answerOf(parsed.data) : null;
  },
};

function answerOf({ promisedBy, deliveredAt, ...answer }: z.output<typeof writtenAnswer>): Answer {
  return { ...answer, promisedBy: promisedBy ?? null, deliveredAt: deliveredAt ?? null };
}

function answerForm(answer: Answer): object {
  const { askId, askSeq, consumerId, kind, promisedBy, text, by, at, deliveredAt } = answer;
  return {
    askId,
    askSeq,
    consumerId,
    kind,
    ...(promisedBy === null ? {} : { promisedBy: formatDay(promisedBy) }),
    ...(text === '' ? {} : { text }),
    ...(by === '' ? {} : { by }),
    at: formatInstant(at),
    ...(deliveredAt === null ? {} : { deliveredAt: formatInstant(deliveredAt) }),
  };
}
