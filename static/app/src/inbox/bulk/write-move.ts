import type { ContractRefusal } from '../../../../../src/contract/contract-writing';
import { callResolver } from '../../bridge/call-resolver';
import type { LinkedWorkStore } from '../../reading/linked-work-store';
import {
  actionOf,
  foundFor,
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
    if (action === null) throw new Error('The move needs a day.');
    const baseRevision = store.item(issueId)?.revisions[halfOf(move)] ?? 0;
    // What is asked at once is told at once, when all of it is asked.
    const tell = move === 'ask' ? 'later' : 'now';
    const change = { issueId, baseRevision, action, tell } as const;
    const answer = await callResolver('writeContract', change);
    if (answer.standing !== null) store.takeHalf(issueId, answer.standing);
    if (answer.kind === 'written') return { kind: 'written' };
    // The answer to an earlier try got lost.
    const isMade = foundFor(target, move, (id) => store.item(id)) === 'made';
    if (isMade) return { kind: 'written' };
    return { kind: 'refused', because: answer.because, message: answer.message };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
