import type { NamedData, ProjectData, StatusData, VersionData } from '../site-data';
import type { Reference } from './catalog-import';
import { referenceOf } from './catalog-import';
import { NameTable } from './name-table';
import { recordOf, textAt } from './raw-values';

interface OfKey<T> {
  readonly projectKey: string;
  readonly value: T;
}

interface SeenProject {
  name: string;
  category: NamedData | null;
  id: string | null;
  readonly statusIds: Set<string>;
  readonly typeIds: Set<string>;
}

const BOARD_ORDER = ['undefined', 'new', 'indeterminate', 'done'];

export function projectKeyOf(issueKey: string): string {
  const end = issueKey.lastIndexOf('-');
  return end < 0 ? issueKey : issueKey.slice(0, end);
}

/** Collects projects by the keys of their issues, with the components and versions issues name. */
export class ProjectImport {
  private readonly seen = new Map<string, SeenProject>();
  private readonly projects = new NameTable<string>(10_000);
  private readonly components = new NameTable<OfKey<NamedData>>(10_000);
  private readonly versions = new NameTable<OfKey<VersionData>>(10_000);
  private readonly hiddenKeys = new Set<string>();

  noteProject(key: string, raw: unknown): void {
    const record = recordOf(raw);
    // An issue that was moved keeps, in some exports, its old project.
    const isOwn = (textAt(record, 'key') ?? key) === key;
    const known = this.seen.get(key) ?? {
      name: key,
      category: null,
      id: null,
      statusIds: new Set<string>(),
      typeIds: new Set<string>(),
    };
    this.seen.set(key, known);
    if (!isOwn || known.id !== null) return;
    known.id = textAt(record, 'id');
    known.name = textAt(record, 'name') ?? key;
    const category = referenceOf(record.get('projectCategory'));
    known.category = category && { id: category.id ?? '10000', name: category.name };
  }

  /** A project of which only keys are known: nobody may browse it. */
  noteHidden(key: string): void {
    if (!this.seen.has(key)) this.hiddenKeys.add(key);
  }

  noteComponent(projectKey: string, raw: unknown): Reference | null {
    const reference = scoped(projectKey, raw);
    const name = referenceOf(raw)?.name;
    if (reference === null || name === undefined) return null;
    this.components.note(reference, (id) => ({ projectKey, value: { id, name } }));
    return reference;
  }

  noteVersion(projectKey: string, raw: unknown): Reference | null {
    const reference = scoped(projectKey, raw);
    const name = referenceOf(raw)?.name;
    if (reference === null || name === undefined) return null;
    const record = recordOf(raw);
    this.versions.note(reference, (id) => ({
      projectKey,
      value: {
        id,
        name,
        isReleased: record.get('released') === true,
        isArchived: record.get('archived') === true,
        startDate: textAt(record, 'startDate'),
        releaseDate: textAt(record, 'releaseDate'),
      },
    }));
    return reference;
  }

  finish(): void {
    for (const [key, { id }] of this.seen) this.projects.note({ id, name: key }, () => key);
    for (const key of this.hiddenKeys) this.projects.note({ id: null, name: key }, () => key);
    for (const table of [this.projects, this.components, this.versions]) table.finish();
  }

  projectId(key: string): string {
    return this.projects.idOf({ id: this.seen.get(key)?.id ?? null, name: key });
  }

  componentId(reference: Reference): string {
    return this.components.idOf(reference);
  }

  versionId(reference: Reference): string {
    return this.versions.idOf(reference);
  }

  /** Statuses and types of a project are those its issues have. */
  noteIssue(key: string, { statusId, typeId }: { statusId: string; typeId: string }): void {
    this.seen.get(key)?.statusIds.add(statusId);
    this.seen.get(key)?.typeIds.add(typeId);
  }

  all(statuses: ReadonlyMap<string, StatusData>, leadAccountId: string): readonly ProjectData[] {
    const place = (id: string) => BOARD_ORDER.indexOf(statuses.get(id)?.category ?? 'undefined');
    const components = byProject(this.components.records());
    const versions = byProject(this.versions.records());
    const shown = [...this.seen].map(([key, project]) => ({
      ...this.blank(key, leadAccountId),
      name: project.name,
      category: project.category,
      components: components.get(key) ?? [],
      versions: versions.get(key) ?? [],
      statusIds: [...project.statusIds].sort((a, b) => place(a) - place(b)),
      issueTypeIds: [...project.typeIds],
    }));
    const hidden = [...this.hiddenKeys].map((key) => ({
      ...this.blank(key, leadAccountId),
      browseGroups: [],
    }));
    return [...shown, ...hidden];
  }

  private blank(key: string, leadAccountId: string): ProjectData {
    return {
      id: this.projectId(key),
      key,
      name: key,
      leadAccountId,
      category: null,
      browseGroups: null,
      editGroups: null,
      securityLevels: [],
      components: [],
      versions: [],
      statusIds: [],
      issueTypeIds: [],
      hasFlagOnScreen: true,
    };
  }
}

/** The same name may stand in several projects. */
function scoped(projectKey: string, raw: unknown): Reference | null {
  const reference = referenceOf(raw);
  return reference && { id: reference.id, name: `${projectKey}\n${reference.name}` };
}

function byProject<T>(records: readonly OfKey<T>[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const { projectKey, value } of records) {
    const group = groups.get(projectKey) ?? [];
    group.push(value);
    groups.set(projectKey, group);
  }
  return groups;
}
