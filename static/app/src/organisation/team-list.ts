import { byText } from '../../../../src/domain/work-items/issue-key';
import type { Portfolio } from '../../../../src/use-cases/analyse-portfolio';
import type { Register } from './organisation-edits';

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

export interface ListedTeam {
  readonly team: string;
  /** Null: it was looked for and not found; undefined: nobody looked. */
  readonly issues: number | null | undefined;
  readonly trainId: string | null;
}

/** The teams that were found and those of the register, by name. */
export function teamList(register: Register, found: FoundTeams | null): readonly ListedTeam[] {
  const trainOf = new Map(
    register.trains.flatMap(({ id, teams }) => teams.map((team) => [team, id])),
  );
  return [...new Set([...(found?.keys() ?? []), ...trainOf.keys()])].sort(byText).map((team) => ({
    team,
    issues: found === null ? undefined : (found.get(team) ?? null),
    trainId: trainOf.get(team) ?? null,
  }));
}
