import type { LinkHistory } from '../../../../src/domain/dependencies/link-history';
import { dependencyAges, type DependencyAge } from '../../../../src/domain/dependencies/ageing';
import type { HealthJudgement } from '../../../../src/domain/dependencies/health';
import { byText } from '../../../../src/domain/work-items/issue-key';
import type { Portfolio } from '../../../../src/use-cases/analyse-portfolio';
import { dependencyEnds, type DependencyEnd } from '../analysis/dependency-row';

/** An open dependency, how old it is and how long it has held work. */
export interface AgeRow extends Omit<DependencyAge, 'row'> {
  readonly id: string;
  readonly consumer: AgeEnd;
  readonly provider: AgeEnd;
  readonly judgement: HealthJudgement;
}

export interface AgeEnd {
  readonly shown: DependencyEnd;
  readonly team: string | null;
}

/** Longest held first, then oldest; what no date or changelog tells comes last. */
export function ageRows(portfolio: Portfolio, history: LinkHistory): readonly AgeRow[] {
  const { map, teamOf } = portfolio;
  const { dependencies } = map;
  const ends = dependencyEnds(portfolio);
  const endOf = (item: number): AgeEnd | null => {
    const shown = ends[item];
    return shown ? { shown, team: teamOf(dependencies.nodes[item] ?? 0) } : null;
  };
  return dependencyAges(portfolio, history)
    .flatMap(({ row, ...age }) => {
      const provider = endOf(dependencies.providers[row] ?? 0);
      const consumer = endOf(dependencies.graph.targets[row] ?? 0);
      const judgement = map.health[row];
      if (provider === null || consumer === null || judgement === undefined) return [];
      const id = `${provider.shown.key} ${consumer.shown.key}`;
      return [{ ...age, id, provider, consumer, judgement }];
    })
    .sort(
      (a, b) =>
        mostFirst(a.heldDays, b.heldDays) || mostFirst(a.ageDays, b.ageDays) || byText(a.id, b.id),
    );
}

function mostFirst(a: number | null, b: number | null): number {
  return (b ?? -1) - (a ?? -1);
}
