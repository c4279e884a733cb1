import api, { route } from '@forge/api';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';

/** An app that watches a site by itself: what it saw, and when. */
const functions = new Resolver();

functions.define('today', () => new Date().toISOString());

export const resolver = functions.getDefinitions();

export async function watch() {
  const jql = 'updated <= -2d ORDER BY key';
  const search = route`/rest/api/3/search/jql?fields=key&jql=${jql}`;
  const answer = await api.asApp().requestJira(search);
  const { issues } = (await answer.json()) as { readonly issues: readonly { key: string }[] };
  const at = new Date().toISOString();
  await kvs.set(`watched:${at.replaceAll(':', '-')}`, { at, keys: issues.map(({ key }) => key) });
  return { statusCode: 204 };
}

/** Writes to one issue it may write to, and to one it may perhaps not. */
export async function remind() {
  const headers = { 'content-type': 'application/json' };
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Still waiting' }] };
  const body = JSON.stringify({ body: { type: 'doc', version: 1, content: [paragraph] } });
  const init = { method: 'POST', headers, body };
  const comment = await api.asApp().requestJira(route`/rest/api/3/issue/WEB-1/comment`, init);
  const value = { method: 'PUT', headers, body: JSON.stringify({ level: 1 }) };
  const property = route`/rest/api/3/issue/WEB-1/properties/reminded`;
  const written = await api.asApp().requestJira(property, value);
  const locked = await api.asApp().requestJira(route`/rest/api/3/issue/LOCK-1/comment`, init);
  if (locked.status !== 201) throw new Error(`LOCK-1 answers ${String(locked.status)}`);
  return { statusCode: comment.ok && written.ok ? 204 : 500 };
}
