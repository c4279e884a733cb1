import type { IssueLink, IssueRef, LinkType, WorkItem } from '../domain/work-items/work-item';

/**
 * A link stands at both of its ends, and who may not see an end is not told of the link at the other.
 * So an issue that comes, goes or is hidden changes others without touching them.
 *
 * @param items by id
 * @param isFound whether the issue of an id is among those with dependencies
 * @returns ids of the items whose links do not agree with what stands at their other ends
 */
export function itemsInDoubt(
  items: ReadonlyMap<string, WorkItem>,
  dependencyTypes: readonly LinkType[],
  isFound: (id: string) => boolean,
): ReadonlySet<string> {
  const isDependency = new Set(dependencyTypes.map(typeName));
  const doubtful = new Set<string>();
  for (const [id, { links }] of items) {
    for (const link of links) {
      const otherId = link.other.id;
      if (otherId === null) continue;
      const other = items.get(otherId);
      if (other !== undefined) {
        if (other.links.some((back) => isMirror(back, link, id))) continue;
        doubtful.add(id).add(otherId);
      } else if (isDependency.has(typeName(link.type)) && !isFound(otherId)) {
        doubtful.add(id);
      }
    }
  }
  return doubtful;
}

/** Whether a link of another item is the link of an item, as it stands at its other end. */
function isMirror(back: IssueLink, { type, direction }: IssueLink, id: string): boolean {
  return (
    back.other.id === id && back.direction !== direction && typeName(back.type) === typeName(type)
  );
}

function typeName({ id, name }: LinkType): string {
  return id ?? name;
}

/** The item with the keys its parent and its other ends have now; the same where none has moved. */
export function withKeysOf(item: WorkItem, keyOf: (id: string) => string | undefined): WorkItem {
  const named = <Ref extends IssueRef>(ref: Ref): Ref => {
    const key = ref.id === null ? undefined : keyOf(ref.id);
    return key === undefined || key === ref.key ? ref : { ...ref, key };
  };
  const parent = item.parent && named(item.parent);
  const others = item.links.map(({ other }) => named(other));
  const isSame =
    parent === item.parent && others.every((other, at) => other === item.links[at]?.other);
  if (isSame) return item;
  const links = item.links.map((link, at) => ({ ...link, other: others[at] ?? link.other }));
  return { ...item, parent, links };
}
