import {
  issueSubject,
  projectSubject,
  siteSubject,
} from '../../../local/page/src/app-frame/frame-subject';
import { navigationUrl } from '../../../local/page/src/app-frame/navigation';
import { findModule } from '../../../local/page/src/app-frame/find-module';
import { issueSchema } from '../../../local/page/src/rest/issue-schemas';
import type { HostModule } from '../../../local/page/host-api';

function module(key: string, type: HostModule['type']): HostModule {
  const src = `http://127.0.0.1:1/${key}.html`;
  return {
    ...{ key, type, title: key, label: null, src, icon: null },
    ...{ viewportSize: null, pages: [], isConfigure: false },
  };
}

const PROJECT = { id: '10000', key: 'SHOP', name: 'Shop', projectTypeKey: 'software' };
const APP = {
  appId: 'app',
  environmentId: 'dev',
  name: 'App',
  origin: 'http://127.0.0.1:1',
  modules: [
    module('all', 'jira:globalPage'),
    module('one', 'jira:projectPage'),
    module('panel', 'jira:issuePanel'),
    module('admin', 'jira:adminPage'),
    module('configure', 'jira:adminPage'),
  ],
};

describe('what a frame is told it was opened on', () => {
  it('is nothing but its type on a page of the site', () => {
    expect(siteSubject(module('all', 'jira:globalPage')).extension).toEqual({
      type: 'jira:globalPage',
    });
  });

  it('is the project on a page of a project', () => {
    expect(projectSubject(module('one', 'jira:projectPage'), PROJECT).extension).toEqual({
      type: 'jira:projectPage',
      project: { id: '10000', key: 'SHOP', type: 'software' },
    });
  });

  it('is issue and project in the view of an issue', () => {
    const issue = issueSchema.parse({
      id: '7',
      key: 'SHOP-7',
      fields: {
        summary: 'A summary',
        status: null,
        issuetype: { id: '10002', name: 'Story', subtask: false },
        project: PROJECT,
      },
    });
    expect(issueSubject(module('panel', 'jira:issuePanel'), issue)?.extension).toEqual({
      type: 'jira:issuePanel',
      issue: { id: '7', key: 'SHOP-7', type: 'Story', typeId: '10002' },
      project: { id: '10000', key: 'SHOP', type: 'software' },
    });
  });
});

describe('a module', () => {
  const ids = { appId: 'app', environmentId: 'dev' };

  it('is found by type, and by key where there are several', () => {
    expect(findModule(APP, { ...ids, type: 'jira:globalPage' })?.key).toBe('all');
    const configure = { ...ids, type: 'jira:adminPage', moduleKey: 'configure' } as const;
    expect(findModule(APP, configure)?.key).toBe('configure');
  });

  it('of another app or environment is none', () => {
    expect(findModule(APP, { ...ids, appId: 'other', type: 'jira:globalPage' })).toBeNull();
    expect(findModule(APP, { ...ids, environmentId: 'prod', type: 'jira:globalPage' })).toBeNull();
  });
});

describe('where an app navigates', () => {
  const origin = 'http://127.0.0.1:8080';
  const type = 'same-tab';
  const urlOf = (to: Parameters<typeof navigationUrl>[0]) =>
    navigationUrl(to, { app: APP, origin }).href;

  it('is an address of the site or of the web', () => {
    expect(urlOf({ type, url: '/browse/SHOP-1' })).toBe(`${origin}/browse/SHOP-1`);
    expect(urlOf({ type, url: 'https://example.com/a' })).toBe('https://example.com/a');
    expect(urlOf({ type, target: 'issue', issueKey: 'SHOP-1' })).toBe(`${origin}/browse/SHOP-1`);
    expect(urlOf({ type, target: 'userProfile', accountId: 'a:b' })).toBe(
      `${origin}/jira/people/a%3Ab`,
    );
  });

  it('is the page of a module, and what is below it', () => {
    expect(urlOf({ type, target: 'module', moduleKey: 'all', path: 'x?y=1' })).toBe(
      `${origin}/jira/apps/app/dev/x?y=1`,
    );
    expect(urlOf({ type, target: 'module', moduleKey: 'one', projectKey: 'SHOP' })).toBe(
      `${origin}/projects/SHOP/apps/app/dev`,
    );
  });

  it.each([
    { type, url: 'javascript:alert(1)' },
    { type, url: 'data:text/html,x' },
    { type, target: 'module', moduleKey: 'panel' },
    { type, target: 'module', moduleKey: 'unknown' },
  ] as const)('is refused where it leads nowhere or would run a script: %p', (to) => {
    expect(() => urlOf(to)).toThrow(/./u);
  });
});
