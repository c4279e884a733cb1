import type { Settings } from '../../../../src/contract/settings';
import { quoted } from '../../../../src/jira/jql-text';
import type { Whose } from './whose';

export type SearchName = 'asked' | 'promised' | 'late';

export interface SavedSearch {
  readonly name: SearchName;
  readonly jql: string;
}

/** What Jira's own search can say of the inbox: one side of a contract at a time. */
export function savedSearches(whose: Whose, team: Settings['team']): readonly SavedSearch[] {
  const theirs = clauseOf(whose, team);
  const search = (name: SearchName, what: string, order: string): SavedSearch => ({
    name,
    jql: `${theirs === null ? '' : `${theirs} AND `}${what} ORDER BY ${order}`,
  });
  return [
    search('asked', 'pmoOpenAsks > 0', 'pmoAskNeededBy'),
    search('promised', 'pmoOpenPromises > 0', 'pmoPromiseBy'),
    search('late', 'pmoOpenPromises > 0 AND pmoPromiseBy < now()', 'pmoPromiseBy'),
  ];
}

/** Whether the searches leave the team out, since each site searches its field in its own way. */
export function isTeamLeftOut(whose: Whose, { from }: Settings['team']): boolean {
  return whose.kind === 'team' && from !== 'project' && from !== 'component';
}

function clauseOf(whose: Whose, { from }: Settings['team']): string | null {
  if (whose.kind === 'everyone') return null;
  if (whose.kind === 'project') return `project = ${quoted(whose.key)}`;
  return from === 'project' || from === 'component' ? `${from} = ${quoted(whose.name)}` : null;
}
