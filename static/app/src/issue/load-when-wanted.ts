import type { IntlShape } from 'react-intl';
import { notify } from '../bridge/flags';
import { panelMessages } from '../messages/issue';

/** A part of the app that is loaded once it is wanted; null, and a flag that says so, where it cannot be. */
export async function loadWhenWanted<Part>(
  load: () => Promise<Part>,
  intl: IntlShape,
): Promise<Part | null> {
  try {
    return await load();
  } catch {
    notify({
      id: `load-${crypto.randomUUID()}`,
      type: 'error',
      title: intl.formatMessage(panelMessages.notLoaded),
      description: intl.formatMessage(panelMessages.notLoadedDetail),
    });
    return null;
  }
}
