import { pathShape, shapeOf } from './answer-shape';
import type { Door } from './door';
import { withOwnIssues } from './own-issues';
import { ProbeError } from './probe-error';
import { ProbedSite } from './probed-site';
import { READ_QUESTIONS, WRITE_QUESTIONS } from './questions';
import { UnexpectedAnswer } from './read-answer';

/** A call that a question made: what went over the wire, without the site's content. */
export interface Exchange {
  readonly call: string;
  readonly status: number;
  readonly body: unknown;
}

export interface ProbeResult {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly exchanges: readonly Exchange[];
}

export const NOT_ASKED = 'not asked (needs --project)';

/**
 * Puts all questions to a site.
 *
 * @param project where two issues may be made and deleted; null: nothing is written
 * @throws ProbeError where the site cannot be reached, or own issues are left behind
 */
export async function runProbe(
  door: Door,
  project: string | null,
): Promise<readonly ProbeResult[]> {
  const results: ProbeResult[] = [];
  for (const { id, question, ask } of READ_QUESTIONS) {
    results.push({ id, question, ...(await asked(door, ask)) });
  }
  if (project === null) {
    const skipped = WRITE_QUESTIONS.map(({ id, question }) => ({ id, question, ...NOTHING }));
    return [...results, ...skipped];
  }
  try {
    await withOwnIssues(new ProbedSite(door), project, async (own) => {
      for (const { id, question, ask } of WRITE_QUESTIONS) {
        results.push({ id, question, ...(await asked(door, (site) => ask(site, own))) });
      }
    });
  } catch (error) {
    if (error instanceof UnexpectedAnswer) {
      throw new ProbeError(`--project ${project}: no issues can be made there; ${error.message}`);
    }
    throw error;
  }
  return results;
}

const NOTHING = { answer: NOT_ASKED, exchanges: [] };

async function asked(
  door: Door,
  ask: (site: ProbedSite) => Promise<string>,
): Promise<Pick<ProbeResult, 'answer' | 'exchanges'>> {
  const exchanges: Exchange[] = [];
  const site = new ProbedSite(async (request) => {
    const given = await door(request);
    exchanges.push({
      call: `${request.method} ${pathShape(request.path)}`,
      status: given.status,
      body: shapeOf(given.body),
    });
    return given;
  });
  try {
    return { answer: await ask(site), exchanges };
  } catch (error) {
    if (error instanceof UnexpectedAnswer) return { answer: error.message, exchanges };
    throw error;
  }
}
