import { refusal } from './refusal';
import type { Call } from './route';

export interface PageRequest {
  readonly startAt: number;
  readonly maxResults: number;
}

/** `startAt` and `maxResults`; a larger page than Jira gives is cut, as Jira does. */
export function readPage(
  { query }: Call,
  limits: { readonly usual: number; readonly most: number },
): PageRequest {
  const startAt = query.integer('startAt') ?? 0;
  const maxResults = query.integer('maxResults') ?? limits.usual;
  if (startAt < 0 || maxResults < 0) {
    throw refusal(400, 'The query parameters startAt and maxResults must not be negative.');
  }
  return { startAt, maxResults: Math.min(maxResults, limits.most) };
}

/** The envelope of Jira's paged lists. */
export function pageOf<T>(
  { site, path }: Call,
  { startAt, maxResults }: PageRequest,
  all: readonly T[],
): { readonly values: readonly T[] } & Readonly<Record<string, unknown>> {
  const values = all.slice(startAt, startAt + maxResults);
  const isLast = startAt + values.length >= all.length;
  const link = (from: number) =>
    `${site.baseUrl}${path}?maxResults=${String(maxResults)}&startAt=${String(from)}`;
  return {
    self: link(startAt),
    ...(isLast ? {} : { nextPage: link(startAt + maxResults) }),
    maxResults,
    startAt,
    total: all.length,
    isLast,
    values,
  };
}
