import { categoryByName } from '../work-items/category-by-name';
import type { StatusCategory, StatusName } from '../work-items/work-item';

/** What a status means for the flow of work. */
export interface StatusMeaning {
  readonly isStarted: boolean;
  readonly isDone: boolean;
  readonly isBlocked: boolean;
  /** Nobody works on the item there, though nothing is in its way. */
  readonly isWaiting: boolean;
}

export interface StatusPolicy {
  isStarted(status: AnyStatus): boolean;
  isDone(status: AnyStatus): boolean;
  isBlocked(status: StatusName): boolean;
  /** All of it at once. */
  meaningOf(status: AnyStatus): StatusMeaning;
}

type AnyStatus = StatusName & { readonly category?: StatusCategory };

/** Names of statuses as the settings list them; null leaves it to Jira's status categories. */
export interface StatusSettings {
  readonly start: readonly string[] | null;
  readonly done: readonly string[] | null;
  readonly blocked: readonly string[];
  readonly waiting?: readonly string[];
}

/**
 * @param categories the category of each status by id and by name, for statuses that only a
 *   changelog names; of a status nobody knows any more the name decides
 * @param namesToday the present name of each status by id: the settings list these, while a changelog
 *   tells the name a status had then
 */
export function statusPolicy(
  settings: StatusSettings,
  categories: ReadonlyMap<string, StatusCategory> = new Map(),
  namesToday: ReadonlyMap<string, string> = new Map(),
): StatusPolicy {
  const start = settings.start && new Set(settings.start);
  const done = settings.done && new Set(settings.done);
  const blocked = new Set(settings.blocked);
  const waiting = new Set(settings.waiting);
  const meaningOf = remembered((status): StatusMeaning => {
    const { id } = status;
    const name = id === null ? status.name : (namesToday.get(id) ?? status.name);
    const category =
      status.category ?? knownCategory(categories, status) ?? categoryByName(status.name);
    return {
      isStarted: start ? start.has(name) : category === 'in-progress',
      isDone: done ? done.has(name) : category === 'done',
      isBlocked: blocked.has(name),
      isWaiting: waiting.has(name),
    };
  });
  return {
    isStarted: (status) => meaningOf(status).isStarted,
    isDone: (status) => meaningOf(status).isDone,
    isBlocked: (status) => meaningOf(status).isBlocked,
    meaningOf,
  };
}

/** Whether the present status of an item is done, where nothing else of a policy is needed. */
export function isDoneStatus(
  { name, category }: { readonly name: string; readonly category: StatusCategory },
  { done }: Pick<StatusSettings, 'done'>,
): boolean {
  return done === null ? category === 'done' : done.includes(name);
}

/** A site has few statuses, and its changelogs name them hundreds of thousands of times. */
function remembered(meaningOf: (status: AnyStatus) => StatusMeaning): typeof meaningOf {
  // By id first: in team-managed projects hundreds of statuses share a name.
  const known = new Map<string, readonly (readonly [AnyStatus, StatusMeaning])[]>();
  return (status) => {
    const { id, name, category } = status;
    const alike = known.get(id ?? name) ?? [];
    for (const [other, meaning] of alike) {
      if (other.id === id && other.name === name && other.category === category) return meaning;
    }
    const meaning = meaningOf(status);
    known.set(id ?? name, [...alike, [status, meaning]]);
    return meaning;
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

/** Present names by id, of statuses as items show them today. */
export function statusNamesOf(statuses: Iterable<StatusName>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, name } of statuses) if (id !== null) names.set(id, name);
  return names;
}
