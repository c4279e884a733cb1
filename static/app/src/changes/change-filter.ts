import {
  CHANGE_KINDS,
  type ChangeKind,
} from '../../../../src/domain/dependencies/dependency-change';
import { byText } from '../../../../src/domain/work-items/issue-key';
import type { ChangeRow } from './change-row';

/** Which changed dependencies are looked at. */
export interface ChangeFilter {
  /** Those with a change of one of these kinds; empty: any. */
  readonly kinds: readonly ChangeKind[];
  readonly isWorseOnly: boolean;
  /** Of the item that waits or of the one waited for; null: any. */
  readonly team: string | null;
}

export const NO_CHANGE_FILTER: ChangeFilter = { kinds: [], isWorseOnly: false, team: null };

export function filteredChanges(
  rows: readonly ChangeRow[],
  { kinds, isWorseOnly, team }: ChangeFilter,
): readonly ChangeRow[] {
  return ofTeam(rows, team).filter(
    ({ isWorse, changes }) =>
      (!isWorseOnly || isWorse) &&
      (kinds.length === 0 || changes.some(({ kind }) => kinds.includes(kind))),
  );
}

/** The counts on the toggles: of the team that is looked at, whatever kinds are chosen. */
export interface ChangeCounts {
  readonly all: number;
  readonly worse: number;
  readonly kinds: ReadonlyMap<ChangeKind, number>;
}

export function changeCounts(rows: readonly ChangeRow[], team: string | null): ChangeCounts {
  const counted = ofTeam(rows, team);
  const kinds = new Map<ChangeKind, number>();
  for (const { changes } of counted) {
    for (const kind of new Set(changes.map((change) => change.kind))) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
  return { all: counted.length, worse: counted.filter(({ isWorse }) => isWorse).length, kinds };
}

/** Kinds worth a toggle: those that happened, and those a link has chosen. */
export function kindsToOffer(
  { kinds }: ChangeCounts,
  chosen: readonly ChangeKind[],
): readonly ChangeKind[] {
  return CHANGE_KINDS.filter((kind) => kinds.has(kind) || chosen.includes(kind));
}

export function toggledKind(filter: ChangeFilter, kind: ChangeKind): ChangeFilter {
  const isOn = filter.kinds.includes(kind);
  const kinds = CHANGE_KINDS.filter((known) =>
    known === kind ? !isOn : filter.kinds.includes(known),
  );
  return { ...filter, kinds };
}

export function isNarrowed({ kinds, isWorseOnly, team }: ChangeFilter): boolean {
  return kinds.length > 0 || isWorseOnly || team !== null;
}

interface WithTeams {
  readonly consumer: { readonly team: string | null };
  readonly provider: { readonly team: string | null };
}

export function ofTeam<T extends WithTeams>(rows: readonly T[], team: string | null): readonly T[] {
  if (team === null) return rows;
  return rows.filter(({ consumer, provider }) => consumer.team === team || provider.team === team);
}

/** Teams at either end, as text. */
export function teamsOf(rows: readonly WithTeams[]): readonly string[] {
  const teams = new Set(rows.flatMap(({ consumer, provider }) => [consumer.team, provider.team]));
  return [...teams].filter((team) => team !== null).sort(byText);
}
