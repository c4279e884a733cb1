import { flaggedField } from '../render/custom-fields';
import { customSchema, systemSchema } from '../render/field-schema';
import { SYSTEM_FIELDS } from '../render/system-fields';
import { answer } from '../rest/jira-request';
import { assumed, documented, type Route } from '../rest/route';
import type { CustomFieldData, ProjectData } from '../site-data';
import type { Site } from '../site/site';
import { SYSTEM_FIELD_SETTERS } from '../writes/edit-system-fields';
import { issueOfPath } from './find-issue';

export const ISSUE_EDIT_META_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/editmeta',
    refusedQuery: ['overrideScreenSecurity', 'overrideEditableFlag'],
    behaviours: [
      documented('the fields on the edit screen that the person may edit, each with its options'),
      documented('without permission to edit the issue no field at all'),
      assumed('no allowedValues for fields of Jira itself'),
    ],
    answer: (call) => {
      const { site, viewer } = call;
      const issue = issueOfPath(call);
      const project = site.projects.get(issue.projectId);
      const isEditor = viewer.person !== null && project !== undefined && viewer.edits(issue);
      return answer({ fields: isEditor ? Object.fromEntries(editable(site, project)) : {} });
    },
  },
];

function editable(site: Site, { hasFlagOnScreen }: ProjectData): readonly [string, object][] {
  const own = SYSTEM_FIELDS.filter(({ id }) => SYSTEM_FIELD_SETTERS.has(id));
  const hidden = hasFlagOnScreen ? null : flaggedField(site);
  const custom = [...site.customFields.values()].filter((field) => field.id !== hidden?.id);
  return [
    ...own.map((field): [string, object] => {
      const { id, name, schema } = field;
      const isRequired = id === 'summary';
      return [id, fieldMeta({ id, name }, systemSchema(field), schema?.type, isRequired)];
    }),
    ...custom.map((field): [string, object] => [
      field.id,
      {
        ...fieldMeta(field, customSchema(field), field.schema.type),
        ...allowedValues(site, field),
      },
    ]),
  ];
}

function fieldMeta(
  { id, name }: { readonly id: string; readonly name: string },
  schema: object | null,
  type: string | undefined,
  isRequired = false,
): object {
  return {
    required: isRequired,
    ...(schema === null ? {} : { schema }),
    name,
    key: id,
    hasDefaultValue: false,
    operations: type === 'array' ? ['add', 'set', 'remove'] : ['set'],
  };
}

function allowedValues(site: Site, { options }: CustomFieldData): object {
  if (options.length === 0) return {};
  const base = `${site.baseUrl}/rest/api/3/customFieldOption`;
  return {
    allowedValues: options.map(({ id, name }) => ({ self: `${base}/${id}`, value: name, id })),
  };
}
