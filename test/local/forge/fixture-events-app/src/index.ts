import api, { __requestAtlassianAsApp, getAppContext, route } from '@forge/api';
import {
  appEvents,
  InvocationError,
  InvocationErrorCode,
  InternalServerError,
  InvocationLimitReachedError,
  PartialSuccessError,
  PayloadTooBigError,
  Queue,
  RateLimitError,
  type AsyncEvent,
  type PushEvent,
} from '@forge/events';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';

/** What an event of a queue has its consumer do. */
export interface Task extends Record<string, unknown> {
  readonly id: string;
  /** How many times it is not content; none, if left out. */
  readonly fails?: number;
  /** In which way: asks for a retry, throws, or does not come back. */
  readonly by?: 'asking' | 'throwing' | 'hanging';
  readonly retryAfter?: number | null;
  readonly retryData?: unknown;
  /** What it pushes itself. */
  readonly pushes?: readonly PushEvent<Task>[];
  /** Pushes itself again, a second later. */
  readonly loops?: boolean;
  readonly cancels?: boolean;
  /** How often it gives way to others. */
  readonly turns?: number;
}

export interface Seen {
  readonly event: Record<string, unknown>;
  readonly context: unknown;
  readonly at: number;
  readonly remaining: number;
}

interface Request<P> {
  readonly payload: P;
}
type EventBody = Readonly<Record<string, unknown>>;

/** Everything that came, in the order in which it did. */
const seen: Seen[] = [];
let running = 0;
let mostRunning = 0;
let isTicking = false;

/** Bundlers give classes other names. */
const ERRORS = Object.entries({
  InternalServerError,
  InvocationLimitReachedError,
  PartialSuccessError,
  PayloadTooBigError,
  RateLimitError,
});

const definitions = {
  push: async ({ payload }: Request<{ queue?: string; events: PushEvent<Task>[] }>) => {
    try {
      return await new Queue<Task>({ key: payload.queue ?? 'work' }).push(payload.events);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const failed = error instanceof PartialSuccessError ? error : null;
      return {
        error: ERRORS.find(([, known]) => error instanceof known)?.[0] ?? 'other',
        message: error.message,
        ...(failed === null ? {} : { ...failed.result, failed: failed.failedEvents.length }),
      };
    }
  },
  stats: ({ payload }: Request<{ jobId: string; queue?: string }>) =>
    new Queue({ key: payload.queue ?? 'work' }).getStats(payload.jobId),
  cancel: ({ payload }: Request<{ jobId: string }>) =>
    new Queue({ key: 'work' }).cancel(payload.jobId),
  /** What the package would not send. */
  send: async ({ payload }: Request<{ path: string; body: EventBody }>) => {
    const init = { method: 'POST', body: JSON.stringify(payload.body) };
    const answer = await __requestAtlassianAsApp(payload.path, init);
    return { status: answer.status, body: await answer.text() };
  },
  publish: () => appEvents.publish({ key: 'something' }),
  rename: async ({ payload }: Request<{ key: string; summary: string }>) => {
    await rename(payload.key, payload.summary, 'user');
  },
  startTicking: () => {
    isTicking = true;
  },
  seen: () => seen,
  mostRunning: () => mostRunning,
};

export type EventCall = keyof typeof definitions;

const functions = new Resolver();
for (const [name, definition] of Object.entries(definitions)) functions.define(name, definition);
export const resolver = functions.getDefinitions();

export async function work(event: AsyncEvent<Task>, context: unknown): Promise<unknown> {
  note({ ...event }, context);
  running += 1;
  mostRunning = Math.max(mostRunning, running);
  try {
    return await carryOut(event);
  } finally {
    running -= 1;
  }
}

async function carryOut({ body, jobId, retryContext }: AsyncEvent<Task>): Promise<unknown> {
  const { id, fails = 0, by = 'asking', turns = 0, pushes, loops, cancels = false } = body;
  for (let turn = 0; turn < turns; turn += 1) await kvs.get('nothing');
  if (cancels) await new Queue({ key: 'work' }).cancel(jobId);
  if ((retryContext?.retryCount ?? 0) < fails) return discontent(by, body);
  if (pushes !== undefined) await new Queue<Task>({ key: 'work' }).push([...pushes]);
  if (loops === true) await new Queue<Task>({ key: 'work' }).push({ body, delayInSeconds: 1 });
  // Twice leaves the same behind as once.
  await kvs.set(`done:${id}`, body.value ?? true);
  return undefined;
}

function discontent(by: Task['by'], { retryAfter = 60, retryData }: Task): unknown {
  if (by === 'throwing') throw new Error('no way');
  if (by === 'hanging') return new Promise(() => undefined);
  return new InvocationError({
    retryAfter: retryAfter ?? Number.NaN,
    retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
    retryData,
  });
}

interface IssueEvent extends Record<string, unknown> {
  readonly selfGenerated: boolean;
  readonly issue: { readonly key: string; readonly fields: { readonly summary: string } };
}

/** The summary of the issue says what to do. */
export async function onIssue(event: IssueEvent, context: unknown): Promise<unknown> {
  note(event, context);
  const { key, fields } = event.issue;
  switch (fields.summary) {
    case 'ask':
      return discontent('asking', { id: key, retryData: { for: key } });
    case 'ask with a text':
      return discontent('asking', { id: key, retryData: 'a text' });
    case 'throw':
      return discontent('throwing', { id: key });
    case 'hang':
      return discontent('hanging', { id: key });
    case 'write':
      await rename(key, 'written by the app', 'app');
      return undefined;
    case 'write on and on':
      await rename(key, 'write on and on.', 'app');
      return undefined;
    case 'write on and on.':
      await rename(key, 'write on and on', 'app');
      return undefined;
    case 'as a person':
      return api.asUser().requestJira(route`/rest/api/3/myself`);
    default:
      await kvs.set(`summary:${key}`, fields.summary);
      return undefined;
  }
}

/** Links two issues back as soon as their link is gone, which `ignoreSelf` keeps from being told. */
export async function onLink(event: Record<string, unknown>, context: unknown): Promise<void> {
  note(event, context);
  if (event.eventType !== 'avi:jira:deleted:issuelink') return;
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({
    type: { name: 'Relates' },
    inwardIssue: { id: event.sourceIssueId },
    outwardIssue: { id: event.destinationIssueId },
  });
  await api.asApp().requestJira(route`/rest/api/3/issueLink`, { method: 'POST', headers, body });
}

export function onPlan(event: Record<string, unknown>, context: unknown): void {
  note(event, context);
}

export async function tick(): Promise<{ statusCode: number }> {
  if (!isTicking) return { statusCode: 204 };
  await new Queue<Task>({ key: 'work' }).push({ body: { id: `tick-${String(Date.now())}` } });
  return { statusCode: 204 };
}

function note(event: Record<string, unknown>, context: unknown): void {
  const remaining = getAppContext().invocationRemainingTimeInMillis();
  seen.push({ event: structuredClone(event), context, at: Date.now(), remaining });
}

async function rename(key: string, summary: string, as: 'app' | 'user'): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'PUT', headers, body: JSON.stringify({ fields: { summary } }) };
  const caller = as === 'app' ? api.asApp() : api.asUser();
  await caller.requestJira(route`/rest/api/3/issue/${key}`, init);
}
