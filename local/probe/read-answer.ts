import * as z from 'zod/mini';
import type { ProbeAnswer } from './door';

/** A question could not be asked, because a call before it was answered otherwise than expected. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

/** @throws UnexpectedAnswer */
export function readAnswer<Schema extends z.core.$ZodType>(
  answer: ProbeAnswer,
  schema: Schema,
): z.infer<Schema> {
  const parsed = z.safeParse(schema, answer.body);
  if (answer.status < 300 && parsed.success) return parsed.data;
  throw new UnexpectedAnswer(`could not be asked: ${inWords(answer)}`);
}

const errorBody = z.object({
  errorMessages: z.optional(z.array(z.string())),
  errors: z.optional(z.record(z.string(), z.unknown())),
  detail: z.optional(z.string()),
});

/** Status and error text of an answer, without anything else of it. */
export function inWords({ status, body }: ProbeAnswer): string {
  const parsed = z.safeParse(errorBody, body);
  if (status < 400) return String(status);
  if (!parsed.success)
    return `${String(status)}, ${typeof body === 'string' ? 'a text' : 'no errors'}`;
  const { errorMessages = [], errors = {}, detail } = parsed.data;
  const texts = [
    ...errorMessages,
    ...Object.entries(errors).map(([name, text]) => `${name}: ${String(text)}`),
    ...(detail === undefined ? [] : [detail]),
  ];
  return [String(status), ...texts.map((text) => `"${text}"`)].join(', ');
}
