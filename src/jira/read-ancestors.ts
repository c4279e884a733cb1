import { ancestorOf, IssueIndex, type Ancestor } from '../domain/work-items/ancestor';
import { byText } from '../domain/work-items/issue-key';
import type { IssueRef, WorkItem } from '../domain/work-items/work-item';
import type { JiraConnection } from './call-jira';
import type { MappingRules } from './issue-mapping';
import { readItems } from './read-items';
import { factsOfAll, factsOfAncestor, ToldFacts, witnessesAmong } from './shared-facts';

interface AncestorsRequest {
  readonly connection: JiraConnection;
  readonly rules: MappingRules;
  /** Stops the reading before its next call. */
  readonly signal: AbortSignal;
  /** What the ancestors are of. */
  readonly items: readonly WorkItem[];
  /** Of these, those that were read just now: they tell of statuses and types. */
  readonly fresh: readonly WorkItem[];
  /** What need not be read again, as far as searches tell. */
  readonly known: readonly Ancestor[];
}

export interface AncestorsFound {
  /** Those that stand above the items and are none of them, in the order of their ids. */
  readonly found: readonly Ancestor[];
  /** How many could not be read; what Jira does not show is not counted. */
  readonly unread: number;
}

/** Jira's hierarchy has fewer levels; data that lead ever further up are followed no longer. */
const MOST_ROUNDS = 20;

/**
 * Reads the issues that items stand below, those above these, and so on: level by level, many at once.
 * A parent that Jira does not return is left out.
 *
 * @throws the signal's reason if it was stopped
 */
export async function readAncestors(request: AncestorsRequest): Promise<AncestorsFound> {
  const reading = new Ancestors(request);
  await reading.readAll();
  return { found: reading.above(), unread: reading.unread };
}

class Ancestors {
  unread = 0;
  private readonly items: IssueIndex<Ancestor>;
  private readonly found = new Map<string, Ancestor>();
  private readonly fresh: Ancestor[] = [];
  /** Names of those that Jira was asked for already. */
  private readonly asked = new Set<string>();

  constructor(private readonly request: AncestorsRequest) {
    this.items = new IssueIndex<Ancestor>(request.items);
  }

  async readAll(): Promise<void> {
    let known = new IssueIndex(this.request.known);
    const askedFacts = new Set<string>();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const wanted = this.wantedOf(known);
      if (wanted.length > 0) {
        await this.read(wanted);
        continue;
      }
      const doubtful = new Set(this.witnesses(askedFacts));
      if (doubtful.size === 0) return;
      for (const one of doubtful) this.found.delete(nameOf(one));
      known = new IssueIndex(this.request.known.filter((one) => !doubtful.has(one)));
    }
  }

  /** All that was found and stands above an item, with the keys and statuses they have now. */
  above(): readonly Ancestor[] {
    const told = new ToldFacts(this.request.fresh, this.fresh);
    const index = new IssueIndex(this.found.values());
    const ordered = [...this.reachable(index)].sort((a, b) => byText(nameOf(a), nameOf(b)));
    return ordered.map((one) => {
      const { parent } = one;
      const key = parent && (index.find(parent) ?? this.items.find(parent))?.key;
      return {
        ...one,
        status: told.statusOf(one.status),
        parent: parent && { ...parent, key: key ?? parent.key },
      };
    });
  }

  private reachable(index: IssueIndex<Ancestor>): ReadonlySet<Ancestor> {
    const reached = new Set<Ancestor>();
    const climb = ({ parent }: Ancestor): void => {
      if (parent === null || this.items.find(parent) !== undefined) return;
      const above = index.find(parent);
      if (above !== undefined) reached.add(above);
    };
    this.request.items.forEach(climb);
    // A set visits what is added to it on the way.
    for (const one of reached) climb(one);
    return reached;
  }

  /** Takes over what is known, and names what is left to ask for. */
  private wantedOf(known: IssueIndex<Ancestor>): readonly string[] {
    const wanted = new Map<string, IssueRef>();
    const index = new IssueIndex(this.found.values());
    const climb = ({ parent }: Ancestor): void => {
      if (parent === null || this.items.find(parent) !== undefined) return;
      if (index.find(parent) !== undefined || this.asked.has(nameOf(parent))) return;
      const one = known.find(parent);
      if (one === undefined) {
        wanted.set(nameOf(parent), parent);
        return;
      }
      this.found.set(nameOf(one), one);
      index.add(one);
      climb(one);
    };
    this.request.items.forEach(climb);
    [...this.found.values()].forEach(climb);
    return [...wanted.keys()];
  }

  /** Statuses and types may have other names, which touches no issue that carries them. */
  private witnesses(askedFacts: Set<string>): readonly Ancestor[] {
    const factsOf = factsOfAncestor;
    const told = factsOfAll([...this.request.fresh, ...this.fresh], factsOf);
    const fresh = new Set(this.fresh.map(nameOf));
    const kept = [...this.found.values()].filter((one) => !fresh.has(nameOf(one)));
    return witnessesAmong(kept, { told, asked: askedFacts, factsOf });
  }

  private async read(ids: readonly string[]): Promise<void> {
    const { connection, rules, signal } = this.request;
    for (const id of ids) this.asked.add(id);
    let answered = 0;
    await readItems({
      ...{ connection, rules, ids, signal, onlyFields: fieldsOf(rules) },
      take: (items, lacking) => {
        answered += items.length + lacking;
        for (const item of items) {
          const one = ancestorOf(item);
          this.found.set(nameOf(one), one);
          this.fresh.push(one);
        }
      },
    });
    this.unread += ids.length - answered;
  }
}

function nameOf({ id, key }: IssueRef): string {
  return id ?? key;
}

function fieldsOf({ fields: { epicLink } }: MappingRules): readonly string[] {
  const own = epicLink === null ? [] : [epicLink];
  return ['summary', 'issuetype', 'status', 'resolution', 'parent', ...own];
}
