import type { Day } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import { GrowableColumn, float64, int32, uint8 } from './growable-column';
import { LinkStore, type LinkVisitor } from './link-store';
import { LinkTypeTable } from './link-type-table';
import { ObjectTable } from './object-table';
import { StringTable } from './string-table';
import {
  NO_HALVES,
  type FixVersion,
  type Halves,
  type IssueRef,
  type Sprint,
  type Status,
  type WorkItem,
} from './work-item';

const NOTHING = -1;
const NO_DAY = -2_147_483_648;
const FLAGGED = 1;

/**
 * All work items known to a reading, in columns; made for 100,000 items and 200,000 links.
 *
 * A *node* is the number of an issue that was named anywhere, as an item or as the end of a link. A
 * node without facts is an issue that Jira names but did not return (or that lies outside an
 * export). Node numbers stay valid for the life of the corpus.
 */
export class Corpus {
  readonly linkTypes = new LinkTypeTable();
  private readonly keys: string[] = [];
  private readonly ids: (string | null)[] = [];
  private readonly summaries: (string | null)[] = [];
  private readonly nodeOfId = new Map<string, number>();
  private readonly nodeOfKey = new Map<string, number>();
  private readonly known = new GrowableColumn(uint8);
  private readonly flags = new GrowableColumn(uint8);
  private readonly statusNumbers = new GrowableColumn(int32);
  private readonly teamNumbers = new GrowableColumn(int32);
  private readonly assigneeNumbers = new GrowableColumn(int32);
  private readonly incrementNumbers = new GrowableColumn(int32);
  private readonly sprintLists = new GrowableColumn(int32);
  private readonly versionLists = new GrowableColumn(int32);
  private readonly dueDays = new GrowableColumn(int32);
  private readonly startDays = new GrowableColumn(int32);
  private readonly points = new GrowableColumn(float64);
  private readonly typeNumbers = new GrowableColumn(int32);
  private readonly updatedAt = new GrowableColumn(float64);
  private readonly statuses = new ObjectTable(statusIdentity);
  private readonly sprints = new ObjectTable(sprintsIdentity);
  private readonly versions = new ObjectTable(versionsIdentity);
  private readonly texts = new StringTable();
  private readonly links = new LinkStore();
  /** Few issues have any. */
  private readonly halves = new Map<number, Halves>();
  private items = 0;

  get nodeCount(): number {
    return this.keys.length;
  }

  get itemCount(): number {
    return this.items;
  }

  /** Adds a page of a first reading. An item that comes twice counts once; the later one stands. */
  merge(page: readonly WorkItem[]): void {
    for (const item of page) this.store(item);
  }

  /**
   * Applies items read again. A link that a changed item no longer shows is gone, though its other
   * end was not read again and still shows it. (A first reading must not conclude this: there the
   * ends arrive in any order, and some exports show a link at one end only.)
   */
  applyChanges(changed: readonly WorkItem[]): void {
    for (const item of changed) {
      const node = this.nodeFor(item);
      const before: Parameters<LinkVisitor>[] = [];
      this.links.visit(node, (...link) => before.push(link));
      this.store(item);
      for (const [type, direction, other] of before) {
        if (this.links.has(node, type, direction, other)) continue;
        this.links.drop(other, type, direction === 'inward' ? 'outward' : 'inward', node);
      }
    }
  }

  /** Forgets items that vanished. Links that others still show to them lead outside from now on. */
  remove(vanished: readonly IssueRef[]): void {
    for (const ref of vanished) {
      const node = this.findNode(ref);
      if (node === undefined || !this.isKnown(node)) continue;
      this.known.set(node, 0);
      this.links.clear(node);
      this.summaries[node] = null;
      this.items -= 1;
    }
  }

  findKey(key: string): number | undefined {
    return this.nodeOfKey.get(key);
  }

  keyOf(node: number): string {
    return this.keys[node] ?? '';
  }

  idOf(node: number): string | null {
    return this.ids[node] ?? null;
  }

  /** Whether the facts of the issue are here; false for an end that is only named. */
  isKnown(node: number): boolean {
    return this.known.get(node) === 1;
  }

  summaryOf(node: number): string | null {
    return this.summaries[node] ?? null;
  }

  /** The facts below hold for known nodes only; null or empty for others. */
  statusOf(node: number): Status | null {
    return this.isKnown(node) ? this.statuses.get(this.statusNumbers.get(node)) : null;
  }

  teamOf(node: number): string | null {
    return this.text(node, this.teamNumbers);
  }

  assigneeOf(node: number): string | null {
    return this.text(node, this.assigneeNumbers);
  }

  incrementOf(node: number): string | null {
    return this.text(node, this.incrementNumbers);
  }

  sprintsOf(node: number): readonly Sprint[] {
    return this.isKnown(node) ? this.sprints.get(this.sprintLists.get(node)) : [];
  }

  fixVersionsOf(node: number): readonly FixVersion[] {
    return this.isKnown(node) ? this.versions.get(this.versionLists.get(node)) : [];
  }

  dueOf(node: number): Day | null {
    return this.day(node, this.dueDays);
  }

  startOf(node: number): Day | null {
    return this.day(node, this.startDays);
  }

  pointsOf(node: number): number | null {
    const points = this.points.get(node);
    return this.isKnown(node) && !Number.isNaN(points) ? points : null;
  }

  /** Name of the issue type. */
  typeOf(node: number): string | null {
    return this.text(node, this.typeNumbers);
  }

  updatedOf(node: number): Instant | null {
    return this.instant(node, this.updatedAt);
  }

  isFlagged(node: number): boolean {
    return this.isKnown(node) && (this.flags.get(node) & FLAGGED) !== 0;
  }

  /** Both halves of contracts that stand on the issue. */
  halvesOf(node: number): Halves {
    return (this.isKnown(node) ? this.halves.get(node) : undefined) ?? NO_HALVES;
  }

  visitLinks(node: number, visitor: LinkVisitor): void {
    this.links.visit(node, visitor);
  }

  private store(item: WorkItem): void {
    const node = this.nodeFor(item);
    if (!this.isKnown(node)) this.items += 1;
    this.known.set(node, 1);
    if (this.keys[node] !== item.key) this.nodeOfKey.set(item.key, node);
    this.keys[node] = item.key;
    this.summaries[node] = item.summary;
    this.flags.set(node, item.isFlagged ? FLAGGED : 0);
    this.statusNumbers.set(node, this.statuses.numberOf(item.status));
    this.teamNumbers.set(node, this.optionalText(item.team));
    this.assigneeNumbers.set(node, this.optionalText(item.assignee));
    this.incrementNumbers.set(node, this.optionalText(item.increment));
    this.sprintLists.set(node, this.sprints.numberOf(item.sprints));
    this.versionLists.set(node, this.versions.numberOf(item.fixVersions));
    this.dueDays.set(node, item.due ?? NO_DAY);
    this.startDays.set(node, item.start ?? NO_DAY);
    this.points.set(node, item.points ?? Number.NaN);
    this.typeNumbers.set(node, this.texts.numberOf(item.type));
    this.updatedAt.set(node, item.updated ?? Number.NaN);
    this.storeHalves(node, item);
    this.storeLinks(node, item);
  }

  private storeHalves(
    node: number,
    { asks, answers, unreadableHalves, revisions }: WorkItem,
  ): void {
    const isSaved = revisions.asks + revisions.answers > 0;
    if (isSaved || unreadableHalves.length > 0) {
      this.halves.set(node, { asks, answers, unreadableHalves, revisions });
    } else {
      this.halves.delete(node);
    }
  }

  private storeLinks(node: number, item: WorkItem): void {
    this.links.begin(node);
    for (const { type, direction, other } of item.links) {
      this.links.add(node, this.linkTypes.numberOf(type), direction, this.nodeFor(other));
    }
  }

  /** Ids identify issues, since keys change when an issue moves; keys do where a source has no ids. */
  private nodeFor(ref: IssueRef): number {
    const { id, key } = ref;
    const known = id === null ? undefined : this.nodeOfId.get(id);
    if (known !== undefined) return known;
    const node = this.findNode(ref) ?? this.addNode(key);
    this.nodeOfKey.set(key, node);
    if (id !== null) {
      this.ids[node] = id;
      this.nodeOfId.set(id, node);
    }
    return node;
  }

  private addNode(key: string): number {
    const node = this.keys.push(key) - 1;
    this.ids.push(null);
    this.summaries.push(null);
    this.known.set(node, 0);
    return node;
  }

  private findNode(ref: IssueRef): number | undefined {
    const byId = ref.id === null ? undefined : this.nodeOfId.get(ref.id);
    if (byId !== undefined) return byId;
    const byKey = this.nodeOfKey.get(ref.key);
    if (byKey === undefined) return undefined;
    const otherIssue = ref.id !== null && (this.ids[byKey] ?? ref.id) !== ref.id;
    return otherIssue ? undefined : byKey;
  }

  private optionalText(text: string | null): number {
    return text === null ? NOTHING : this.texts.numberOf(text);
  }

  private text(node: number, column: GrowableColumn<Int32Array>): string | null {
    const number = column.get(node);
    return this.isKnown(node) && number !== NOTHING ? this.texts.textOf(number) : null;
  }

  private day(node: number, column: GrowableColumn<Int32Array>): Day | null {
    const day = column.get(node);
    return this.isKnown(node) && day !== NO_DAY ? (day as Day) : null;
  }

  private instant(node: number, column: GrowableColumn<Float64Array>): Instant | null {
    const at = column.get(node);
    return this.isKnown(node) && !Number.isNaN(at) ? (at as Instant) : null;
  }
}

function statusIdentity({ id, name, category }: Status): string {
  return `${id ?? ''} ${category} ${name}`;
}

function sprintsIdentity(sprints: readonly Sprint[]): string {
  let text = '';
  for (const { id, name, isClosed, start, end } of sprints) {
    text += `${id}\0${isClosed ? 'closed' : 'open'}\0${String(start)}\0${String(end)}\0${name}\0`;
  }
  return text;
}

function versionsIdentity(versions: readonly FixVersion[]): string {
  let text = '';
  for (const { id, name, isReleased, release } of versions) {
    text += `${id}\0${isReleased ? 'released' : 'open'}\0${String(release)}\0${name}\0`;
  }
  return text;
}
