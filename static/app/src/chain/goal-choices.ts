import type { Settings } from '../../../../src/contract/settings';
import { byText, projectOfKey } from '../../../../src/domain/work-items/issue-key';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';

/** Something that can be chosen, and its words. */
export interface GoalChoice {
  readonly value: string;
  readonly name: string;
}

/** Versions not released yet that linked work is planned for, with their projects, by name. */
export function versionChoices(items: readonly WorkItem[]): readonly GoalChoice[] {
  const found = new Map<string, { readonly name: string; readonly projects: Set<string> }>();
  for (const { key, fixVersions } of items) {
    for (const { id, name, isReleased } of fixVersions) {
      if (isReleased) continue;
      const known = found.get(id);
      if (known === undefined) found.set(id, { name, projects: new Set([projectOfKey(key)]) });
      else known.projects.add(projectOfKey(key));
    }
  }
  return [...found]
    .map(([value, { name, projects }]) => ({
      value,
      name: `${name} (${[...projects].sort(byText).join(', ')})`,
    }))
    .sort((a, b) => byText(a.name, b.name));
}

/** The increments of the settings, in their order; none where the settings tell none. */
export function incrementChoices({ increments }: Settings): readonly GoalChoice[] {
  return (increments?.list ?? []).map(({ name }) => ({ value: name, name }));
}
