import { isDay, parseJiraInstant } from '../site/instants';
import type { CustomFieldData } from '../site-data';
import { RANK_TYPE } from '../render/custom-fields';
import { recordOf } from './raw-values';

type Schema = CustomFieldData['schema'];

const TYPES = 'com.atlassian.jira.plugin.system.customfieldtypes';
export const SPRINT_SCHEMA: Schema = {
  type: 'array',
  items: 'json',
  custom: 'com.pyxis.greenhopper.jira:gh-sprint',
};
export const FLAGGED_SCHEMA: Schema = {
  type: 'array',
  items: 'option',
  custom: `${TYPES}:multicheckboxes`,
};
export const RANK_SCHEMA: Schema = { type: 'any', custom: RANK_TYPE };
const EPIC_LINK_SCHEMA: Schema = {
  type: 'any',
  custom: 'com.pyxis.greenhopper.jira:gh-epic-link',
};

/** What kind of field a value is of: exports give values without saying so. */
export function customFieldSchema(name: string, value: unknown): Schema {
  if (name.toLowerCase() === 'epic link') return EPIC_LINK_SCHEMA;
  if (typeof value === 'number') return { type: 'number', custom: `${TYPES}:float` };
  if (typeof value === 'string') return textSchema(value);
  if (Array.isArray(value)) return listSchema(value[0]);
  const record = recordOf(value);
  if (record.has('accountId')) return { type: 'user', custom: `${TYPES}:userpicker` };
  if (record.has('value')) return { type: 'option', custom: `${TYPES}:select` };
  if (record.get('type') === 'doc') return { type: 'string', custom: `${TYPES}:textarea` };
  return { type: 'any', custom: 'imported:unknown' };
}

function textSchema(text: string): Schema {
  if (isDay(text)) return { type: 'date', custom: `${TYPES}:datepicker` };
  const isInstant = /^\d{4}-\d{2}-\d{2}T/u.test(text) && parseJiraInstant(text) !== null;
  if (isInstant) return { type: 'datetime', custom: `${TYPES}:datetime` };
  if (/^\d\|[0-9a-z]+:[0-9a-z]*$/u.test(text)) {
    return RANK_SCHEMA;
  }
  return { type: 'string', custom: `${TYPES}:textfield` };
}

function listSchema(first: unknown): Schema {
  if (typeof first === 'string') {
    return { type: 'array', items: 'string', custom: `${TYPES}:labels` };
  }
  const record = recordOf(first);
  if (record.has('state') && record.has('name')) return SPRINT_SCHEMA;
  if (record.has('accountId')) {
    return { type: 'array', items: 'user', custom: `${TYPES}:multiuserpicker` };
  }
  if (record.has('value')) return FLAGGED_SCHEMA;
  return { type: 'array', items: 'any', custom: 'imported:unknown' };
}
