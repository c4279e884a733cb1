import { categoriesOf } from '../flow/status-policy';
import { byText } from './issue-key';
import { LinkTypeTable } from './link-type-table';
import type { FixVersion, LinkType, Sprint, StatusCategory, WorkItem } from './work-item';

/**
 * What the items of a reading say about the things they share. A changelog names statuses, sprints
 * and versions by id only; what they are is learned from the items that show them.
 */
export interface Catalog {
  readonly statusCategories: ReadonlyMap<string, StatusCategory>;
  readonly sprints: ReadonlyMap<string, Sprint>;
  readonly fixVersions: ReadonlyMap<string, FixVersion>;
  readonly linkTypes: readonly LinkType[];
}

/** @param linkTypes those the site lists; those that only links show are added */
export function catalogOf(items: readonly WorkItem[], linkTypes: readonly LinkType[]): Catalog {
  const types = new LinkTypeTable();
  for (const type of linkTypes) types.numberOf(type);
  for (const { links } of items) for (const { type } of links) types.numberOf(type);
  return {
    statusCategories: categoriesOf(items.map(({ status }) => status)),
    sprints: byId(items.flatMap(({ sprints }) => sprints)),
    fixVersions: byId(items.flatMap(({ fixVersions }) => fixVersions)),
    linkTypes: [...types.all].sort(
      (a, b) => byText(a.name, b.name) || byText(a.id ?? '', b.id ?? ''),
    ),
  };
}

function byId<T extends { readonly id: string }>(values: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const value of values) {
    const other = found.get(value.id);
    // Two states of one thing, read at different moments: any will do, but always the same one.
    if (other && byText(JSON.stringify(other), JSON.stringify(value)) >= 0) continue;
    found.set(value.id, value);
  }
  return found;
}
