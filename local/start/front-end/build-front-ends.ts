import { execFile } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from '../options';
import { withLock } from './build-lock';
import { inputFingerprint } from './input-fingerprint';

interface FrontEnd {
  readonly name: string;
  /** Holds vite.config.mts and gets the folder `build`. */
  readonly folder: string;
  /** What the result is made of. */
  readonly inputs: readonly string[];
}

interface StaleFrontEnd extends FrontEnd {
  readonly fingerprint: string;
}

const FRONT_ENDS: readonly FrontEnd[] = [
  {
    name: "the app's front end",
    folder: 'static/app',
    inputs: ['static', 'src', 'locales', 'package-lock.json'],
  },
  {
    name: 'the page around it',
    folder: 'local/page',
    inputs: ['local/page', 'static/atlaskit', 'package-lock.json'],
  },
];

/**
 * Builds what is missing or older than its sources.
 *
 * @param root the repository
 * @throws StartError if it cannot be built; the reasons are printed
 */
export async function buildFrontEnds(root: string, print: (text: string) => void): Promise<void> {
  if ((await staleFrontEnds(root)).length === 0) return;
  await withLock(join(root, '.local', 'built', 'lock'), async () => {
    // Whoever held the lock may have built them.
    const stale = await staleFrontEnds(root);
    if (stale.length === 0) return;
    print(`Building ${stale.map(({ name }) => name).join(' and ')} ... `);
    const begun = performance.now();
    await Promise.all(stale.map((frontEnd) => build(root, frontEnd, print)));
    print(`${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
  });
}

async function staleFrontEnds(root: string): Promise<readonly StaleFrontEnd[]> {
  const all = await Promise.all(
    FRONT_ENDS.map(async (frontEnd) => {
      // Taken before the build, so that a change during it counts as one.
      const fingerprint = await inputFingerprint(frontEnd.inputs.map((path) => join(root, path)));
      const result = await stat(join(root, frontEnd.folder, 'build')).catch(() => null);
      const built = await readFile(stampOf(root, frontEnd), 'utf8').catch(() => '');
      return { ...frontEnd, fingerprint, isFresh: result !== null && built === fingerprint };
    }),
  );
  return all.filter(({ isFresh }) => !isFresh);
}

/** In a process of its own, which gives back the memory it takes and runs beside the other one. */
async function build(
  root: string,
  frontEnd: StaleFrontEnd,
  print: (text: string) => void,
): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', 'vite.config.mts', '--logLevel', 'error'];
  const { NODE_ENV: _own, ...env } = process.env;
  try {
    await promisify(execFile)(process.execPath, args, { cwd: join(root, frontEnd.folder), env });
  } catch (error) {
    print(`\n${outputOf(error)}\n`);
    throw new StartError(`${frontEnd.name} (${frontEnd.folder}) could not be built`);
  }
  const stamp = stampOf(root, frontEnd);
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, frontEnd.fingerprint);
}

function outputOf(error: unknown): string {
  const hasOutput = typeof error === 'object' && error !== null && 'stderr' in error;
  return String(hasOutput ? error.stderr : error).trim();
}

function stampOf(root: string, { folder }: FrontEnd): string {
  return join(root, '.local', 'built', `${folder.replaceAll('/', '-')}.txt`);
}
