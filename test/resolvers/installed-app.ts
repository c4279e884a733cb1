import type { ForgeCode } from '../../local/forge/bundle';
import type { StoredRow } from '../../local/forge/kvs/stored-row';
import { installApp } from '../../local/start/host/install-app';
import type { PersonData } from '../../local/jira/site-data';
import type { PayloadOf, ResolverAnswers, ResolverName } from '../../src/contract/resolvers';
import type { Result } from '../../src/contract/result';
import { expectDocumented } from '../builders/openapi';
import { smallSite } from '../local/jira/small-site';

const REPOSITORY = `${__dirname}/../..`;
export const NOW = '2026-11-20T09:00:00.000Z';

/** Who calls: an administrator, a portfolio manager, a member of a project, or nobody signed in. */
export const PERSONS = { admin: 'ann', manager: 'paula', member: 'max', nobody: null } as const;
export type Person = keyof typeof PERSONS;

const paula: PersonData = {
  accountId: 'paula',
  displayName: 'Paula',
  email: 'paula@example.com',
  isActive: true,
  groups: ['portfolio-managers'],
  timeZone: 'Etc/UTC',
  locale: 'en_US',
};

/** Every place from which a frame of the app can call a resolver. */
export const MODULES = {
  portfolio: { type: 'jira:globalPage' },
  project: { type: 'jira:projectPage', project: { id: '100', key: 'WEB', type: 'software' } },
  'issue-summary': issueExtension('jira:issueContext'),
  'issue-dependencies': issueExtension('jira:issuePanel'),
  admin: { type: 'jira:adminPage' },
  configure: { type: 'jira:adminPage' },
} as const;
export type ModuleKey = keyof typeof MODULES;

function issueExtension(type: string) {
  return {
    type,
    issue: { id: '1001', key: 'WEB-1', type: 'Story', typeId: '11' },
    project: { id: '100', key: 'WEB', type: 'software' },
  };
}

export interface InstalledApp {
  /** Calls a resolver as a frame does; whatever is sent arrives, also what the contract forbids. */
  readonly send: (
    name: string,
    payload: unknown,
    from?: { readonly as?: Person; readonly module?: ModuleKey },
  ) => Promise<unknown>;
  /** Calls a resolver by the contract. */
  readonly call: <Name extends ResolverName>(
    name: Name,
    payload: PayloadOf<Name>,
    as?: Person,
  ) => Promise<Result<ResolverAnswers[Name]>>;
  readonly stored: () => readonly StoredRow[];
  /** What the app asked for and the embedded Forge refused or does not know. */
  readonly record: () => readonly string[];
  readonly at: (iso: string) => void;
  readonly close: () => Promise<void>;
}

/** The app on the small site, with its functions from source or from a bundle. */
export async function openApp(
  code: ForgeCode,
  storage: readonly StoredRow[] = [],
): Promise<InstalledApp> {
  let now = Date.parse(NOW);
  const site = smallSite();
  const { forge, faults } = await installApp({
    site: { ...site, people: [...site.people, paula] },
    storage,
    siteUrl: 'http://127.0.0.1:8080',
    appRoot: REPOSITORY,
    code,
    clock: () => now,
    latencyMs: 0,
  });
  faults.set((sent) => {
    expectDocumented(sent);
    return null;
  });
  const send: InstalledApp['send'] = (name, payload, { as = 'admin', module = 'admin' } = {}) =>
    forge.invoke({
      moduleKey: module,
      extension: MODULES[module],
      functionKey: name,
      payload,
      accountId: PERSONS[as],
    });
  return {
    send,
    call: async <Name extends ResolverName>(
      name: Name,
      payload: PayloadOf<Name>,
      as: Person = 'admin',
    ) => (await send(name, payload, { as })) as Result<ResolverAnswers[Name]>,
    stored: () => forge.storageSnapshot(),
    record: () => forge.record,
    at: (iso) => {
      now = Date.parse(iso);
    },
    close: () => forge.close(),
  };
}

/** A row of a custom entity, as an earlier version of the app may have left it. */
export function entityRow(entityName: string, key: string, value: unknown): StoredRow {
  const at = Date.parse(NOW);
  return { store: 'entity', entityName, key, value, createdAt: at, updatedAt: at, expiresAt: null };
}
