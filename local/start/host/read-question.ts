import type { IncomingMessage } from 'node:http';
import * as z from 'zod/mini';
import { readJson } from '../../jira/http-server';
import { answer } from '../../jira/rest/jira-request';
import { Refusal } from '../../jira/rest/refusal';

/**
 * What the page around the app asks, checked.
 *
 * @throws Refusal naming what is wrong
 */
export async function readQuestion<Schema extends z.core.$ZodType>(
  request: IncomingMessage,
  schema: Schema,
): Promise<z.output<Schema>> {
  const read = z.safeParse(schema, await readJson(request));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Refusal(
    answer(
      {
        errorMessages: [`Malformed at ${issue?.path.map(String).join('.') ?? ''}`],
        errors: {},
      },
      400,
    ),
  );
}
