import type { MappingRules } from './issue-mapping';

const SYSTEM_FIELDS = [
  'summary',
  'issuetype',
  'status',
  'resolution',
  'created',
  'updated',
  'resolutiondate',
  'assignee',
  'labels',
  'components',
  'fixVersions',
  'parent',
  'issuelinks',
];

/** The fields whose values the mapping uses, and no others. */
export function fieldsToRead({ fields, team, increments }: MappingRules): readonly string[] {
  const chosen = [team, increments?.from ?? ''].flatMap((from) =>
    from.startsWith('field:') ? [from.slice('field:'.length)] : [],
  );
  const own = [
    fields.flagged,
    fields.sprint,
    fields.epicLink,
    fields.storyPoints,
    fields.start,
    fields.due,
  ].filter((id) => id !== null);
  return [...SYSTEM_FIELDS, ...own, ...chosen];
}
