import type { JqlSiteValue, JqlValueList } from '../jql/jql-site';
import type { VersionData } from '../site-data';
import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';

/** What exists for this person, whether or not an issue has it. */
export function siteValues(
  site: Site,
  viewer: Viewer,
): ReadonlyMap<JqlValueList, readonly JqlSiteValue[]> {
  const projects = [...site.projects.values()].filter((project) => viewer.browses(project));
  const boards = new Set(
    [...site.boards.values()]
      .filter(({ projectId }) => projects.some(({ id }) => id === projectId))
      .map(({ id }) => id),
  );
  const sprints = [...site.sprints.values()].filter(({ boardId }) => boards.has(boardId));
  return new Map<JqlValueList, readonly JqlSiteValue[]>([
    ['project', projects],
    ['status', [...site.statuses.values()]],
    ['issuetype', [...site.issueTypes.values()]],
    ['priority', [...site.priorities.values()]],
    ['resolution', [...site.resolutions.values()]],
    ['component', projects.flatMap(({ components }) => components)],
    ['version', projects.flatMap(({ id, versions }) => versionsOf(id, versions))],
    ['sprint', sprints.map(({ id, name }) => ({ id: String(id), name }))],
    [
      'user',
      [...site.people.values()].map(({ accountId, email, displayName }) => ({
        id: accountId,
        key: email,
        name: displayName,
      })),
    ],
    [
      'issueLinkType',
      [...site.linkTypes.values()].flatMap(({ name, inward, outward }) =>
        [name, inward, outward].map((wording) => ({ name: wording })),
      ),
    ],
  ]);
}

function versionsOf(projectId: string, versions: readonly VersionData[]): readonly JqlSiteValue[] {
  return versions.map(({ id, name, isReleased, isArchived }) => ({
    ...{ id, name, isReleased, isArchived, projectId },
  }));
}

/** Account ids by lower-cased names of groups. */
export function groupsOf(site: Site): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { accountId, groups: names } of site.people.values()) {
    for (const name of names) {
      const key = name.toLowerCase();
      groups.set(key, (groups.get(key) ?? new Set()).add(accountId));
    }
  }
  return groups;
}
