import type { KindIn } from '../contract/stored-kinds';
import { formatInstant } from '../domain/calendar/instant';
import type {
  EscalationMemory,
  IntendedStep,
  TakenStep,
} from '../use-cases/impediments/escalation-ports';
import { kvs, WhereConditions } from './kvs-door';
import { runOfValue, stepOfValue, valueOfStep } from './stored-escalation';

const STEP = 'escalation-step:' satisfies `${KindIn<'plain'>}:`;
const TOLD = 'escalation-told:' satisfies `${KindIn<'plain'>}:`;
const RUN = 'escalation-run:' satisfies `${KindIn<'plain'>}:`;

const PAGE = 100;
/** What is left of more is read by the next run. */
const MOST_STEPS_READ = 300;
const RUNS_KEPT = 30;
/** Two runs at once, or late ones, are hours apart at most. */
const TOLD_KEPT_DAYS = 30;

export const escalationInStorage: EscalationMemory = {
  async intended() {
    const found = await valuesAt(STEP, MOST_STEPS_READ);
    const steps: IntendedStep[] = [];
    for (const { key, value } of found) {
      const step = stepOfValue(value);
      // Nothing can be done with one that cannot be read, and nothing is lost: Jira has the step.
      if (step === null) await kvs.delete(key);
      else steps.push(step);
    }
    return steps.sort((a, b) => a.at - b.at);
  },

  intend: (step) => kvs.set(`${STEP}${step.issueId}`, valueOfStep(step)),

  settle: (issueId) => kvs.delete(`${STEP}${issueId}`),

  async noteTold(step, stamp) {
    const key = keyOfTold(step);
    try {
      await kvs.set(key, stamp, {
        ttl: { value: TOLD_KEPT_DAYS, unit: 'DAYS' },
        keyPolicy: 'FAIL_IF_EXISTS',
      });
      return true;
    } catch (error) {
      // What stands now tells whether somebody was first; the answer can also get lost after the note
      // was made.
      const standing: unknown = await kvs.get(key);
      if (standing === undefined) throw error;
      return standing === stamp;
    }
  },

  forgetTold: (step) => kvs.delete(keyOfTold(step)),

  async noteRun(run, stamp) {
    const rows = await runRows();
    const [latest] = rows;
    // Else an hourly "it is off" would push out within a day and a half what the clock did before.
    const isOffAgain = run.stopped === 'off' && latest?.run?.stopped === 'off';
    const key = isOffAgain ? latest.key : `${RUN}${run.startedAt}:${stamp.slice(0, 8)}`;
    await kvs.set(key, run);
    const kept = isOffAgain ? RUNS_KEPT : RUNS_KEPT - 1;
    for (const row of rows.slice(kept)) await kvs.delete(row.key);
  },

  async runs() {
    const rows = await runRows();
    return rows.flatMap(({ run }) => (run === null ? [] : [run])).slice(0, RUNS_KEPT);
  },
};

/** Newest first. Their keys begin with the instant, so that they sort by it. */
async function runRows() {
  const rows = await valuesAt(RUN, PAGE);
  return rows
    .map(({ key, value }) => ({ key, run: runOfValue(value) }))
    .sort((a, b) => (a.key < b.key ? 1 : -1));
}

async function valuesAt(
  prefix: string,
  most: number,
): Promise<readonly { readonly key: string; readonly value: unknown }[]> {
  const rows: { key: string; value: unknown }[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(PAGE);
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany<unknown>();
    rows.push(...page.results.map(({ key, value }) => ({ key, value })));
    cursor = page.nextCursor;
  } while (cursor !== undefined && rows.length < most);
  return rows.slice(0, most);
}

function keyOfTold({ issueId, level, levelSince }: TakenStep): string {
  return `${TOLD}${issueId}:${level}:${formatInstant(levelSince)}`;
}
