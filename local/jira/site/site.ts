import type { SearchAlias } from '../jql/search-alias';
import type {
  BoardData,
  CustomFieldData,
  IssueTypeData,
  LinkTypeData,
  NamedData,
  PersonData,
  ProjectData,
  SiteData,
  SprintData,
  StatusData,
  VersionData,
} from '../site-data';
import { IdCounter } from './id-counter';
import { jiraInstant } from './instants';
import { rankedIssues } from './issue-ranks';
import { IssueTable } from './issue-table';
import { LinkTable } from './link-table';
import type { AppPermission } from './permissions';
import type { SiteEvent } from './site-event';

export interface SiteSettings {
  /** Address that `self` links begin with. */
  readonly baseUrl: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly onEvent?: (event: SiteEvent) => void;
  /** Global permissions of the apps that are installed; none, if left out. */
  readonly appPermissions?: readonly AppPermission[];
  /** Names in JQL that the apps declare for parts of issue properties; none, if left out. */
  readonly searchAliases?: readonly SearchAlias[];
  /** How long searches do not see what was written to an issue, in milliseconds; 0, if left out. */
  readonly searchLagMs?: number;
}

export interface OfProject<T> {
  readonly project: ProjectData;
  readonly value: T;
}

/** The state of an emulated site: tables by id, replaced record by record, never changed in place. */
export class Site {
  readonly title: string;
  readonly timeZone: string;
  readonly people: ReadonlyMap<string, PersonData>;
  readonly statuses: ReadonlyMap<string, StatusData>;
  readonly issueTypes: ReadonlyMap<string, IssueTypeData>;
  /** Highest first. */
  readonly priorities: ReadonlyMap<string, NamedData>;
  readonly resolutions: ReadonlyMap<string, NamedData>;
  readonly linkTypes: ReadonlyMap<string, LinkTypeData>;
  readonly customFields: ReadonlyMap<string, CustomFieldData>;
  readonly boards: ReadonlyMap<number, BoardData>;
  readonly issues: IssueTable;
  readonly links: LinkTable;
  readonly ids: ReadonlyMap<'issue' | 'link' | 'history' | 'comment' | 'version', IdCounter>;
  private readonly projectsById: Map<string, ProjectData>;
  private readonly sprintsById: Map<number, SprintData>;
  private versionsById: ReadonlyMap<string, OfProject<VersionData>>;
  private readonly keyCounters = new Map<string, IdCounter>();
  private readonly rendered = new WeakMap<object, unknown>();
  /** Grows with each change of projects, versions and sprints, which issues are rendered from. */
  catalogRevision = 0;
  /** Grows with each change of anything. */
  revision = 0;

  constructor(
    data: SiteData,
    private readonly settings: SiteSettings,
  ) {
    this.title = data.title;
    this.timeZone = data.timeZone;
    this.people = new Map(data.people.map((person) => [person.accountId, person]));
    this.statuses = byId(data.statuses);
    this.issueTypes = byId(data.issueTypes);
    this.priorities = byId(data.priorities);
    this.resolutions = byId(data.resolutions);
    this.linkTypes = byId(data.linkTypes);
    this.customFields = byId(data.customFields);
    this.projectsById = byId(data.projects);
    this.boards = byId(data.boards);
    this.sprintsById = byId(data.sprints);
    this.issues = new IssueTable(rankedIssues(data));
    this.links = new LinkTable(data.links);
    this.versionsById = this.indexVersions();
    const { issues, links } = data;
    this.ids = new Map([
      ['issue', new IdCounter(10_000, idsOf(issues))],
      ['link', new IdCounter(10_000, idsOf(links))],
      ['history', new IdCounter(10_000, idsOf(issues.flatMap(({ histories }) => histories)))],
      ['comment', new IdCounter(10_000, idsOf(issues.flatMap(({ comments }) => comments)))],
      ['version', new IdCounter(10_000, this.versionsById.keys())],
    ]);
  }

  get baseUrl(): string {
    return this.settings.baseUrl;
  }

  get appPermissions(): readonly AppPermission[] {
    return this.settings.appPermissions ?? [];
  }

  get searchAliases(): readonly SearchAlias[] {
    return this.settings.searchAliases ?? [];
  }

  get searchLagMs(): number {
    return this.settings.searchLagMs ?? 0;
  }

  get projects(): ReadonlyMap<string, ProjectData> {
    return this.projectsById;
  }

  get sprints(): ReadonlyMap<number, SprintData> {
    return this.sprintsById;
  }

  get versions(): ReadonlyMap<string, OfProject<VersionData>> {
    return this.versionsById;
  }

  now(): number {
    return this.settings.clock();
  }

  instant(): string {
    return jiraInstant(this.now());
  }

  /** @param make called only where somebody listens */
  emit(make: () => SiteEvent): void {
    this.settings.onEvent?.(make());
  }

  nextId(kind: 'issue' | 'link' | 'history' | 'comment' | 'version'): string {
    const counter = this.ids.get(kind);
    if (counter === undefined) throw new Error(`No ids are counted for ${kind}`);
    return counter.next();
  }

  nextKey({ id, key }: ProjectData): string {
    const known = this.keyCounters.get(id);
    const counter = known ?? new IdCounter(1, this.numbersOf(id));
    this.keyCounters.set(id, counter);
    return `${key}-${counter.next()}`;
  }

  findProject(idOrKey: string): ProjectData | undefined {
    const key = idOrKey.toUpperCase();
    return (
      this.projects.get(idOrKey) ?? [...this.projects.values()].find((known) => known.key === key)
    );
  }

  putProject(project: ProjectData): void {
    this.projectsById.set(project.id, project);
    this.versionsById = this.indexVersions();
    this.noteCatalogChange();
  }

  putSprint(sprint: SprintData): void {
    this.sprintsById.set(sprint.id, sprint);
    this.noteCatalogChange();
  }

  noteChange(): void {
    this.revision += 1;
  }

  /** What is rendered from one record alone is rendered once. */
  render<T extends object>(record: T, make: (record: T) => object): object {
    const known = this.rendered.get(record);
    if (typeof known === 'object' && known !== null) return known;
    const made = make(record);
    this.rendered.set(record, made);
    return made;
  }

  toData(): SiteData {
    return {
      title: this.title,
      timeZone: this.timeZone,
      people: [...this.people.values()],
      statuses: [...this.statuses.values()],
      issueTypes: [...this.issueTypes.values()],
      priorities: [...this.priorities.values()],
      resolutions: [...this.resolutions.values()],
      linkTypes: [...this.linkTypes.values()],
      customFields: [...this.customFields.values()],
      projects: [...this.projects.values()],
      boards: [...this.boards.values()],
      sprints: [...this.sprints.values()],
      issues: [...this.issues.all()],
      links: [...this.links.all()],
    };
  }

  private noteCatalogChange(): void {
    this.catalogRevision += 1;
    this.noteChange();
  }

  private indexVersions(): ReadonlyMap<string, OfProject<VersionData>> {
    return new Map(
      [...this.projectsById.values()].flatMap((project) =>
        project.versions.map((value) => [value.id, { project, value }] as const),
      ),
    );
  }

  private *numbersOf(projectId: string): Iterable<string> {
    for (const { projectId: id, key } of this.issues.all()) {
      if (id === projectId) yield key.slice(key.lastIndexOf('-') + 1);
    }
  }
}

function byId<T extends { readonly id: string | number }>(records: readonly T[]): Map<T['id'], T> {
  return new Map(records.map((record) => [record.id, record]));
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}
