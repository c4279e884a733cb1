import type { Settings } from '../../../../src/contract/settings';
import { byText, projectOfKey } from '../../../../src/domain/work-items/issue-key';
import type { Portfolio } from '../../../../src/use-cases/analyse-portfolio';

/** For whom the inbox is opened. */
export type Whose =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'project'; readonly key: string }
  | { readonly kind: 'team'; readonly name: string };

export const EVERYONE: Whose = { kind: 'everyone' };

/** On the page of a project that project; it is a team where the settings say so. */
export function whoseByDefault(project: string | null, { from }: Settings['team']): Whose {
  if (project === null) return EVERYONE;
  return from === 'project' ? { kind: 'team', name: project } : { kind: 'project', key: project };
}

/** Whether a node of the corpus is theirs. */
export function nodesOf(
  whose: Whose,
  { corpus, teamOf }: Pick<Portfolio, 'corpus' | 'teamOf'>,
): (node: number) => boolean {
  switch (whose.kind) {
    case 'everyone':
      return () => true;
    case 'project':
      return (node) => projectOfKey(corpus.keyOf(node)) === whose.key;
    case 'team':
      return (node) => teamOf(node) === whose.name;
  }
}

/** The teams of everything that was read, by name. */
export function teamsOf({
  corpus,
  teamOf,
}: Pick<Portfolio, 'corpus' | 'teamOf'>): readonly string[] {
  const teams = new Set<string>();
  for (let node = 0; node < corpus.nodeCount; node += 1) {
    const team = corpus.isKnown(node) ? teamOf(node) : null;
    if (team !== null) teams.add(team);
  }
  return [...teams].sort(byText);
}

/** As words of a sentence; null for everyone. */
export function nameOf(whose: Whose): string | null {
  if (whose.kind === 'everyone') return null;
  return whose.kind === 'project' ? whose.key : whose.name;
}
