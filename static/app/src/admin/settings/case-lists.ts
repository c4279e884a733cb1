import type { Settings } from '../../../../../src/contract/settings';
import {
  KANBAN_COLUMNS,
  type KanbanColumn,
} from '../../../../../src/domain/business-case/portfolio/kanban-column';
import {
  fieldsThatFit,
  proposedField,
  type DescribedField,
} from '../../../../../src/jira/described-field';
import { withValue } from './setting-entries';

/** The lists of the settings of cases: work types, columns, and the field for WSJF. */

export const CASE_TYPES_KEY = 'cases.types';
export const KANBAN_KEY = 'cases.kanban';

type Column = Settings['cases']['kanban'][KanbanColumn];

/** Null where the schema refuses it, as a status that another column has. */
export function withColumn(
  settings: Settings,
  column: KanbanColumn,
  change: Partial<Column>,
): Settings | null {
  const { kanban } = settings.cases;
  const changed = { ...kanban[column], ...change };
  // A column without a status of its own goes by the proposal again.
  const statuses = changed.statuses?.length === 0 ? null : changed.statuses;
  return withValue(settings, KANBAN_KEY, { ...kanban, [column]: { ...changed, statuses } });
}

/** The column that names a status; null: none does. */
export function columnNaming(settings: Settings, status: string): KanbanColumn | null {
  const { kanban } = settings.cases;
  return KANBAN_COLUMNS.find((column) => kanban[column].statuses?.includes(status)) ?? null;
}

/** The number fields that WSJF may be written into: all but the one that holds story points. */
export function fieldsForWsjf(
  fields: readonly DescribedField[],
  { fields: chosen }: Pick<Settings, 'fields'>,
): readonly DescribedField[] {
  const taken = chosen.storyPoints ?? proposedField(fields, 'storyPoints')?.id;
  return fieldsThatFit(fields, 'storyPoints').filter(({ id }) => id !== taken);
}
