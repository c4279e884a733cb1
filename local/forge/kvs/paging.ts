import * as z from 'zod/mini';
import { KvsRefusal } from './refusals';

const DEFAULT_PAGE = 10;
const MOST_A_PAGE = 100;

/** @throws KvsRefusal */
export function pageSize(limit: number | undefined, kind: 'listLimit' | 'pageLimit'): number {
  if (limit === undefined) return DEFAULT_PAGE;
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_A_PAGE) return limit;
  throw new KvsRefusal(
    kind,
    `The page limit must be set between 1 and ${String(MOST_A_PAGE)}, it was ${String(limit)}`,
  );
}

const position = z.tuple([z.string(), z.unknown(), z.string()]);

/** Where a page ended; the next begins behind it, whatever was added or deleted in between. */
export interface Position {
  /** What the rows are ordered by before their keys. */
  readonly order: unknown;
  readonly key: string;
}

/** The position as the opaque text the app gets, good for the same query only. */
export function cursorOf({ order, key }: Position, query: unknown): string {
  return Buffer.from(JSON.stringify([JSON.stringify(query), order, key])).toString('base64url');
}

/** @throws KvsRefusal */
export function positionOf(cursor: string, query: unknown): Position {
  const [ofQuery, order, key] = readCursor(cursor);
  if (ofQuery === JSON.stringify(query)) return { order, key };
  throw new KvsRefusal('invalidCursor', 'The cursor belongs to another query');
}

function readCursor(cursor: string): z.infer<typeof position> {
  try {
    return position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new KvsRefusal('invalidCursor', 'The cursor is none');
  }
}
