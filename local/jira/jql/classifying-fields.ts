import type { JqlContext, JqlField } from './jql-field';
import { namedValueReader, readNamedValue } from './named-value';
import { createNamedValueField } from './named-value-field';
import { createNumberField } from './number-field';
import { own } from './rest-issue';

/** The security level of an issue. */
export function createLevelField(context: JqlContext, name: string): JqlField {
  return createNamedValueField(context, name, {
    read: namedValueReader('security', 'id', ['name']),
  });
}

/** The category of the project. */
export function createCategoryField(context: JqlContext, name: string): JqlField {
  return createNamedValueField(context, name, {
    read: ({ fields }) => {
      const category = own(own(fields, 'project'), 'projectCategory');
      const value = readNamedValue(category, 'id', ['name']);
      return value === null ? [] : [value];
    },
  });
}

/** How high the type of the issue stands: 1 for an epic, 0 for a story, -1 for a sub-task. */
export function createHierarchyLevelField(_context: JqlContext, name: string): JqlField {
  return createNumberField(name, ({ fields }) => own(own(fields, 'issuetype'), 'hierarchyLevel'));
}
