import type { CustomFieldData } from '../site-data';
import type { SystemField } from './system-fields';

/** The `schema` of one of Jira's own fields; null for the few that have none. */
export function systemSchema({ id, schema }: SystemField): object | null {
  return schema === null ? null : { ...schema, system: id };
}

export function customSchema({ id, schema }: CustomFieldData): object {
  return { ...schema, customId: Number(id.replace('customfield_', '')) };
}
