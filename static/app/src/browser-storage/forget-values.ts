import { KEY_PREFIX } from './stored-key';

/** Between the tabs of one browser. */
const CHANNEL = 'agile-pmo-values';

/**
 * Deletes every value that the app keeps in this browser, drafts too, whoever it is of, and has other
 * open tabs delete theirs: nobody else reaches what lasts as long as a tab.
 */
export function forgetValues(): void {
  forgetInThisTab();
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('forget');
  channel.close();
}

/** From now on this tab forgets when another one does. */
export function forgetWithOthers(): void {
  try {
    new BroadcastChannel(CHANNEL).addEventListener('message', () => {
      forgetInThisTab();
    });
  } catch {
    // A browser that refuses this also keeps nothing.
  }
}

function forgetInThisTab(): void {
  forgetIn(() => window.sessionStorage);
  forgetIn(() => window.localStorage);
}

function forgetIn(openStore: () => Storage): void {
  let store: Storage;
  try {
    store = openStore();
  } catch {
    // Storage is switched off, so nothing is kept.
    return;
  }
  for (const key of Object.keys(store)) {
    if (key.startsWith(KEY_PREFIX)) store.removeItem(key);
  }
}
