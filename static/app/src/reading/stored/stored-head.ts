import * as z from 'zod/mini';
import type { Instant } from '../../../../../src/domain/calendar/instant';
import type { LinkType } from '../../../../../src/domain/work-items/work-item';

const LATEST_MS = 253_402_300_799_999;
const text = z.string().check(z.maxLength(1000));
const instant = z.pipe(
  z.int().check(z.minimum(1), z.maximum(LATEST_MS)),
  z.transform((value) => value as Instant),
);
const nullableText = z.nullable(text);

const linkType = z.object({
  id: nullableText,
  name: text,
  inward: nullableText,
  outward: nullableText,
});

const storedHead = z.object({
  linkTypes: z.array(linkType).check(z.maxLength(2000)),
  dependencyTypes: z.array(linkType).check(z.maxLength(2000)),
  projects: z.array(text).check(z.maxLength(100_000)),
  shape: z.string().check(z.maxLength(1_000_000)),
  fullSince: instant,
  /** When the last reading began that ended whole; null: none has yet. */
  wholeSince: z.nullable(instant),
  /** Rows in all chunks, also those that later ones replace. */
  rows: z.int().check(z.minimum(0)),
});

/** What is kept of a reading beside its issues. */
export interface StoredHead {
  readonly linkTypes: readonly LinkType[];
  readonly dependencyTypes: readonly LinkType[];
  readonly projects: readonly string[];
  readonly shape: string;
  readonly fullSince: Instant;
  readonly wholeSince: Instant | null;
  readonly rows: number;
}

/** Null for what cannot be read. */
export function parseHead(value: unknown): StoredHead | null {
  const parsed = z.safeParse(storedHead, value);
  return parsed.success ? parsed.data : null;
}
