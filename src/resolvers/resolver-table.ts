import * as z from 'zod/mini';
import { invalidInput } from '../contract/invalid-input';
import { PAYLOADS, type ResolverAnswers, type ResolverName } from '../contract/resolvers';
import { good, refused, type Result, type Right } from '../contract/result';
import { deleteData, exportData, type AppData } from '../use-cases/app-data';
import { readSettings, type SiteTimeZone } from '../use-cases/read-settings';
import { saveSettings } from '../use-cases/save-settings';
import type { SettingsStore } from '../use-cases/settings-store';
import type { Viewer } from '../use-cases/viewer';

/** What resolvers work with; `src/app.ts` joins it. */
export interface Services {
  readonly settings: SettingsStore;
  readonly siteTimeZone: SiteTimeZone;
  readonly data: AppData;
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
