import type { Instant } from '../../../../../src/domain/calendar/instant';
import { projectOfKey } from '../../../../../src/domain/work-items/issue-key';
import type { Ancestor } from '../../../../../src/domain/work-items/ancestor';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import { mentions, type KnownItem } from '../../../../../src/jira/known-work';
import type { Beginning, LinkedUpdate } from '../../../../../src/jira/update-linked-work';
import type { LoadedReading } from '../reading-keeper';
import type { ReadingDatabase } from './reading-database';
import type { ReadingOwner } from './reading-key';
import { parseHead, type StoredHead } from './stored-head';
import { ancestorsOfText, itemsOfText, textOfAncestors, textOfItems } from './stored-item';

/** Issues in one chunk where all are written anew. */
const ROWS_A_CHUNK = 500;
/** Rows that later ones replace are let stand until there are so many of them. */
const SUPERFLUOUS_ROWS = 1000;
/** Reading back takes the page's time: so many characters take some 20 ms. */
const CHARACTERS_AT_ONCE = 200_000;

/** One reading in the browser's database. Its methods throw what the database throws. */
export class StoredReading {
  private head: StoredHead | null = null;
  private ids = new Set<string>();
  /** As it is kept. */
  private ancestors = '';

  constructor(
    private readonly database: ReadingDatabase,
    private readonly own: ReadingOwner & { readonly reading: string },
  ) {}

  /** @param browsable keys of the projects the person can browse now */
  async load(browsable: readonly string[]): Promise<LoadedReading | null> {
    const head = parseHead(await this.database.head(this.own.reading));
    if (head === null) return null;
    const { items, isBroken } = await itemsIn(await this.database.chunks(this.own.reading), head);
    this.head = head;
    this.ids = new Set(items.keys());
    const shown = visibleOf(items, browsable);
    const { linkTypes, dependencyTypes, projects, shape, fullSince, wholeSince } = head;
    const works = [...shown.values()].map(({ item }) => item);
    const isWhole = wholeSince !== null && !isBroken;
    this.ancestors = await this.database.ancestors(this.own.reading);
    const above = visibleAncestors(ancestorsOfText(this.ancestors), browsable);
    const ancestors = { found: above.unchanged, since: wholeSince };
    return {
      known: { items: shown, fullSince, projects, shape, ancestors },
      linkTypes,
      asOf: wholeSince ?? fullSince,
      work: isWhole
        ? {
            ...{ items: works, linkTypes, dependencyTypes, projects: browsable.length },
            ...{ total: works.length, unread: 0, problem: null },
            ...{ ancestors: above.shown, unreadAncestors: 0 },
          }
        : null,
    };
  }

  /** What is kept of what was there is decided here, before the first page comes. */
  async begin(beginning: Beginning, now: Instant): Promise<void> {
    const { isFull, linkTypes, dependencyTypes, projects, shape, fullSince } = beginning;
    const isAnew = isFull || this.head === null;
    if (isAnew) {
      this.ids = new Set();
      this.ancestors = '';
    }
    this.head = {
      ...{ linkTypes, dependencyTypes, shape, fullSince },
      // What is gone since the last whole reading is found out by comparing with that one's projects.
      projects: isAnew ? projects : (this.head?.projects ?? projects),
      wholeSince: isAnew ? null : (this.head?.wholeSince ?? null),
      rows: isAnew ? 0 : (this.head?.rows ?? 0),
    };
    await this.database.forgetOthers(this.own, now);
    await this.saveHead(this.head, now, isAnew);
  }

  async append(page: readonly KnownItem[], now: Instant): Promise<void> {
    if (page.length === 0 || this.head === null) return;
    this.head = { ...this.head, rows: this.head.rows + page.length };
    for (const { item } of page) if (item.id !== null) this.ids.add(item.id);
    const { reading } = this.own;
    await this.database.append({ reading, since: now, rows: textOfItems(page), gone: [] });
  }

  /** The reading ended whole. */
  async finish({ known, revised }: LinkedUpdate, now: Instant): Promise<void> {
    if (this.head === null) return;
    const { reading } = this.own;
    const gone = [...this.ids].filter((id) => !known.items.has(id));
    for (const id of gone) this.ids.delete(id);
    let rows = this.head.rows + revised.length;
    if (rows > 2 * known.items.size + SUPERFLUOUS_ROWS) {
      rows = known.items.size;
      await this.rewrite([...known.items.values()], now);
    } else if (gone.length + revised.length > 0) {
      await this.database.append({ reading, since: now, rows: textOfItems(revised), gone });
    }
    await this.keepAncestors(known.ancestors.found);
    this.head = { ...this.head, projects: known.projects, wholeSince: now, rows };
    await this.saveHead(this.head, now, false);
  }

  /** Before the head says as of when they are: what is newer than it says does no harm. */
  private async keepAncestors(found: readonly Ancestor[]): Promise<void> {
    const rows = textOfAncestors(found);
    if (rows === this.ancestors) return;
    await this.database.saveAncestors({ reading: this.own.reading, rows });
    this.ancestors = rows;
  }

  private async rewrite(items: readonly KnownItem[], since: Instant): Promise<void> {
    const { reading } = this.own;
    const pages = Array.from({ length: Math.ceil(items.length / ROWS_A_CHUNK) }, (_, page) =>
      items.slice(page * ROWS_A_CHUNK, (page + 1) * ROWS_A_CHUNK),
    );
    await this.database.replace(
      reading,
      pages.map((page) => ({ reading, since, rows: textOfItems(page), gone: [] })),
    );
  }

  private saveHead(head: StoredHead, now: Instant, isAnew: boolean): Promise<void> {
    return this.database.saveHead({ ...this.own, savedAt: now, head }, isAnew);
  }
}

async function itemsIn(
  chunks: Awaited<ReturnType<ReadingDatabase['chunks']>>,
  { wholeSince }: StoredHead,
): Promise<{ readonly items: Map<string, KnownItem>; readonly isBroken: boolean }> {
  const items = new Map<string, KnownItem>();
  let isBroken = false;
  let characters = 0;
  for (const { rows, since, gone } of chunks) {
    const read = Number.isSafeInteger(since) && since > 0 ? since : 1;
    const found = itemsOfText(rows, Math.max(read, wholeSince ?? 1) as Instant);
    if (found === null || found.unreadable > 0) isBroken = true;
    for (const one of found?.items ?? []) if (one.item.id !== null) items.set(one.item.id, one);
    for (const id of gone) items.delete(id);
    characters += rows.length;
    if (characters < CHARACTERS_AT_ONCE) continue;
    characters = 0;
    await turnOfThePage();
  }
  return { items, isBroken };
}

/** Lets the page answer the person before it goes on. */
function turnOfThePage(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Without the issues of projects that cannot be browsed any more, and without every mention of them. */
function visibleOf(
  items: ReadonlyMap<string, KnownItem>,
  browsable: readonly string[],
): ReadonlyMap<string, KnownItem> {
  const there = new Set(browsable);
  const isHidden = (key: string): boolean => !there.has(projectOfKey(key));
  return new Map(
    [...items].flatMap(([id, one]) => {
      if (isHidden(one.item.key)) return [];
      if (!mentions(one.item, isHidden)) return [[id, one] as const];
      return [
        [id, { ...one, item: withoutMentions(one.item, isHidden), isStripped: true }] as const,
      ];
    }),
  );
}

/** The same for what stands above; who names what is hidden has to be read again. */
function visibleAncestors(
  ancestors: readonly Ancestor[],
  browsable: readonly string[],
): { readonly shown: readonly Ancestor[]; readonly unchanged: readonly Ancestor[] } {
  const there = new Set(browsable);
  const isHidden = (key: string): boolean => !there.has(projectOfKey(key));
  const shown = ancestors.filter(({ key }) => !isHidden(key));
  return {
    shown: shown.map((one) => (mentions(one, isHidden) ? { ...one, parent: null } : one)),
    unchanged: shown.filter((one) => !mentions(one, isHidden)),
  };
}

function withoutMentions(item: WorkItem, isHidden: (key: string) => boolean): WorkItem {
  const parent = item.parent !== null && isHidden(item.parent.key) ? null : item.parent;
  return { ...item, parent, links: item.links.filter(({ other }) => !isHidden(other.key)) };
}
