import { byText } from '../../../../src/domain/work-items/issue-key';
import { NO_GROUP } from '../../../../src/domain/organisation/roll-up';
import type { DependencyRow } from '../analysis/dependency-row';
import type { GroupRef } from './row-filter';

export interface GroupChoice {
  readonly level: GroupRef['level'];
  /** Sorted; `NO_GROUP` last. */
  readonly names: readonly string[];
}

/** The teams, trains and value streams on one side of the dependencies, the coarsest level first. */
export function groupChoices(
  rows: readonly DependencyRow[],
  side: 'consumerIn' | 'providerIn',
  levels: readonly GroupRef['level'][],
): readonly GroupChoice[] {
  return levels.toReversed().map((level) => {
    const names = new Set(rows.map((row) => row[side][level]));
    const known = [...names].filter((name) => name !== NO_GROUP).sort(byText);
    return { level, names: names.has(NO_GROUP) ? [...known, NO_GROUP] : known };
  });
}
