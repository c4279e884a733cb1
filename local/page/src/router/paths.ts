import type { HostApp, HostModule } from '../../host-api';

type AppIds = Pick<HostApp, 'appId' | 'environmentId'>;

function part(text: string): string {
  return encodeURIComponent(text);
}

export const PROJECTS_PATH = '/projects';
export const SETTINGS_PATH = '/jira/settings/apps';

export function projectPath(projectKey: string): string {
  return `/projects/${part(projectKey)}`;
}

export function projectIssuesPath(projectKey: string): string {
  return `${projectPath(projectKey)}/issues`;
}

export function issuePath(issueKey: string): string {
  return `/browse/${part(issueKey)}`;
}

/** The list of issues, of the query if there is one. */
export function issuesPath(jql?: string): string {
  return jql === undefined ? '/issues' : `/issues?${new URLSearchParams({ jql }).toString()}`;
}

export function personPath(accountId: string): string {
  return `/jira/people/${part(accountId)}`;
}

/** Where a module with a page of its own stands; null for what is part of the issue view or needs a project. */
export function modulePath(
  { appId, environmentId }: AppIds,
  { key, type }: Pick<HostModule, 'key' | 'type'>,
  projectKey?: string,
): string | null {
  const app = `apps/${part(appId)}/${part(environmentId)}`;
  switch (type) {
    case 'jira:globalPage':
      return `/jira/${app}`;
    case 'jira:adminPage':
      return `/jira/settings/${app}/${part(key)}`;
    case 'jira:projectPage':
      return projectKey === undefined ? null : `${projectPath(projectKey)}/${app}`;
    case 'jira:issueContext':
    case 'jira:issuePanel':
    case 'jira:issueAction':
      return null;
  }
}
