import * as z from 'zod/mini';
import { eventStateShape, type EventState } from '../../forge/events/waiting-event';
import { storedRows, type StoredRow } from '../../forge/kvs/stored-row';
import type { SiteData } from '../../jira/site-data';

/** What is kept between two runs: the site with its changes, and what the app stored. */
export interface KeptState {
  /** Edition of the data the changes were made to. */
  readonly edition: string;
  readonly site: SiteData;
  readonly storage: readonly StoredRow[];
  /** Events on their way to the app; null: there never were any. */
  readonly events: EventState | null;
}

/** Grows with each change of what the lines look like. */
const FORMAT = 1;

type SiteHead = Omit<SiteData, 'issues' | 'links'>;

interface Head {
  readonly format: number;
  readonly edition: string;
  readonly site: SiteHead;
}

type Line =
  | { readonly issue: SiteData['issues'][number] }
  | { readonly link: SiteData['links'][number] }
  | { readonly row: unknown }
  | { readonly events: unknown };

/** One record a line, since the issues of a large site do not fit into one text. */
export function* linesOf({ edition, site, storage, events }: KeptState): Generator<string> {
  const { issues, links, ...rest } = site;
  const head: Head = { format: FORMAT, edition, site: rest };
  yield JSON.stringify(head);
  for (const issue of issues) yield JSON.stringify({ issue });
  for (const link of links) yield JSON.stringify({ link });
  for (const row of storage) yield JSON.stringify({ row });
  if (events !== null) yield JSON.stringify({ events });
}

/**
 * Reads what `linesOf` wrote. Only the local host writes these files, so the parts of a site are taken for
 * what their key says.
 *
 * @throws Error for another format or a broken line
 */
export async function stateOf(lines: AsyncIterable<string>): Promise<KeptState> {
  let head: Head | null = null;
  const issues: SiteData['issues'][number][] = [];
  const links: SiteData['links'][number][] = [];
  const storage: unknown[] = [];
  let events: unknown = null;
  for await (const text of lines) {
    const line: unknown = JSON.parse(text);
    if (head === null) {
      if (!isHead(line)) throw new Error('it is of another version of the local host');
      head = line;
    } else if (!isLine(line)) throw new Error('it holds a line of an unknown kind');
    else if ('issue' in line) issues.push(line.issue);
    else if ('link' in line) links.push(line.link);
    else if ('row' in line) storage.push(line.row);
    else events = line.events;
  }
  if (head === null) throw new Error('it is empty');
  return {
    edition: head.edition,
    site: { ...head.site, issues, links },
    storage: z.parse(storedRows, storage),
    events: events === null ? null : z.parse(eventStateShape, events),
  };
}

function isHead(value: unknown): value is Head {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === FORMAT &&
    'edition' in value &&
    typeof value.edition === 'string' &&
    'site' in value &&
    typeof value.site === 'object'
  );
}

function isLine(value: unknown): value is Line {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['issue', 'link', 'row', 'events'].some((kind) => kind in value)
  );
}
