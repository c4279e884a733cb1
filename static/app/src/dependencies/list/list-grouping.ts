import { WORST_FIRST, type Health } from '../../../../../src/domain/dependencies/health';
import {
  GROUP_LEVELS,
  NO_GROUP,
  UNKNOWN_GROUP,
  type GroupLevel,
} from '../../../../../src/domain/organisation/roll-up';
import type { DependencyRow } from '../../analysis/dependency-row';

/** By which end of the dependencies, and at which level, a list is parted. */
export interface ListGrouping {
  readonly side: 'consumer' | 'provider';
  readonly level: GroupLevel;
}

export interface ListGroup {
  readonly name: string;
  readonly total: number;
  readonly open: number;
  /** Of the open ones. */
  readonly inConflict: number;
}

export interface GroupedRows {
  /** Group after group; within each in the order they came in. */
  readonly rows: readonly DependencyRow[];
  readonly groups: ReadonlyMap<string, ListGroup>;
}

const SIDES = { waiting: 'consumer', for: 'provider' } as const;

/** `waiting-epic`, `for-team`. */
export function formatGrouping(grouping: ListGrouping | null): string | null {
  if (grouping === null) return null;
  return `${grouping.side === 'consumer' ? 'waiting' : 'for'}-${grouping.level}`;
}

/** Null where an address that anybody may have written means none. */
export function parseGrouping(value: string | null): ListGrouping | null {
  const [, side, level] = /^(waiting|for)-([a-z]+)$/u.exec(value ?? '') ?? [];
  const known = GROUP_LEVELS.find((candidate) => candidate === level);
  if (known === undefined || (side !== 'waiting' && side !== 'for')) return null;
  return { side: SIDES[side], level: known };
}

/** The name of the group that a row belongs to. */
export function groupOfRow(row: DependencyRow, { side, level }: ListGrouping): string {
  return (side === 'consumer' ? row.consumerIn : row.providerIn)[level];
}

/**
 * Rows parted into groups, one after the other: the group of the first row first, so that an order by what
 * is worst holds for the groups, too. What belongs to none, or nobody knows where, stands last.
 */
export function groupedRows(rows: readonly DependencyRow[], grouping: ListGrouping): GroupedRows {
  const parts = new Map<string, DependencyRow[]>();
  for (const row of rows) {
    const name = groupOfRow(row, grouping);
    const part = parts.get(name);
    if (part === undefined) parts.set(name, [row]);
    else part.push(row);
  }
  const ordered = [...parts].sort(([a], [b]) => LAST.indexOf(a) - LAST.indexOf(b));
  const groups = new Map(ordered.map(([name, part]) => [name, groupFacts(name, part)]));
  return { rows: ordered.flatMap(([, part]) => part), groups };
}

const LAST = [NO_GROUP, UNKNOWN_GROUP];

function groupFacts(name: string, rows: readonly DependencyRow[]): ListGroup {
  const countOf = (health: Health): number =>
    rows.filter(({ judgement }) => judgement.health === health).length;
  const open = WORST_FIRST.filter((health) => health !== 'done');
  return {
    name,
    total: rows.length,
    open: open.reduce((sum, health) => sum + countOf(health), 0),
    inConflict: countOf('inConflict'),
  };
}

/** A row of the table: a dependency, or the head of a group. */
export type ListLine =
  | { readonly kind: 'row'; readonly row: DependencyRow }
  | {
      readonly kind: 'head';
      readonly group: ListGroup;
      readonly level: GroupLevel;
      readonly side: ListGrouping['side'];
      /** Whether it began on an earlier page. */
      readonly isContinued: boolean;
    };

interface Parting {
  readonly grouping: ListGrouping;
  readonly groups: ReadonlyMap<string, ListGroup>;
  /** The row that stands before the page; undefined: none does. */
  readonly before: DependencyRow | undefined;
}

/** The rows of a page with the heads of their groups. */
export function linesOf(
  rows: readonly DependencyRow[],
  { grouping, groups, before }: Parting,
): readonly ListLine[] {
  let name = before === undefined ? null : groupOfRow(before, grouping);
  return rows.flatMap((row, at): readonly ListLine[] => {
    const own = groupOfRow(row, grouping);
    const isContinued = own === name;
    name = own;
    const group = groups.get(own);
    if (group === undefined || (isContinued && at > 0)) return [{ kind: 'row', row }];
    return [
      { kind: 'head', group, ...grouping, isContinued },
      { kind: 'row', row },
    ];
  });
}
