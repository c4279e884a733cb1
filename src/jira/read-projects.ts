import * as z from 'zod/mini';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';

const PAGE = 50;

const projectsAnswer = z.object({
  total: z.number(),
  values: z.optional(z.array(z.object({ key: z.string() }))),
});

/**
 * The keys of all projects the person can browse.
 *
 * @throws JiraError; the signal's reason if it was stopped
 */
export async function readProjectKeys(
  connection: JiraConnection,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const page = (startAt: number) => {
    signal.throwIfAborted();
    return callJira(connection, {
      endpoint: ENDPOINTS.projects,
      answer: projectsAnswer,
      query: { startAt: String(startAt), maxResults: String(PAGE) },
    });
  };
  const { total, values = [] } = await page(0);
  const starts = Array.from({ length: Math.ceil(total / PAGE) }, (_, at) => at * PAGE).slice(1);
  const others = await Promise.all(starts.map(page));
  return [...values, ...others.flatMap((one) => one.values ?? [])].map(({ key }) => key);
}
