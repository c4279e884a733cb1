/** Every key begins with it, so that all of them are found when they are to be forgotten. */
export const KEY_PREFIX = 'agile-pmo.';
export type StoredKey = `${typeof KEY_PREFIX}${string}`;
