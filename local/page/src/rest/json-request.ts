import type * as z from 'zod/mini';
import { readRefusal } from './jira-refusal';

interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/**
 * Asks the page's own origin and reads the answer with a schema.
 *
 * @throws JiraRefusal
 */
export async function requestJson<T>(
  path: string,
  schema: z.ZodMiniType<T>,
  question: Question = {},
): Promise<T> {
  const text = await requestText(path, question);
  const body: unknown = JSON.parse(text);
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = issue === undefined ? '' : ` at ${issue.path.map(String).join('.')}`;
  throw new Error(`The answer of ${path} cannot be read${place}: ${issue?.message ?? ''}`);
}

/**
 * Asks the page's own origin where the answer has no body of interest.
 *
 * @throws JiraRefusal
 */
export async function requestText(path: string, question: Question = {}): Promise<string> {
  const { method = 'GET', body, signal } = question;
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  const text = await response.text();
  if (!response.ok) throw readRefusal(response.status, text);
  return text;
}
