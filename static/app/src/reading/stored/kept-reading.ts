import * as z from 'zod/mini';
import type { Settings } from '../../../../../src/contract/settings';
import { callJira, type JiraConnection } from '../../../../../src/jira/call-jira';
import { ENDPOINTS } from '../../../../../src/jira/endpoints';
import { readProjectKeys } from '../../../../../src/jira/read-projects';
import { forgetValues } from '../../browser-storage/forget-values';
import type { KeptReading, ReadingWriter } from '../reading-keeper';
import { deleteReadingDatabase, ReadingDatabase } from './reading-database';
import { readingKey, type ReadingOwner } from './reading-key';
import { StoredReading } from './stored-reading';
import { claimWriting } from './writing-turn';

/** Between the tabs of one browser. */
const CHANNEL = 'agile-pmo-reading';
const news = z.object({ kind: z.enum(['written', 'forgotten']), reading: z.optional(z.string()) });
const myselfAnswer = z.object({ accountId: z.string() });

/** @throws what the browser throws where it keeps nothing */
export async function openKeptReading(
  owner: ReadingOwner,
  settings: Settings,
  connection: JiraConnection,
): Promise<KeptReading> {
  const reading = readingKey(owner, settings);
  const database = await ReadingDatabase.open();
  const stored = new StoredReading(database, { ...owner, reading });
  const channel = new BroadcastChannel(CHANNEL);
  let isRefused = false;
  const wasRefused = (): boolean => isRefused;
  let queue: Promise<void> = Promise.resolve();
  const write = (act: () => Promise<void>): Promise<void> => {
    queue = queue
      .then(() => (isRefused ? undefined : act()))
      .catch(async () => {
        isRefused = true;
        // Half of it would be no use, and the disk may be full.
        await database.forgetAll().catch(() => undefined);
      });
    return queue;
  };
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const told = z.safeParse(news, data);
    if (told.success && told.data.kind === 'forgotten') isRefused = true;
  });
  return {
    isRefused: wasRefused,
    load: async (signal) => {
      // Asked before anything is shown: another person may have signed in, and lost or gained projects.
      const [{ accountId }, projects] = await Promise.all([
        callJira(connection, { endpoint: ENDPOINTS.myself, answer: myselfAnswer }),
        readProjectKeys(connection, signal),
      ]);
      signal.throwIfAborted();
      if (accountId !== owner.accountId || isRefused) return null;
      try {
        // Takes several turns of the page: what is written meanwhile comes after it.
        const loading = queue.then(() => stored.load(projects));
        queue = loading.then(nothing, nothing);
        const loaded = await loading;
        return wasRefused() ? null : loaded;
      } catch {
        isRefused = true;
        return null;
      }
    },
    claim: async (signal): Promise<ReadingWriter | null> => {
      const turn = isRefused ? null : await claimWriting(reading, signal);
      if (turn === null) return null;
      return {
        hasWaited: turn.hasWaited,
        begin: (beginning, now) => void write(() => stored.begin(beginning, now)),
        append: (page, now) => void write(() => stored.append(page, now)),
        finish: (update, now) =>
          void write(async () => {
            await stored.finish(update, now);
            channel.postMessage({ kind: 'written', reading });
          }),
        // The turn ends when everything is written.
        release: () => void write(() => Promise.resolve()).then(turn.release),
      };
    },
    onWritten: (told) => {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const parsed = z.safeParse(news, data);
        if (!parsed.success || parsed.data.kind !== 'written') return;
        if (parsed.data.reading === reading) told();
      });
    },
    close: async () => {
      await write(() => Promise.resolve());
      channel.close();
      database.close();
    },
  };
}

function nothing(): void {
  // What became of it is told to who waits for it.
}

/** Deletes all that was read and kept in this browser, whoever it is of, and tells the other tabs. */
export async function forgetReadings(): Promise<void> {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ kind: 'forgotten' });
  channel.close();
  await deleteReadingDatabase();
}

/** Deletes also what was typed and not saved, and the small things that are remembered. */
export async function forgetEverything(): Promise<void> {
  forgetValues();
  await forgetReadings();
}
