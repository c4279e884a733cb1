import type { UntoldReason } from '../../contract/escalation';
import type { EscalationPorts, Recipient, TakenStep } from './escalation-ports';
import type { EscalationRules } from './escalation-rules';
import type { RunTally } from './run-tally';
import { ownerOf } from './write-impediment';

/** A step that was taken, on an issue whose key the app knows. */
export interface StepToTell extends TakenStep {
  readonly key: string;
}

/** Where the first issues take no comment, the next ones hardly will; each try is a call. */
const MOST_DIGEST_TRIES = 5;

/**
 * Tells the owners of levels of the steps that brought them something: one comment each up to the limit
 * of the settings, and then one for all the others. A step is noted before it is told, so it is never told
 * twice; where Jira surely wrote nothing and is to be asked later, the note goes again.
 */
export class EscalationTelling {
  private readonly tellers = new Map<string, StepToTell[]>();
  private readonly digests = new Map<string, { recipient: Recipient; steps: StepToTell[] }>();

  constructor(
    private readonly rules: EscalationRules,
    private readonly ports: EscalationPorts,
    private readonly tally: RunTally,
  ) {}

  async tell(step: StepToTell): Promise<void> {
    const { settings } = this.rules;
    const accountId = ownerOf(step.level, settings);
    if (accountId === null) return this.leave('nobody', [step]);
    const recipient = await this.ports.messages.viewer(step.key, accountId);
    if (recipient === null) return this.leave('not-shown', [step]);
    const told = this.tellers.get(accountId) ?? [];
    if (told.length >= settings.clock.mostComments) {
      const { steps } = this.digests.get(accountId) ?? { steps: [] };
      this.digests.set(accountId, { recipient, steps: [...steps, step] });
      return;
    }
    const noted = await this.note([step]);
    if (noted.length > 0) {
      this.tellers.set(accountId, [...told, step]);
      const { issueId, level } = step;
      const writing = await this.orForget([step], () =>
        this.ports.messages.write({ issueId, recipient, level }),
      );
      if (writing !== 'written') return this.leave(writing, [step]);
      this.tally.told += 1;
    }
    await this.settle([step]);
  }

  /** What was too much for a comment each. */
  async tellTheRest(): Promise<void> {
    for (const { recipient, steps } of this.digests.values()) {
      const noted = await this.note(steps);
      if (noted.length > 0) await this.writeDigest(recipient, noted);
      await this.settle(steps);
    }
    this.digests.clear();
  }

  private async writeDigest(recipient: Recipient, steps: readonly StepToTell[]): Promise<void> {
    for (const { issueId } of steps.slice(0, MOST_DIGEST_TRIES)) {
      const writing = await this.orForget(steps, () =>
        this.ports.messages.writeDigest({ issueId, recipient, others: steps.length - 1 }),
      );
      if (writing === 'refused') continue;
      if (writing === 'unclear') return this.leave('unclear', steps);
      this.tally.digests += 1;
      this.tally.digested += steps.length;
      return;
    }
    return this.leave('refused', steps);
  }

  /** @returns those that nobody else told or is telling */
  private async note(steps: readonly StepToTell[]): Promise<readonly StepToTell[]> {
    const { memory, newStamp } = this.ports;
    const mine = await Promise.all(steps.map((step) => memory.noteTold(step, newStamp())));
    return steps.filter((_, at) => mine[at]);
  }

  private async orForget<T>(steps: readonly StepToTell[], write: () => Promise<T>): Promise<T> {
    try {
      return await write();
    } catch (error) {
      await Promise.all(steps.map((step) => this.ports.memory.forgetTold(step)));
      throw error;
    }
  }

  private async leave(because: UntoldReason, steps: readonly StepToTell[]): Promise<void> {
    for (const { issueId } of steps) this.tally.leaveUntold(because, issueId);
    await this.settle(steps);
  }

  private async settle(steps: readonly StepToTell[]): Promise<void> {
    await Promise.all(steps.map(({ issueId }) => this.ports.memory.settle(issueId)));
  }
}
