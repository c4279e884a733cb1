import type { LinkType } from '../domain/work-items/work-item';
import { JiraError } from './jira-error';
import { quoted } from './jql-text';
import { searchIds } from './search-ids';
import type { UpdateRequest } from './update-linked-work';

/** Aliases of the app's manifest for what is still open in the halves of contracts. */
const OPEN_CONTRACT = 'pmoOpenAsks > 0 OR pmoOpenPromises > 0';

/**
 * The ids of all issues with a dependency link or an open contract.
 *
 * @throws JiraError; the signal's reason if it was stopped
 */
export async function findLinkedIds(
  { connection, signal, written }: Pick<UpdateRequest, 'connection' | 'signal' | 'written'>,
  types: readonly LinkType[],
): Promise<readonly string[]> {
  const names = types.map(({ name }) => quoted(name)).join(', ');
  const linked = types.length === 0 ? null : `issueLinkType in (${names})`;
  try {
    const where = linked === null ? OPEN_CONTRACT : `${linked} OR ${OPEN_CONTRACT}`;
    return await searchIds(connection, where, signal, written);
  } catch (error) {
    // Where the app is not installed, or only just, Jira does not know its aliases and says so.
    if (!(error instanceof JiraError) || error.fault !== 'bad-request') throw error;
    return linked === null ? [] : searchIds(connection, linked, signal, written);
  }
}
