import { compareNumbers, orderBy } from './issue-order';
import { JqlError, quote } from './jql-error';
import { functionNotEmulated, unknownValue, type JqlContext, type JqlField } from './jql-field';
import type { FunctionOperand } from './jql-query';
import type { JqlSiteValue } from './jql-site';
import { namedValueReader } from './named-value';
import { createNamedValueField } from './named-value-field';
import type { NamedValueFunction } from './named-value-matcher';
import type { PlacedValue } from './ordered-values';
import { own, ownText } from './rest-issue';

/** fixVersion and affectedVersion. Where the site's list is known, versions have its order. */
export function createVersionField(context: JqlContext, name: string, fieldId: string): JqlField {
  const read = namedValueReader(fieldId, 'id', ['name']);
  const placed = placedVersions(context);
  const places = new Map(placed?.map(({ id, place }) => [id, place]));
  return createNamedValueField(context, name, {
    read,
    list: 'version',
    functions: new Map([
      ['releasedversions', versionsReleased(true)],
      ['unreleasedversions', versionsReleased(false)],
      ['earliestunreleasedversion', versionAt(name, 'earliest')],
      ['latestreleasedversion', versionAt(name, 'latest')],
    ]),
    placed,
    order:
      placed === null
        ? null
        : orderBy((issue) => places.get(read(issue)[0]?.id ?? '') ?? null, compareNumbers),
    notEmulated: ['<', '>', '<=', '>=', '~', '!~'],
  });
}

function placedVersions({ site }: JqlContext): readonly PlacedValue[] | null {
  const listed = site.values?.get('version');
  if (listed === undefined) return null;
  return listed.map(({ id, name, projectId }, place) => ({
    id: id ?? null,
    names: [name.toLowerCase()],
    place,
    listId: projectId ?? '',
  }));
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

/** The one version of each project: by the order of its list, archived ones left out. */
function versionAt(field: string, end: 'earliest' | 'latest'): NamedValueFunction {
  return (call, context) => {
    const listed = context.site.values?.get('version');
    if (listed === undefined) throw functionNotEmulated(call.name, field);
    const chosen = projectsOf(call, context).map((projectId) => {
      const all = listed.filter(
        (version) =>
          version.projectId === projectId &&
          version.isArchived !== true &&
          version.isReleased === (end === 'latest'),
      );
      return end === 'earliest' ? all[0] : all.at(-1);
    });
    const ids = new Set(chosen.map((version) => version?.id));
    return ({ id }) => id !== null && ids.has(id);
  };
}

function projectsOf(call: FunctionOperand, { site }: JqlContext): readonly string[] {
  if (call.arguments.length === 0) {
    throw new JqlError('invalid-value', `The function ${quote(call.name)} takes a project.`);
  }
  const isNamed = (wanted: string) => (project: JqlSiteValue) =>
    [project.id, project.key, project.name].some((name) => name?.toLowerCase() === wanted);
  return call.arguments.map((argument) => {
    const found = site.values?.get('project')?.find(isNamed(argument.toLowerCase()));
    if (found?.id === undefined) throw unknownValue(argument, 'project');
    return found.id;
  });
}
