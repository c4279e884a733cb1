import * as z from 'zod/mini';
import { view } from './forge-bridge';

const contextSchema = z.object({ cloudId: z.string(), accountId: z.optional(z.string()) });

/** The site, and who looks; null where nobody is signed in. */
export async function readOwner(): Promise<{ cloudId: string; accountId: string } | null> {
  const parsed = z.safeParse(contextSchema, await view.getContext());
  const { cloudId, accountId } = parsed.data ?? {};
  return cloudId === undefined || accountId === undefined ? null : { cloudId, accountId };
}
