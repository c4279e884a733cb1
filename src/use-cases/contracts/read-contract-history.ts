import type { ContractHistoryEntry } from '../../contract/contract-writing';
import type { Page } from '../../contract/resolvers';
import { good, refused, type Result } from '../../contract/result';
import type { HalfForm } from './halves';
import type { ContractPorts, HistoryRecord } from './ports';

/** Everybody may who can see the issue: the history tells no more than the issue does. */
export async function readContractHistory(
  { issueId, cursor }: { readonly issueId: string; readonly cursor: string | null },
  { properties, store, forms }: Pick<ContractPorts, 'properties' | 'store' | 'forms'>,
): Promise<Result<Page<ContractHistoryEntry>>> {
  if (!(await properties.isIssueVisible(issueId))) {
    return refused({
      code: 'unavailable',
      message: 'The issue does not exist, or is not shown to you.',
    });
  }
  const { rows, next } = await store.history(issueId, cursor);
  return good({ rows: rows.map((row) => entryOf(row, forms)), next });
}

function entryOf(
  { at, actor, action, revision, changedOutside, half, before, after }: HistoryRecord,
  { asks, answers }: ContractPorts['forms'],
): ContractHistoryEntry {
  const saved = { at, actor, action, revision, changedOutside };
  return half === 'asks'
    ? { ...saved, half, before: readBy(asks, before), after: readBy(asks, after) }
    : { ...saved, half, before: readBy(answers, before), after: readBy(answers, after) };
}

function readBy<Entry>(form: HalfForm<Entry>, written: object | null): Entry | null {
  return written === null ? null : form.readEntry(written);
}
