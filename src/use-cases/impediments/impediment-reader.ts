import { escalationPolicyOf } from '../../contract/escalation-setting';
import type { Settings } from '../../contract/settings';
import { addDays, daysBetween } from '../../domain/calendar/day';
import { lengthDays, type Intervals } from '../../domain/flow/intervals';
import { itemFlow, type ItemFlow } from '../../domain/flow/item-flow';
import { heldByLinks } from '../../domain/impediments/blocked-by-links';
import { blockedIn } from '../../domain/impediments/blocked-time';
import { conflictsByNode } from '../../domain/impediments/conflict-since';
import { escalationClock, type EscalationPolicy } from '../../domain/impediments/escalation-clock';
import {
  findImpediment,
  foundSince,
  type Conflict,
  type FindingPolicy,
  type FoundWay,
} from '../../domain/impediments/find-impediment';
import { HOLDS_UP_NOTHING, impactReader, type HeldUp } from '../../domain/impediments/impact';
import { isOpenRecord, type ImpedimentRecord } from '../../domain/impediments/record';
import { hasImpossibleDates, recordedSince } from '../../domain/impediments/record-dates';
import type { IssueRef, WorkItem } from '../../domain/work-items/work-item';
import type { Portfolio } from '../analyse-portfolio';
import type { Impediment } from './impediment';

/** Tells the impediment of one item after another; what all of them are told from is made once. */
export class ImpedimentReader {
  private readonly finding: FindingPolicy;
  private readonly escalation: EscalationPolicy;
  private readonly conflicts: ReadonlyMap<number, Conflict>;
  /** By the number of the node; an item that came twice counts once, the later one stands. */
  private readonly items: readonly (WorkItem | undefined)[];
  private readonly flows = new Map<string, ItemFlow>();
  private readonly heldUpBy: (node: number) => HeldUp;

  constructor(
    private readonly portfolio: Portfolio,
    settings: Settings,
  ) {
    const { asOf, timeZone, corpus, policy, whole, linkMeanings } = portfolio;
    const { health, blocked, impediments } = settings;
    this.escalation = escalationPolicyOf(settings, timeZone);
    this.finding = {
      ...{ asOf, timeZone, calendar: this.escalation.calendar, status: policy.status },
      ...{ byFlag: blocked.flag, stalledDays: blocked.stalledDays },
      types: new Set(impediments.types),
    };
    this.conflicts = conflictsByNode(whole, timeZone);
    this.items = itemsByNode(portfolio);
    this.heldUpBy = impactReader({
      ...{ corpus, map: whole, linkMeanings },
      isOpen: (node) => this.isOpen(node),
      isImpediment: (node) =>
        this.isOpen(node) && this.finding.types.has(this.items[node]?.type ?? ''),
      epicOf: (node) => this.epicOf(node),
      soon: addDays(policy.today, health.soonDays),
    });
  }

  *itemsInScope(): Generator<{ readonly item: WorkItem; readonly node: number }> {
    for (const [node, item] of this.items.entries()) {
      if (item !== undefined && this.portfolio.inScope(node)) yield { item, node };
    }
  }

  waysOf(item: WorkItem, node: number): readonly FoundWay[] {
    const conflict = this.conflicts.get(node) ?? null;
    return findImpediment(item, { conflict, flow: () => this.flowOf(item) }, this.finding);
  }

  /** One that was found, whether or not somebody recorded or dismissed it. */
  found(item: WorkItem, node: number, ways: readonly FoundWay[]): Impediment {
    const { asOf, timeZone, policy } = this.portfolio;
    const { record } = item.impediment.notes;
    const standing = isOpenRecord(record) ? record : null;
    const since = foundSince(ways);
    return {
      ...this.facts(item, node),
      found: ways.map(({ code }) => code),
      state: standing?.state ?? 'raised',
      level: standing?.level ?? 'team',
      since,
      ageDays: since === null ? null : daysBetween(timeZone.dayAt(since), policy.today) + 1,
      clock:
        standing === null || this.isImpossible(standing)
          ? null
          : escalationClock(standing, this.escalation, asOf),
      holdsUp: this.heldUpBy(node),
      removedAt: null,
    };
  }

  /** One whose record was removed, or whose issue is done, and nothing is found any more. */
  removed(item: WorkItem, node: number): Impediment {
    const { record } = item.impediment.notes;
    const { asOf } = this.portfolio;
    const removedAt = record?.removed?.at ?? this.flowOf(item).finished;
    return {
      ...this.facts(item, node),
      found: [],
      state: 'removed',
      level: record?.level ?? 'team',
      since: record && recordedSince(record, item.created, asOf),
      ageDays: null,
      clock: null,
      holdsUp: HOLDS_UP_NOTHING,
      removedAt: record !== null && this.isImpossible(record) ? null : removedAt,
    };
  }

  private facts(
    item: WorkItem,
    node: number,
  ): Pick<
    Impediment,
    | 'item'
    | 'team'
    | 'notes'
    | 'revision'
    | 'isUnreadable'
    | 'hasImpossibleDates'
    | 'record'
    | 'blocked'
    | 'blockedDays'
  > {
    const { notes, revision, isUnreadable } = item.impediment;
    const { record } = notes;
    const team = this.portfolio.teamOf(node);
    const blocked = this.blocked(item);
    return {
      ...{ item, team, notes, revision, isUnreadable, record },
      ...{ blocked, blockedDays: blocked && lengthDays(blocked) },
      hasImpossibleDates: record !== null && this.isImpossible(record),
    };
  }

  private isImpossible(record: ImpedimentRecord): boolean {
    return hasImpossibleDates(record, this.portfolio.asOf);
  }

  private blocked(item: WorkItem): Intervals | null {
    if (item.history === null) return null;
    const { asOf, corpus, linkMeanings, policy } = this.portfolio;
    const held = policy.blocked.byLinks
      ? heldByLinks(item, asOf, {
          types: corpus.linkTypes.all,
          meanings: linkMeanings,
          flowOf: (key) => {
            const other = this.items[corpus.findKey(key) ?? -1];
            return other === undefined ? null : this.flowOf(other);
          },
        })
      : [];
    return blockedIn(this.flowOf(item), policy, held);
  }

  private flowOf(item: WorkItem): ItemFlow {
    const known = this.flows.get(item.key);
    if (known !== undefined) return known;
    const flow = itemFlow(item, this.finding.status, this.portfolio.asOf);
    this.flows.set(item.key, flow);
    return flow;
  }

  private isOpen(node: number): boolean {
    const status = this.items[node]?.status;
    return status !== undefined && !this.finding.status.isDone(status);
  }

  /** Above a sub-task stands the epic of its parent. */
  private epicOf(node: number): IssueRef | null {
    const item = this.items[node];
    const parent = item?.parent ?? null;
    if (parent === null) return null;
    const above = item?.isSubtask === true ? (this.itemAt(parent)?.parent ?? null) : parent;
    if (above === null) return null;
    const epic = this.itemAt(above);
    return epic !== undefined && this.finding.status.isDone(epic.status) ? null : above;
  }

  private itemAt({ key }: IssueRef): WorkItem | undefined {
    return this.items[this.portfolio.corpus.findKey(key) ?? -1];
  }
}

function itemsByNode({ items, corpus }: Portfolio): readonly (WorkItem | undefined)[] {
  const byNode = new Array<WorkItem | undefined>(corpus.nodeCount).fill(undefined);
  for (const item of items) {
    const node = corpus.findKey(item.key);
    if (node !== undefined) byNode[node] = item;
  }
  return byNode;
}
