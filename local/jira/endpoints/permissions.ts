import * as z from 'zod/mini';
import { idSchema, readBody } from '../rest/body-reader';
import { answer } from '../rest/jira-request';
import { fieldRefusal, refusal } from '../rest/refusal';
import { assumed, documented, recorded, type Call, type Route } from '../rest/route';
import {
  hasPermission,
  permissionsOf,
  type Permission,
  type PermissionScope,
} from '../site/permissions';
import type { ProjectData } from '../site-data';
import { Viewer } from '../site/viewer';

const idList = z.optional(z.nullable(z.array(z.nullable(idSchema))));

const checkBody = z.strictObject({
  accountId: z.optional(z.nullable(z.string())),
  globalPermissions: z.optional(z.nullable(z.array(z.nullable(z.string())))),
  projectPermissions: z.optional(
    z.nullable(
      z.array(
        z.nullable(
          z.strictObject({ permissions: z.array(z.string()), projects: idList, issues: idList }),
        ),
      ),
    ),
  ),
});

export const PERMISSION_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/mypermissions',
    query: ['permissions', 'projectKey', 'projectId', 'issueKey', 'issueId'],
    refusedQuery: ['projectUuid', 'projectConfigurationUuid', 'commentId'],
    behaviours: [
      recorded('permissions must be given (400); an unknown project is 404'),
      documented('exactly the permissions asked for; everybody may ask'),
      assumed('an unknown permission is refused (400), the key under errors; its sentence'),
      assumed('groups alone give permissions: to browse, to edit, to administer'),
      documented('an app has a role in each project, which a permission scheme may leave out'),
      assumed('with that role an app may do what members may, issue security included'),
      documented("an app's global permission is asked for by the long key that names the app"),
      assumed("of an app's permission the id is the key; one of no installed app is unknown"),
    ],
    answer: (call) => {
      const asked = call.query.list('permissions');
      if (asked === null || asked.length === 0) {
        throw refusal(400, "The 'permissions' query parameter is required.");
      }
      const scope = scopeOf(call);
      const known = knownPermissions(asked, permissionsOf(call.site));
      return answer({
        permissions: Object.fromEntries(
          known.map((permission) => [
            permission.key,
            {
              id: permission.id,
              key: permission.key,
              name: permission.name,
              type: permission.type,
              description: '',
              havePermission: hasPermission(call.site, call.viewer, permission, scope),
            },
          ]),
        ),
      });
    },
  },
  {
    method: 'POST',
    path: '/rest/api/3/permissions/check',
    behaviours: [
      documented('another account may be checked by administrators only (403)'),
      documented('unknown projects and issues are ignored; at most 1,000 of each (400)'),
      documented('an unknown permission is refused (400), the key under errors'),
      assumed('a project permission without projects or issues is granted for none'),
      assumed("an app's permission is among the global ones"),
    ],
    answer: (call) => {
      const body = readBody(call.body, checkBody);
      const viewer = checkedViewer(call, body.accountId ?? null);
      const globalOnes = ofType(call, 'GLOBAL');
      const projectOnes = ofType(call, 'PROJECT');
      const globals = knownPermissions(withoutNull(body.globalPermissions), globalOnes);
      const requests = withoutNull(body.projectPermissions).map((entry) => ({
        permissions: knownPermissions(
          entry.permissions.filter((key) => key !== ''),
          projectOnes,
        ),
        projects: atMost1000(withoutNull(entry.projects), 'projects'),
        issues: atMost1000(withoutNull(entry.issues), 'issues'),
      }));
      const { site } = call;
      return answer({
        globalPermissions: globals
          .filter((permission) => hasPermission(site, viewer, permission, null))
          .map(({ key }) => key),
        projectPermissions: requests.flatMap(({ permissions, projects, issues }) =>
          permissions.map((permission) => ({
            permission: permission.key,
            projects: projects
              .filter((id) => grantsProject(site.projects.get(id), permission))
              .map(Number),
            issues: issues
              .filter((id) => {
                const issue = site.issues.get(id);
                return issue !== undefined && hasPermission(site, viewer, permission, { issue });
              })
              .map(Number),
          })),
        ),
      });

      function grantsProject(project: ProjectData | undefined, permission: Permission): boolean {
        return project !== undefined && hasPermission(site, viewer, permission, { project });
      }
    },
  },
];

function ofType({ site }: Call, type: Permission['type']): ReadonlyMap<string, Permission> {
  return new Map([...permissionsOf(site)].filter(([, permission]) => permission.type === type));
}

function withoutNull<T>(list: readonly (T | null)[] | null | undefined): readonly T[] {
  return (list ?? []).flatMap((entry) => (entry === null ? [] : [entry]));
}

/** @throws Refusal naming the first that is not known */
function knownPermissions(
  keys: readonly string[],
  known: ReadonlyMap<string, Permission>,
): readonly Permission[] {
  return keys.map((key) => {
    const permission = known.get(key);
    if (permission !== undefined) return permission;
    throw fieldRefusal(new Map([[key, 'Unrecognized permission']]));
  });
}

function atMost1000(ids: readonly string[], what: string): readonly string[] {
  if (ids.length <= 1000) return ids;
  throw refusal(400, `At most 1000 ${what} can be checked at once.`);
}

function checkedViewer({ site, viewer }: Call, accountId: string | null): Viewer {
  if (accountId === null || accountId === viewer.person?.accountId) return viewer;
  if (!viewer.isAdmin) {
    throw refusal(403, 'Only Jira administrators can perform this operation.');
  }
  const person = site.people.get(accountId);
  if (person === undefined) throw refusal(400, `The account '${accountId}' does not exist.`);
  return new Viewer(site, person);
}

function scopeOf({ site, viewer, query }: Call): PermissionScope | null {
  const issueName = query.text('issueKey') ?? query.text('issueId');
  if (issueName !== null) {
    const issue = site.issues.find(issueName);
    if (issue === undefined || !viewer.sees(issue)) {
      throw refusal(404, 'Issue does not exist or you do not have permission to see it.');
    }
    return { issue };
  }
  const key = query.text('projectKey');
  const name = key ?? query.text('projectId');
  if (name === null) return null;
  const project = site.findProject(name);
  if (project !== undefined && viewer.browses(project)) return { project };
  throw refusal(404, `Could not find project with provided ${key === null ? 'id' : 'key'}.`);
}
