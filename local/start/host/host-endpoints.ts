import type { IncomingMessage } from 'node:http';
import * as z from 'zod/mini';
import type { EmbeddedForge } from '../../forge/embedded-forge';
import { InvocationFailed } from '../../forge/invocation-failed';
import { localIdOf } from '../../forge/invocations';
import { answer, emptyAnswer, type JiraAnswer } from '../../jira/rest/jira-request';
import { refusal } from '../../jira/rest/refusal';
import type { PersonData } from '../../jira/site-data';
import {
  HOST_PATHS,
  type FrameContext,
  type HostSite,
  type InvokeAnswer,
} from '../../page/host-api';
import type { HostClock } from '../clock/host-clock';
import { hostAppOf, hostPersonOf } from './app-view';
import { clockEndpoints } from './clock-endpoints';
import type { PersonCookie } from './person-cookie';
import { refuseOtherPages } from './person-cookie';
import type { ProductCalls } from './product-calls';
import { requestedPath } from './requested-path';
import { readQuestion } from './read-question';

const frameQuestion = z.object({
  moduleKey: z.string(),
  extension: z.record(z.string(), z.unknown()),
});
const invokeQuestion = z.extend(frameQuestion, { functionKey: z.string(), payload: z.unknown() });
const fetchQuestion = z.extend(frameQuestion, {
  request: z.object({
    restPath: z.string(),
    method: z.string(),
    headers: z.array(z.tuple([z.string(), z.string()])),
    body: z.nullable(z.string()),
  }),
});
const personQuestion = z.object({ accountId: z.string() });
const recordLine = z.string().check(z.maxLength(1000));

export interface HostEndpointSettings {
  readonly title: string;
  readonly siteUrl: string;
  readonly appOrigin: string;
  readonly people: readonly PersonData[];
  /** Who looks, as long as nobody is chosen. */
  readonly firstPerson: PersonData;
  readonly cookie: PersonCookie;
  readonly forge: EmbeddedForge;
  readonly calls: ProductCalls;
  readonly clock: HostClock;
}

export type Endpoint = (
  request: IncomingMessage,
  person: PersonData,
) => Promise<JiraAnswer> | JiraAnswer;

/** What the page around the app asks beside Jira's REST interface; `HOST_PATHS` tells what for. */
export class HostEndpoints {
  /** What frames asked for that the bridge does not know. */
  private readonly recorded: string[] = [];
  private readonly endpoints: ReadonlyMap<string, Endpoint>;

  constructor(private readonly settings: HostEndpointSettings) {
    this.endpoints = new Map<string, Endpoint>([
      [`GET ${HOST_PATHS.site}`, (_request, person) => answer(this.site(person))],
      [`POST ${HOST_PATHS.person}`, (request) => this.choosePerson(request)],
      [`POST ${HOST_PATHS.context}`, (request, person) => this.context(request, person)],
      [`POST ${HOST_PATHS.invoke}`, (request, person) => this.invoke(request, person)],
      [`POST ${HOST_PATHS.fetchProduct}`, (request, person) => this.fetchProduct(request, person)],
      [`GET ${HOST_PATHS.record}`, () => answer(this.record)],
      [`POST ${HOST_PATHS.record}`, (request) => this.addToRecord(request)],
      ...clockEndpoints(settings.clock),
    ]);
  }

  /** Everything that was asked for and is not emulated, or not allowed. */
  get record(): readonly string[] {
    return [...this.settings.forge.record, ...this.recorded];
  }

  /** @throws Refusal */
  async answer(request: IncomingMessage): Promise<JiraAnswer> {
    const pathname = requestedPath(request) ?? '';
    const endpoint = this.endpoints.get(`${request.method ?? 'GET'} ${pathname}`);
    if (endpoint === undefined) {
      throw refusal(404, `The local host has no ${request.method ?? ''} ${pathname}.`);
    }
    refuseOtherPages(request);
    const { cookie, firstPerson } = this.settings;
    return endpoint(request, cookie.personOf(request) ?? firstPerson);
  }

  private site(person: PersonData): HostSite {
    const { title, people, forge, appOrigin } = this.settings;
    return {
      title,
      person: hostPersonOf(person),
      people: people.map(hostPersonOf),
      app: hostAppOf(forge, appOrigin),
    };
  }

  private async choosePerson(request: IncomingMessage): Promise<JiraAnswer> {
    const { accountId } = await readQuestion(request, personQuestion);
    const person = this.settings.people.find((one) => one.accountId === accountId);
    if (person === undefined) throw refusal(404, `There is nobody with the account ${accountId}.`);
    return {
      ...emptyAnswer(204),
      headers: { 'set-cookie': this.settings.cookie.headerFor(person) },
    };
  }

  private async context(request: IncomingMessage, person: PersonData): Promise<JiraAnswer> {
    const { moduleKey, extension } = await readQuestion(request, frameQuestion);
    const { forge, siteUrl } = this.settings;
    const { installation } = forge;
    const module = forge.manifest.modules.get(moduleKey);
    if (module === undefined) throw refusal(404, `The app has no module ${moduleKey}.`);
    const context: FrameContext = {
      accountId: person.accountId,
      cloudId: installation.cloudId,
      localId: localIdOf(installation, module),
      environmentId: installation.environmentId,
      environmentType: 'DEVELOPMENT',
      moduleKey,
      siteUrl,
      locale: person.locale,
      timezone: person.timeZone,
      extension,
    };
    return answer(context);
  }

  private async invoke(request: IncomingMessage, person: PersonData): Promise<JiraAnswer> {
    const question = await readQuestion(request, invokeQuestion);
    const { forge, calls } = this.settings;
    const { accountId } = person;
    const { moduleKey, extension, functionKey, payload } = question;
    const call = { moduleKey, extension, functionKey, payload, accountId };
    const asker = { via: 'resolver', surface: moduleKey } as const;
    return answer(await calls.by(asker, () => invokeAnswer(forge.invoke(call))));
  }

  private async fetchProduct(request: IncomingMessage, person: PersonData): Promise<JiraAnswer> {
    const { moduleKey, request: sent } = await readQuestion(request, fetchQuestion);
    const { forge, calls } = this.settings;
    const asker = { via: 'bridge', surface: moduleKey } as const;
    const call = { ...sent, accountId: person.accountId };
    return answer(await calls.by(asker, () => forge.fetchProduct(call)));
  }

  private async addToRecord(request: IncomingMessage): Promise<JiraAnswer> {
    this.recorded.push(`bridge: ${await readQuestion(request, recordLine)}`);
    return emptyAnswer(204);
  }
}

async function invokeAnswer(invoked: Promise<unknown>): Promise<InvokeAnswer> {
  try {
    const value = await invoked;
    return value === undefined ? {} : { value };
  } catch (error) {
    if (error instanceof InvocationFailed) return { error: error.message };
    throw error;
  }
}
