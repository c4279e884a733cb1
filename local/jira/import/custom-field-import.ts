import type { CustomFieldData, NamedData } from '../site-data';
import { REFUSED_FIELDS, SYSTEM_FIELDS } from '../render/system-fields';
import { IdCounter } from '../site/id-counter';
import { customFieldSchema, FLAGGED_SCHEMA, RANK_SCHEMA, SPRINT_SCHEMA } from './custom-field-kind';
import { listOf, recordOf, textAt } from './raw-values';

const SPRINT_ID = 'customfield_10020';
const FLAGGED_ID = 'customfield_10021';
const IMPEDIMENT: NamedData = { id: '10019', name: 'Impediment' };

/** Field names of exports that are no custom fields although they look like it. */
const OTHER_FIELDS: ReadonlySet<string> = new Set([
  ...SYSTEM_FIELDS.map(({ id }) => id),
  ...REFUSED_FIELDS,
  'closedSprints',
  'epic',
  'flagged',
  'sprint',
]);

interface SeenField {
  readonly name: string;
  readonly schema: CustomFieldData['schema'];
  readonly options: Map<string, NamedData>;
}

/**
 * Collects custom fields. Their names come from the export (`expand=names`), else from what the value
 * shows them to be; of CSV only names are known, so ids are given.
 */
export class CustomFieldImport {
  private readonly seen = new Map<string, SeenField>();
  private readonly idOfName = new Map<string, string>();
  private ids: IdCounter | null = null;

  constructor(private readonly fieldNames: ReadonlyMap<string, string>) {}

  note(id: string, value: unknown): void {
    if (!isCustom(id, value) || isEmpty(value)) return;
    const known = this.seen.get(id) ?? this.fieldOf(id, value);
    this.seen.set(id, known);
    for (const entry of listOf(value)) {
      const option = optionOf(entry);
      if (option !== null) known.options.set(option.id, option);
    }
  }

  /** Gives ids to fields known by name only, and adds Sprint and Flagged where the data has neither. */
  finish(): void {
    const numbers = [...this.seen.keys(), SPRINT_ID, FLAGGED_ID].map((id) =>
      id.replace('customfield_', ''),
    );
    this.ids = new IdCounter(10_100, numbers);
    for (const id of this.seen.keys()) {
      const own = id.startsWith('customfield_') ? id : `customfield_${this.ids.next()}`;
      this.idOfName.set(id, own);
    }
  }

  get sprintId(): string {
    return this.idWhere(({ schema }) => schema === SPRINT_SCHEMA) ?? SPRINT_ID;
  }

  get flaggedId(): string {
    return this.idWhere(isFlagged) ?? FLAGGED_ID;
  }

  get epicLinkId(): string | null {
    return this.idWhere(({ name }) => name.toLowerCase() === 'epic link');
  }

  /** Values by the ids of the site; sprints and flags are told apart and left out. */
  valuesOf(fields: ReadonlyMap<string, unknown>): Record<string, unknown> {
    const values = new Map<string, unknown>();
    for (const [id, value] of fields) {
      const own = this.idOfName.get(id);
      if (own === undefined || isEmpty(value) || own === this.sprintId) continue;
      values.set(own, value);
    }
    if (fields.get('flagged') === true) {
      values.set(this.flaggedId, [{ value: IMPEDIMENT.name, id: IMPEDIMENT.id }]);
    }
    return Object.fromEntries(values);
  }

  all(): readonly CustomFieldData[] {
    const found = [...this.seen].map(([id, { name, schema, options }]) => ({
      id: this.idOfName.get(id) ?? id,
      name,
      schema,
      options: [...options.values()],
    }));
    const has = (id: string) => found.some((field) => field.id === id);
    const sprint = { id: SPRINT_ID, name: 'Sprint', schema: SPRINT_SCHEMA, options: [] };
    const flagged = {
      id: FLAGGED_ID,
      name: 'Flagged',
      schema: FLAGGED_SCHEMA,
      options: [IMPEDIMENT],
    };
    return [
      ...(this.sprintId === SPRINT_ID && !has(SPRINT_ID) ? [sprint] : []),
      ...(this.flaggedId === FLAGGED_ID && !has(FLAGGED_ID) ? [flagged] : []),
      ...found,
    ];
  }

  private fieldOf(id: string, value: unknown): SeenField {
    const given = this.fieldNames.get(id);
    const schema = customFieldSchema(given ?? '', value);
    return { name: given ?? nameShownBy(schema, value) ?? id, schema, options: new Map() };
  }

  private idWhere(isWanted: (field: SeenField) => boolean): string | null {
    for (const [id, field] of this.seen) {
      if (isWanted(field)) return this.idOfName.get(id) ?? id;
    }
    return null;
  }
}

/** Null: the value does not tell. */
function nameShownBy(schema: CustomFieldData['schema'], value: unknown): string | null {
  if (schema === SPRINT_SCHEMA) return 'Sprint';
  if (schema === RANK_SCHEMA) return 'Rank';
  return isImpediment(value) ? 'Flagged' : null;
}

function isCustom(id: string, value: unknown): boolean {
  if (id.startsWith('customfield_')) return true;
  const isWords = Array.isArray(value) && value.every((word) => typeof word === 'string');
  return isWords && !OTHER_FIELDS.has(id);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function isFlagged({ name, schema }: SeenField): boolean {
  return name.toLowerCase() === 'flagged' && schema === FLAGGED_SCHEMA;
}

function isImpediment(value: unknown): boolean {
  return listOf(value).some((entry) => optionOf(entry)?.name === IMPEDIMENT.name);
}

function optionOf(entry: unknown): NamedData | null {
  const record = recordOf(entry);
  const name = textAt(record, 'value');
  return name === null ? null : { id: textAt(record, 'id') ?? name, name };
}
