import * as z from 'zod/mini';
import { invalidInput } from '../contract/invalid-input';
import { PAYLOADS, type ResolverAnswers, type ResolverName } from '../contract/resolvers';
import { good, refused, type Result, type Right } from '../contract/result';
import { deleteData, exportData, type AppData } from '../use-cases/app-data';
import type { ContractPorts } from '../use-cases/contracts/ports';
import { readContractHistory } from '../use-cases/contracts/read-contract-history';
import { withProviderTold, type TellingPorts } from '../use-cases/contracts/tell-provider';
import { writeContract } from '../use-cases/contracts/write-contract';
import { readSettings, type SiteTimeZone } from '../use-cases/read-settings';
import { saveSettings } from '../use-cases/save-settings';
import type { SettingsStore } from '../use-cases/settings-store';
import type { Viewer } from '../use-cases/viewer';

/** What resolvers work with; `src/app.ts` joins it. */
export interface Services {
  readonly settings: SettingsStore;
  readonly siteTimeZone: SiteTimeZone;
  readonly data: AppData;
  readonly contracts: ContractPorts;
  readonly telling: TellingPorts;
  readonly now: () => Date;
}

/** Who may call a resolver, from whatever surface: display conditions protect nothing. */
export type MayCall = 'everybody' | Right;

export interface ResolverRow<Answer> {
  readonly mayCall: MayCall;
  readonly answer: (
    payload: unknown,
    viewer: Viewer,
    services: Services,
  ) => Promise<Result<Answer>>;
}

export const RESOLVERS: { readonly [Name in ResolverName]: ResolverRow<ResolverAnswers[Name]> } = {
  readSettings: row(
    'everybody',
    PAYLOADS.readSettings,
    (_payload, _viewer, { settings, siteTimeZone }) => readSettings(settings, siteTimeZone),
  ),
  saveSettings: row(
    'portfolio-manager',
    PAYLOADS.saveSettings,
    (change, viewer, { settings, now }) => saveSettings(change, viewer, settings, now),
  ),
  // Jira decides who may read and edit the issue: both are asked as the person. Points: 3, the property
  // read, written and read back; 2 more for the first half of its kind on an issue; 1 to 3 for each
  // time that somebody else came in between. An ask of an issue: 4 more for both ends and the comment,
  // and once a week 1 for the site's address.
  writeContract: row(
    'everybody',
    PAYLOADS.writeContract,
    async (change, { accountId }, { contracts, telling }) =>
      withProviderTold(change, await writeContract(change, accountId, contracts), telling),
  ),
  // Points: 2, the issue.
  readContractHistory: row(
    'everybody',
    PAYLOADS.readContractHistory,
    (request, _viewer, { contracts }) => readContractHistory(request, contracts),
  ),
  readAudit: row('jira-admin', PAYLOADS.readAudit, async ({ cursor }, _viewer, { settings }) =>
    good(await settings.audit(cursor)),
  ),
  exportData: row('jira-admin', PAYLOADS.exportData, ({ cursor }, _viewer, { data }) =>
    exportData(data, cursor),
  ),
  deleteData: row('jira-admin', PAYLOADS.deleteData, (_payload, _viewer, { data }) =>
    deleteData(data),
  ),
};

/** Authorises, then parses, then runs. */
function row<Schema extends z.core.$ZodType, Answer>(
  mayCall: MayCall,
  payloadSchema: Schema,
  run: (payload: z.output<Schema>, viewer: Viewer, services: Services) => Promise<Result<Answer>>,
): ResolverRow<Answer> {
  return {
    mayCall,
    answer: async (payload, viewer, services) => {
      if (mayCall !== 'everybody' && !(await viewer.has(mayCall))) {
        return refused({ code: 'forbidden', needs: mayCall });
      }
      const parsed = z.safeParse(payloadSchema, payload);
      if (parsed.success) return run(parsed.data, viewer, services);
      return refused({ code: 'invalid', message: invalidInput(parsed.error.issues).message });
    },
  };
}
