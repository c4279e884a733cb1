import { routeOf } from '../../../local/page/src/router/route';
import {
  issuePath,
  issuesPath,
  modulePath,
  personPath,
  projectIssuesPath,
  projectPath,
} from '../../../local/page/src/router/paths';

const APP = { appId: '0000-1111', environmentId: 'dev' };

describe('addresses of the page', () => {
  it.each([
    ['/', { page: 'projects' }],
    ['/projects', { page: 'projects' }],
    ['/projects/', { page: 'projects' }],
    ['/projects/SHOP', { page: 'project-issues', projectKey: 'SHOP' }],
    ['/projects/SHOP/issues', { page: 'project-issues', projectKey: 'SHOP' }],
    ['/issues', { page: 'issues' }],
    ['/browse/SHOP-1', { page: 'issue', issueKey: 'SHOP-1' }],
    ['/jira/people/a%2Fb', { page: 'person', accountId: 'a/b' }],
    ['/jira/settings/apps', { page: 'settings' }],
    ['/jira/apps/0000-1111/dev', { page: 'global-app', ...APP, rest: '/' }],
    ['/jira/apps/0000-1111/dev/a/b', { page: 'global-app', ...APP, rest: '/a/b' }],
    [
      '/projects/SHOP/apps/0000-1111/dev/x',
      { page: 'project-app', projectKey: 'SHOP', ...APP, rest: '/x' },
    ],
    [
      '/jira/settings/apps/0000-1111/dev/admin/x',
      { page: 'admin-app', moduleKey: 'admin', ...APP, rest: '/x' },
    ],
  ])('%s', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  it.each(['/nowhere', '/browse', '/browse/SHOP-1/more', '/jira/apps/x', '/browse/%E0%A4%A'])(
    '%s leads nowhere',
    (path) => {
      expect(routeOf(path)).toEqual({ page: 'missing' });
    },
  );

  it('leaves what belongs to the app encoded', () => {
    expect(routeOf('/jira/apps/0000-1111/dev/a%2Fb')).toMatchObject({ rest: '/a%2Fb' });
  });

  it('are written so that they are read as the same page', () => {
    expect(routeOf(projectPath('A/B'))).toMatchObject({ projectKey: 'A/B' });
    expect(routeOf(projectIssuesPath('SHOP'))).toMatchObject({ page: 'project-issues' });
    expect(routeOf(issuePath('SHOP-1'))).toEqual({ page: 'issue', issueKey: 'SHOP-1' });
    expect(routeOf(personPath('a:b/c'))).toEqual({ page: 'person', accountId: 'a:b/c' });
    expect(issuesPath('a = "b"')).toBe('/issues?jql=a+%3D+%22b%22');
  });

  it.each([
    ['jira:globalPage', undefined, '/jira/apps/0000-1111/dev'],
    ['jira:adminPage', undefined, '/jira/settings/apps/0000-1111/dev/key'],
    ['jira:projectPage', 'SHOP', '/projects/SHOP/apps/0000-1111/dev'],
    ['jira:projectPage', undefined, null],
    ['jira:issuePanel', 'SHOP', null],
    ['jira:issueContext', 'SHOP', null],
  ] as const)('a %s in the project %s stands at %s', (type, projectKey, path) => {
    expect(modulePath(APP, { key: 'key', type }, projectKey)).toBe(path);
  });
});
