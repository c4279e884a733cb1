import { join, relative } from 'node:path';
import type { SiteSource } from '../site-source';
import type { KeptState } from './kept-state';
import { forgetState, readState } from './state-file';

export interface OpenedState {
  /** Where changes go; null: nowhere. */
  readonly file: string | null;
  /** What the last run left behind for this data. */
  readonly kept: KeptState | null;
  /** What became of earlier changes, in a sentence; null: there were none. */
  readonly notice: string | null;
}

export interface StateChoice {
  /** Null: nothing is kept. */
  readonly folder: string | null;
  /** Forgets what was kept of this data. */
  readonly isClean: boolean;
}

/** @throws StartError for a file that cannot be read */
export async function openState(
  { key, name, isCurrent }: SiteSource,
  { folder, isClean }: StateChoice,
): Promise<OpenedState> {
  if (folder === null || key === null) return { file: null, kept: null, notice: null };
  const file = join(folder, `${key}.jsonl`);
  if (isClean) {
    await forgetState(file);
    return { file, kept: null, notice: `Earlier changes of ${name} are forgotten.` };
  }
  const kept = await readState(file);
  const shown = shownPath(file);
  if (kept === null) return { file, kept: null, notice: null };
  if (isCurrent(kept.edition)) {
    return {
      file,
      kept,
      notice: `Earlier changes of ${name} are loaded from ${shown} (--clean forgets them).`,
    };
  }
  return {
    file,
    kept: null,
    notice:
      `The changes kept in ${shown} were made to an earlier edition of ${name}: ` +
      'they are left out, and the next change replaces them.',
  };
}

/** As somebody in this folder would write it. */
function shownPath(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? file : path;
}
