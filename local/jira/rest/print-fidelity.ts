import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { behavioursByArea, countsOf, evidenceCounts } from './fidelity';

const FORGE_FIDELITY = path.join(__dirname, '../../forge/fidelity.ts');

const LOCAL_README = path.join(__dirname, '../../README.md');

/** How many behaviours of the emulators are known how, and how much a real site has confirmed. */
async function main(): Promise<void> {
  const lines = [`embedded Jira: ${inWords(evidenceCounts())}`];
  for (const [area, all] of behavioursByArea()) lines.push(`  ${area}: ${inWords(countsOf(all))}`);
  const ofForge = await forgeCounts();
  if (ofForge !== null) lines.push(`embedded Forge: ${inWords(ofForge)}`);
  const { asked, answered } = probeCounts();
  lines.push(
    `verified by the probe: ${String(answered)} of ${String(asked)} questions, the rest unknown`,
  );
  process.stdout.write(`Behaviours, by how they are known:\n  ${lines.join('\n  ')}\n`);
}

/** Questions to a real site, as the README holds them: the last column is its answer. */
function probeCounts(): { readonly asked: number; readonly answered: number } {
  const answers = readFileSync(LOCAL_README, 'utf8')
    .split('\n')
    .flatMap((line) => /^\| .*\?\s*\|.*\|\s*(\S.*?)\s*\|$/u.exec(line)?.[1] ?? []);
  return {
    asked: answers.length,
    answered: answers.filter((given) => given !== 'unknown').length,
  };
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
