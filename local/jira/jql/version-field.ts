import type { JqlContext, JqlField } from './jql-field';
import { namedValueReader } from './named-value';
import { createNamedValueField } from './named-value-field';
import type { NamedValueFunction } from './named-value-matcher';
import { own, ownText } from './rest-issue';

/** fixVersion and affectedVersion. */
export function createVersionField(context: JqlContext, name: string, fieldId: string): JqlField {
  return createNamedValueField(context, name, {
    read: namedValueReader(fieldId, 'id', ['name']),
    list: 'version',
    functions: new Map([
      ['releasedversions', versionsReleased(true)],
      ['unreleasedversions', versionsReleased(false)],
    ]),
    // Jira compares versions by their place in the project's list, which issues do not carry.
    notEmulated: ['<', '>', '<=', '>=', '~', '!~'],
  });
}

/** With arguments only the versions of those projects, which are those of the issue itself. */
function versionsReleased(isReleased: boolean): NamedValueFunction {
  return (call) => {
    const projects = call.arguments.map((argument) => argument.toLowerCase());
    return (version, issue) => {
      if ((own(version.raw, 'released') === true) !== isReleased) return false;
      if (projects.length === 0) return true;
      const project = own(issue.fields, 'project');
      return projects.some((wanted) =>
        ['key', 'name', 'id'].some((key) => ownText(project, key)?.toLowerCase() === wanted),
      );
    };
  };
}
