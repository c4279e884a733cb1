import { randomUUID } from 'node:crypto';
import type { ResolverName } from './contract/resolvers';
import { refused, type Right } from './contract/result';
import { askHalf } from './jira/ask-property';
import { caseIssues } from './jira/case-issues';
import { caseForm } from './jira/case-property';
import { callJira, type JiraConnection } from './jira/call-jira';
import { providerMessages } from './jira/comment';
import { ENDPOINTS } from './jira/endpoints';
import { escalationCandidates } from './jira/escalation-candidates';
import { escalationMessages } from './jira/escalation-messages';
import { appPagePath, appPermissionKey, appTransport, userTransport } from './jira/forge-door';
import { impedimentForm } from './jira/impediment-property';
import { JiraError } from './jira/jira-error';
import { areSomebody, isSomebody } from './jira/read-people';
import { promiseHalf } from './jira/promise-property';
import { propertyStore } from './jira/property-store';
import { serverInfoAnswer } from './jira/site-answers';
import { ADMINISTER_JIRA, holdsPermission } from './jira/viewer-rights';
import { runEscalation, type ScheduledAnswer } from './jobs/scheduled';
import { forgeResolver } from './resolvers/resolver-door';
import { RESOLVERS, type Services } from './resolvers/resolver-table';
import { allData } from './storage/all-data';
import { escalationInStorage } from './storage/escalation-in-storage';
import { guardHash } from './storage/guard-hash';
import { guardsInStorage } from './storage/guards-in-storage';
import { isStorageError } from './storage/kvs-door';
import { factsInStorage } from './storage/portfolio-in-storage';
import { registersInStorage } from './storage/registers-in-storage';
import { settingsInStorage } from './storage/settings-in-storage';
import { rememberedSiteFact } from './storage/site-facts';
import { UnreadableStorage } from './storage/stored-settings';
import { toldAsks } from './storage/told-asks';
import type { GuardedPorts } from './use-cases/guarded-writing/ports';
import type { EscalationPorts } from './use-cases/impediments/escalation-ports';
import type { SiteTimeZone } from './use-cases/read-settings';
import type { Viewer } from './use-cases/viewer';

/** Joins ports and adapters. Nothing of a tenant is kept between two calls. */

const asPerson: JiraConnection = {
  transport: userTransport,
  waitMs: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  // A person waits for the answer, and a resolver has 25 seconds.
  longestWaitMs: 3000,
  now: Date.now,
};

/** Of a dry run somebody waits for the answer too. */
const asAppForPerson: JiraConnection = { ...asPerson, transport: appTransport };

/** Nobody waits, and what is not done now is done an hour later. */
const asAppInJob: JiraConnection = { ...asAppForPerson, longestWaitMs: 15_000 };

/** Where the board shows what was escalated to whoever looks: it is theirs since then. */
const ESCALATED = { route: 'impediments', query: 'owner=me' };

const now = (): Date => new Date();

const siteTimeZone: SiteTimeZone = async () => {
  try {
    return await siteTimeZoneBy(asPerson);
  } catch (error) {
    // Without it figures use UTC, and the admin page says that the zone is not known.
    if (error instanceof JiraError) return null;
    throw error;
  }
};

const guarded = guardedBy(asPerson);

const services: Services = {
  settings: settingsInStorage,
  siteTimeZone,
  data: allData,
  contracts: { ...guarded, forms: { asks: askHalf, answers: promiseHalf } },
  impediments: {
    ...guarded,
    form: impedimentForm,
    settings: settingsInStorage,
    people: { isSomebody: (accountId) => isSomebody(asPerson, accountId) },
  },
  escalation: escalationBy(asAppForPerson),
  cases: {
    ...guarded,
    form: caseForm,
    settings: settingsInStorage,
    siteTimeZone,
    issues: caseIssues(asPerson),
    people: { areSomebody: (accountIds) => areSomebody(asPerson, accountIds) },
    facts: factsInStorage,
    registers: registersInStorage,
  },
  telling: {
    settings: settingsInStorage,
    siteTimeZone,
    siteAddress: () => siteAddressBy(asPerson),
    messages: providerMessages(asPerson),
    told: toldAsks,
    asks: askHalf,
    newStamp: randomUUID,
    now,
  },
  now,
};

function guardedBy(connection: JiraConnection): GuardedPorts {
  return {
    properties: propertyStore(connection),
    store: guardsInStorage,
    hash: guardHash,
    newStamp: randomUUID,
    now,
    waitMs: connection.waitMs,
  };
}

function escalationBy(connection: JiraConnection): EscalationPorts {
  return {
    ...guardedBy(connection),
    form: impedimentForm,
    settings: settingsInStorage,
    // Nothing is escalated by another zone's days: where Jira does not answer, the run ends.
    siteTimeZone: () => siteTimeZoneBy(connection),
    candidates: escalationCandidates(connection),
    messages: escalationMessages(connection, async () => {
      const site = await siteAddressBy(connection);
      const path = appPagePath(ESCALATED);
      return site !== null && URL.canParse(path, site) ? new URL(path, site).href : null;
    }),
    memory: escalationInStorage,
    interruptionOf: (error) => {
      if (error instanceof JiraError && error.fault === 'rate-limited') return 'jira-busy';
      return isExpected(error) ? 'failed' : null;
    },
  };
}

function siteTimeZoneBy(connection: JiraConnection): Promise<string | null> {
  return rememberedSiteFact(
    'site-time-zone',
    async () => (await askSite(connection)).serverTimeZone ?? null,
  );
}

function siteAddressBy(connection: JiraConnection): Promise<string | null> {
  return rememberedSiteFact(
    'site-address',
    async () => (await askSite(connection)).baseUrl ?? null,
  );
}

function askSite(connection: JiraConnection) {
  return callJira(connection, { endpoint: ENDPOINTS.serverInfo, answer: serverInfoAnswer });
}

function viewer(accountId: string): Viewer {
  return { accountId, has: holds };
}

async function holds(right: Right): Promise<boolean> {
  if (await holdsPermission(asPerson, ADMINISTER_JIRA)) return true;
  return right === 'portfolio-manager' && holdsPermission(asPerson, appPermissionKey(right));
}

/** Errors that are told to people as they are. */
function isExpected(error: unknown): error is Error {
  return error instanceof JiraError || error instanceof UnreadableStorage || isStorageError(error);
}

const names = Object.keys(RESOLVERS) as ResolverName[];

export const resolver = forgeResolver(names, async (name, payload, accountId) => {
  const known = names.find((candidate) => candidate === name);
  if (known === undefined || accountId === null) {
    return refused({ code: 'forbidden', needs: 'portfolio-manager' });
  }
  try {
    return await RESOLVERS[known].answer(payload, viewer(accountId), services);
  } catch (error) {
    if (error instanceof JiraError && error.fault === 'rate-limited') {
      return refused({ code: 'rate-limited', retryAt: error.retryAt });
    }
    if (isExpected(error)) return refused({ code: 'unavailable', message: error.message });
    throw error;
  }
});

export function escalation(): Promise<ScheduledAnswer> {
  return runEscalation(escalationBy(asAppInJob));
}
