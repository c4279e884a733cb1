import { knownCategory } from '../flow/status-policy';
import { categoryByName } from './category-by-name';
import type { Catalog } from './catalog';
import type { Status, StatusName, WorkItem } from './work-item';

/** The statuses that items are in or, as their changelogs tell, were in; each once, in no special order. */
export function shownStatuses(
  items: readonly WorkItem[],
  { statusCategories }: Pick<Catalog, 'statusCategories'>,
): readonly Status[] {
  const shown = new Map<string, Status>();
  const meet = (status: Status): void => {
    const identity = JSON.stringify([status.id, status.name, status.category]);
    if (!shown.has(identity)) shown.set(identity, status);
  };
  // A status that its category was told of once need not be looked up for each of its entries.
  const met = new Set<string>();
  const meetName = (status: StatusName): void => {
    const short = status.id ?? `name ${status.name}`;
    if (met.has(short)) return;
    met.add(short);
    const category = knownCategory(statusCategories, status) ?? categoryByName(status.name);
    meet({ ...status, category });
  };
  for (const { status, history } of items) {
    const short = status.id ?? `name ${status.name}`;
    if (!met.has(short)) {
      met.add(short);
      meet(status);
    }
    for (const change of history ?? []) {
      if (change.kind !== 'status') continue;
      meetName(change.from);
      meetName(change.to);
    }
  }
  return [...shown.values()];
}
