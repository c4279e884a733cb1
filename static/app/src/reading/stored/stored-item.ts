import * as z from 'zod/mini';
import type { Day } from '../../../../../src/domain/calendar/day';
import type { Instant } from '../../../../../src/domain/calendar/instant';
import type { Answer } from '../../../../../src/domain/dependencies/contract/answer';
import type { Ask } from '../../../../../src/domain/dependencies/contract/ask';
import { ancestorOf, type Ancestor } from '../../../../../src/domain/work-items/ancestor';
import {
  NO_CASE,
  NO_IMPEDIMENT,
  type LinkType,
  type WorkItem,
} from '../../../../../src/domain/work-items/work-item';
import type { KnownItem } from '../../../../../src/jira/known-work';

/**
 * An issue as this browser keeps it: ids, keys, summary, status, dates, account ids, links, and what was
 * asked and promised without the words. What is null, empty or false is left out; types of links are
 * places in the list of the site's. Other people's tools can write into a browser, so it is parsed like
 * any input.
 */

const text = z.string().check(z.maxLength(1000));
const id = z.string().check(z.minLength(1), z.maxLength(255));
const key = z.string().check(z.regex(/^[^\s"<>]{1,255}$/u));
const LATEST_MS = 253_402_300_799_999;
const LATEST_DAY = 2_932_896;
const instant = z.pipe(
  z.int().check(z.minimum(-LATEST_MS), z.maximum(LATEST_MS)),
  z.transform((value) => value as Instant),
);
const day = z.pipe(
  z.int().check(z.minimum(-LATEST_DAY), z.maximum(LATEST_DAY)),
  z.transform((value) => value as Day),
);
const count = z.int().check(z.minimum(0), z.maximum(1_000_000_000));

/** Left out where there is none. */
const orNull = <Schema extends z.core.$ZodType>(schema: Schema) =>
  z.pipe(
    z.optional(schema),
    z.transform((value) => value ?? null),
  );

const flag = z._default(z.boolean(), false);

const listOf = <Schema extends z.core.$ZodType>(schema: Schema) =>
  z.pipe(
    z.optional(z.array(schema).check(z.maxLength(2000))),
    z.transform((value) => value ?? []),
  );

const ref = z.object({ id: orNull(id), key });

const storedAsk = z.object({
  id,
  provider: z.union([z.object({ issueId: id }), z.object({ partyId: id })]),
  neededBy: day,
  by: z._default(text, ''),
  at: instant,
  seq: count,
  closed: orNull(z.enum(['accepted', 'withdrawn'])),
  promisedBy: orNull(day),
});

const storedAnswer = z.object({
  askId: id,
  askSeq: count,
  consumerId: id,
  kind: z.enum(['promised', 'declined', 'counter']),
  promisedBy: orNull(day),
  by: z._default(text, ''),
  at: instant,
  deliveredAt: orNull(instant),
});

const status = z.object({
  id: orNull(id),
  name: text,
  category: z.enum(['to-do', 'in-progress', 'done']),
});

/** What stands above issues: some of the same facts, parsed in the same way. */
const storedAncestors = z.array(
  z.object({
    ...{ id, key, summary: orNull(text), type: z._default(text, ''), isSubtask: flag },
    ...{ level: orNull(z.int()), status, parent: orNull(ref) },
  }),
);

const storedItem = z.object({
  id,
  key,
  summary: orNull(text),
  type: z._default(text, ''),
  isSubtask: flag,
  level: orNull(z.int()),
  status,
  created: orNull(instant),
  updated: orNull(instant),
  resolved: orNull(instant),
  due: orNull(day),
  start: orNull(day),
  points: orNull(z.number()),
  isFlagged: flag,
  assignee: orNull(text),
  team: orNull(text),
  increment: orNull(text),
  sprints: listOf(
    z.object({ id, name: text, isClosed: flag, start: orNull(instant), end: orNull(instant) }),
  ),
  fixVersions: listOf(z.object({ id, name: text, isReleased: flag, release: orNull(day) })),
  parent: orNull(ref),
  links: listOf(z.object({ type: count, direction: z.enum(['inward', 'outward']), other: ref })),
  asks: listOf(storedAsk),
  answers: listOf(storedAnswer),
  unreadableHalves: listOf(z.enum(['asks', 'answers'])),
  unreadableProperties: listOf(text),
  isStripped: flag,
});

/** @param types grows by those that are not in it yet */
function rowOf({ item, isStripped }: KnownItem, types: LinkType[]): object {
  const links = item.links.map(({ type, direction, other }) => ({
    type: placeOf(type, types),
    direction,
    other,
  }));
  // What is kept is named here one by one: a fact that is new to items stays out by itself.
  const { summary, type, isSubtask, level, status, created, updated, resolved, due, start } = item;
  const { points, isFlagged, assignee, team, increment, sprints, fixVersions, parent } = item;
  const { unreadableHalves, unreadableProperties } = item;
  return {
    ...{ id: item.id, key: item.key, summary, type, isSubtask, level, status, created, updated },
    ...{ resolved, due, start, points, isFlagged, assignee, team, increment, sprints },
    ...{ fixVersions, parent, links, unreadableHalves, unreadableProperties },
    asks: item.asks.map(withoutWhy),
    answers: item.answers.map(withoutText),
    isStripped: isStripped || hasWords(item),
  };
}

function placeOf(type: LinkType, types: LinkType[]): number {
  const place = types.findIndex((one) => one.id === type.id && one.name === type.name);
  return place >= 0 ? place : types.push(type) - 1;
}

function withoutWhy({ id, provider, neededBy, by, at, seq, closed, promisedBy }: Ask): object {
  return { id, provider, neededBy, by, at, seq, closed, promisedBy };
}

function withoutText(answer: Answer): object {
  const { askId, askSeq, consumerId, kind, promisedBy, by, at, deliveredAt } = answer;
  return { askId, askSeq, consumerId, kind, promisedBy, by, at, deliveredAt };
}

/** Whether anything of its properties stays out. */
function hasWords({ revisions, impediment, case: businessCase, ...item }: WorkItem): boolean {
  const saved = [revisions.asks, revisions.answers, impediment.revision, businessCase.revision];
  return saved.some((revision) => revision > 0) || item.unreadableProperties.length > 0;
}

/** Items as JSON, without what is null, empty or false. */
export function textOfItems(items: readonly KnownItem[]): string {
  const types: LinkType[] = [];
  const rows = items.map((one) => rowOf(one, types));
  return shortJson({ types, rows });
}

export function textOfAncestors(ancestors: readonly Ancestor[]): string {
  return shortJson(ancestors.map(ancestorOf));
}

/** None where any cannot be read: they are soon read anew. */
export function ancestorsOfText(content: string): readonly Ancestor[] {
  const parsed = z.safeParse(storedAncestors, jsonOf(content));
  return parsed.success ? parsed.data : [];
}

function shortJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    const isNothing = part === null || part === false || part === '';
    return isNothing || (Array.isArray(part) && part.length === 0) ? undefined : part;
  });
}

const storedItems = z.object({
  types: listOf(
    z.object({ id: orNull(id), name: text, inward: orNull(text), outward: orNull(text) }),
  ),
  rows: listOf(z.unknown()),
});

/** @returns the items that can be read, and how many cannot; null: nothing can */
export function itemsOfText(
  content: string,
  since: Instant,
): { readonly items: readonly KnownItem[]; readonly unreadable: number } | null {
  const parsed = z.safeParse(storedItems, jsonOf(content));
  if (!parsed.success) return null;
  const { types, rows } = parsed.data;
  const items = rows.flatMap((row) => itemOfRow(row, types, since) ?? []);
  return { items, unreadable: rows.length - items.length };
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

/** Null for what cannot be read: a bad row costs itself. */
function itemOfRow(row: unknown, types: readonly LinkType[], since: Instant): KnownItem | null {
  const parsed = z.safeParse(storedItem, row);
  if (!parsed.success) return null;
  const { isStripped, links, asks, answers, ...facts } = parsed.data;
  const typed = links.flatMap(({ type, direction, other }) => {
    const known = types[type];
    return known === undefined ? [] : [{ type: known, direction, other }];
  });
  if (typed.length < links.length) return null;
  const item: WorkItem = {
    ...facts,
    links: typed,
    asks: asks.map((ask) => ({ ...ask, why: '' })),
    answers: answers.map((answer) => ({ ...answer, text: '' })),
    // Who would write over a half without its words is refused, and sees them.
    revisions: { asks: 0, answers: 0 },
    impediment: NO_IMPEDIMENT,
    case: NO_CASE,
    history: null,
  };
  return { item, since, isStripped };
}
