import { isDay, parseJiraInstant } from '../site/instants';
import { readPlainText } from '../jql/rich-text';
import { notEmulated } from '../rest/refusal';
import type { CustomFieldData } from '../site-data';
import {
  changeItem,
  FieldFault,
  NO_CHANGE,
  NOTHING,
  textProperty,
  type ChangeSide,
  type EditContext,
  type SetField,
} from './field-edit';

/** A custom field's value in the form REST shows it, and as the changelog tells it. */
interface CustomValue {
  readonly value: unknown;
  readonly side: ChangeSide;
}

type ReadValue = (context: EditContext, field: CustomFieldData, sent: unknown) => CustomValue;

/** Emptied custom fields leave an empty text behind where Jira's own fields leave null. */
const EMPTIED: ChangeSide = { id: '', text: '' };

const READERS: ReadonlyMap<string, ReadValue> = new Map<string, ReadValue>([
  ['number', (_context, _field, sent) => readNumber(sent)],
  ['string', (_context, _field, sent) => readText(sent)],
  ['date', (_context, _field, sent) => readDay(sent)],
  ['datetime', (_context, _field, sent) => readInstant(sent)],
  ['option', readOption],
  ['array of option', readOptions],
  ['array of string', (_context, _field, sent) => readWords(sent)],
  ['user', readPerson],
]);

/** @throws Refusal for a kind of field that is not emulated */
export function customFieldSetter(field: CustomFieldData): SetField {
  const { type, items } = field.schema;
  const kind = items === undefined ? type : `${type} of ${items}`;
  const read = READERS.get(kind);
  if (read === undefined) throw notEmulated(`writing a custom field of the kind '${kind}'`);
  return (context, sent) => {
    const { issue } = context;
    const present: unknown = new Map(Object.entries(issue.customValues)).get(field.id) ?? null;
    const next = sent === null ? { value: null, side: EMPTIED } : read(context, field, sent);
    if (JSON.stringify(present) === JSON.stringify(next.value)) return NO_CHANGE;
    const place = { field: field.name, fieldId: field.id, isCustom: true };
    return {
      values: { customValues: { ...issue.customValues, [field.id]: next.value } },
      items: [changeItem(place, sideOf(present), next.side)],
    };
  };
}

/** How the changelog tells a value that REST shows. */
function sideOf(value: unknown): ChangeSide {
  if (value === null) return NOTHING;
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  const options = entries.map((entry) => textProperty(entry, 'value'));
  if (options.some((text) => text === null)) return plainSide(value);
  return optionSide(entries, Array.isArray(value));
}

function plainSide(value: unknown): ChangeSide {
  if (typeof value === 'string') return isDay(value) ? daySide(value) : { id: null, text: value };
  if (typeof value === 'number') return { id: null, text: String(value) };
  if (Array.isArray(value)) return { id: null, text: value.map(String).join(' ') };
  const accountId = textProperty(value, 'accountId');
  if (accountId !== null) return { id: accountId, text: textProperty(value, 'displayName') };
  return { id: null, text: readPlainText(value) };
}

function optionSide(options: readonly unknown[], isList: boolean): ChangeSide {
  const ids = options.map((option) => textProperty(option, 'id') ?? '').join(', ');
  const texts = options.map((option) => textProperty(option, 'value') ?? '').join(',');
  return { id: isList ? `[${ids}]` : ids, text: texts };
}

function readNumber(sent: unknown): CustomValue {
  if (typeof sent !== 'number' || !Number.isFinite(sent)) {
    throw new FieldFault('Operation value must be a number');
  }
  return { value: sent, side: { id: null, text: String(sent) } };
}

function readText(sent: unknown): CustomValue {
  if (typeof sent === 'string') return { value: sent, side: { id: null, text: sent } };
  const isDocument = textProperty(sent, 'type') === 'doc';
  if (isDocument) return { value: sent, side: { id: null, text: readPlainText(sent).trim() } };
  throw new FieldFault('Operation value must be a string');
}

function readDay(sent: unknown): CustomValue {
  if (typeof sent !== 'string' || !isDay(sent)) {
    throw new FieldFault('Error parsing date string: it must be of the form "yyyy-MM-dd".');
  }
  return { value: sent, side: daySide(sent) };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2024-04-16` is told as `16/Apr/24`. */
function daySide(day: string): ChangeSide {
  const [year = '', month = '', date = ''] = day.split('-');
  return { id: day, text: `${date}/${MONTHS[Number(month) - 1] ?? month}/${year.slice(-2)}` };
}

function readInstant(sent: unknown): CustomValue {
  if (typeof sent !== 'string' || parseJiraInstant(sent) === null) {
    throw new FieldFault('Error parsing time: it must be of the form "yyyy-MM-ddTHH:mm:ss.SSSZ".');
  }
  return { value: sent, side: { id: sent, text: sent } };
}

function readWords(sent: unknown): CustomValue {
  const isWords = Array.isArray(sent) && sent.every((word) => typeof word === 'string');
  if (!isWords) throw new FieldFault('Operation value must be an array of strings');
  return { value: sent, side: { id: null, text: sent.join(' ') } };
}

function readOption(_context: EditContext, field: CustomFieldData, sent: unknown): CustomValue {
  const option = optionOf(field, sent);
  return { value: option, side: optionSide([option], false) };
}

function readOptions(_context: EditContext, field: CustomFieldData, sent: unknown): CustomValue {
  if (!Array.isArray(sent)) throw new FieldFault('Operation value must be an array');
  const options = sent.map((entry) => optionOf(field, entry));
  if (options.length === 0) return { value: null, side: EMPTIED };
  return { value: options, side: optionSide(options, true) };
}

function optionOf({ options }: CustomFieldData, sent: unknown): { value: string; id: string } {
  const id = textProperty(sent, 'id');
  const value = textProperty(sent, 'value');
  const option = options.find((known) => (id === null ? known.name === value : known.id === id));
  if (option !== undefined) return { value: option.name, id: option.id };
  throw new FieldFault(
    id === null
      ? `Specify a valid 'id' or 'name' for the option '${value ?? ''}'`
      : `Option id '${id}' is not valid`,
  );
}

function readPerson({ site }: EditContext, _field: CustomFieldData, sent: unknown): CustomValue {
  const person = site.people.get(textProperty(sent, 'accountId') ?? '');
  if (person === undefined) throw new FieldFault('Specify a valid value for the person');
  const { accountId, displayName, isActive, accountType = 'atlassian' } = person;
  return {
    value: { accountId, displayName, active: isActive, accountType },
    side: { id: accountId, text: displayName },
  };
}
