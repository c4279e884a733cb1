import { demoCompany } from '../demo/demo-company';
import { ADMIN } from '../demo/people';
import { EmbeddedJira } from '../jira/embedded-jira';
import type { Door } from './door';

/** Any day will do: no answer depends on it. */
const TODAY = '2026-11-20';
const BASE_URL = 'https://embedded.example';
/** A project of the demo company that the asking person may write to. */
export const EMBEDDED_PROJECT = 'SHOP';
const MS_PER_REQUEST = 2000;

/** The demo company in memory, asked by one of its administrators; what is written is forgotten. */
export function embeddedDoor(): Door {
  let now = Date.parse(`${TODAY}T09:00:00Z`);
  const jira = new EmbeddedJira(demoCompany(TODAY), { baseUrl: BASE_URL, clock: () => now });
  return async ({ method, path, body, isAnonymous = false }) => {
    now += MS_PER_REQUEST;
    const given = await jira.handle(
      { method, path, ...(body === undefined ? {} : { body }) },
      isAnonymous ? 'anonymous' : { accountId: ADMIN },
    );
    return {
      status: given.status,
      headers: new Map(Object.entries(given.headers)),
      // As it would come over the wire.
      body: given.body === undefined ? undefined : JSON.parse(JSON.stringify(given.body)),
    };
  };
}
