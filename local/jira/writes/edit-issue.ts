import { flaggedField, sprintField } from '../render/custom-fields';
import { fieldRefusal, notEmulated, notOnScreen } from '../rest/refusal';
import type { IssueData } from '../site-data';
import { customFieldSetter } from './edit-custom-fields';
import { presentList } from './edit-lists';
import { sprintSetter } from './edit-sprint';
import { SYSTEM_FIELD_SETTERS, UNSETTABLE_FIELDS } from './edit-system-fields';
import { FieldFault, textProperty, type EditContext, type SetField } from './field-edit';
import type { IssueChange } from './record-write';

/** What a request wants of the fields of an issue. */
export interface FieldWishes {
  readonly fields: ReadonlyMap<string, unknown>;
  /** Per field a list of operations: `[{ "add": … }, { "remove": … }]`. */
  readonly update: ReadonlyMap<string, unknown>;
}

/**
 * Applies wishes to an issue that is not in the site's tables yet or not changed in them.
 *
 * @throws Refusal that lists each field that cannot be set so, or names what is not emulated
 */
export function applyWishes(context: EditContext, { fields, update }: FieldWishes): IssueChange {
  const faults = new Map<string, string>();
  const items: IssueChange['items'][number][] = [];
  let values: Partial<IssueData> = {};
  const apply = (fieldId: string, wish: (present: EditContext) => unknown): void => {
    try {
      const set = setterOf(context, fieldId);
      const present = { ...context, issue: { ...context.issue, ...values } };
      const change = set(present, wish(present));
      values = { ...values, ...change.values };
      items.push(...change.items);
    } catch (error) {
      if (!(error instanceof FieldFault)) throw error;
      faults.set(fieldId, error.message);
    }
  };
  for (const [fieldId, value] of fields) {
    if (update.has(fieldId)) {
      const message = `Field '${fieldId}' cannot be set both in fields and in update.`;
      faults.set(fieldId, message);
      continue;
    }
    apply(fieldId, () => value);
  }
  for (const [fieldId, operations] of update) {
    apply(fieldId, (present) => operated(present, fieldId, operations));
  }
  if (faults.size > 0) throw fieldRefusal(faults);
  return { values, items };
}

function setterOf({ site, project }: EditContext, fieldId: string): SetField {
  const own = SYSTEM_FIELD_SETTERS.get(fieldId);
  if (own !== undefined) return own;
  if (UNSETTABLE_FIELDS.has(fieldId)) throw notEmulated(`setting the issue field '${fieldId}'`);
  const custom = site.customFields.get(fieldId);
  const isHidden = custom?.id === flaggedField(site)?.id && !project.hasFlagOnScreen;
  if (custom === undefined || isHidden) throw new FieldFault(notOnScreen(fieldId));
  return custom.id === sprintField(site)?.id ? sprintSetter(custom) : customFieldSetter(custom);
}

/** What a field holds after its operations. */
function operated(context: EditContext, fieldId: string, operations: unknown): unknown {
  if (!Array.isArray(operations)) throw new FieldFault('Operations must be an array.');
  const list = presentList(context, fieldId);
  return operations.reduce<unknown>((value, operation: unknown) => {
    const [verb, operand] = verbOf(operation);
    if (verb === 'set') return operand;
    if (list === null || !Array.isArray(value) || (verb !== 'add' && verb !== 'remove')) {
      throw notEmulated(`the operation '${verb}' on the field '${fieldId}'`);
    }
    const entries: readonly unknown[] = value;
    const others = entries.filter((entry) => !isSame(context, fieldId, [entry, operand]));
    return verb === 'add' ? [...others, operand] : others;
  }, list ?? null);
}

function verbOf(operation: unknown): readonly [string, unknown] {
  const entries =
    typeof operation === 'object' && operation !== null ? Object.entries(operation) : [];
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) {
    throw new FieldFault('An operation must be an object with one verb.');
  }
  return entry;
}

function isSame(
  { project }: EditContext,
  fieldId: string,
  [a, b]: readonly [unknown, unknown],
): boolean {
  if (fieldId === 'labels') return a === b;
  const known = fieldId === 'components' ? project.components : project.versions;
  const nameOf = (value: unknown) =>
    textProperty(value, 'name') ?? known.find(({ id }) => id === textProperty(value, 'id'))?.name;
  return nameOf(a) === nameOf(b);
}
