import type { IssueRef, WorkItem } from '../work-items/work-item';

/** What a critical chain can lead to. */
export type ChainGoal =
  | { readonly kind: 'item'; readonly key: string }
  /** Everything below an epic (or what stands above epics), sub-tasks left out. */
  | { readonly kind: 'children'; readonly key: string }
  | { readonly kind: 'fix-version'; readonly versionId: string }
  | { readonly kind: 'increment'; readonly name: string };

/** The items of a goal, done ones included; sub-tasks only where one is named itself. */
export function itemsOfGoal(items: readonly WorkItem[], goal: ChainGoal): readonly WorkItem[] {
  switch (goal.kind) {
    case 'item':
      return items.filter(({ key }) => key === goal.key);
    case 'children':
      return below(items, goal.key);
    case 'fix-version':
      return items.filter(
        ({ isSubtask, fixVersions }) =>
          !isSubtask && fixVersions.some(({ id }) => id === goal.versionId),
      );
    case 'increment':
      return items.filter(({ isSubtask, increment }) => !isSubtask && increment === goal.name);
  }
}

function below(items: readonly WorkItem[], key: string): readonly WorkItem[] {
  const children = new Map<string, WorkItem[]>();
  for (const item of items) {
    if (item.parent === null || item.isSubtask) continue;
    for (const name of namesOf(item.parent)) {
      const list = children.get(name);
      if (list === undefined) children.set(name, [item]);
      else list.push(item);
    }
  }
  const top = items.find((item) => item.key === key) ?? { id: null, key };
  const found = new Set<WorkItem>();
  const add = (parent: IssueRef): void => {
    for (const name of namesOf(parent))
      for (const child of children.get(name) ?? []) found.add(child);
  };
  add(top);
  // A set visits what is added to it on the way, and each item once though parents run in a circle.
  for (const item of found) add(item);
  return [...found].filter((item) => item.key !== key);
}

/** Exports name a parent by its id or by its key alone. */
function namesOf({ id, key }: IssueRef): readonly string[] {
  return id === null ? [`key ${key}`] : [`key ${key}`, `id ${id}`];
}
