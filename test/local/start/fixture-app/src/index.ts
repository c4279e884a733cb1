import api, { route } from '@forge/api';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';

/** The functions of an app that does one thing of each kind. */
const functions = new Resolver();

functions.define('whoAmI', async ({ context }) => {
  const response = await api.asUser().requestJira(route`/rest/api/3/myself`);
  const { displayName } = (await response.json()) as { readonly displayName: string };
  const own = await api.asApp().requestJira(route`/rest/api/3/myself`);
  const { displayName: app } = (await own.json()) as { readonly displayName: string };
  return { displayName, app, extension: context.extension as unknown };
});

functions.define('remember', async ({ payload }) => {
  const { text } = payload as { readonly text: string };
  await kvs.set('remembered', text);
});

functions.define('recall', () => kvs.get('remembered'));

functions.define('fail', () => {
  throw new Error('It failed for a reason');
});

export const resolver = functions.getDefinitions();
