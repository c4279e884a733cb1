import type { IntlShape, MessageDescriptor } from 'react-intl';
import { caseSettings } from '../../../../../src/contract/case-settings';
import { KANBAN_COLUMNS } from '../../../../../src/domain/business-case/portfolio/kanban-column';
import {
  CASE_ENTRY_MESSAGES,
  caseEntryMessages as words,
  COLUMN_MESSAGES,
} from '../../messages/admin-cases';
import { entryMessages } from '../../messages/admin-entries';
import { CASE_TYPES_KEY, KANBAN_KEY } from './case-lists';

const kanbanSchema = caseSettings.shape.kanban;

const LABELS: ReadonlyMap<string, MessageDescriptor> = new Map(Object.entries(CASE_ENTRY_MESSAGES));

/** The name of an entry of `cases`, by its place in the document. */
export function caseEntryLabel(path: string): MessageDescriptor | undefined {
  return LABELS.get(path);
}

interface Names {
  readonly intl: IntlShape;
  readonly fields: readonly { readonly id: string; readonly name: string }[];
}

/** The value of an entry of `cases` where it needs words of its own; null: it reads as others do. */
export function caseValueInWords(
  path: string,
  value: unknown,
  { intl, fields }: Names,
): string | null {
  if (path === CASE_TYPES_KEY && value === null) return intl.formatMessage(words.epicsAndAbove);
  if (path === KANBAN_KEY) return kanbanInWords(value, intl);
  if (path === 'cases.numberField') {
    const field = fields.find(({ id }) => id === value);
    return field === undefined
      ? null
      : intl.formatMessage(entryMessages.field, { name: field.name, id: field.id });
  }
  if (typeof value !== 'number') return null;
  if (path === 'cases.fiscalYearStart') return monthInWords(value, intl);
  if (path !== 'cases.discountRate') return null;
  return intl.formatNumber(value, { style: 'percent', maximumFractionDigits: 4 });
}

/** The name of a month, 1 January … 12 December. */
export function monthInWords(month: number, intl: IntlShape): string {
  const day = new Date(Date.UTC(2000, month - 1, 1));
  return intl.formatDate(day, { month: 'long', timeZone: 'UTC' });
}

function kanbanInWords(value: unknown, intl: IntlShape): string {
  const parsed = kanbanSchema.safeParse(value);
  if (!parsed.success) return intl.formatMessage(words.unreadable);
  const told = KANBAN_COLUMNS.flatMap((column) => {
    const { statuses, wipLimit, policy } = parsed.data[column];
    const facts = [
      ...(statuses === null
        ? []
        : [intl.formatMessage(words.statuses, { names: statuses.join(', ') })]),
      ...(wipLimit === null ? [] : [intl.formatMessage(words.limit, { limit: wipLimit })]),
      ...(policy === '' ? [] : [intl.formatMessage(words.policy, { policy })]),
    ];
    const name = intl.formatMessage(COLUMN_MESSAGES[column]);
    return facts.length === 0
      ? []
      : [intl.formatMessage(words.column, { name, facts: facts.join('; ') })];
  });
  return told.length === 0 ? intl.formatMessage(words.proposed) : told.join(' · ');
}
