import * as z from 'zod/mini';
import { describeIssues } from '../describe-issues';
import { KvsRefusal } from './refusals';

/** @throws KvsRefusal */
export function parseRequest<Schema extends z.core.$ZodType>(
  schema: Schema,
  body: unknown,
): z.output<Schema> {
  const parsed = z.safeParse(schema, body);
  if (parsed.success) return parsed.data;
  throw new KvsRefusal('invalidRequest', describeIssues(parsed.error));
}
