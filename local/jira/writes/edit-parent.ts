import type { IssueData } from '../site-data';
import type { Site } from '../site/site';
import {
  changeItem,
  FieldFault,
  NO_CHANGE,
  NOTHING,
  textProperty,
  type ChangeSide,
  type EditContext,
  type SetField,
} from './field-edit';

/** The issue above: `{ "key": … }`, `{ "id": … }` or null. It must stand higher in the hierarchy. */
export const setParent: SetField = (context, value) => {
  const { site, issue } = context;
  const parent = value === null ? null : findParent(context, value);
  if (parent !== null && levelOf(site, parent) <= levelOf(site, issue)) {
    throw new FieldFault('Given parent issue does not belong to appropriate hierarchy.');
  }
  if ((parent?.id ?? null) === issue.parentId) return NO_CHANGE;
  const before = issue.parentId === null ? null : site.issues.get(issue.parentId);
  return {
    values: { parentId: parent?.id ?? null },
    items: [
      changeItem({ field: 'IssueParentAssociation', fieldId: null }, side(before), side(parent)),
    ],
  };
};

function findParent({ site, viewer }: EditContext, value: unknown): IssueData {
  const name = textProperty(value, 'key') ?? textProperty(value, 'id');
  const parent = name === null ? undefined : site.issues.find(name);
  if (parent !== undefined && viewer.sees(parent)) return parent;
  throw new FieldFault('Could not find valid parent.');
}

function levelOf(site: Site, { typeId }: IssueData): number {
  return site.issueTypes.get(typeId)?.hierarchyLevel ?? 0;
}

function side(issue: IssueData | null | undefined): ChangeSide {
  return issue ? { id: issue.id, text: issue.key } : NOTHING;
}
