import type { ContractRefusal } from '../../../../../src/contract/contract-writing';
import { callResolver } from '../../bridge/call-resolver';
import type { LinkedWorkStore } from '../../dependencies/reading/linked-work-store';
import {
  actionOf,
  halfOf,
  issueOf,
  type BulkMove,
  type MoveTarget,
  type Said,
} from './move-target';

/** What became of one move. */
export type MoveOutcome =
  | { readonly kind: 'written' }
  | {
      readonly kind: 'refused';
      readonly because: ContractRefusal;
      /** Jira's own words, where Jira refused. */
      readonly message: string | null;
    }
  /** It did not come to an answer. */
  | { readonly kind: 'failed'; readonly error: unknown };

/** Writes one half, on the revision that was read; what stands in Jira afterwards is shown at once. */
export async function writeMove(
  store: LinkedWorkStore,
  target: MoveTarget,
  move: BulkMove,
  said: Said,
): Promise<MoveOutcome> {
  const issueId = issueOf(target, move);
  const action = actionOf(target, move, said);
  try {
    if (action === null) throw new Error('A promise needs a day.');
    const baseRevision = store.item(issueId)?.revisions[halfOf(move)] ?? 0;
    const answer = await callResolver('writeContract', { issueId, baseRevision, action });
    if (answer.standing !== null) store.takeHalf(issueId, answer.standing);
    return answer.kind === 'written'
      ? { kind: 'written' }
      : { kind: 'refused', because: answer.because, message: answer.message };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
