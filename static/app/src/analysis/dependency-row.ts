import type { HealthJudgement } from '../../../../src/domain/dependencies/health';
import { impliedRows } from '../../../../src/domain/dependencies/implied-rows';
import type { Belonging, Groups } from '../../../../src/domain/organisation/roll-up';
import { projectOfKey } from '../../../../src/domain/work-items/issue-key';
import type { IssueRef, Status } from '../../../../src/domain/work-items/work-item';
import type { Portfolio } from '../../../../src/use-cases/analyse-portfolio';

/** One end of a dependency, as lists show it. */
export interface DependencyEnd {
  readonly key: string;
  readonly project: string;
  readonly summary: string | null;
  /** Null: Jira names the issue, but does not return it. */
  readonly status: Status | null;
  /** Open items that wait for this one, directly or through others; 0 for a finished one. */
  readonly holdsUp: number;
}

export interface DependencyRow {
  /** The same for the same pair in every reading. */
  readonly id: string;
  /** Who waits. */
  readonly consumer: DependencyEnd;
  /** Who is waited for. */
  readonly provider: DependencyEnd;
  /** Where the item that waits belongs, and the one that is waited for. */
  readonly consumerIn: Groups;
  readonly providerIn: Groups;
  readonly judgement: HealthJudgement;
  /** Names of the link types that state it. */
  readonly types: readonly string[];
  /** Whether other links already say that the consumer waits for the provider. */
  readonly isImplied: boolean;
}

/**
 * The dependencies of a portfolio as rows, and its items by their numbers in the map.
 *
 * @param groupsOf where an item belongs that is in a project and, as far as known, in a team
 * @param isComplete false while issues are still missing: then what leads to one of them is left out,
 * since not read yet must not look like no access
 */
export function dependencyRows(
  { corpus, map, teamOf }: Pick<Portfolio, 'corpus' | 'map' | 'teamOf'>,
  groupsOf: (belonging: Belonging & IssueRef) => Groups,
  isComplete: boolean,
): readonly DependencyRow[] {
  const { graph, nodes, providers, types, typeStarts } = map.dependencies;
  const ends = dependencyEnds({ corpus, map });
  const groups = ends.map(({ key, project }, item) => {
    const node = nodes[item] ?? 0;
    return groupsOf({ project, team: teamOf(node), id: corpus.idOf(node), key });
  });
  const implied = impliedRows(map);
  const rows: DependencyRow[] = [];
  graph.targets.forEach((target, row) => {
    const provider = ends[providers[row] ?? 0];
    const consumer = ends[target];
    const [providerIn, consumerIn] = [groups[providers[row] ?? 0], groups[target]];
    const judgement = map.health[row];
    if (provider === undefined || consumer === undefined || judgement === undefined) return;
    if (providerIn === undefined || consumerIn === undefined) return;
    if (!isComplete && (provider.status === null || consumer.status === null)) return;
    const names = Array.from(
      types.subarray(typeStarts[row], typeStarts[row + 1]),
      (type) => corpus.linkTypes.all[type]?.name ?? '',
    );
    rows.push({
      id: `${provider.key} ${consumer.key}`,
      consumer,
      provider,
      consumerIn,
      providerIn,
      judgement,
      types: names,
      isImplied: implied[row] ?? false,
    });
  });
  return rows;
}

/** The items of the map, each once. */
export function dependencyEnds({
  corpus,
  map,
}: Pick<Portfolio, 'corpus' | 'map'>): readonly DependencyEnd[] {
  const { nodes, keys } = map.dependencies;
  return Array.from(nodes, (node, item) => {
    const key = keys[item] ?? '';
    return {
      key,
      project: projectOfKey(key),
      summary: corpus.summaryOf(node),
      status: corpus.statusOf(node),
      holdsUp: map.open.holdsUp[item] ?? 0,
    };
  });
}

export function isCrossProject({ consumer, provider }: DependencyRow): boolean {
  return consumer.project !== provider.project;
}
