import type { ForgeManifest } from '../manifest/forge-manifest';
import type { ForgeRecord } from '../record';
import { throughJson } from '../runtime/json-boundary';
import type { DeliveryConditions } from './delivery-conditions';
import { Jobs } from './jobs';
import { queueCallOf } from './queue-requests';
import { Queues, type QueueAnswer } from './queues';
import type { EventState } from './waiting-event';
import { WaitingLine } from './waiting-line';

/** Something that happened in Jira. */
export interface ProductEvent {
  /** `avi:jira:updated:issue` and the like. */
  readonly name: string;
  /** What Forge's event carries besides its name and whether the app itself did it. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Forge delivers no event of Jira that is larger. */
const MOST_EVENT_BYTES = 200_000;

export interface ForgeEventParts {
  readonly manifest: ForgeManifest;
  readonly conditions: DeliveryConditions;
  /** What an earlier run left behind; null: there was none. */
  readonly state: EventState | null;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly record: ForgeRecord;
}

/** The events of one installation: what was pushed to queues, and what Jira tells of. */
export class ForgeEvents {
  readonly line: WaitingLine;
  readonly jobs: Jobs;
  private readonly queues: Queues;
  private readonly chains: Map<string, number>;

  constructor(private readonly parts: ForgeEventParts) {
    const { manifest, conditions, state, clock, record } = parts;
    this.line = new WaitingLine(conditions, state?.waiting ?? [], state?.count ?? 0);
    this.jobs = new Jobs(state?.jobs ?? []);
    this.chains = new Map(Object.entries(state?.chains ?? {}));
    const consumers = manifest.consumers.map((consumer) => ({
      ...consumer,
      limitMs: manifest.functions.get(consumer.functionKey)?.limitMs ?? null,
    }));
    const { line, jobs, chains } = this;
    this.queues = new Queues({ consumers, line, jobs, chains, clock, record });
    // A clock that was moved forward is back at the machine's time when the host starts anew.
    if (state !== null) this.moveBack(Math.max(0, state.at - clock()));
  }

  /**
   * A call of the queues; null: it is none.
   *
   * @param chainId the invocation all this began with
   */
  answerQueue(path: string, body: unknown, chainId: string): QueueAnswer | null {
    const call = queueCallOf(path);
    return call === null ? null : this.queues.handle(call, body, chainId);
  }

  /** Something happened in Jira; the triggers that want to know get it each for itself. */
  note({ name, payload }: ProductEvent, isSelfGenerated: boolean): void {
    const { manifest, record, clock } = this.parts;
    for (const { key, events, ignoresSelf } of manifest.eventTriggers) {
      if (!events.includes(name) || (ignoresSelf && isSelfGenerated)) continue;
      const told = { ...payload, eventType: name, selfGenerated: isSelfGenerated };
      if (throughJson(told).bytes > MOST_EVENT_BYTES) {
        record.add(`event: ${name} has more than 200 kB, which Forge does not deliver`);
        continue;
      }
      const event = structuredClone(told);
      this.line.add({ kind: 'product', moduleKey: key, name, event }, clock());
    }
  }

  /** Makes everything due earlier, since the clock went back. */
  moveBack(ms: number): void {
    if (ms === 0) return;
    this.line.moveBack(ms);
    this.jobs.moveBack(ms);
  }

  /** What to open the next one with; null: nothing was ever on its way. */
  snapshot(): EventState | null {
    if (this.line.everCount === 0) return null;
    const waiting = [...this.line.all];
    const begun = new Set(
      waiting.flatMap(({ content }) => (content.kind === 'queue' ? [content.chainId] : [])),
    );
    return {
      at: this.parts.clock(),
      count: this.line.everCount,
      waiting,
      jobs: [...this.jobs.all],
      chains: Object.fromEntries([...this.chains].filter(([id]) => begun.has(id))),
    };
  }
}
