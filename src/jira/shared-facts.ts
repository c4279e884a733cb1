import type { Ancestor } from '../domain/work-items/ancestor';
import type { FixVersion, Sprint, Status, WorkItem } from '../domain/work-items/work-item';

/**
 * Facts that stand in many issues alike and change in none of them: a sprint that is started or moved, a
 * version with another date, a status with another name. No search finds the issues. One issue that
 * carries such a fact tells it for all.
 *
 * Sprints that were closed and versions that were released are left as they were.
 */
export function sharedFacts(item: WorkItem): readonly string[] {
  const { sprints, fixVersions, isSubtask, team, increment, parent } = item;
  return [
    ...factsOfAncestor(item),
    ...(team === null ? [] : [`team ${team}`]),
    ...(increment === null ? [] : [`increment ${increment}`]),
    // Of other issues the parents are searched for.
    ...(isSubtask && parent !== null ? [`parent ${parent.id ?? parent.key}`] : []),
    ...sprints.filter(({ isClosed }) => !isClosed).map(sprintFact),
    ...fixVersions.filter(({ isReleased }) => !isReleased).map(versionFact),
  ];
}

/** Of these, what stands in the issues above items, too. */
export function factsOfAncestor({ status, type, level, isSubtask }: Ancestor): readonly string[] {
  return [
    `status ${status.id ?? status.name}`,
    `type ${String(level)} ${String(isSubtask)} ${type}`,
  ];
}

function sprintFact({ id }: Sprint): string {
  return `sprint ${id}`;
}

function versionFact({ id }: FixVersion): string {
  return `version ${id}`;
}

/** Facts of which one issue was asked already, kept between two rounds of a reading. */
export type AskedFacts = Set<string>;

/**
 * The issues to read so that every shared fact is told by one that was read just now. Where the one
 * that was asked does not carry the fact any more, all that do are named.
 */
export function witnessesOf(
  fresh: Iterable<WorkItem>,
  others: Iterable<WorkItem>,
  asked: AskedFacts,
): readonly WorkItem[] {
  return witnessesAmong(others, {
    told: factsOfAll(fresh, sharedFacts),
    asked,
    factsOf: sharedFacts,
  });
}

export function factsOfAll<Item>(
  items: Iterable<Item>,
  factsOf: (item: Item) => readonly string[],
): Set<string> {
  const facts = new Set<string>();
  for (const item of items) for (const fact of factsOf(item)) facts.add(fact);
  return facts;
}

interface Telling<Item> {
  readonly told: ReadonlySet<string>;
  readonly asked: AskedFacts;
  readonly factsOf: (item: Item) => readonly string[];
}

/** The same where facts were told already. */
export function witnessesAmong<Item>(
  others: Iterable<Item>,
  { told, asked, factsOf }: Telling<Item>,
): readonly Item[] {
  const askedNow = new Set<string>();
  const witnesses: Item[] = [];
  for (const item of others) {
    const untold = factsOf(item).filter((fact) => !told.has(fact) && !askedNow.has(fact));
    if (untold.length === 0) continue;
    witnesses.push(item);
    for (const fact of untold) if (!asked.has(fact)) askedNow.add(fact);
  }
  for (const fact of askedNow) asked.add(fact);
  return witnesses;
}

/** What was just told of statuses, sprints and versions, for the issues that were not read again. */
export class ToldFacts {
  private readonly statuses = new Map<string, Status>();
  private readonly sprints = new Map<string, Sprint>();
  private readonly versions = new Map<string, FixVersion>();

  constructor(fresh: Iterable<WorkItem>, ancestors: Iterable<Ancestor> = []) {
    for (const { status } of ancestors) this.take(status);
    for (const { status, sprints, fixVersions } of fresh) {
      this.take(status);
      for (const sprint of sprints) this.sprints.set(sprint.id, sprint);
      for (const version of fixVersions) this.versions.set(version.id, version);
    }
  }

  statusOf(status: Status): Status {
    return this.statuses.get(status.id ?? '') ?? status;
  }

  /** The same item where nothing in it has changed. */
  in(item: WorkItem): WorkItem {
    const status = this.statusOf(item.status);
    const sprints = item.sprints.map((sprint) => this.sprints.get(sprint.id) ?? sprint);
    const fixVersions = item.fixVersions.map((one) => this.versions.get(one.id) ?? one);
    const told = { status, sprints, fixVersions };
    const stood = { status: item.status, sprints: item.sprints, fixVersions: item.fixVersions };
    return JSON.stringify(told) === JSON.stringify(stood) ? item : { ...item, ...told };
  }

  private take(status: Status): void {
    if (status.id !== null) this.statuses.set(status.id, status);
  }
}
