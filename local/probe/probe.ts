import { writeFile } from 'node:fs/promises';
import { answerTable } from './answer-table';
import { embeddedDoor, EMBEDDED_PROJECT } from './embedded-door';
import type { ProbeOptions } from './options';
import { runProbe } from './run-probe';
import { siteDoor } from './site-door';

export interface ProbeContext {
  readonly clock: () => number;
  readonly print: (text: string) => void;
}

/**
 * Asks the embedded Jira and, if one is given, a real site; prints the answers side by side.
 *
 * @throws ProbeError
 */
export async function probe(
  { site, project, out }: ProbeOptions,
  { clock, print }: ProbeContext,
): Promise<void> {
  const embedded = await runProbe(embeddedDoor(), EMBEDDED_PROJECT);
  const real = site === null ? null : await runProbe(siteDoor(site.url, site.credentials), project);
  print(`${answerTable(embedded, real)}\n`);
  if (out === null) return;
  const recording = { recorded: new Date(clock()).toISOString(), embedded, real };
  await writeFile(out, `${JSON.stringify(recording, null, 2)}\n`);
}
