import { DEFAULT_SETTINGS } from '../../src/contract/settings';
import type { WorkItem } from '../../src/domain/work-items/work-item';
import { neighbourhood, type Neighbourhood } from '../../src/use-cases/neighbourhood';
import type { NeighbourhoodReading } from '../../src/use-cases/neighbourhood-reading';
import { at, blockingItems } from './work-item';

export interface AroundOptions {
  /** Keys of issues that links name and that were not read. */
  readonly told?: readonly string[];
  /** Keys of issues Jira names but does not return. */
  readonly withheld?: readonly string[];
  readonly facts?: (key: string) => Partial<WorkItem>;
}

/** What was read around an issue, from pairs (provider, consumer) of "Blocks". */
export function readingAround(
  focusKey: string,
  pairs: readonly (readonly [string, string])[],
  { told = [], withheld = [], facts }: AroundOptions = {},
): NeighbourhoodReading {
  const items = blockingItems(pairs, facts);
  const known = items.filter(({ key }) => !told.includes(key) && !withheld.includes(key));
  const focus = known.find(({ key }) => key === focusKey);
  if (focus === undefined) throw new Error(`${focusKey} is in no pair`);
  const byId = (list: readonly WorkItem[]) => new Map(list.map((item) => [item.id ?? '', item]));
  return {
    focus,
    links: focus.links.map(({ type, direction, other }, position) => ({
      id: `link ${String(position + 1)}`,
      typeId: type.id ?? '',
      direction,
      otherId: other.id ?? '',
    })),
    read: byId(known),
    told: byId(
      items.filter(({ key }) => told.includes(key)).map((item) => ({ ...item, links: [] })),
    ),
  };
}

/** The same, judged on 20 November 2026. */
export function neighbourhoodOf(reading: NeighbourhoodReading): Neighbourhood {
  return neighbourhood(reading, {
    settings: DEFAULT_SETTINGS,
    siteTimeZone: 'Europe/Berlin',
    now: at('2026-11-20T09:00:00Z'),
  });
}
