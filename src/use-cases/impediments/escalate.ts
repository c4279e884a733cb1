import type { EscalationRun, EscalationSkip } from '../../contract/escalation';
import type { ImpedimentRefusal } from '../../contract/impediment-writing';
import { instantOf } from '../../domain/calendar/instant';
import { isOpenRecord } from '../../domain/impediments/record';
import { writeGuarded } from '../guarded-writing/guarded-writer';
import type { Candidate, EscalationPorts, IntendedStep } from './escalation-ports';
import { escalationRules, type EscalationRules } from './escalation-rules';
import { impedimentWork } from './impediment-work';
import { planEscalation, type PlannedStep } from './plan-escalation';
import { CLOCK_ACTOR } from './read-impediment-history';
import { RunTally } from './run-tally';
import { EscalationTelling, type StepToTell } from './tell-escalations';
import { ownerOf } from './write-impediment';

/** The function is ended after five minutes; no step is begun in the last one. */
const LONGEST_RUN_MS = 240_000;
/** A run that meant to take a step this long ago does not live any more. */
const ABANDONED_AFTER_MS = 900_000;

/**
 * Raises every impediment that is past its limit by one level, and tells the owner of that level. Run twice,
 * late, or at the same time it does nothing twice; what a run could not finish the next one does.
 */
export async function escalate(ports: EscalationPorts): Promise<EscalationRun> {
  const startedAt = ports.now();
  const tally = new RunTally();
  const unforeseen: unknown[] = [];
  try {
    await new Escalation(ports, tally, startedAt).carryOut();
  } catch (error) {
    const interruption = ports.interruptionOf(error);
    if (interruption === null) unforeseen.push(error);
    tally.stop(interruption ?? 'failed');
  }
  const run = tally.run(startedAt, ports.now());
  await ports.memory.noteRun(run, ports.newStamp());
  if (unforeseen.length > 0) throw unforeseen[0];
  return run;
}

class Escalation {
  constructor(
    private readonly ports: EscalationPorts,
    private readonly tally: RunTally,
    private readonly startedAt: Date,
  ) {}

  async carryOut(): Promise<void> {
    const { ports, tally } = this;
    const rules = await escalationRules(ports);
    if (!rules.settings.clock.isOn) {
      tally.stop('off');
      return;
    }
    const telling = new EscalationTelling(rules, ports, tally);
    for (const step of await stepsLeftToTell(ports, rules)) {
      if (this.isTimeOver()) break;
      await telling.tell(step);
    }
    const steps = await planEscalation(rules, ports.candidates, tally, () => this.isTimeOver());
    for (const step of steps) {
      if (this.isTimeOver()) break;
      const taken = await this.take(step, rules);
      if (taken !== null) await telling.tell(taken);
    }
    if (!this.isTimeOver()) await telling.tellTheRest();
    if (this.isTimeOver()) tally.stop('no-time');
  }

  /** Null: it was not taken. */
  private async take(
    { candidate, decision: { to, since } }: PlannedStep,
    rules: EscalationRules,
  ): Promise<StepToTell | null> {
    const { ports, tally } = this;
    const { issueId, key } = candidate;
    const reading = ports.form.read(candidate.property);
    const baseRevision = reading.kind === 'readable' ? reading.revision : 0;
    // Noted before it is taken: a run that ends in between leaves word for the next one.
    await ports.memory.intend({ issueId, to, since, at: instantOf(ports.now()) });
    const owner = ownerOf(to, rules.settings);
    const work = impedimentWork({ kind: 'escalate', to, owner }, ports.form, ({ record }) =>
      record?.levelSince === since ? null : 'conflict',
    );
    const answer = await writeGuarded({ issueId, baseRevision }, work, CLOCK_ACTOR, ports);
    if (!answer.ok) {
      tally.skip('unclear', issueId);
      return null;
    }
    if (answer.value.kind === 'refused') {
      const because = skipOf(answer.value.because);
      tally.skip(because, issueId);
      // Somebody else may be taking the same step: their word is left to them.
      if (because !== 'changed') await ports.memory.settle(issueId);
      return null;
    }
    tally.escalated += 1;
    const { record } = answer.value.standing.notes;
    return record === null ? null : { issueId, key, level: to, levelSince: record.levelSince };
  }

  private isTimeOver(): boolean {
    return this.ports.now().getTime() - this.startedAt.getTime() > LONGEST_RUN_MS;
  }
}

function skipOf(because: ImpedimentRefusal): EscalationSkip {
  if (because === 'no-issue' || because === 'not-editable') return 'not-editable';
  return because === 'unreadable' || because === 'full' ? because : 'changed';
}

/** Steps of earlier runs that were taken, still stand, and nobody was told of. */
export async function stepsLeftToTell(
  { memory, candidates, form, now }: EscalationPorts,
  rules: EscalationRules,
): Promise<readonly StepToTell[]> {
  const intended = await memory.intended();
  if (intended.length === 0) return [];
  const issues = await candidates.byIds(intended.map(({ issueId }) => issueId));
  const byId = new Map(issues.map((issue) => [issue.issueId, issue]));
  const left: StepToTell[] = [];
  for (const step of intended) {
    const issue = byId.get(step.issueId);
    const taken = issue === undefined ? null : takenStep(step, issue, rules, form);
    if (taken !== null) left.push(taken);
    else if (now().getTime() - step.at > ABANDONED_AFTER_MS) await memory.settle(step.issueId);
  }
  return left;
}

/** Null: it was not taken, or does not stand any more. */
function takenStep(
  { to, since }: IntendedStep,
  issue: Candidate,
  rules: EscalationRules,
  form: EscalationPorts['form'],
): StepToTell | null {
  const reading = form.read(issue.property);
  const record = reading.kind === 'readable' ? reading.notes.record : null;
  const decision = rules.decide(issue);
  const isStanding = decision.kind === 'escalate' || decision.because === 'not-due';
  if (!isOpenRecord(record) || !isStanding) return null;
  if (record.level !== to || record.levelSince <= since) return null;
  const { issueId, key } = issue;
  return { issueId, key, level: to, levelSince: record.levelSince };
}
