import { DUE_DATE } from '../../src/jira/field-places';
import type { MappingRules } from '../../src/jira/issue-mapping';

/** A REST issue with as little as Jira ever answers. */
export function restIssue(
  key: string,
  fields: Readonly<Record<string, unknown>> = {},
  rest: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    id: `id of ${key}`,
    key,
    fields: {
      summary: `Summary of ${key}`,
      issuetype: { name: 'Story', subtask: false },
      status: { id: '1', name: 'To Do', statusCategory: { key: 'new' } },
      created: '2026-01-02T10:00:00.000+0100',
      ...fields,
    },
    ...rest,
  };
}

export const PLAIN_RULES: MappingRules = {
  fields: {
    flagged: null,
    sprint: null,
    epicLink: null,
    storyPoints: null,
    start: null,
    due: DUE_DATE,
  },
  team: 'project',
  increments: null,
};

/** A link entry as the issue at one end shows it. */
export function restLink(
  end: 'inwardIssue' | 'outwardIssue',
  key: string,
  type: Readonly<Record<string, unknown>> = {
    id: '10000',
    name: 'Blocks',
    inward: 'is blocked by',
    outward: 'blocks',
  },
): Record<string, unknown> {
  return { type, [end]: { id: `id of ${key}`, key } };
}
