import { byText } from '../../../../src/domain/work-items/issue-key';
import type { FoundTeams } from '../analysis/found-teams';
import type { Register } from './organisation-edits';

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
