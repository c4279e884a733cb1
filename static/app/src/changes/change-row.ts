import type { DependencyChange } from '../../../../src/domain/dependencies/dependency-change';
import type { Health, HealthJudgement } from '../../../../src/domain/dependencies/health';
import type { ChangesSince } from '../../../../src/use-cases/changes-since';
import type { Portfolio } from '../../../../src/use-cases/analyse-portfolio';
import { dependencyEnds, type DependencyEnd } from '../analysis/dependency-row';

/** A dependency with all that happened to it, as the page shows it. */
export interface ChangeRow {
  /** The same for the same pair in every reading. */
  readonly id: string;
  readonly consumer: ChangeEnd;
  readonly provider: ChangeEnd;
  /** As it is now; null: it was removed. */
  readonly health: Health | null;
  readonly isWorse: boolean;
  readonly changes: readonly DependencyChange[];
  /** What reasons are told with, of the later and of the earlier picture; null where it had none. */
  readonly now: HealthJudgement | null;
  readonly then: HealthJudgement | null;
}

export interface ChangeEnd {
  /** Null: only a changelog names it, and Jira has not shown the issue to this person. */
  readonly shown: DependencyEnd | null;
  /** Null where it is not known or must not be told. */
  readonly team: string | null;
}

/** Ends that were looked up because only a changelog names them; by key. */
export type LookedUp = ReadonlyMap<string, DependencyEnd>;

/** Teams of issues that only changelogs name, by key: not to be told before Jira has shown the issue. */
export type UnseenTeams = ReadonlyMap<string, string | null>;

/** Issues that only a changelog names are left out: see `withLookedUp`. */
export function changeRows(told: ChangesSince): readonly ChangeRow[] {
  const { then, now, changes } = told;
  const ends = new Map(dependencyEnds(then).map((end) => [end.key, asOfNow(end, now)]));
  for (const end of dependencyEnds(now)) ends.set(end.key, end);
  const judgedThen = judgements(then);
  const unseen = unseenTeams(told);
  const endOf = (key: string, team: string | null): ChangeEnd =>
    unseen.has(key) ? { shown: null, team: null } : { shown: ends.get(key) ?? null, team };
  return changes.dependencies.map(({ provider, consumer, row, health, isWorse, changes: all }) => ({
    id: placeOf(provider.key, consumer.key),
    consumer: endOf(consumer.key, consumer.team),
    provider: endOf(provider.key, provider.team),
    health,
    isWorse,
    changes: all,
    now: row === null ? null : (now.map.health[row] ?? null),
    then: judgedThen.get(placeOf(provider.key, consumer.key)) ?? null,
  }));
}

/** The rows with issues that only a changelog names, as far as Jira shows them to the viewer. */
export function withLookedUp(
  rows: readonly ChangeRow[],
  unseen: UnseenTeams,
  lookedUp: LookedUp,
): readonly ChangeRow[] {
  if (lookedUp.size === 0) return rows;
  return rows.map((row) => {
    if (row.consumer.shown !== null && row.provider.shown !== null) return row;
    const [provider = '', consumer = ''] = row.id.split(' ');
    const endOf = (end: ChangeEnd, key: string): ChangeEnd => {
      const shown = unseen.has(key) ? lookedUp.get(key) : undefined;
      return shown === undefined ? end : { shown, team: unseen.get(key) ?? null };
    };
    return {
      ...row,
      consumer: endOf(row.consumer, consumer),
      provider: endOf(row.provider, provider),
    };
  });
}

/** Those that stand in changelogs alone: nothing tells yet whether the viewer may see these issues. */
export function unseenTeams({ now, changes }: ChangesSince): UnseenTeams {
  const linked = new Set(now.map.dependencies.keys);
  const isUnread = (key: string): boolean => {
    const node = now.corpus.findKey(key);
    return !linked.has(key) && (node === undefined || !now.corpus.isKnown(node));
  };
  const removed = changes.dependencies.filter(({ row }) => row === null);
  const ends = removed.flatMap(({ provider, consumer }) => [provider, consumer]);
  return new Map(ends.filter(({ key }) => isUnread(key)).map(({ key, team }) => [key, team]));
}

/** An end without a dependency of today is only in the earlier picture; its status is told as of now. */
function asOfNow(end: DependencyEnd, { corpus }: Portfolio): DependencyEnd {
  const node = corpus.findKey(end.key);
  return { ...end, status: node === undefined ? null : corpus.statusOf(node), holdsUp: 0 };
}

function judgements({ map }: Portfolio): ReadonlyMap<string, HealthJudgement> {
  const { keys, providers, graph } = map.dependencies;
  return new Map(
    map.health.map((judgement, row) => [
      placeOf(keys[providers[row] ?? 0] ?? '', keys[graph.targets[row] ?? 0] ?? ''),
      judgement,
    ]),
  );
}

function placeOf(provider: string, consumer: string): string {
  return `${provider} ${consumer}`;
}
