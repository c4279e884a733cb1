import { isOpen } from '../domain/dependencies/contract/ask';
import { isPromiseOpen } from '../domain/dependencies/contract/shrink';
import type { LinkType, WorkItem } from '../domain/work-items/work-item';
import type { MappingRules } from './issue-mapping';
import type { JiraError } from './jira-error';
import type { KnownItem } from './known-work';
import { itemsInDoubt, withKeysOf } from './link-ends';
import { readItems } from './read-items';
import { ToldFacts, witnessesOf, type AskedFacts } from './shared-facts';
import type { UpdateRequest } from './update-linked-work';

interface Reading extends UpdateRequest {
  readonly rules: MappingRules;
  readonly linkTypes: readonly LinkType[];
  readonly dependencyTypes: readonly LinkType[];
}

interface Found {
  /** Of all issues that are wanted. */
  readonly ids: readonly string[];
  /** Of these, those that need not be read again as far as searches tell. */
  readonly known: ReadonlyMap<string, KnownItem>;
  /** The keys of issues that have changed, by id. */
  readonly keys: ReadonlyMap<string, string>;
  /** The keys of the epics the person sees, and of what stands above them; null: not known. */
  readonly parents: ReadonlyMap<string, string> | null;
}

/** The wanted issues: those that are known, and those that are read. */
export class LinkedItems {
  readonly found: Map<string, KnownItem>;
  /** Asked for and not answered. */
  unread = 0;
  problem: JiraError | null = null;
  private readonly fresh = new Set<string>();

  constructor(
    private readonly reading: Reading,
    private readonly wanted: Found,
  ) {
    this.found = new Map(wanted.known);
  }

  /** @throws the signal's reason if it was stopped */
  async readAll(): Promise<void> {
    const { ids, known } = this.wanted;
    await this.read(ids.filter((id) => !known.has(id)));
    if (known.size > 0) await this.readDoubtful();
    if (this.problem === null) await this.readOtherEnds();
    if (known.size > 0) this.reviseKnown();
  }

  /** Of the known, those that are others now without having been read. */
  revised(): readonly KnownItem[] {
    return [...this.wanted.known].flatMap(([id, before]) => {
      const now = this.found.get(id);
      return now === undefined || now.item === before.item || this.fresh.has(id) ? [] : [now];
    });
  }

  /** Those that were read just now. */
  freshItems(): readonly WorkItem[] {
    return [...this.found].flatMap(([id, { item }]) => (this.fresh.has(id) ? [item] : []));
  }

  /** What no search finds: who read an issue for another finds more of them. */
  private async readDoubtful(): Promise<void> {
    const wanted = new Set(this.wanted.ids);
    const asked: AskedFacts = new Set();
    while (this.problem === null) {
      const items = new Map([...this.found].map(([id, { item }]) => [id, item]));
      const isWanted = (id: string): boolean => wanted.has(id);
      const doubtful = itemsInDoubt(items, this.reading.dependencyTypes, isWanted);
      const witnesses = witnessesOf(this.freshItems(), this.keptItems(), asked);
      const orphans = this.keptItems().filter((item) => !this.seesParentOf(item));
      const again = new Set([
        ...doubtful,
        ...[...witnesses, ...orphans].flatMap(({ id }) => id ?? []),
      ]);
      const unsure = [...again].filter((id) => !this.fresh.has(id));
      if (unsure.length === 0) return;
      for (const id of unsure) this.found.delete(id);
      await this.read(unsure);
    }
  }

  /**
   * Who was asked may have nothing of its own that a search finds; they are few, and read each time.
   * What Jira does not return is not shown to the person, or deleted: no search has named it.
   */
  private async readOtherEnds(): Promise<void> {
    const ends = new Set([...this.found.values()].flatMap(({ item }) => otherEnds(item)));
    for (const id of this.wanted.ids) ends.delete(id);
    if (ends.size > 0) await this.read([...ends], false);
  }

  private reviseKnown(): void {
    const told = new ToldFacts(this.freshItems());
    const keyOf = (id: string): string | undefined =>
      this.found.get(id)?.item.key ?? this.wanted.keys.get(id) ?? this.wanted.parents?.get(id);
    for (const [id, one] of this.found) {
      const item = withKeysOf(this.fresh.has(id) ? one.item : told.in(one.item), keyOf);
      if (item !== one.item) this.found.set(id, { ...one, item });
    }
  }

  private seesParentOf({ parent, isSubtask }: WorkItem): boolean {
    const { parents } = this.wanted;
    if (isSubtask || parents === null || !parent?.id) return true;
    return parents.has(parent.id);
  }

  private async read(ids: readonly string[], isFirst = true): Promise<void> {
    const { connection, rules, signal, now, onPage } = this.reading;
    this.unread += ids.length;
    if (isFirst) this.tell();
    const problem = await readItems({
      ...{ connection, rules, ids, signal, areFound: isFirst },
      take: (items, lacking) => {
        const page = items.map((item) => ({ item, since: now, isStripped: false }));
        for (const one of page) this.take(one);
        this.unread -= items.length + lacking;
        onPage?.(page);
        this.tell();
      },
    });
    this.problem = problem ?? this.problem;
  }

  private take(one: KnownItem): void {
    const { id } = one.item;
    if (id === null) return;
    this.found.set(id, one);
    this.fresh.add(id);
  }

  private keptItems(): readonly WorkItem[] {
    return [...this.found].flatMap(([id, { item }]) => (this.fresh.has(id) ? [] : [item]));
  }

  private tell(): void {
    const items = [...this.found.values()].map(({ item }) => item);
    const total = items.length + this.unread;
    const { linkTypes } = this.reading;
    this.reading.onProgress({ read: items.length, total, items, linkTypes });
  }
}

/** Ids of the issues an issue has an open contract with. */
function otherEnds({ asks, answers }: WorkItem): readonly string[] {
  return [
    ...asks
      .filter(isOpen)
      .flatMap(({ provider }) => ('issueId' in provider ? [provider.issueId] : [])),
    ...answers.filter(isPromiseOpen).map(({ consumerId }) => consumerId),
  ];
}
