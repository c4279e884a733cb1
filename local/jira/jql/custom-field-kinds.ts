import type { JqlSite } from './jql-site';
import { kindOf, mergeKinds } from './value-kind';
import type { ValueKind } from './value-kind';

/** The kinds of all custom fields that occur in the issues, by field id. */
export function customFieldKinds({ issues }: JqlSite): ReadonlyMap<string, ValueKind> {
  const kinds = new Map<string, ValueKind>();
  for (const { fields } of issues) {
    for (const id of Object.keys(fields)) {
      if (!id.startsWith('customfield_')) continue;
      kinds.set(id, mergeKinds(kinds.get(id) ?? 'empty', kindOf(fields[id])));
    }
  }
  return kinds;
}
