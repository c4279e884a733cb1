import { IMPEDIMENT_ACTIONS, type ImpedimentHistoryEntry } from '../../contract/impediment-writing';
import type { Page } from '../../contract/resolvers';
import { good, refused, type Result } from '../../contract/result';
import type { HistoryRecord } from '../guarded-writing/ports';
import type { ImpedimentForm } from './impediment-form';
import type { ImpedimentPorts } from './write-impediment';

/** Who acts, in the history, where the app escalates by the clock. */
export const CLOCK_ACTOR = 'app';

/** Everybody may who can see the issue: the history tells no more than the issue did. */
export async function readImpedimentHistory(
  { issueId, cursor }: { readonly issueId: string; readonly cursor: string | null },
  { properties, store, form }: Pick<ImpedimentPorts, 'properties' | 'store' | 'form'>,
): Promise<Result<Page<ImpedimentHistoryEntry>>> {
  if (!(await properties.isIssueVisible(issueId))) {
    return refused({
      code: 'unavailable',
      message: 'The issue does not exist, or is not shown to you.',
    });
  }
  const { rows, next } = await store.history('impediment', issueId, cursor);
  return good({ rows: rows.flatMap((row) => entryOf(row, form) ?? []), next });
}

function entryOf(
  { at, actor, action, revision, changedOutside, before, after }: HistoryRecord,
  form: ImpedimentForm,
): ImpedimentHistoryEntry | null {
  const kind = IMPEDIMENT_ACTIONS.find((known) => known === action);
  if (kind === undefined) return null;
  return {
    at,
    actor: actor === CLOCK_ACTOR ? null : actor,
    ...{ action: kind, revision, changedOutside },
    before: before === null ? null : form.readNotes(before),
    after: after === null ? null : form.readNotes(after),
  };
}
