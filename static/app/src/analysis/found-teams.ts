import type { Portfolio } from '../../../../src/use-cases/analyse-portfolio';

/** How many of the issues that were read each team has, by name. */
export type FoundTeams = ReadonlyMap<string, number>;

export function foundTeams({ corpus, teamOf }: Pick<Portfolio, 'corpus' | 'teamOf'>): FoundTeams {
  const counts = new Map<string, number>();
  for (let node = 0; node < corpus.nodeCount; node += 1) {
    const team = corpus.isKnown(node) ? teamOf(node) : null;
    if (team !== null) counts.set(team, (counts.get(team) ?? 0) + 1);
  }
  return counts;
}
