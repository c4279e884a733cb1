import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Tells whether files changed, from their paths, sizes and times alone. Missing paths count as such;
 * folders named `build` are results, not sources.
 */
export async function inputFingerprint(paths: readonly string[]): Promise<string> {
  const lines = await Promise.all(paths.map((path) => linesOf(path)));
  return createHash('sha256').update(lines.flat().join('\n')).digest('hex');
}

async function linesOf(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) return [`${path} is missing`];
  if (!found.isDirectory()) return [`${path} ${String(found.size)} ${String(found.mtimeMs)}`];
  const entries = await readdir(path);
  const inside = entries.filter((name) => name !== 'build' && name !== 'node_modules').sort();
  return (await Promise.all(inside.map((name) => linesOf(join(path, name))))).flat();
}
