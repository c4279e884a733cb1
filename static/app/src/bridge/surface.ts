import * as z from 'zod/mini';
import { view } from './forge-bridge';

/** Where in Jira this page of the app stands, and who looks. */
export interface Surface {
  readonly accountId: string | null;
  readonly siteUrl: string;
  readonly locale: string;
  readonly moduleKey: string;
  readonly issue: { readonly id: string; readonly key: string } | null;
  readonly project: { readonly id: string; readonly key: string } | null;
}

const named = z.object({ id: z.string(), key: z.string() });

const contextSchema = z.object({
  accountId: z.optional(z.nullable(z.string())),
  siteUrl: z.prefault(z.string(), ''),
  locale: z.prefault(z.string(), 'en-US'),
  moduleKey: z.string(),
  extension: z.object({
    issue: z.optional(named),
    project: z.optional(named),
  }),
});

export async function readSurface(): Promise<Surface> {
  const { accountId, siteUrl, locale, moduleKey, extension } = contextSchema.parse(
    await view.getContext(),
  );
  return {
    accountId: accountId ?? null,
    siteUrl,
    // Forge gives some locales with an underscore.
    locale: locale.replace('_', '-'),
    moduleKey,
    issue: extension.issue ?? null,
    project: extension.project ?? null,
  };
}
