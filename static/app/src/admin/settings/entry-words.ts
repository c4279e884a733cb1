import type { IntlShape, MessageDescriptor } from 'react-intl';
import { parseDay } from '../../../../../src/domain/calendar/day';
import type { LinkType } from '../../../../../src/domain/work-items/work-item';
import { caseEntryLabel, caseValueInWords } from './case-entry-words';
import { dayInWords } from '../../health/health-words';
import { ENTRY_MESSAGES, entryMessages } from '../../messages/admin-entries';
import { WEEKDAY_MESSAGES } from '../../messages/admin-settings';
import { CAUSE_LIMITS_KEY, CAUSES_KEY } from './impediment-lists';
import { registerInWords } from './organisation-entry-words';
import { placeOf } from './setting-entries';

/** What names are looked up in. */
export interface EntryNames {
  readonly intl: IntlShape;
  readonly types: readonly LinkType[];
  readonly fields: readonly { readonly id: string; readonly name: string }[];
  /** Names of people by account id; those who are missing are not told. */
  readonly people?: ReadonlyMap<string, string>;
}

/** Where account ids stand. */
const OWNERS = 'impediments.levelOwners.';

const LABELS: ReadonlyMap<string, MessageDescriptor> = new Map(Object.entries(ENTRY_MESSAGES));

/** The name of an entry of the settings. */
export function entryLabel(key: string, { intl }: EntryNames): string {
  const place = placeOf(key);
  switch (place.kind) {
    case 'link-types':
      return intl.formatMessage(entryMessages.linkTypes);
    case 'link-type':
      return intl.formatMessage(entryMessages.linkType, { name: place.name });
    case 'gone-link-type':
      return intl.formatMessage(entryMessages.goneLinkType, { name: place.name });
    case 'value': {
      const label = LABELS.get(place.path) ?? caseEntryLabel(place.path);
      return label === undefined ? place.path : intl.formatMessage(label);
    }
  }
}

/** The value of an entry as people read it. */
export function entryValue(key: string, value: unknown, names: EntryNames): string {
  const { intl } = names;
  const place = placeOf(key);
  switch (place.kind) {
    case 'link-types':
      return intl.formatMessage(
        value === 'proposed' ? entryMessages.proposed : entryMessages.decided,
      );
    case 'link-type':
      return waitsInWords(names.types.find(({ name }) => name === place.name) ?? null, value, intl);
    case 'gone-link-type':
      return waitsInWords(null, value, intl);
    case 'value':
      return valueInWords(place.path, value, names);
  }
}

function waitsInWords(type: LinkType | null, waits: unknown, intl: IntlShape): string {
  if (waits === undefined) return intl.formatMessage(entryMessages.notNamed);
  if (waits !== 'inward' && waits !== 'outward') return intl.formatMessage(entryMessages.nobody);
  const wording = type?.[waits] ?? null;
  return wording === null
    ? intl.formatMessage(entryMessages[waits])
    : intl.formatMessage(entryMessages.waits, { wording });
}

function valueInWords(path: string, value: unknown, names: EntryNames): string {
  const { intl } = names;
  const ofCases = caseValueInWords(path, value, names);
  if (ofCases !== null) return ofCases;
  if (value === null || value === undefined) return absentInWords(path, intl);
  if (typeof value === 'boolean') {
    return intl.formatMessage(value ? entryMessages.yes : entryMessages.no);
  }
  if (typeof value === 'number') return intl.formatNumber(value);
  if (Array.isArray(value)) return listInWords(path, value, intl);
  if (path === 'organisation') return registerInWords(value, intl);
  if (path === 'increments') return incrementsInWords(value, intl);
  if (path === 'impediments.organisation') return organisationInWords(value, intl);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (path === 'team.from') return teamInWords(value, names);
  if (path.startsWith(OWNERS)) {
    return names.people?.get(value) ?? intl.formatMessage(entryMessages.person);
  }
  return path.startsWith('fields.') ? fieldInWords(value, names) : value;
}

function absentInWords(path: string, intl: IntlShape): string {
  if (path.startsWith('fields.')) return intl.formatMessage(entryMessages.foundByApp);
  if (path.startsWith('flow.')) return intl.formatMessage(entryMessages.byCategory);
  if (path === 'blocked.statuses') return intl.formatMessage(entryMessages.byName);
  return intl.formatMessage(path === 'timeZone' ? entryMessages.siteZone : entryMessages.none);
}

function listInWords(path: string, values: readonly unknown[], intl: IntlShape): string {
  if (values.length === 0) return intl.formatMessage(entryMessages.none);
  return values
    .map((value) => {
      if (path === 'parties') return partyInWords(value, intl);
      if (path === CAUSES_KEY) return causeInWords(value, intl);
      if (path === CAUSE_LIMITS_KEY) return causeLimitInWords(value, intl);
      const weekday = WEEKDAY_MESSAGES.find((_, at) => path === 'workingDays' && value === at + 1);
      if (weekday !== undefined) return intl.formatMessage(weekday);
      const day = path === 'holidays' ? parseDay(String(value)) : null;
      return day === null ? String(value) : dayInWords(day, intl);
    })
    .join(', ');
}

function causeInWords(value: unknown, intl: IntlShape): string {
  const facts = factsOf(value);
  const [name, code] = [textOf(facts.get('name')), textOf(facts.get('code'))];
  return intl.formatMessage(entryMessages.cause, { name, code });
}

function causeLimitInWords(value: unknown, intl: IntlShape): string {
  const facts = factsOf(value);
  const [cause, level] = [textOf(facts.get('cause')), textOf(facts.get('level'))];
  return intl.formatMessage(entryMessages.causeLimit, {
    ...{ cause, level },
    days: Number(facts.get('days')),
  });
}

function organisationInWords(value: object, intl: IntlShape): string {
  const facts = factsOf(value);
  const [project, type] = [textOf(facts.get('projectId')), textOf(facts.get('issueTypeId'))];
  return intl.formatMessage(entryMessages.organisation, { project, type });
}

function factsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function partyInWords(value: unknown, intl: IntlShape): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const facts = new Map<string, unknown>(Object.entries(value));
  const role = textOf(facts.get('contactRole'));
  return intl.formatMessage(role === '' ? entryMessages.party : entryMessages.partyWithRole, {
    name: textOf(facts.get('name')),
    days: Number(facts.get('leadDays')),
    role,
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function incrementsInWords(value: object, intl: IntlShape): string {
  const list: unknown = new Map(Object.entries(value)).get('list');
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  const names = entries.flatMap((entry) =>
    typeof entry === 'object' && entry !== null && 'name' in entry ? [String(entry.name)] : [],
  );
  return intl.formatMessage(entryMessages.increments, {
    count: names.length,
    names: names.join(', '),
  });
}

function teamInWords(from: string, names: EntryNames): string {
  if (from === 'project') return names.intl.formatMessage(entryMessages.projects);
  if (from === 'component') return names.intl.formatMessage(entryMessages.components);
  return fieldInWords(from.replace(/^field:/u, ''), names);
}

function fieldInWords(id: string, { intl, fields }: EntryNames): string {
  const field = fields.find((candidate) => candidate.id === id);
  return field === undefined
    ? id
    : intl.formatMessage(entryMessages.field, { name: field.name, id });
}

/** The account ids in values of entries, whose names are to be looked up. */
export function accountsIn(
  values: readonly { readonly key: string; readonly values: readonly unknown[] }[],
): readonly string[] {
  return values.flatMap((entry) =>
    entry.key.startsWith(OWNERS) ? entry.values.filter((value) => typeof value === 'string') : [],
  );
}
