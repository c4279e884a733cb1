import { JiraError, type JiraFault } from './jira-error';
import { ISSUES_AT_ONCE } from './read-issues';

/** Many issues by their ids, as many at once as one call of Jira takes. */
export interface PagesRequest<Page> {
  readonly ids: readonly string[];
  /** Stops the reading before its next call; what an answer on its way brings is dropped. */
  readonly signal: AbortSignal;
  readonly read: (ids: readonly string[]) => Promise<Page>;
  readonly take: (page: Page, ids: readonly string[]) => void;
}

const COSTS_ITSELF: ReadonlySet<JiraFault> = new Set(['unavailable', 'unexpected-answer']);
const PAGES_AT_ONCE = 8;
/** A site that fails this many pages does not get better by asking it for the others. */
const FAILED_PAGES = 3;
/** Half an answer, lost on its way, is asked for again. */
const TRIES_OF_A_PAGE = 3;

/**
 * Reads several pages at once. A page that Jira does not answer, or not in a form that can be read, costs
 * itself; who is not signed in, or asked to slow down, asks no more.
 *
 * @returns why a part is missing; null: nothing failed
 * @throws the signal's reason if it was stopped
 */
export async function readPages<Page>(request: PagesRequest<Page>): Promise<JiraError | null> {
  const { ids, signal, read, take } = request;
  const pages = Array.from({ length: Math.ceil(ids.length / ISSUES_AT_ONCE) }, (_, page) =>
    ids.slice(page * ISSUES_AT_ONCE, (page + 1) * ISSUES_AT_ONCE),
  );
  let problem: JiraError | null = null;
  let failedPages = 0;
  const work = async (): Promise<void> => {
    for (let page = pages.shift(); page !== undefined; page = pages.shift()) {
      signal.throwIfAborted();
      try {
        const answer = await readWhole(read, page, signal);
        signal.throwIfAborted();
        take(answer, page);
      } catch (error) {
        if (!(error instanceof JiraError)) throw error;
        problem = error;
        failedPages += 1;
        if (!COSTS_ITSELF.has(error.fault) || failedPages >= FAILED_PAGES) pages.length = 0;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(PAGES_AT_ONCE, pages.length) }, work));
  return problem;
}

async function readWhole<Page>(
  read: (ids: readonly string[]) => Promise<Page>,
  page: readonly string[],
  signal: AbortSignal,
): Promise<Page> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await read(page);
    } catch (error) {
      const isHalf = error instanceof JiraError && error.fault === 'unexpected-answer';
      if (!isHalf || tried >= TRIES_OF_A_PAGE) throw error;
      signal.throwIfAborted();
    }
  }
}
