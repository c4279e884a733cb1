import * as z from 'zod/mini';
import {
  HOST_PATHS,
  type FetchQuestion,
  type FrameContext,
  type FrameFetchAnswer,
  type FrameQuestion,
  type HostSite,
  type InvokeQuestion,
} from '../../host-api';
import { requestJson, requestText } from './json-request';

const personSchema = z.object({
  accountId: z.string(),
  displayName: z.string(),
  groups: z.array(z.string()),
  isAdmin: z.boolean(),
});

const moduleSchema = z.object({
  key: z.string(),
  type: z.enum([
    'jira:globalPage',
    'jira:projectPage',
    'jira:issueContext',
    'jira:issuePanel',
    'jira:issueAction',
    'jira:adminPage',
  ]),
  title: z.string(),
  label: z.nullable(z.string()),
  src: z.string(),
  icon: z.nullable(z.string()),
  viewportSize: z.nullable(z.enum(['small', 'medium', 'large', 'xlarge', 'max'])),
  pages: z.array(z.object({ route: z.string(), title: z.string() })),
  isConfigure: z.boolean(),
});

const siteSchema = z.object({
  title: z.string(),
  person: personSchema,
  people: z.array(personSchema),
  app: z.object({
    appId: z.string(),
    environmentId: z.string(),
    name: z.string(),
    origin: z.string(),
    modules: z.array(moduleSchema),
  }),
});

const contextSchema = z.object({
  accountId: z.optional(z.string()),
  cloudId: z.string(),
  localId: z.string(),
  environmentId: z.string(),
  environmentType: z.literal('DEVELOPMENT'),
  moduleKey: z.string(),
  siteUrl: z.string(),
  locale: z.string(),
  timezone: z.string(),
  extension: z.record(z.string(), z.unknown()),
});

const fetchAnswerSchema = z.object({
  body: z.string(),
  headers: z.record(z.string(), z.string()),
  status: z.number(),
  statusText: z.string(),
  isAttachment: z.boolean(),
});

const invokeAnswerSchema = z.union([
  z.object({ error: z.string() }),
  z.object({ value: z.optional(z.unknown()) }),
]);

export function readSite(signal: AbortSignal): Promise<HostSite> {
  return requestJson(HOST_PATHS.site, siteSchema, { signal });
}

export async function switchPerson(accountId: string): Promise<void> {
  await requestText(HOST_PATHS.person, { method: 'POST', body: { accountId } });
}

export async function readFrameContext(question: FrameQuestion): Promise<FrameContext> {
  const context = await requestJson(HOST_PATHS.context, contextSchema, {
    method: 'POST',
    body: question,
  });
  return { ...context, accountId: context.accountId };
}

/** @throws Error with the sentence the app gets */
export async function invokeApp(question: InvokeQuestion): Promise<unknown> {
  const answer = await requestJson(HOST_PATHS.invoke, invokeAnswerSchema, {
    method: 'POST',
    body: question,
  });
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}

export function fetchForApp(question: FetchQuestion): Promise<FrameFetchAnswer> {
  return requestJson(HOST_PATHS.fetchProduct, fetchAnswerSchema, {
    method: 'POST',
    body: question,
  });
}

/** Adds to what the app asked for that is not emulated. */
export async function recordNotEmulated(what: string): Promise<void> {
  await requestText(HOST_PATHS.record, { method: 'POST', body: what });
}

export function readNotEmulated(signal: AbortSignal): Promise<readonly string[]> {
  return requestJson(HOST_PATHS.record, z.array(z.string()), { signal });
}
