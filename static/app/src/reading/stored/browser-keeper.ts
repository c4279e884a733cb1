import type { Settings } from '../../../../../src/contract/settings';
import type { JiraConnection } from '../../../../../src/jira/call-jira';
import type { KeptReading, ReadingKeeper } from '../reading-keeper';
import type { ReadingOwner } from './reading-key';

/** Keeps readings in the browser's own database, which is loaded only where it is used. */
export class BrowserKeeper implements ReadingKeeper {
  private isForgotten = false;

  constructor(
    private readonly connection: JiraConnection,
    private readonly owner: () => Promise<ReadingOwner | null>,
  ) {}

  readonly open = async (settings: Settings): Promise<KeptReading | null> => {
    try {
      if (!settings.browserStorage.isAllowed) {
        const { forgetReadings } = await import('./kept-reading');
        await forgetReadings();
        return null;
      }
      const owner = this.isForgotten ? null : await this.owner();
      if (owner === null) return null;
      const { openKeptReading } = await import('./kept-reading');
      return await openKeptReading(owner, settings, this.connection);
    } catch {
      // A private window, a full disk, a policy: everything works from memory.
      return null;
    }
  };

  readonly forget = async (): Promise<void> => {
    this.isForgotten = true;
    const { forgetEverything } = await import('./kept-reading');
    await forgetEverything();
  };
}
