import { InvalidInput } from '../../../../../src/contract/invalid-input';
import {
  parseSettings,
  settingsDocument,
  type Settings,
} from '../../../../../src/contract/settings';
import type { TextPosition } from './json-fault';

/** What a file says, or why and where it is refused. */
export type SettingsFile =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'no-json'; readonly at: TextPosition | null }
  /** `detail` names the key and the fault. */
  | { readonly kind: 'bad-key'; readonly detail: string };

/** Ample: full settings with thousands of entries. */
export const LARGEST_FILE_BYTES = 1_000_000;

export async function readSettingsFile(text: string): Promise<SettingsFile> {
  // Editors of some systems put a byte order mark in front, which JSON does not know.
  const json = text.replace(/^\uFEFF/u, '');
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    // Only files that are refused need the parser that tells where.
    const { jsonFault } = await import('./json-fault');
    return { kind: 'no-json', at: jsonFault(json) };
  }
  try {
    return { kind: 'settings', settings: parseSettings(document) };
  } catch (error) {
    if (error instanceof InvalidInput) return { kind: 'bad-key', detail: error.message };
    throw error;
  }
}

export function settingsFileText(settings: Settings): string {
  return `${JSON.stringify(settingsDocument(settings), null, 2)}\n`;
}
