import {
  dependencyTypes,
  type LinkTypeRule,
} from '../../../../src/domain/dependencies/link-type-meaning';
import type { LinkType, WorkItem } from '../../../../src/domain/work-items/work-item';
import type { Snapshot } from './reading-state';

/** The issues that were read for a dependency; others were read for a contract that has no link. */
export function withDependencyLinks(
  { items, linkTypes }: Pick<Snapshot, 'items' | 'linkTypes'>,
  settings: { readonly linkTypes: readonly LinkTypeRule[] | null },
): readonly WorkItem[] {
  const waiting = new Set(dependencyTypes(linkTypes, settings.linkTypes).map(nameOfType));
  return items.filter(({ links }) => links.some(({ type }) => waiting.has(nameOfType(type))));
}

function nameOfType({ id, name }: LinkType): string {
  return id ?? name;
}
