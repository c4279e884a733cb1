import type { Instant } from '../domain/calendar/instant';
import type { JiraConnection } from './call-jira';
import { JiraError } from './jira-error';
import type { KnownItem } from './known-work';
import { searchKeys } from './search-ids';

/** A property that is written does not touch its issue; each stamps a date of its own. */
const TOUCHED_ALIASES = [
  'pmoAskTouched',
  'pmoPromiseTouched',
  'pmoImpedimentTouched',
  'pmoCaseTouched',
] as const;

const MINUTE_MS = 60_000;
/** Jira's search lags behind its writes, and two clocks never agree. */
const OVERLAP_MINUTES = 6;
/** Each instant that something was read at costs a round of searches. */
const MOST_ROUNDS = 3;

export interface ChangesQuestion {
  readonly connection: JiraConnection;
  readonly items: ReadonlyMap<string, KnownItem>;
  /** When else something was read of which the changes matter; null: nothing was. */
  readonly alsoSince: Instant | null;
  readonly now: Instant;
  /** Ids of issues that were just written: searches are to know of them. */
  readonly written: readonly string[];
  readonly signal: AbortSignal;
}

export interface Changes {
  /** Of the known items, those that have changed since they were read. */
  readonly ids: ReadonlySet<string>;
  /** The keys of all issues of the site that have changed: moving an issue does not touch its children. */
  readonly keys: ReadonlyMap<string, string>;
}

/**
 * What has changed since it was read. Asked for in minutes back from Jira's own clock: JQL reads a date
 * in the time zone of the person, and to the minute.
 *
 * @throws JiraError; the signal's reason if it was stopped
 */
export async function findChanges(question: ChangesQuestion): Promise<Changes> {
  const { items, alsoSince, written } = question;
  const ids = new Set(written);
  const keys = new Map<string, string>();
  const rounds = roundsOf(items, alsoSince);
  for (const from of rounds) {
    const found = await changedSince(question, from);
    for (const [id, key] of found) {
      keys.set(id, key);
      const known = items.get(id);
      if (known !== undefined && rounds.findLast((round) => round <= known.since) === from) {
        ids.add(id);
      }
    }
  }
  return { ids, keys };
}

/**
 * The instants that items were read at, the oldest first; of many the oldest and the newest. What was
 * read between two of them is taken to be as old as the earlier.
 */
function roundsOf(
  items: ReadonlyMap<string, KnownItem>,
  alsoSince: Instant | null,
): readonly Instant[] {
  const read = new Set([...items.values()].map(({ since }) => since));
  const instants = [...(alsoSince === null ? read : read.add(alsoSince))];
  const ordered = instants.sort((one, other) => one - other);
  return ordered.filter((_, at) => at === 0 || at > ordered.length - MOST_ROUNDS);
}

async function changedSince(
  { connection, now, written, signal }: ChangesQuestion,
  from: Instant,
): Promise<ReadonlyMap<string, string>> {
  const minutes = Math.ceil((now - from) / MINUTE_MS) + OVERLAP_MINUTES;
  const search = (field: string) =>
    searchKeys(connection, `${field} >= "-${String(minutes)}m"`, { signal, reconcile: written });
  const touched = TOUCHED_ALIASES.map(async (alias) => {
    try {
      return await search(alias);
    } catch (error) {
      // Jira does not know the alias: the app is not installed, or only just, or by an older version.
      if (error instanceof JiraError && error.fault === 'bad-request')
        return new Map<string, string>();
      throw error;
    }
  });
  const found = await Promise.all([search('updated'), ...touched]);
  return new Map(found.flatMap((one) => [...one]));
}
