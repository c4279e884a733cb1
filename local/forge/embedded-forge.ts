import { openCode, type ForgeCode, type OpenedCode } from './bundle';
import { DeliveryConditions, type DeliverySettings } from './events/delivery-conditions';
import {
  EventDeliveries,
  type AroundDelivery,
  type EventDelivery,
} from './events/event-deliveries';
import { EventInvocations } from './events/event-invocations';
import { ForgeEvents, type ProductEvent } from './events/forge-events';
import type { EventState } from './events/waiting-event';
import type {
  FrameFetch,
  FrameFetchAnswer,
  Invocation,
  ProductDoor,
  ScopesOf,
} from './forge-types';
import { installationOf, type Installation } from './installation';
import type { InvocationParts } from './invocation-scope';
import { Invocations } from './invocations';
import { KeyValueStore } from './kvs/key-value-store';
import type { StoredRow } from './kvs/stored-row';
import type { ForgeManifest } from './manifest/forge-manifest';
import { readManifest } from './manifest/read-manifest';
import { Egress } from './platform/egress';
import { Platform } from './platform/platform';
import { ProductCalls, textOf } from './platform/product-calls';
import { statusText } from './platform/responses';
import { ForgeRecord } from './record';
import { loadFunctions, type AppFunction } from './runtime/load-code';
import { runInScope, runOutsideOfScopes, type AppScope } from './runtime/seams';
import { Schedule } from './schedule/schedule';
import { ScheduledInvocations, type ScheduledRun } from './scheduled-invocations';

export interface ForgeSettings {
  /** The folder of manifest.yml. */
  readonly appRoot: string;
  readonly code: ForgeCode;
  /** The way into Jira. */
  readonly product: ProductDoor;
  /** Asked with the path without its query. */
  readonly scopesOf: ScopesOf;
  readonly siteUrl: string;
  readonly cloudId?: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Who `asApp` is; null: the site does not know the app as an account. */
  readonly appAccountId: string | null;
  /** What app storage holds already, from `storageSnapshot`. */
  readonly storage?: readonly StoredRow[];
  /** What was on its way already, from `eventSnapshot`; null: nothing. */
  readonly events?: EventState | null;
  /** How events travel: at once and once, if left out, in no order. */
  readonly delivery?: Partial<DeliverySettings>;
  /** How long queries of app storage do not see what was written; 0 if not given. */
  readonly queryLagMs?: number;
  /** Of every function; what Forge gives each, if left out. */
  readonly invocationLimitMs?: number;
}

/** One app, installed on one site: runs its functions, keeps its storage, guards its way to Jira. */
export class EmbeddedForge {
  private constructor(
    readonly manifest: ForgeManifest,
    readonly installation: Installation,
    /** When which scheduled function is due; whoever keeps the clock runs them. */
    readonly schedule: Schedule,
    /** How events travel, for tests to change. */
    readonly delivery: DeliveryConditions,
    private readonly parts: {
      readonly invocations: Invocations;
      readonly scheduled: ScheduledInvocations;
      readonly products: ProductCalls;
      readonly storage: KeyValueStore;
      readonly events: ForgeEvents;
      readonly deliveries: EventDeliveries;
      readonly record: ForgeRecord;
      readonly forgetCode: () => Promise<void>;
    },
  ) {}

  /** @throws Error naming what is wrong with the manifest or the code, or not emulated */
  static async open(settings: ForgeSettings): Promise<EmbeddedForge> {
    const { appRoot, code, product, scopesOf, appAccountId } = settings;
    // Asked from within the app's code too, whose `Date` shows this clock in turn.
    const clock = (): number => runOutsideOfScopes(settings.clock);
    const manifest = await readManifest(appRoot);
    const installation = installationOf(manifest, settings);
    const record = new ForgeRecord();
    const egress = new Egress(manifest.backendEgress, record);
    const storage = new KeyValueStore({
      rows: settings.storage ?? [],
      schemas: manifest.entities,
      clock,
      queryLagMs: settings.queryLagMs ?? 0,
    });
    const declaredScopes = manifest.scopes;
    const products = new ProductCalls({ door: product, scopesOf, declaredScopes, record });
    const delivery = new DeliveryConditions(settings.delivery);
    const state = settings.events ?? null;
    const events = new ForgeEvents({ manifest, conditions: delivery, state, clock, record });
    const platform = new Platform({
      ...{ products, storage, events, declaredScopes, appAccountId, record },
    });
    const opened = await openCode(code, { appRoot, manifest });
    const functions = await loadOrForget(opened, manifest, loadingScope(record, clock));
    const parts: InvocationParts = {
      manifest,
      installation,
      functions,
      platform,
      egress,
      record,
      clock,
      limitMs: settings.invocationLimitMs ?? null,
    };
    const forgetCode = opened.close;
    const schedule = new Schedule(manifest.scheduledTriggers, clock());
    const { line, jobs } = events;
    return new EmbeddedForge(manifest, installation, schedule, delivery, {
      invocations: new Invocations(parts),
      events,
      deliveries: new EventDeliveries({
        ...{ line, jobs, clock, record },
        invocations: new EventInvocations(parts),
      }),
      scheduled: new ScheduledInvocations(parts),
      products,
      storage,
      record,
      forgetCode,
    });
  }

  /** What was asked that is not emulated or not allowed, and what ran on after its invocation. */
  get record(): readonly string[] {
    return this.parts.record.entries;
  }

  /**
   * `invoke` of a frame.
   *
   * @throws InvocationFailed, NotEmulated
   */
  invoke(call: Invocation): Promise<unknown> {
    return this.parts.invocations.invoke(call);
  }

  /**
   * Runs a function of a `scheduledTrigger` module now, for nobody. That it failed is told by the answer.
   *
   * @param dueAt when it should have run, in milliseconds since 1970; now, if left out
   * @throws NotEmulated for a module that manifest.yml has not
   */
  runScheduled(moduleKey: string, dueAt?: number): Promise<ScheduledRun> {
    return this.parts.scheduled.run(moduleKey, dueAt);
  }

  /** How the latest runs of scheduled functions ended, in that order. */
  get scheduledRuns(): readonly ScheduledRun[] {
    return this.parts.scheduled.runs;
  }

  /** Something happened in Jira; what the app's own calls did is known as such. */
  noteProductEvent(event: ProductEvent): void {
    this.parts.events.note(event, this.parts.products.isCalling);
  }

  /** When the next event arrives, of a queue or of Jira; null: none is on its way. */
  get nextDeliveryAt(): number | null {
    return this.parts.deliveries.nextDueAt;
  }

  /**
   * Runs the functions of all events that are due by now; whoever keeps the clock says when.
   *
   * @throws Error where the app keeps itself busy for ever
   */
  deliverDue(around: AroundDelivery = (_, run) => run()): Promise<readonly EventDelivery[]> {
    return this.parts.deliveries.deliverDue(around);
  }

  /** How the latest deliveries ended, in that order. */
  get deliveries(): readonly EventDelivery[] {
    return this.parts.deliveries.latest;
  }

  /** Makes what is on its way due earlier, since the clock went back. */
  moveEventsBack(ms: number): void {
    this.parts.events.moveBack(ms);
  }

  /** Grows with each change of what is on its way. */
  get eventRevision(): number {
    return this.parts.events.line.revision;
  }

  /** What is on its way, and what is told of it; null: nothing ever was. */
  eventSnapshot(): EventState | null {
    return this.parts.events.snapshot();
  }

  /** `requestJira` of a frame: acts as the person looking, within the app's scopes. */
  async fetchProduct(call: FrameFetch): Promise<FrameFetchAnswer> {
    const headers = new Headers();
    for (const [name, value] of call.headers) headers.append(name, value);
    headers.set('X-Atlassian-Token', 'no-check');
    const answer = await this.parts.products.call(
      { method: call.method.toUpperCase(), path: call.restPath, headers, body: call.body },
      call.accountId === null ? 'anonymous' : { accountId: call.accountId },
    );
    return {
      body: textOf(answer),
      headers: answer.headers,
      status: answer.status,
      statusText: statusText(answer.status),
      isAttachment: false,
    };
  }

  /** Everything app storage holds, secrets too. */
  storageSnapshot(): readonly StoredRow[] {
    return this.parts.storage.snapshot();
  }

  /** Removes what was made for running the code. */
  close(): Promise<void> {
    return this.parts.forgetCode();
  }
}

async function loadOrForget(
  { fileOf, close }: OpenedCode,
  { functions }: ForgeManifest,
  scope: AppScope,
): Promise<ReadonlyMap<string, AppFunction>> {
  try {
    return runInScope(scope, () => loadFunctions(functions, fileOf));
  } catch (error) {
    await close();
    throw error;
  }
}

/** There is no invocation yet, so nothing can be called; the packages must find no runtime. */
function loadingScope(record: ForgeRecord, clock: () => number): AppScope {
  const never = (what: string): Promise<never> => {
    record.add(`loading: the app called ${what} outside of an invocation`);
    return new Promise(() => undefined);
  };
  return {
    clock,
    runtime: undefined,
    platformFetch: (_, path) => never(path),
    egressFetch: never,
  };
}
