import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { evidenceCounts } from './fidelity';

const FORGE_FIDELITY = path.join(__dirname, '../../forge/fidelity.ts');

/** One line: how many behaviours of the emulators are known how. */
async function main(): Promise<void> {
  const parts = [`embedded Jira: ${inWords(evidenceCounts())}`];
  const ofForge = await forgeCounts();
  if (ofForge !== null) parts.push(`embedded Forge: ${inWords(ofForge)}`);
  process.stdout.write(`Behaviours, by how they are known: ${parts.join('; ')}\n`);
}

function inWords(counts: ReadonlyMap<unknown, unknown>): string {
  return [...counts].map(([evidence, count]) => `${String(count)} ${String(evidence)}`).join(', ');
}

/** Looked for at run time: this room knows nothing of the other emulator, which may not be there. */
async function forgeCounts(): Promise<ReadonlyMap<unknown, unknown> | null> {
  if (!existsSync(FORGE_FIDELITY)) return null;
  const module: unknown = await import(pathToFileURL(FORGE_FIDELITY).href);
  if (typeof module !== 'object' || module === null || !('evidenceCounts' in module)) return null;
  const counts: unknown = isCounter(module.evidenceCounts) ? module.evidenceCounts() : null;
  return counts instanceof Map ? counts : null;
}

function isCounter(value: unknown): value is () => unknown {
  return typeof value === 'function';
}

void main();
