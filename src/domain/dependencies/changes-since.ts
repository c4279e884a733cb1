import type { Instant } from '../calendar/instant';
import type { Corpus } from '../work-items/corpus';
import { byText } from '../work-items/issue-key';
import {
  CHANGE_KINDS,
  contractChanges,
  type ChangeKind,
  type DependencyChange,
} from './dependency-change';
import type { DependencyMap } from './dependency-map';
import type { Health, HealthJudgement } from './health';
import { typesOfDependency, type LinkHistory } from './link-history';
import type { PlannedDate } from './planned-dates';

/** The dependencies as they stood at an instant; a portfolio is one. */
export interface MapAt {
  readonly asOf: Instant;
  readonly corpus: Corpus;
  readonly map: DependencyMap;
  readonly teamOf: (node: number) => string | null;
}

/** A dependency with all that happened to it. */
export interface ChangedDependency {
  readonly provider: ChangedEnd;
  readonly consumer: ChangedEnd;
  /** The row of the dependency as it is now; null: it was removed. */
  readonly row: number | null;
  /** As it is now; null: it was removed. */
  readonly health: Health | null;
  /** Turned for the worse, was made in conflict or at risk, or what was agreed on failed. */
  readonly isWorse: boolean;
  /** At least one, in the order of `CHANGE_KINDS`. */
  readonly changes: readonly DependencyChange[];
}

export interface ChangedEnd {
  readonly key: string;
  readonly team: string | null;
}

export interface DependencyChanges {
  /** What became worse first, then by present health, the worst first, then by key. */
  readonly dependencies: readonly ChangedDependency[];
  /** How many dependencies have a change of the kind. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
}

/**
 * What happened to the dependencies between two instants.
 *
 * @param then and `now`: of the same reading
 * @param history of the links, as of `now`
 */
export function dependencyChanges(
  then: MapAt,
  now: MapAt,
  history: LinkHistory,
): DependencyChanges {
  const before = new Map(rowsOf(then).map((row) => [row.place, row]));
  const rows = rowsOf(now);
  const after = new Set(rows.map(({ place }) => place));
  const found: ChangedDependency[] = [];
  for (const row of rows) {
    const earlier = before.get(row.place) ?? null;
    const changes = earlier ? changesOf(earlier, row, then.asOf) : additionOf(row, then, history);
    if (changes.length > 0) found.push(changed(row, row.row, inOrder(changes)));
  }
  for (const row of before.values()) {
    if (after.has(row.place)) continue;
    const keys = { provider: row.provider.key, consumer: row.consumer.key };
    found.push(changed(row, null, [{ kind: 'removed', at: history.removedAt(keys) }]));
  }
  const dependencies = found.sort(worstFirst);
  return { dependencies, counts: countKinds(dependencies) };
}

/** For each team the changed dependencies that touch it, teams as text. Unknown teams are left out. */
export function changesByTeam(
  dependencies: readonly ChangedDependency[],
): ReadonlyMap<string, readonly ChangedDependency[]> {
  const touched = new Map<string, ChangedDependency[]>();
  for (const dependency of dependencies) {
    for (const team of new Set([dependency.provider.team, dependency.consumer.team])) {
      if (team === null) continue;
      const list = touched.get(team);
      if (list === undefined) touched.set(team, [dependency]);
      else list.push(dependency);
    }
  }
  return new Map([...touched].sort(([a], [b]) => byText(a, b)));
}

interface Row {
  readonly row: number;
  /** The same for the same two items in both maps. */
  readonly place: string;
  readonly provider: RowEnd;
  readonly consumer: RowEnd;
  readonly judgement: HealthJudgement;
  readonly at: MapAt;
}

interface RowEnd extends ChangedEnd {
  /** Null: the state of the item is not known. */
  readonly isDone: boolean | null;
}

function rowsOf(at: MapAt): readonly Row[] {
  const { dependencies, health, open } = at.map;
  const endOf = (item: number): RowEnd => {
    const node = dependencies.nodes[item] ?? 0;
    const isDone = at.corpus.isKnown(node) ? open.chainItems[item] === 0 : null;
    return { key: dependencies.keys[item] ?? '', team: at.teamOf(node), isDone };
  };
  const ends = Array.from(dependencies.nodes, (_, item) => endOf(item));
  return health.flatMap((judgement, row) => {
    const provider = ends[dependencies.providers[row] ?? 0];
    const consumer = ends[dependencies.graph.targets[row] ?? 0];
    if (provider === undefined || consumer === undefined) return [];
    return [{ row, place: `${provider.key} ${consumer.key}`, provider, consumer, judgement, at }];
  });
}

function additionOf(
  { row, provider, consumer, at }: Row,
  then: MapAt,
  history: LinkHistory,
): readonly DependencyChange[] {
  const types = typesOfDependency(at.corpus, at.map.dependencies, row);
  const made = history.madeAt({ provider: provider.key, consumer: consumer.key }, types);
  return [{ kind: 'added', at: made }, ...saidSince(null, at.map.contracts[row], then.asOf)];
}

function changesOf(before: Row, after: Row, since: Instant): readonly DependencyChange[] {
  const { health } = after.judgement;
  const contract = after.at.map.contracts[after.row];
  const saidAsk = contract?.ask?.at ?? since;
  const saidAnswer = contract?.answer?.at ?? since;
  const changes: DependencyChange[] = [
    ...turned(before.judgement, after.judgement),
    ...saidSince(before.at.map.contracts[before.row], contract, since),
    ...finished('provider', before.provider, after.provider),
    ...finished('consumer', before.consumer, after.consumer),
  ];
  // Nobody waits for what is done.
  if (health === 'done') return changes;
  // What a half said before is not known; that it was said anew is a change of its own.
  const { need, provide } = after.judgement;
  if (need?.source !== 'ask' || saidAsk <= since) {
    changes.push(...moved('need-moved', before.judgement.need, need));
  }
  if (provide?.source !== 'promise' || saidAnswer <= since) {
    changes.push(...moved('provide-moved', before.judgement.provide, provide));
  }
  return changes;
}

function saidSince(
  before: DependencyMap['contracts'][number] | null | undefined,
  contract: DependencyMap['contracts'][number] | undefined,
  since: Instant,
): readonly DependencyChange[] {
  return contract === undefined ? [] : contractChanges(before ?? null, contract, since);
}

function turned(before: HealthJudgement, after: HealthJudgement): readonly DependencyChange[] {
  if (before.health === after.health) return [];
  return [
    {
      kind: 'health-turned',
      from: before.health,
      to: after.health,
      came: after.reasons.filter((reason) => !before.reasons.includes(reason)),
      went: before.reasons.filter((reason) => !after.reasons.includes(reason)),
    },
  ];
}

function moved(
  kind: 'need-moved' | 'provide-moved',
  from: PlannedDate | null,
  to: PlannedDate | null,
): readonly DependencyChange[] {
  return from?.day === to?.day ? [] : [{ kind, from, to }];
}

function finished(
  end: 'provider' | 'consumer',
  before: RowEnd,
  after: RowEnd,
): readonly DependencyChange[] {
  if (before.isDone === null || after.isDone === null || before.isDone === after.isDone) return [];
  return [{ kind: after.isDone ? 'finished' : 'reopened', end }];
}

function changed(
  { provider, consumer, judgement }: Row,
  row: number | null,
  changes: readonly DependencyChange[],
): ChangedDependency {
  const health = row === null ? null : judgement.health;
  return {
    provider: { key: provider.key, team: provider.team },
    consumer: { key: consumer.key, team: consumer.team },
    row,
    health,
    isWorse: changes.some((change) => isWorse(change, health)),
    changes,
  };
}

function isWorse(change: DependencyChange, health: Health | null): boolean {
  const { kind } = change;
  if (kind === 'health-turned') return SEVERITY[change.to] > SEVERITY[change.from];
  if (kind === 'added') return health === 'inConflict' || health === 'atRisk';
  return kind === 'promise-broken' || kind === 'declined';
}

const SEVERITY: Readonly<Record<Health, number>> = {
  inConflict: 4,
  atRisk: 3,
  unplanned: 2,
  healthy: 1,
  done: 0,
};

function worstFirst(a: ChangedDependency, b: ChangedDependency): number {
  return (
    Number(b.isWorse) - Number(a.isWorse) ||
    severity(b) - severity(a) ||
    byText(a.provider.key, b.provider.key) ||
    byText(a.consumer.key, b.consumer.key)
  );
}

function severity({ health }: ChangedDependency): number {
  return health === null ? -1 : SEVERITY[health];
}

function inOrder(changes: readonly DependencyChange[]): readonly DependencyChange[] {
  return [...changes].sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));
}

function countKinds(
  dependencies: readonly ChangedDependency[],
): Readonly<Record<ChangeKind, number>> {
  const counts: Record<ChangeKind, number> = {
    added: 0,
    removed: 0,
    'health-turned': 0,
    'promise-broken': 0,
    declined: 0,
    'need-moved': 0,
    'provide-moved': 0,
    asked: 0,
    'asked-again': 0,
    promised: 0,
    countered: 0,
    delivered: 0,
    accepted: 0,
    withdrawn: 0,
    finished: 0,
    reopened: 0,
  };
  for (const { changes } of dependencies) {
    for (const kind of new Set(changes.map((change) => change.kind))) counts[kind] += 1;
  }
  return counts;
}
