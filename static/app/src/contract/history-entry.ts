import type { ContractHistoryEntry } from '../../../../src/contract/contract-writing';

/** Id of the other issue or of the party of a save; null where it is about none. */
export function otherOf(
  entry: ContractHistoryEntry,
): { readonly issueId: string } | { readonly partyId: string } | null {
  if (entry.half === 'asks') return (entry.after ?? entry.before)?.provider ?? null;
  const answer = entry.after ?? entry.before;
  return answer && { issueId: answer.consumerId };
}

/** The words that came with it; those of an ask only where they are new. */
export function textOf(entry: ContractHistoryEntry): string {
  if (entry.action === 'begin-anew') return '';
  if (entry.half === 'asks') {
    const isSaid = entry.action === 'ask' || entry.action === 'change';
    const why = entry.after?.why ?? '';
    return isSaid && why !== entry.before?.why ? why : '';
  }
  const isSaid = entry.action !== 'deliver' && entry.action !== 'remove';
  return isSaid ? (entry.after?.text ?? '') : '';
}
