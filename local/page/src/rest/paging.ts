import * as z from 'zod/mini';
import { requestJson } from './json-request';

interface PageRequest<T> {
  readonly path: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly pageSize: number;
  readonly schema: z.ZodMiniType<T>;
  readonly signal: AbortSignal;
}

/** All entries of a list that Jira gives page by page under `values`. */
export async function allPages<T>(request: PageRequest<T>): Promise<readonly T[]> {
  const { path, parameters, pageSize, schema, signal } = request;
  const pageSchema = z.object({ values: z.array(schema), isLast: z.boolean() });
  const found: T[] = [];
  for (;;) {
    const query = new URLSearchParams({
      ...parameters,
      startAt: String(found.length),
      maxResults: String(pageSize),
    });
    const page = await requestJson(`${path}?${query.toString()}`, pageSchema, { signal });
    found.push(...page.values);
    if (page.isLast || page.values.length === 0) return found;
  }
}
