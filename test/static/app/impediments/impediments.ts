import { DEFAULT_SETTINGS } from '../../../../src/contract/settings';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import { analysePortfolio } from '../../../../src/use-cases/analyse-portfolio';
import type { Impediment, Impediments } from '../../../../src/use-cases/impediments/impediment';
import { impedimentsOf } from '../../../../src/use-cases/impediments/impediments-of';
import { at } from '../../../builders/work-item';

/** A Friday, 14 working days after the builders' records were raised. */
export const NOW = at('2026-11-20T09:00:00Z');

/** What the page makes of items, with the settings as they come. */
export function impedimentsIn(items: readonly WorkItem[]): Impediments {
  const reading = { items, linkTypes: [], inScope: null, timeZone: null };
  return impedimentsOf(
    analysePortfolio(reading, DEFAULT_SETTINGS, () => NOW),
    DEFAULT_SETTINGS,
  );
}

/** The one impediment of an item. */
export function impedimentOf(item: WorkItem): Impediment {
  const { open, removed, dismissed } = impedimentsIn([item]);
  const [one] = [...open, ...removed, ...dismissed];
  if (one === undefined) throw new Error(`${item.key} is no impediment`);
  return one;
}
