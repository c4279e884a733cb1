import * as z from 'zod/mini';
import { view } from './forge-bridge';

const contextSchema = z.object({ localId: z.string() });

/** The key under which Jira knows a global permission of this app; beside it stand the app's pages. */
export async function appPermissionKey(moduleKey: string): Promise<string> {
  const { localId } = contextSchema.parse(await view.getContext());
  return localId.replace(/[^/]*$/u, moduleKey);
}
