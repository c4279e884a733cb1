import { CASE_ACTIONS, type CaseHistoryEntry } from '../../contract/case-writing';
import type { Page } from '../../contract/resolvers';
import { good, refused, type Result } from '../../contract/result';
import type { HistoryRecord } from '../guarded-writing/ports';
import type { CaseForm } from './case-form';
import type { CasePorts } from './case-ports';

/** Everybody may who can see the issue: the history tells no more than the issue did. */
export async function readCaseHistory(
  { issueId, cursor }: { readonly issueId: string; readonly cursor: string | null },
  { properties, store, form }: Pick<CasePorts, 'properties' | 'store' | 'form'>,
): Promise<Result<Page<CaseHistoryEntry>>> {
  if (!(await properties.isIssueVisible(issueId))) {
    return refused({
      code: 'unavailable',
      message: 'The issue does not exist, or is not shown to you.',
    });
  }
  const { rows, next } = await store.history('case', issueId, cursor);
  return good({ rows: rows.flatMap((row) => entryOf(row, form) ?? []), next });
}

function entryOf(
  { at, actor, action, revision, changedOutside, before, after }: HistoryRecord,
  form: CaseForm,
): CaseHistoryEntry | null {
  const kind = CASE_ACTIONS.find((known) => known === action);
  if (kind === undefined) return null;
  return {
    ...{ at, actor, action: kind, revision, changedOutside },
    before: before === null ? null : form.readParts(before),
    after: after === null ? null : form.readParts(after),
  };
}
