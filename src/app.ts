import type { ResolverName } from './contract/resolvers';
import { refused, type Right } from './contract/result';
import { callJira, type JiraConnection } from './jira/call-jira';
import { ENDPOINTS } from './jira/endpoints';
import { appPermissionKey, userTransport } from './jira/forge-door';
import { JiraError } from './jira/jira-error';
import { serverInfoAnswer } from './jira/site-answers';
import { ADMINISTER_JIRA, holdsPermission } from './jira/viewer-rights';
import { forgeResolver } from './resolvers/resolver-door';
import { RESOLVERS, type Services } from './resolvers/resolver-table';
import { allData } from './storage/all-data';
import { isStorageError } from './storage/kvs-door';
import { settingsInStorage } from './storage/settings-in-storage';
import { rememberedTimeZone } from './storage/site-time-zone';
import { UnreadableStorage } from './storage/stored-settings';
import type { Viewer } from './use-cases/viewer';

/** Joins ports and adapters. Nothing of a tenant is kept between two calls. */

const asPerson: JiraConnection = {
  transport: userTransport,
  waitMs: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  // A person waits for the answer, and a resolver has 25 seconds.
  longestWaitMs: 3000,
};

const services: Services = {
  settings: settingsInStorage,
  siteTimeZone: () => rememberedTimeZone(askTimeZone),
  data: allData,
  now: () => new Date(),
};

async function askTimeZone(): Promise<string | null> {
  const { serverTimeZone } = await callJira(asPerson, {
    endpoint: ENDPOINTS.serverInfo,
    answer: serverInfoAnswer,
  });
  return serverTimeZone ?? null;
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

const names = Object.keys(RESOLVERS).filter((name): name is ResolverName => name !== '');

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
