import {
  MOST_CASES,
  type CaseAnswer,
  type CasesAnswer,
} from '../../../../../src/contract/portfolio-facts';
import type { ToldFacts } from './portfolio-state';

/** Calls at a time: app storage has a budget by the minute that everybody shares. */
const CALLS_AT_ONCE = 3;

export interface FactsRequest {
  readonly issueIds: readonly string[];
  readonly read: (issueIds: readonly string[]) => Promise<CasesAnswer>;
  /** Stops the reading before its next call. */
  readonly signal: AbortSignal;
}

/**
 * Asks for what app storage keeps of many epics. The first failure ends it: what was told until then is
 * kept.
 *
 * @throws the signal's reason if it was stopped
 */
export async function readFacts({ issueIds, read, signal }: FactsRequest): Promise<ToldFacts> {
  const pages = Array.from({ length: Math.ceil(issueIds.length / MOST_CASES) }, (_, page) =>
    issueIds.slice(page * MOST_CASES, (page + 1) * MOST_CASES),
  );
  const cases = new Map<string, CaseAnswer>();
  let answered = 0;
  let problem: unknown = null;
  const work = async (): Promise<void> => {
    for (let page = pages.shift(); page !== undefined; page = pages.shift()) {
      signal.throwIfAborted();
      try {
        for (const one of (await read(page)).cases) cases.set(one.issueId, one);
        answered += page.length;
      } catch (error) {
        problem ??= error;
        pages.length = 0;
      }
    }
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, work));
  signal.throwIfAborted();
  return { cases, unread: issueIds.length - answered, problem };
}
