import { HIERARCHY_LEVELS, NO_GROUP } from '../../../../src/domain/organisation/roll-up';
import { plainText } from './address-text';
import type { AncestorRef, GroupRef } from './row-filter';

/** A level and a name of 255 characters. */
const LONGEST_GROUP = 270;
const LEVELS = ['team', 'train', 'stream'] as const satisfies readonly GroupRef['level'][];

/** `train:Payments`, `epic:SHOP-1`; `train:` stands for what is in no train. */
export function formatGroup(group: GroupRef | AncestorRef | null): string | null {
  return group === null ? null : `${group.level}:${group.name}`;
}

/** Null where an address that anybody may have written means no group. */
export function parseGroup(value: string | null): GroupRef | null {
  return parsed(LEVELS, value);
}

/** The same for what items stand below. */
export function parseAncestor(value: string | null): AncestorRef | null {
  return parsed(HIERARCHY_LEVELS, value);
}

function parsed<Level extends string>(
  levels: readonly Level[],
  value: string | null,
): { readonly level: Level; readonly name: string } | null {
  const text = plainText(value, LONGEST_GROUP);
  const level = levels.find((candidate) => text.startsWith(`${candidate}:`));
  if (level === undefined) return null;
  const name = text.slice(level.length + 1).trim();
  return { level, name: name === '' ? NO_GROUP : name };
}
