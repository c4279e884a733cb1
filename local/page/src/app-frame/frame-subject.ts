import type { HostModule } from '../../host-api';
import type { Issue } from '../rest/issue-schemas';
import type { Project } from '../rest/project-schemas';

/** What a frame of the app is about: its module and what the module was opened on. */
export interface FrameSubject {
  readonly module: HostModule;
  readonly extension: Readonly<Record<string, unknown>>;
}

type ProjectFacts = Pick<Project, 'id' | 'key' | 'projectTypeKey'>;

/** A page of the site: its extension is its type alone. */
export function siteSubject(module: HostModule): FrameSubject {
  return { module, extension: { type: module.type } };
}

export function projectSubject(module: HostModule, project: ProjectFacts): FrameSubject {
  return { module, extension: { type: module.type, project: projectOf(project) } };
}

/** A block or panel of an issue view; null where Jira did not tell type or project. */
export function issueSubject(
  module: HostModule,
  { id, key, fields }: Pick<Issue, 'id' | 'key' | 'fields'>,
): FrameSubject | null {
  const { issuetype, project } = fields;
  if (issuetype === null || project === null) return null;
  const issue = { id, key, type: issuetype.name, typeId: issuetype.id };
  return { module, extension: { type: module.type, issue, project: projectOf(project) } };
}

function projectOf({ id, key, projectTypeKey }: ProjectFacts) {
  return { id, key, type: projectTypeKey };
}
