import { createHash, randomUUID } from 'node:crypto';
import type { ResolverName } from './contract/resolvers';
import { refused, type Right } from './contract/result';
import { askHalf } from './jira/ask-property';
import { callJira, type JiraConnection } from './jira/call-jira';
import { providerMessages } from './jira/comment';
import { ENDPOINTS } from './jira/endpoints';
import { appPermissionKey, userTransport } from './jira/forge-door';
import { JiraError } from './jira/jira-error';
import { promiseHalf } from './jira/promise-property';
import { propertyStore } from './jira/property-store';
import { serverInfoAnswer } from './jira/site-answers';
import { ADMINISTER_JIRA, holdsPermission } from './jira/viewer-rights';
import { forgeResolver } from './resolvers/resolver-door';
import { RESOLVERS, type Services } from './resolvers/resolver-table';
import { allData } from './storage/all-data';
import { contractsInStorage } from './storage/contracts-in-storage';
import { isStorageError } from './storage/kvs-door';
import { settingsInStorage } from './storage/settings-in-storage';
import { rememberedSiteFact } from './storage/site-facts';
import { UnreadableStorage } from './storage/stored-settings';
import { toldAsks } from './storage/told-asks';
import type { Viewer } from './use-cases/viewer';

/** Joins ports and adapters. Nothing of a tenant is kept between two calls. */

const asPerson: JiraConnection = {
  transport: userTransport,
  waitMs: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  // A person waits for the answer, and a resolver has 25 seconds.
  longestWaitMs: 3000,
};

const now = (): Date => new Date();

const siteTimeZone = (): Promise<string | null> =>
  rememberedSiteFact('site-time-zone', async () => (await askSite()).serverTimeZone ?? null).catch(
    (error: unknown) => {
      // Without it figures use UTC, and the admin page says that the zone is not known.
      if (error instanceof JiraError) return null;
      throw error;
    },
  );

const services: Services = {
  settings: settingsInStorage,
  siteTimeZone,
  data: allData,
  contracts: {
    forms: { asks: askHalf, answers: promiseHalf },
    properties: propertyStore(asPerson),
    store: contractsInStorage,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    newStamp: randomUUID,
    now,
    waitMs: asPerson.waitMs,
  },
  telling: {
    settings: settingsInStorage,
    siteTimeZone,
    siteAddress: () =>
      rememberedSiteFact('site-address', async () => (await askSite()).baseUrl ?? null),
    messages: providerMessages(asPerson),
    told: toldAsks,
    newStamp: randomUUID,
    now,
  },
  now,
};

function askSite() {
  return callJira(asPerson, { endpoint: ENDPOINTS.serverInfo, answer: serverInfoAnswer });
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
    if (isExpected(error)) return refused({ code: 'unavailable', message: error.message });
    throw error;
  }
});
