import { CONTRACT_ACTIONS, type ContractHistoryEntry } from '../../contract/contract-writing';
import type { Page } from '../../contract/resolvers';
import { good, refused, type Result } from '../../contract/result';
import type { HalfForm } from './halves';
import type { HistoryRecord } from '../guarded-writing/ports';
import type { ContractPorts } from './write-contract';

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
  const { rows, next } = await store.history('contract', issueId, cursor);
  return good({ rows: rows.flatMap((row) => entryOf(row, forms) ?? []), next });
}

function entryOf(
  { at, actor, action, revision, changedOutside, part, before, after }: HistoryRecord,
  { asks, answers }: ContractPorts['forms'],
): ContractHistoryEntry | null {
  const kind = CONTRACT_ACTIONS.find((known) => known === action);
  if (kind === undefined) return null;
  const saved = { at, actor, action: kind, revision, changedOutside };
  switch (part) {
    case 'asks':
      return { ...saved, half: part, before: readBy(asks, before), after: readBy(asks, after) };
    case 'answers':
      return {
        ...saved,
        half: part,
        before: readBy(answers, before),
        after: readBy(answers, after),
      };
    case 'impediment':
    case 'case':
      return null;
  }
}

function readBy<Entry>(form: HalfForm<Entry>, written: object | null): Entry | null {
  return written === null ? null : form.readEntry(written);
}
