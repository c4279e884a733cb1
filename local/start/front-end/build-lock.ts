import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hasCode } from '../error-code';

const LOOK_AGAIN_MS = 100;

/** Runs while no other process holds the same file; one that died holding it does not count. */
export async function withLock(file: string, run: () => Promise<void>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  while (!(await hasTaken(file))) {
    if (await isLeftBehind(file)) await rm(file, { force: true });
    else await wait(LOOK_AGAIN_MS);
  }
  try {
    await run();
  } finally {
    await rm(file, { force: true });
  }
}

async function hasTaken(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function isLeftBehind(file: string): Promise<boolean> {
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  // Empty for the moment between its creation and the writing of the number, or just removed.
  if (!Number.isInteger(holder) || holder === 0) return false;
  try {
    process.kill(holder, 0);
    return false;
  } catch {
    return true;
  }
}
