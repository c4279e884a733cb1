import type { IssueData, ProjectData } from '../site-data';
import type { Site } from './site';
import type { Viewer } from './viewer';

export interface Permission {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: 'GLOBAL' | 'PROJECT';
  readonly needs: 'sign-in' | 'browse' | 'edit' | 'admin' | { readonly groups: readonly string[] };
}

/** A global permission that an app brings along (`jira:globalPermission`), and who was granted it. */
export interface AppPermission {
  /** As Jira knows it: `ari:cloud:ecosystem::extension/<app>/<environment>/static/<module key>`. */
  readonly key: string;
  readonly name: string;
  readonly groups: readonly string[];
}

export type PermissionScope = { readonly project: ProjectData } | { readonly issue: IssueData };

function permission(
  id: string,
  [key, name]: readonly [string, string],
  type: Permission['type'],
  needs: Permission['needs'],
): readonly [string, Permission] {
  return [key, { id, key, name, type, needs }];
}

/** Each put down to what the groups of a site can express. */
const OWN_PERMISSIONS: ReadonlyMap<string, Permission> = new Map([
  permission('0', ['ADMINISTER', 'Administer Jira'], 'GLOBAL', 'admin'),
  permission('44', ['SYSTEM_ADMIN', 'System Administrators'], 'GLOBAL', 'admin'),
  permission('27', ['USER_PICKER', 'Browse users and groups'], 'GLOBAL', 'sign-in'),
  permission('33', ['BULK_CHANGE', 'Make bulk changes'], 'GLOBAL', 'sign-in'),
  permission('22', ['CREATE_SHARED_OBJECTS', 'Share dashboards and filters'], 'GLOBAL', 'sign-in'),
  permission('23', ['ADMINISTER_PROJECTS', 'Administer Projects'], 'PROJECT', 'admin'),
  permission('10', ['BROWSE_PROJECTS', 'Browse Projects'], 'PROJECT', 'browse'),
  permission('11', ['CREATE_ISSUES', 'Create Issues'], 'PROJECT', 'edit'),
  permission('12', ['EDIT_ISSUES', 'Edit Issues'], 'PROJECT', 'edit'),
  permission('13', ['ASSIGN_ISSUES', 'Assign Issues'], 'PROJECT', 'edit'),
  permission('17', ['ASSIGNABLE_USER', 'Assignable User'], 'PROJECT', 'edit'),
  permission('14', ['RESOLVE_ISSUES', 'Resolve Issues'], 'PROJECT', 'edit'),
  permission('18', ['CLOSE_ISSUES', 'Close Issues'], 'PROJECT', 'edit'),
  permission('46', ['TRANSITION_ISSUES', 'Transition Issues'], 'PROJECT', 'edit'),
  permission('28', ['SCHEDULE_ISSUES', 'Schedule Issues'], 'PROJECT', 'edit'),
  permission('21', ['LINK_ISSUES', 'Link Issues'], 'PROJECT', 'edit'),
  permission('15', ['ADD_COMMENTS', 'Add Comments'], 'PROJECT', 'edit'),
  permission('16', ['DELETE_ISSUES', 'Delete Issues'], 'PROJECT', 'admin'),
  permission('-1', ['MANAGE_SPRINTS_PERMISSION', 'Manage sprints'], 'PROJECT', 'edit'),
]);

/** The permissions of a site by key: Jira's own and those of its apps. */
export function permissionsOf({ appPermissions }: Site): ReadonlyMap<string, Permission> {
  const brought = appPermissions.map(({ key, name, groups }) => {
    return [key, { id: key, key, name, type: 'GLOBAL', needs: { groups } }] as const;
  });
  return new Map<string, Permission>([...OWN_PERMISSIONS, ...brought]);
}

/** A project permission without a scope is held if it is held in any project, as in Jira. */
export function hasPermission(
  site: Site,
  viewer: Viewer,
  { needs }: Permission,
  scope: PermissionScope | null,
): boolean {
  if (typeof needs === 'object') return viewer.isIn(needs.groups);
  switch (needs) {
    case 'sign-in':
      return viewer.person !== null;
    case 'admin':
      return viewer.isAdmin && (scope === null || mayBrowse(viewer, scope));
    case 'browse':
      return scope === null
        ? [...site.projects.values()].some((project) => viewer.browses(project))
        : mayBrowse(viewer, scope);
    case 'edit':
      if (scope === null) return [...site.projects.values()].some((p) => viewer.editsIn(p));
      return 'issue' in scope ? viewer.edits(scope.issue) : viewer.editsIn(scope.project);
  }
}

function mayBrowse(viewer: Viewer, scope: PermissionScope): boolean {
  return 'issue' in scope ? viewer.sees(scope.issue) : viewer.browses(scope.project);
}
