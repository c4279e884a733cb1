import { linkTypeMeanings, type LinkTypeRule } from '../domain/dependencies/link-type-meaning';
import type { IssueLink, WorkItem } from '../domain/work-items/work-item';
import type { FocusLink, NeighbourhoodReading } from '../use-cases/neighbourhood-reading';
import type { JiraConnection } from './call-jira';
import { EVERY_FIELD, foundFields, isEnough, type FieldMemory } from './field-memory';
import type { SiteField } from './field-places';
import { fieldsToRead } from './fields-to-read';
import { mapIssue, type MappingRules } from './issue-mapping';
import { mappingRulesFor, type MappingChoices } from './mapping-choices';
import { MalformedIssue } from './malformed-issue';
import { JiraError } from './jira-error';
import { rawLinks } from './raw-links';
import { ISSUES_AT_ONCE, readRawIssue, readRawIssues, type RawIssue } from './read-issues';

export type NeighbourhoodSettings = MappingChoices & {
  readonly linkTypes: readonly LinkTypeRule[] | null;
};

export interface NeighbourhoodRequest {
  readonly connection: JiraConnection;
  readonly issueId: string;
  /** May still be on its way: the issue is asked for meanwhile. */
  readonly settings: Promise<NeighbourhoodSettings>;
  readonly memory: FieldMemory;
  /**
   * How far from the issue: `summary` reads what its own health rests on (its neighbours, and what open
   * providers themselves wait for); `levels` also those that wait for its consumers.
   */
  readonly reach: 'summary' | 'levels';
}

/**
 * Reads an issue and its neighbours along dependency links in at most three requests (a fourth where the
 * settings changed since the fields were remembered).
 *
 * @throws JiraError
 */
export async function readNeighbourhood(
  request: NeighbourhoodRequest,
): Promise<NeighbourhoodReader> {
  const { connection, issueId, memory } = request;
  const remembered = memory.recall();
  const [first, settings] = await Promise.all([
    readRawIssue(connection, issueId, {
      fields: remembered?.asked ?? EVERY_FIELD,
      described: remembered === null,
    }),
    request.settings,
  ]);
  const reader = new NeighbourhoodReader(connection, settings, issueId);
  if (remembered === null) {
    reader.take([issueId], first.issues, first.siteFields);
  } else {
    reader.take([], [], remembered.siteFields);
    const hasAll = reader.wanted().every((field) => remembered.asked.includes(field));
    const again = hasAll
      ? first
      : await readRawIssue(connection, issueId, { fields: reader.wanted(), described: false });
    reader.take([issueId], again.issues, []);
  }
  await reader.readNext([...reader.neighbours('both'), ...reader.namedByContracts()]);
  await reader.readNext(reader.secondNeighbours(request.reach));
  reader.remember(memory);
  return reader;
}

/** What is known so far; reads more when it is asked for. */
export class NeighbourhoodReader {
  private readonly raws = new Map<string, RawIssue>();
  private readonly asked = new Set<string>();
  private siteFields: readonly SiteField[] = [];
  private rules: MappingRules;
  private known: NeighbourhoodReading | null = null;

  constructor(
    private readonly connection: JiraConnection,
    private readonly settings: NeighbourhoodSettings,
    private readonly focusId: string,
  ) {
    this.rules = mappingRulesFor([], settings);
  }

  /** @throws JiraError if the issue itself cannot be read */
  get reading(): NeighbourhoodReading {
    this.known ??= this.map();
    return this.known;
  }

  take(asked: readonly string[], raws: readonly RawIssue[], fields: readonly SiteField[]): void {
    for (const id of asked) this.asked.add(id);
    for (const raw of raws) this.raws.set(raw.id, raw);
    if (fields.length > 0) {
      const ids = new Set(this.siteFields.map(({ id }) => id));
      this.siteFields = [...this.siteFields, ...fields.filter(({ id }) => !ids.has(id))];
      this.rules = mappingRulesFor(this.siteFields, this.settings);
    }
    this.known = null;
  }

  /**
   * Reads issues the links named, in one request; of more than Jira gives at once the first.
   *
   * @throws JiraError
   */
  async readNext(ids: readonly string[]): Promise<void> {
    const page = ids.slice(0, ISSUES_AT_ONCE);
    const isKnown = isEnough(this.rules.fields);
    const answer = await readRawIssues(this.connection, page, {
      fields: isKnown ? this.wanted() : EVERY_FIELD,
      described: !isKnown,
    });
    this.take(page, answer.issues, answer.siteFields);
  }

  wanted(): readonly string[] {
    return fieldsToRead(this.rules);
  }

  /** Ids at the other ends of the issue's dependency links that were not asked for, open ones first. */
  neighbours(side: Side, of: WorkItem = this.reading.focus): readonly string[] {
    const waiting = this.waitingLinks(of).filter((link) => side === 'both' || link.side === side);
    const ids = new Set(waiting.map(({ otherId }) => otherId));
    const fresh = [...ids].filter((id) => !this.asked.has(id));
    const isDone = (id: string): boolean => this.reading.told.get(id)?.status.category === 'done';
    return [...fresh.filter((id) => !isDone(id)), ...fresh.filter(isDone)];
  }

  /** Ids that open contracts of the issue name without a link. */
  namedByContracts(): readonly string[] {
    const { asks, answers } = this.reading.focus;
    const providers = asks.flatMap(({ provider, closed }) =>
      'issueId' in provider && closed === null ? [provider.issueId] : [],
    );
    const ids = new Set([...providers, ...answers.map(({ consumerId }) => consumerId)]);
    const linked = new Set(this.waitingLinks(this.reading.focus).map(({ otherId }) => otherId));
    return [...ids].filter((id) => !linked.has(id) && !this.asked.has(id));
  }

  secondNeighbours(reach: NeighbourhoodRequest['reach']): readonly string[] {
    const ids = new Set<string>();
    for (const { otherId, side } of this.waitingLinks(this.reading.focus)) {
      const item = this.reading.read.get(otherId);
      if (item === undefined) continue;
      const isOpen = item.status.category !== 'done';
      if (reach === 'summary' && !(side === 'providers' && isOpen)) continue;
      for (const id of this.neighbours(side, item)) {
        const isOpenEnd = this.reading.told.get(id)?.status.category !== 'done';
        if (reach === 'levels' || isOpenEnd) ids.add(id);
      }
    }
    return [...ids];
  }

  remember(memory: FieldMemory): void {
    if (!isEnough(this.rules.fields)) return;
    const siteFields = foundFields(this.siteFields, this.rules.fields);
    memory.keep({ siteFields, asked: this.wanted() });
  }

  private waitingLinks({ links }: WorkItem): readonly { otherId: string; side: Side }[] {
    const meanings = linkTypeMeanings(
      links.map(({ type }) => type),
      this.settings.linkTypes,
    );
    return links.flatMap(({ direction, other }: IssueLink, at) => {
      const waits = meanings[at]?.waits ?? 'none';
      if (waits === 'none' || other.id === null) return [];
      return [{ otherId: other.id, side: waits === direction ? 'providers' : 'consumers' }];
    });
  }

  private map(): NeighbourhoodReading {
    const read = new Map<string, WorkItem>();
    const told = new Map<string, WorkItem>();
    for (const raw of this.raws.values()) {
      const item = this.mapped(raw);
      if (item !== null) read.set(raw.id, item);
    }
    for (const raw of this.raws.values()) {
      for (const { otherId, other } of rawLinks(raw)) {
        if (this.asked.has(otherId)) continue;
        const item = this.mapped(other);
        if (item !== null) told.set(otherId, item);
      }
    }
    const focusRaw = this.raws.get(this.focusId);
    const focus = read.get(this.focusId);
    if (focusRaw === undefined || focus === undefined) {
      throw new JiraError(
        'unexpected-answer',
        'Jira answered another issue than the one asked for',
      );
    }
    const links: readonly FocusLink[] = rawLinks(focusRaw).map(
      ({ id, typeId, direction, otherId }) => ({ id, typeId, direction, otherId }),
    );
    return { focus, links, read, told };
  }

  /** One neighbour that cannot be read costs itself, not the view. */
  private mapped(raw: unknown): WorkItem | null {
    try {
      return mapIssue(raw, this.rules);
    } catch (error) {
      if (error instanceof MalformedIssue) return null;
      throw error;
    }
  }
}

type Side = 'providers' | 'consumers' | 'both';
