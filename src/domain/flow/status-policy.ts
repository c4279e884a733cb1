import { categoryByName } from '../work-items/category-by-name';
import type { StatusCategory, StatusName } from '../work-items/work-item';

/** What a status means for the flow of work. */
export interface StatusPolicy {
  isStarted(status: StatusName & { readonly category?: StatusCategory }): boolean;
  isDone(status: StatusName & { readonly category?: StatusCategory }): boolean;
  isBlocked(status: StatusName): boolean;
}

/** Names of statuses as the settings list them; null leaves it to Jira's status categories. */
export interface StatusSettings {
  readonly start: readonly string[] | null;
  readonly done: readonly string[] | null;
  readonly blocked: readonly string[];
}

/**
 * @param categories the category of each status by id and by name, for statuses that only a
 *   changelog names; of a status nobody knows any more the name decides
 */
export function statusPolicy(
  settings: StatusSettings,
  categories: ReadonlyMap<string, StatusCategory> = new Map(),
): StatusPolicy {
  const start = settings.start && new Set(settings.start);
  const done = settings.done && new Set(settings.done);
  const blocked = new Set(settings.blocked);
  const categoryOf = (status: StatusName & { readonly category?: StatusCategory }) =>
    status.category ?? knownCategory(categories, status) ?? categoryByName(status.name);
  return {
    isStarted: (status) => (start ? start.has(status.name) : categoryOf(status) === 'in-progress'),
    isDone: (status) => (done ? done.has(status.name) : categoryOf(status) === 'done'),
    isBlocked: (status) => blocked.has(status.name),
  };
}

/** Ids first: status names are not unique. */
export function knownCategory(
  categories: ReadonlyMap<string, StatusCategory>,
  { id, name }: StatusName,
): StatusCategory | undefined {
  return (id === null ? undefined : categories.get(`id ${id}`)) ?? categories.get(`name ${name}`);
}

/**
 * The categories of the given statuses, by id and by name. A name that stands for two categories says
 * nothing.
 */
export function categoriesOf(
  statuses: Iterable<StatusName & { readonly category: StatusCategory }>,
): ReadonlyMap<string, StatusCategory> {
  const categories = new Map<string, StatusCategory>();
  const ambiguous = new Set<string>();
  for (const { id, name, category } of statuses) {
    if (id !== null) categories.set(`id ${id}`, category);
    const byName = `name ${name}`;
    if ((categories.get(byName) ?? category) !== category) ambiguous.add(byName);
    categories.set(byName, category);
  }
  for (const name of ambiguous) categories.delete(name);
  return categories;
}
