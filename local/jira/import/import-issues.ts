import type { SiteData } from '../site-data';
import { CatalogImport } from './catalog-import';
import { CustomFieldImport } from './custom-field-import';
import { HistoryImport } from './history-import';
import { IssueImport, placeholderIssue } from './issue-import';
import { IssueRegister } from './issue-register';
import { LinkImport } from './link-import';
import { PeopleImport } from './people-import';
import { ProjectImport } from './project-import';
import { SprintImport } from './sprint-import';

export interface ImportSettings {
  readonly title: string;
  /** Names of fields by id, where the export gives them. */
  readonly fieldNames: ReadonlyMap<string, string>;
}

/**
 * Makes a site of exported issues in the shape of Jira's REST answers, of the platform's or of the agile
 * interface. What has no id gets one, the same in every run. Issues that are only named become
 * placeholders nobody may see, so that links to them are hidden as Jira hides them.
 */
export function importIssues(
  issues: readonly unknown[],
  { title, fieldNames }: ImportSettings,
): SiteData {
  const catalog = new CatalogImport();
  const people = new PeopleImport();
  const projects = new ProjectImport();
  const sprints = new SprintImport();
  const customFields = new CustomFieldImport(fieldNames);
  const register = new IssueRegister(issues);
  const links = new LinkImport(catalog, register);
  const histories = new HistoryImport(people);
  const parts = { catalog, people, projects, sprints, customFields, register, links, histories };
  const issueImport = new IssueImport(parts);
  const noted = issues.flatMap((issue) => issueImport.note(issue));
  const placeholders = register.placeholders();
  for (const { key } of placeholders) issueImport.notePlaceholder(key);
  catalog.finish();
  projects.finish();
  customFields.finish();
  const built = noted.map((issue) => issueImport.build(issue));
  const hidden = placeholders.map((one) => placeholderIssue(one, parts));
  const statuses = catalog.statuses.records();
  const everybody = people.all();
  return {
    title,
    timeZone: 'Etc/UTC',
    people: everybody,
    statuses,
    issueTypes: catalog.issueTypes.records(),
    priorities: catalog.sortedPriorities(),
    resolutions: catalog.allResolutions(),
    linkTypes: catalog.linkTypes.records(),
    customFields: customFields.all(),
    projects: projects.all(
      new Map(statuses.map((status) => [status.id, status])),
      everybody[0]?.accountId ?? '',
    ),
    boards: sprints.allBoards((key) => projects.projectId(key)),
    sprints: sprints.allSprints(),
    issues: [...built, ...hidden],
    links: links.all(),
  };
}
