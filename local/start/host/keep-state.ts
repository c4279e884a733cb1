import { createHash } from 'node:crypto';
import type { OpenedState } from '../state/open-state';
import { StateKeeper } from '../state/state-keeper';
import type { InstalledApp } from './install-app';

/** Keeps the site and app storage from now on; null where nothing is to be kept. */
export function keepState(
  { file }: OpenedState,
  {
    jira,
    forge,
    edition,
    print,
  }: Pick<InstalledApp, 'jira' | 'forge'> & {
    readonly edition: string;
    readonly print: (text: string) => void;
  },
): StateKeeper | null {
  if (file === null) return null;
  return new StateKeeper({
    file,
    state: () => ({
      edition,
      site: jira.snapshot(),
      storage: forge.storageSnapshot(),
      events: forge.eventSnapshot(),
    }),
    revision: () => {
      const storage = createHash('sha256').update(JSON.stringify(forge.storageSnapshot()));
      const revisions = `${String(jira.revision)} ${String(forge.eventRevision)}`;
      return `${revisions} ${storage.digest('hex')}`;
    },
    failed: (error) => {
      print(`Changes could not be kept in ${file}: ${String(error)}\n`);
    },
  });
}
