import type { Settings } from '../../../../../src/contract/settings';

/** Whose reading it is: of one person, on one site. */
export interface ReadingOwner {
  readonly cloudId: string;
  readonly accountId: string;
}

/** Grows with every change of what is kept; what another version kept is deleted, not read. */
export const STORED_SCHEMA = 2;

/** What decides on what is read; other settings only decide what is made of it. */
const READ_BY = [
  'linkTypes',
  'fields',
  'team',
  'increments',
] as const satisfies readonly (keyof Settings)[];

/** The same for settings that read the same. */
export function readingRevision(settings: Settings): string {
  return JSON.stringify(READ_BY.map((key) => settings[key]));
}

export function readingKey({ cloudId, accountId }: ReadingOwner, settings: Settings): string {
  return JSON.stringify([STORED_SCHEMA, cloudId, accountId, readingRevision(settings)]);
}
