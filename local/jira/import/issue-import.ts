import { BARE_ISSUE } from '../site/bare-issue';
import type { IssueData } from '../site-data';
import type { CatalogImport, Reference } from './catalog-import';
import type { CustomFieldImport } from './custom-field-import';
import type { HistoryImport } from './history-import';
import type { IssueRegister, Placeholder } from './issue-register';
import type { LinkImport } from './link-import';
import type { PeopleImport } from './people-import';
import { projectKeyOf, type ProjectImport } from './project-import';
import { listOf, recordOf, textAt, type RawRecord } from './raw-values';
import type { SprintImport } from './sprint-import';

export interface ImportParts {
  readonly catalog: CatalogImport;
  readonly people: PeopleImport;
  readonly projects: ProjectImport;
  readonly sprints: SprintImport;
  readonly customFields: CustomFieldImport;
  readonly register: IssueRegister;
  readonly links: LinkImport;
  readonly histories: HistoryImport;
}

/** An issue whose references are noted but have, perhaps, no ids yet. */
export interface NotedIssue {
  readonly id: string;
  readonly key: string;
  readonly record: RawRecord;
  readonly fields: RawRecord;
  readonly status: Reference;
  readonly type: Reference;
  readonly priority: Reference | null;
  readonly resolution: Reference | null;
  readonly components: readonly Reference[];
  readonly fixVersions: readonly Reference[];
  readonly versions: readonly Reference[];
}

const LONG_AGO = '1970-01-01T00:00:00.000+0000';
const NO_TYPE = { name: 'Issue' };
const NO_STATUS = { name: 'Unknown' };

/** Reads issues in two steps: first everything they name is noted, then, with all ids given, they are built. */
export class IssueImport {
  constructor(private readonly parts: ImportParts) {}

  note(issue: unknown): readonly NotedIssue[] {
    const { catalog, projects, customFields, links, register } = this.parts;
    const record = recordOf(issue);
    const key = textAt(record, 'key');
    const id = key === null ? null : register.idOf(key);
    if (key === null || id === null) return [];
    const fields = recordOf(record.get('fields'));
    const projectKey = projectKeyOf(key);
    projects.noteProject(projectKey, fields.get('project'));
    links.noteAll(id, fields.get('issuelinks'));
    register.resolve(fields.get('parent'));
    register.resolve(fields.get('epic'));
    for (const [name, value] of fields) customFields.note(name, value);
    const status = catalog.noteStatus(fields.get('status')) ?? catalog.noteStatus(NO_STATUS);
    const type = catalog.noteIssueType(fields.get('issuetype')) ?? catalog.noteIssueType(NO_TYPE);
    if (status === null || type === null) return [];
    const versions = (name: string) =>
      listOf(fields.get(name)).flatMap((raw) => projects.noteVersion(projectKey, raw) ?? []);
    return [
      {
        id,
        key,
        record,
        fields,
        status,
        type,
        priority: catalog.notePriority(fields.get('priority')),
        resolution: catalog.noteResolution(fields.get('resolution')),
        components: listOf(fields.get('components')).flatMap(
          (raw) => projects.noteComponent(projectKey, raw) ?? [],
        ),
        fixVersions: versions('fixVersions'),
        versions: versions('versions'),
      },
    ];
  }

  notePlaceholder(key: string): void {
    this.parts.catalog.noteStatus(NO_STATUS);
    this.parts.catalog.noteIssueType(NO_TYPE);
    this.parts.projects.noteHidden(projectKeyOf(key));
  }

  build(noted: NotedIssue): IssueData {
    const { catalog, people, projects, customFields, histories } = this.parts;
    const { id, key, record, fields } = noted;
    const statusId = catalog.statuses.idOf(noted.status);
    const typeId = catalog.issueTypes.idOf(noted.type);
    projects.noteIssue(projectKeyOf(key), { statusId, typeId });
    const created = textAt(fields, 'created') ?? LONG_AGO;
    const reporterId = people.note(fields.get('reporter'));
    return {
      id,
      key,
      projectId: projects.projectId(projectKeyOf(key)),
      typeId,
      statusId,
      summary: textAt(fields, 'summary'),
      description: fields.get('description') ?? null,
      priorityId: catalog.priorityId(noted.priority),
      resolutionId: catalog.resolutionId(noted.resolution),
      assigneeId: people.note(fields.get('assignee')),
      reporterId,
      creatorId: fields.has('creator') ? people.note(fields.get('creator')) : reporterId,
      parentId: this.parentOf(fields),
      labels: listOf(fields.get('labels')).filter((label) => typeof label === 'string'),
      componentIds: noted.components.map((component) => projects.componentId(component)),
      fixVersionIds: noted.fixVersions.map((version) => projects.versionId(version)),
      affectsVersionIds: noted.versions.map((version) => projects.versionId(version)),
      sprintIds: this.sprintsOf(projectKeyOf(key), fields),
      dueDate: textAt(fields, 'duedate'),
      created,
      updated: textAt(fields, 'updated') ?? created,
      resolved: textAt(fields, 'resolutiondate'),
      securityLevelId: null,
      customValues: customFields.valuesOf(fields),
      properties: Object.fromEntries(recordOf(record.get('properties'))),
      comments: histories.comments(fields.get('comment')),
      histories: histories.histories(record.get('changelog')),
      isVisible: true,
    };
  }

  /** The parent, else the epic of agile answers, else what the Epic Link field names. */
  private parentOf(fields: RawRecord): string | null {
    const { register, customFields } = this.parts;
    const epicLink = textAt(fields, customFields.epicLinkId ?? '');
    const linked = epicLink === null ? null : register.idOf(epicLink);
    return register.resolve(fields.get('parent')) ?? register.resolve(fields.get('epic')) ?? linked;
  }

  /** Closed sprints first, as in Jira's field. */
  private sprintsOf(projectKey: string, fields: RawRecord): readonly number[] {
    const { sprints, customFields } = this.parts;
    const raw = [
      ...listOf(fields.get('closedSprints')),
      ...listOf(fields.get(customFields.sprintId)),
      ...listOf(fields.get('sprint')),
    ];
    return [...new Set(raw.flatMap((sprint) => sprints.note(projectKey, sprint) ?? []))];
  }
}

/** The end of a link or the parent of an issue that the export does not hold. */
export function placeholderIssue(
  { id, key }: Placeholder,
  { catalog, projects }: ImportParts,
): IssueData {
  return {
    ...BARE_ISSUE,
    id,
    key,
    projectId: projects.projectId(projectKeyOf(key)),
    typeId: catalog.issueTypes.idOf({ id: null, ...NO_TYPE }),
    statusId: catalog.statuses.idOf({ id: null, ...NO_STATUS }),
    created: LONG_AGO,
    updated: LONG_AGO,
    isVisible: false,
  };
}
