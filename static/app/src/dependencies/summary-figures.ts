import { countHealth, type HealthCounts } from '../../../../src/domain/dependencies/health';
import { isCrossProject, type DependencyRow } from '../analysis/dependency-row';

export interface SummaryFigures {
  readonly total: number;
  readonly counts: HealthCounts;
  readonly crossProject: number;
}

export function summaryFigures(rows: readonly DependencyRow[]): SummaryFigures {
  return {
    total: rows.length,
    counts: countHealth(rows.map(({ judgement }) => judgement)),
    crossProject: rows.filter(isCrossProject).length,
  };
}

/** What can be chosen in the filters, from what is there; sorted. */
export interface FilterChoices {
  readonly consumers: readonly string[];
  readonly providers: readonly string[];
  readonly linkTypes: readonly string[];
}

export function filterChoices(rows: readonly DependencyRow[]): FilterChoices {
  const consumers = new Set<string>();
  const providers = new Set<string>();
  const linkTypes = new Set<string>();
  for (const { consumer, provider, types } of rows) {
    consumers.add(consumer.project);
    providers.add(provider.project);
    for (const type of types) linkTypes.add(type);
  }
  const sorted = (values: Set<string>): readonly string[] => [...values].sort();
  return {
    consumers: sorted(consumers),
    providers: sorted(providers),
    linkTypes: sorted(linkTypes),
  };
}
