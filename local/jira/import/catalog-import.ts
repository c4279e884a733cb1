import type {
  IssueTypeData,
  LinkTypeData,
  NamedData,
  StatusCategoryKey,
  StatusData,
} from '../site-data';
import { NameTable } from './name-table';
import { recordOf, textAt, textOf, type RawRecord } from './raw-values';

const CATEGORIES: ReadonlySet<string> = new Set(['new', 'indeterminate', 'done', 'undefined']);
const DONE_NAMES = new Set(['done', 'closed', 'resolved']);
const ACTIVE_NAMES = new Set(['in progress', 'in review', 'in development', 'in testing']);

/** Names of priorities that sites use, highest first. */
const PRIORITY_ORDER = [
  'blocker',
  'highest',
  'critical',
  'high',
  'major',
  'medium',
  'minor',
  'low',
  'trivial',
  'lowest',
];

/** What an export says about a record by its id, its name, or both. */
export interface Reference {
  readonly id: string | null;
  readonly name: string;
}

export function referenceOf(raw: unknown): Reference | null {
  const record = recordOf(raw);
  const id = textAt(record, 'id');
  const name = textAt(record, 'name') ?? textOf(raw) ?? id;
  return name === null ? null : { id, name };
}

/** Collects the statuses, types, priorities, resolutions and link types that issues name. */
export class CatalogImport {
  readonly statuses = new NameTable<StatusData>(10_000);
  readonly issueTypes = new NameTable<IssueTypeData>(10_000);
  readonly linkTypes = new NameTable<LinkTypeData>(10_000);
  private readonly priorities = new NameTable<NamedData>(10_000);
  private readonly resolutions = new NameTable<NamedData>(10_000);

  noteStatus(raw: unknown): Reference | null {
    const reference = referenceOf(raw);
    if (reference === null) return null;
    const { name } = reference;
    this.statuses.note(reference, (id) => ({ id, name, category: categoryOf(raw, name) }));
    return reference;
  }

  noteIssueType(raw: unknown): Reference | null {
    const reference = referenceOf(raw);
    if (reference === null) return null;
    const { name } = reference;
    const hierarchyLevel = levelOf(recordOf(raw), name);
    this.issueTypes.note(reference, (id) => ({ id, name, hierarchyLevel }));
    return reference;
  }

  /** A type without wordings is read by its name from both ends. */
  noteLinkType(raw: unknown): Reference | null {
    const reference = referenceOf(raw);
    if (reference === null) return null;
    const { name } = reference;
    const record = recordOf(raw);
    const inward = textAt(record, 'inward') ?? name;
    const outward = textAt(record, 'outward') ?? name;
    this.linkTypes.note(reference, (id) => ({ id, name, inward, outward }));
    return reference;
  }

  notePriority(raw: unknown): Reference | null {
    return noteNamed(this.priorities, raw);
  }

  noteResolution(raw: unknown): Reference | null {
    return noteNamed(this.resolutions, raw);
  }

  finish(): void {
    // Moving an issue to done sets a resolution, so a site needs one.
    if (this.resolutions.records().length === 0) {
      this.resolutions.note({ id: null, name: 'Done' }, (id) => ({ id, name: 'Done' }));
    }
    const tables = [
      this.statuses,
      this.issueTypes,
      this.linkTypes,
      this.priorities,
      this.resolutions,
    ];
    for (const table of tables) table.finish();
  }

  priorityId(reference: Reference | null): string | null {
    return reference === null ? null : this.priorities.idOf(reference);
  }

  resolutionId(reference: Reference | null): string | null {
    return reference === null ? null : this.resolutions.idOf(reference);
  }

  /** Highest first, as the order of the names goes and then that of the ids. */
  sortedPriorities(): readonly NamedData[] {
    const rank = ({ name }: NamedData) => {
      const place = PRIORITY_ORDER.indexOf(name.toLowerCase());
      return place < 0 ? PRIORITY_ORDER.length : place;
    };
    return [...this.priorities.records()].sort(
      (a, b) => rank(a) - rank(b) || Number(a.id) - Number(b.id),
    );
  }

  allResolutions(): readonly NamedData[] {
    return this.resolutions.records();
  }
}

function noteNamed(table: NameTable<NamedData>, raw: unknown): Reference | null {
  const reference = referenceOf(raw);
  if (reference === null) return null;
  table.note(reference, (id) => ({ id, name: reference.name }));
  return reference;
}

function categoryOf(raw: unknown, name: string): StatusCategoryKey {
  const key = textAt(recordOf(recordOf(raw).get('statusCategory')), 'key');
  if (key !== null && isCategory(key)) return key;
  const lowerName = name.toLowerCase();
  if (DONE_NAMES.has(lowerName)) return 'done';
  return ACTIVE_NAMES.has(lowerName) ? 'indeterminate' : 'new';
}

function isCategory(key: string): key is StatusCategoryKey {
  return CATEGORIES.has(key);
}

function levelOf(type: RawRecord, name: string): number {
  const level = type.get('hierarchyLevel');
  if (typeof level === 'number') return level;
  if (type.get('subtask') === true) return -1;
  return name.toLowerCase() === 'epic' ? 1 : 0;
}
