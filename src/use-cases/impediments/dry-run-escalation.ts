import type { DryStep, DryTelling, EscalationDryRun } from '../../contract/escalation';
import { good, type Result } from '../../contract/result';
import { formatInstant } from '../../domain/calendar/instant';
import { stepsLeftToTell } from './escalate';
import type { EscalationPorts } from './escalation-ports';
import { escalationRules, type EscalationRules } from './escalation-rules';
import { planEscalation } from './plan-escalation';
import { RunTally } from './run-tally';
import type { StepToTell } from './tell-escalations';
import { ownerOf } from './write-impediment';

/** A resolver is ended after 25 seconds. */
const LONGEST_MS = 15_000;

type ReadingPorts = Omit<EscalationPorts, 'memory'> & {
  readonly memory: Pick<EscalationPorts['memory'], 'intended'>;
};

/** What a run would do now, by the same plan, without doing any of it. */
export async function dryRunEscalation(ports: EscalationPorts): Promise<Result<EscalationDryRun>> {
  const startedAt = ports.now().getTime();
  const isTimeOver = (): boolean => ports.now().getTime() - startedAt > LONGEST_MS;
  const rules = await escalationRules(ports);
  const tally = new RunTally();
  const left = await stepsLeftToTell(withoutWriting(ports), rules);
  const planned = await planEscalation(rules, ports.candidates, tally, isTimeOver);
  const steps: DryStep[] = [];
  const tell = dryTelling(rules, ports);
  for (const step of left) await tell(step);
  for (const { candidate, decision } of planned) {
    if (isTimeOver()) {
      tally.stop('no-time');
      break;
    }
    const { issueId, key } = candidate;
    const { from, to } = decision;
    const telling = await tell({ issueId, key, level: to, levelSince: rules.asOf });
    steps.push({ issueId, from, to, telling });
  }
  return good({
    asOf: formatInstant(rules.asOf),
    isOn: rules.settings.clock.isOn,
    ...{ lookedAt: tally.lookedAt, steps, leftToTell: left.length },
    ...{ skipped: tally.skipped, stopped: tally.stopped },
  });
}

/** What was abandoned stays for a run to find. */
function withoutWriting(ports: EscalationPorts): EscalationPorts {
  const settle = (): Promise<void> => Promise.resolve();
  return { ...ports, memory: { ...ports.memory, settle } };
}

/** How each one would be told, in the order in which a run tells them. */
function dryTelling(
  { settings }: EscalationRules,
  { messages }: ReadingPorts,
): (step: StepToTell) => Promise<DryTelling> {
  const comments = new Map<string, number>();
  return async ({ key, level }) => {
    const accountId = ownerOf(level, settings);
    if (accountId === null) return 'nobody';
    if ((await messages.viewer(key, accountId)) === null) return 'not-shown';
    const count = comments.get(accountId) ?? 0;
    comments.set(accountId, count + 1);
    return count < settings.clock.mostComments ? 'comment' : 'digest';
  };
}
