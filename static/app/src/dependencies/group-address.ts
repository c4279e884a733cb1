import { NO_GROUP } from '../../../../src/domain/organisation/roll-up';
import { plainText } from './address-text';
import type { GroupRef } from './row-filter';

/** A level and a name of 255 characters. */
const LONGEST_GROUP = 270;
const LEVELS = ['team', 'train', 'stream'] as const satisfies readonly GroupRef['level'][];

/** `train:Payments`; `train:` stands for what is in no train. */
export function formatGroup(group: GroupRef | null): string | null {
  return group === null ? null : `${group.level}:${group.name}`;
}

/** Null where an address that anybody may have written means no group. */
export function parseGroup(value: string | null): GroupRef | null {
  const text = plainText(value, LONGEST_GROUP);
  const level = LEVELS.find((candidate) => text.startsWith(`${candidate}:`));
  if (level === undefined) return null;
  const name = text.slice(level.length + 1).trim();
  return { level, name: name === '' ? NO_GROUP : name };
}
