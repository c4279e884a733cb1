import {
  APP_ACCOUNT_ID,
  appPermissions,
  withAppAccount,
} from '../../../local/start/host/app-account';
import { EmbeddedForge } from '../../../local/forge/embedded-forge';
import type { ForgeCode } from '../../../local/forge/bundle';
import type { ProductAnswer, ProductRequest } from '../../../local/forge/forge-types';
import type { StoredRow } from '../../../local/forge/kvs/stored-row';
import { EmbeddedJira } from '../../../local/jira/embedded-jira';
import type { JiraAnswer } from '../../../local/jira/rest/jira-request';
import { scopesOf } from '../../../local/jira/rest/scopes';
import type { SiteData } from '../../../local/jira/site-data';
import type { ContractWriting } from '../../../src/contract/contract-writing';
import type { PayloadOf, ResolverAnswers, ResolverName } from '../../../src/contract/resolvers';
import type { Result } from '../../../src/contract/result';
import { expectDocumented } from '../../builders/openapi';
import { smallSite } from '../../local/jira/small-site';

const REPOSITORY = `${__dirname}/../../..`;
const SITE_URL = 'http://127.0.0.1:8080';
export const CONSUMER = '1002';
export const PROVIDER = '1001';
export const ASK_PROPERTY = 'agile-pmo-ask';
export const PROMISE_PROPERTY = 'agile-pmo-promise';

/** What happens to a call of Jira on its way; undefined lets it through. */
export type OnTheWay = (
  request: ProductRequest,
  ask: () => Promise<ProductAnswer>,
) => Promise<ProductAnswer> | undefined;

export interface ContractApp {
  readonly call: <Name extends ResolverName>(
    name: Name,
    payload: PayloadOf<Name>,
    as?: string | null,
  ) => Promise<Result<ResolverAnswers[Name]>>;
  /** Writes a half, by default as Max, who may edit. */
  readonly write: (change: WireChange, as?: string | null) => Promise<ContractWriting>;
  /** Asks Jira beside the app. */
  readonly jira: (request: string, as?: string, body?: unknown) => Promise<JiraAnswer>;
  readonly property: (issueId: string, key: string) => Promise<unknown>;
  /** What the app asked of Jira since the last call of this. */
  readonly asked: () => readonly string[];
  readonly onTheWay: (happens: OnTheWay) => void;
  readonly snapshot: () => SiteData;
  readonly stored: () => readonly StoredRow[];
  readonly record: () => readonly string[];
  /** Sets the clock of the platform, which is also what the app's code sees; it goes on from there. */
  readonly at: (iso: string) => void;
  readonly close: () => Promise<void>;
}

/** A change as a page sends it. */
export type WireChange = PayloadOf<'writeContract'>;

export interface ContractAppWish {
  readonly code: ForgeCode;
  readonly site?: SiteData;
  readonly storage?: readonly StoredRow[];
  readonly invocationLimitMs?: number;
}

/** The app on the small site, with a way into Jira that can be disturbed. */
export async function openContractApp(wish: ContractAppWish): Promise<ContractApp> {
  const { code, site = smallSite(), storage = [], invocationLimitMs } = wish;
  // Limits of the storage are counted by the minute, and hundreds of saves take a while.
  let now = Date.parse('2026-11-20T09:00:00Z');
  const clock = (): number => (now += 20);
  let asked: string[] = [];
  let happens: OnTheWay = () => undefined;
  const forge = await EmbeddedForge.open({
    ...{ appRoot: REPOSITORY, code, scopesOf, siteUrl: SITE_URL, clock, storage },
    ...(invocationLimitMs === undefined ? {} : { invocationLimitMs }),
    appAccountId: APP_ACCOUNT_ID,
    product: (request, caller) => {
      expectDocumented(request);
      asked.push(`${request.method} ${request.path.split('?')[0] ?? ''}`);
      const ask = (): Promise<ProductAnswer> => jira.handle(request, caller);
      return happens(request, ask) ?? ask();
    },
  });
  const jira = new EmbeddedJira(withAppAccount(site, 'Agile PMO'), {
    ...{ baseUrl: SITE_URL, clock, appPermissions: appPermissions(site, forge) },
    searchAliases: forge.manifest.searchAliases,
  });
  const call: ContractApp['call'] = async <Name extends ResolverName>(
    name: Name,
    payload: PayloadOf<Name>,
    as: string | null = 'max',
  ) =>
    (await forge.invoke({
      moduleKey: 'portfolio',
      extension: { type: 'jira:globalPage' },
      functionKey: name,
      payload,
      accountId: as,
    })) as Result<ResolverAnswers[Name]>;
  const ask: ContractApp['jira'] = (request, as = 'ann', body?: unknown) => {
    const [method = '', path = ''] = request.split(' ');
    return jira.handle(
      { method, path, ...(body === undefined ? {} : { body }) },
      { accountId: as },
    );
  };
  return {
    call,
    jira: ask,
    write: async (change, as) => {
      const answer = await call('writeContract', change, as);
      if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
      return answer.value;
    },
    property: async (issueId, key) => {
      const { body } = await ask(`GET /rest/api/3/issue/${issueId}/properties/${key}`);
      return (body as { value?: unknown }).value;
    },
    asked: () => {
      const before = asked;
      asked = [];
      return before;
    },
    onTheWay: (next) => {
      happens = next;
    },
    snapshot: () => jira.snapshot(),
    stored: () => forge.storageSnapshot(),
    record: () => forge.record,
    at: (iso) => {
      now = Date.parse(iso);
    },
    close: () => forge.close(),
  };
}

type AskSaid = Extract<WireChange['action'], { kind: 'ask' }>;

export function askChange(facts: Partial<AskSaid> = {}, baseRevision = 0): WireChange {
  const said = { neededBy: '2026-12-01', why: 'Prices', promisedBy: null };
  const action = { kind: 'ask' as const, id: 'a1', provider: { issueId: PROVIDER }, ...said };
  return { issueId: CONSUMER, baseRevision, action: { ...action, ...facts } };
}

/** Says once more why, which everybody may who may edit. */
export function whyChange(why: string, baseRevision: number): WireChange {
  const action = { kind: 'change' as const, askId: 'a1', neededBy: '2026-12-01', why };
  return { issueId: CONSUMER, baseRevision, action: { ...action, promisedBy: null } };
}

export function promiseChange(facts: object = {}, baseRevision = 0): WireChange {
  const action = {
    ...{ kind: 'promise' as const, askId: 'a1', askSeq: 1, consumerId: CONSUMER },
    ...{ day: '2026-11-30', text: 'Next release', ...facts },
  };
  return { issueId: PROVIDER, baseRevision, action };
}
