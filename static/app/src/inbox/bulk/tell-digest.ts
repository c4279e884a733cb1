import type { AsksTelling } from '../../../../../src/contract/contract-writing';
import { callResolver } from '../../bridge/call-resolver';
import type { BulkDigest } from './digests';

export type DigestOutcome =
  | AsksTelling
  /** It did not come to an answer. */
  | { readonly kind: 'failed'; readonly error: unknown };

/** Has a team told by one comment; what was told today already is not told again. */
export async function tellDigest({ asks }: BulkDigest): Promise<DigestOutcome> {
  try {
    return await callResolver('tellAsks', { asks: [...asks] });
  } catch (error) {
    return { kind: 'failed', error };
  }
}
