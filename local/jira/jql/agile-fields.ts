import { createFlaggedField } from './flagged-field';
import { createIssueReferenceField } from './issue-key-field';
import type { JqlContext, JqlField } from './jql-field';
import { own, ownText } from './rest-issue';
import type { RestIssue } from './rest-issue';
import { createSprintField } from './sprint-field';
import { customFieldKinds } from './custom-field-kinds';

/**
 * Sprint, Flagged and Epic Link: custom fields with other ids on every site, and fields with names of
 * their own in agile answers. Each is null when neither the site nor an issue has it.
 */
export function findAgileField(context: JqlContext, name: string): JqlField | null {
  switch (name.toLowerCase().replace(/\[[^\]]*\]$/u, '')) {
    case 'sprint': {
      const custom = idsNamed(context, 'sprint');
      const shaped = custom.length > 0 ? custom : findSprintFields(context);
      const ids = [...agileIds(context, ['sprint', 'closedSprints']), ...shaped];
      return ids.length === 0 ? null : createSprintField(context, name, ids);
    }
    case 'flagged': {
      const custom = idsNamed(context, 'flagged');
      const ids = [...agileIds(context, ['flagged']), ...custom];
      return ids.length === 0 ? null : createFlaggedField(context, name, custom);
    }
    case 'epic link':
      return findEpicLink(context, name);
    default:
      return null;
  }
}

function idsNamed({ site }: JqlContext, wanted: string): readonly string[] {
  return (site.fields ?? [])
    .filter(({ id, name }) => name.toLowerCase() === wanted && id.startsWith('customfield_'))
    .map(({ id }) => id);
}

function agileIds({ site }: JqlContext, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => site.issues.some(({ fields }) => Object.hasOwn(fields, id)));
}

/** Without a list of fields the sprint field is known by the shape of its values. */
function findSprintFields({ site }: JqlContext): readonly string[] {
  if (site.fields !== undefined) return [];
  return [...customFieldKinds(site)].filter(([, kind]) => kind === 'sprint').map(([id]) => id);
}

/** The custom field, the agile answers' `epic`, or a parent that is an epic. */
function findEpicLink(context: JqlContext, name: string): JqlField | null {
  const custom = idsNamed(context, 'epic link');
  const agile = agileIds(context, ['epic', 'parent']);
  if (custom.length + agile.length === 0) return null;
  return createIssueReferenceField(context, name, (issue) => {
    const keys = custom.map((id) => ownText(issue.fields, id)).filter((key) => key !== null);
    const named = keys.filter((key) => key !== '').map((key) => ({ id: null, key }));
    const epics = [own(issue.fields, 'epic'), findParentEpic(issue)];
    const shown = epics
      .filter((epic) => epic !== undefined && epic !== null)
      .map((epic) => ({ id: ownText(epic, 'id'), key: ownText(epic, 'key') }));
    return [...named, ...shown];
  });
}

function findParentEpic(issue: RestIssue): unknown {
  const parent = own(issue.fields, 'parent');
  const type = own(own(parent, 'fields'), 'issuetype');
  const isEpic =
    own(type, 'hierarchyLevel') === 1 || ownText(type, 'name')?.toLowerCase() === 'epic';
  return isEpic ? parent : undefined;
}
