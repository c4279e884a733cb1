import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Real Jira data beside the checkout. It never becomes a part of the repository, so a fresh clone
 * does without; `AGILE_PMO_DATA` names another folder.
 */
const folder = process.env.AGILE_PMO_DATA ?? path.join(__dirname, '../../shared/data');

export function sharedDataFile(name: string): string {
  return path.join(folder, name);
}

/** `describe`, or one skipped group whose title says why. */
export function describeWithFile(file: string): (title: string, tests: () => void) => void {
  if (existsSync(file)) return describe;
  const skipped: jest.Describe = describe.skip;
  return (title, tests) => {
    skipped(`${title} (skipped: ${path.basename(file)} is not beside this checkout)`, tests);
  };
}
