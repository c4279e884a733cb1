import type { Instant } from '../domain/calendar/instant';
import { dependencyTypes as typesThatWait } from '../domain/dependencies/link-type-meaning';
import { projectOfKey } from '../domain/work-items/issue-key';
import type { Ancestor } from '../domain/work-items/ancestor';
import type { IssueRef, LinkType } from '../domain/work-items/work-item';
import { callJira } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { findChanges, type Changes } from './find-changes';
import { findParents } from './find-parents';
import { findLinkedIds } from './find-linked-ids';
import {
  isWorthNothing,
  mentions,
  NOTHING_KNOWN,
  type KnownItem,
  type KnownWork,
} from './known-work';
import { LinkedItems } from './linked-items';
import { mappingRulesFor } from './mapping-choices';
import type { LinkedWork, LinkedWorkRequest } from './read-linked-work';
import { readAncestors, type AncestorsFound } from './read-ancestors';
import { readProjectKeys } from './read-projects';
import { fieldsAnswer, linkTypesAnswer, siteFieldsOf } from './site-answers';

export interface UpdateRequest extends LinkedWorkRequest {
  /** Of which only what has changed, is new, or was not read yet is read. */
  readonly known: KnownWork;
  /** When this reading begins. */
  readonly now: Instant;
  /** Ids of issues that were just written, the latest last. */
  readonly written: readonly string[];
  /** Before the first page: what is kept of what was known. */
  readonly onBegin?: (beginning: Beginning) => void;
  /** Each page as it comes. */
  readonly onPage?: (page: readonly KnownItem[]) => void;
}

export interface Beginning {
  /** Everything is read anew: nothing that was known counts any more. */
  readonly isFull: boolean;
  readonly linkTypes: readonly LinkType[];
  readonly dependencyTypes: readonly LinkType[];
  readonly projects: readonly string[];
  readonly shape: string;
  readonly fullSince: Instant;
}

export interface LinkedUpdate {
  readonly work: LinkedWork;
  /** To go on from the next time. Of a work with a problem: only what was read is not read again. */
  readonly known: KnownWork;
  /** Of the known, those that changed without being read: a sprint moved, the other end has a new key. */
  readonly revised: readonly KnownItem[];
}

/** For a reading that nobody will go on from. */
export const LONG_AGO = 0 as Instant;

/**
 * Brings what is known up to date: reads what is few (link types, fields, projects), searches for what
 * has changed and for all ids, then reads the issues that have changed, are new, or do not agree with
 * the others. From nothing known, or what is worth nothing any more, everything is read.
 *
 * @throws JiraError if nothing could be read; the signal's reason if it was stopped
 */
export async function updateLinkedWork(request: UpdateRequest): Promise<LinkedUpdate> {
  const { connection, settings, signal, now, written } = request;
  const [projects, fields, { issueLinkTypes: linkTypes }] = await Promise.all([
    readProjectKeys(connection, signal),
    callJira(connection, { endpoint: ENDPOINTS.fields, answer: fieldsAnswer }),
    callJira(connection, { endpoint: ENDPOINTS.linkTypes, answer: linkTypesAnswer }),
  ]);
  signal.throwIfAborted();
  const dependencyTypes = typesThatWait(linkTypes, settings.linkTypes);
  const rules = mappingRulesFor(siteFieldsOf(fields), settings);
  const shape = JSON.stringify([linkTypes, dependencyTypes.map(({ id }) => id), rules]);
  const isFull = isWorthNothing(request.known, shape, now);
  const known = isFull ? NOTHING_KNOWN : request.known;
  const fullSince = known.fullSince ?? now;
  const alsoSince = known.ancestors.since;
  const [ids, changes, parents] = await Promise.all([
    findLinkedIds(request, dependencyTypes),
    findChanges({ connection, items: known.items, alsoSince, now, written, signal }),
    known.items.size === 0 ? null : findParents(connection, signal),
  ]);
  request.onBegin?.({ isFull, linkTypes, dependencyTypes, projects, shape, fullSince });
  const items = new LinkedItems(
    { ...request, rules, linkTypes, dependencyTypes },
    { ids, known: stillTrue(known, { ids, changes, projects }), keys: changes.keys, parents },
  );
  await items.readAll();
  const above = await ancestorsOf(items, {
    ...{ connection, rules, signal },
    known: ancestorsStillTrue(known, { written, changes, projects, parents }),
  });
  const site = { linkTypes, dependencyTypes, projects: projects.length };
  const work = workOf(items, above, site);
  const revised = items.revised();
  const isWhole = work.problem === null;
  return {
    work,
    revised,
    known: {
      ...{ fullSince, projects, shape },
      // All of them were looked for since this reading began, and had not changed.
      items: isWhole ? allSince(items.found, now) : items.found,
      ancestors: { found: above.found, since: now },
    },
  };
}

function allSince(
  items: ReadonlyMap<string, KnownItem>,
  since: Instant,
): ReadonlyMap<string, KnownItem> {
  return new Map(
    [...items].map(([id, one]) => [id, one.since === since ? one : { ...one, since }]),
  );
}

/** Who cannot be asked is not asked for more: then what is known has to do. */
async function ancestorsOf(
  items: LinkedItems,
  reading: Pick<Parameters<typeof readAncestors>[0], 'connection' | 'rules' | 'signal' | 'known'>,
): Promise<AncestorsFound> {
  if (items.problem !== null) return { found: reading.known, unread: 0 };
  const all = [...items.found.values()].map(({ item }) => item);
  return readAncestors({ ...reading, items: all, fresh: items.freshItems() });
}

/** What need not be read again, as far as searches tell. */
function ancestorsStillTrue(
  known: KnownWork,
  now: {
    readonly written: readonly string[];
    readonly changes: Changes;
    readonly projects: readonly string[];
    readonly parents: ReadonlyMap<string, string> | null;
  },
): readonly Ancestor[] {
  const gone = goneProjects(known, now.projects);
  const isOfGone = (key: string): boolean => gone.has(projectOfKey(key));
  const isThere = ({ id }: IssueRef): boolean =>
    id !== null && (now.parents === null || now.parents.has(id));
  return known.ancestors.found.filter((one) => {
    const { id, level, parent } = one;
    if (id === null || now.changes.keys.has(id) || now.written.includes(id)) return false;
    if (level !== null && level >= 1 && !isThere(one)) return false;
    return (parent === null || isThere(parent)) && !mentions(one, isOfGone);
  });
}

/** Renamed, hidden or deleted: what names an issue of it names it by a key that may be wrong. */
function goneProjects(known: KnownWork, projects: readonly string[]): ReadonlySet<string> {
  const there = new Set(projects);
  return new Set(known.projects.filter((key) => !there.has(key)));
}

/** What need not be read again, as far as searches tell. */
function stillTrue(
  known: KnownWork,
  now: {
    readonly ids: readonly string[];
    readonly changes: Changes;
    readonly projects: readonly string[];
  },
): ReadonlyMap<string, KnownItem> {
  const gone = goneProjects(known, now.projects);
  const isOfGone = (key: string): boolean => gone.has(projectOfKey(key));
  return new Map(
    now.ids.flatMap((id) => {
      const one = known.items.get(id);
      if (one === undefined || one.isStripped || now.changes.ids.has(id)) return [];
      return gone.size > 0 && mentions(one.item, isOfGone) ? [] : [[id, one] as const];
    }),
  );
}

function workOf(
  { found, unread, problem }: LinkedItems,
  above: AncestorsFound,
  site: Pick<LinkedWork, 'linkTypes' | 'dependencyTypes' | 'projects'>,
): LinkedWork {
  const items = [...found.values()].map(({ item }) => item);
  if (problem !== null && items.length === 0) throw problem;
  return {
    ...{ ...site, items, total: items.length + unread, unread, problem },
    ...{ ancestors: above.found, unreadAncestors: above.unread },
  };
}
