import type { WorkItem } from '../domain/work-items/work-item';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { fieldsToRead } from './fields-to-read';
import { mapIssue } from './issue-mapping';
import type { IncrementSource } from './issue-mapping';
import { JiraError } from './jira-error';
import { quoted } from './jql-text';
import { MalformedIssue } from './malformed-issue';
import { mappingRulesFor, type MappingChoices } from './mapping-choices';
import { ISSUES_AT_ONCE, readRawIssues } from './read-issues';
import { searchIds } from './search-ids';
import { fieldsAnswer, siteFieldsOf } from './site-answers';

/** What is to be reached: an issue with all below it, a version, or an increment. */
export type GoalInJira =
  | { readonly kind: 'item'; readonly key: string }
  | { readonly kind: 'fix-version'; readonly versionId: string }
  | { readonly kind: 'increment'; readonly name: string };

export interface GoalItemsRequest {
  readonly connection: JiraConnection;
  readonly settings: MappingChoices;
  readonly goal: GoalInJira;
  /** Stops the reading before its next call. */
  readonly signal: AbortSignal;
}

export interface GoalItems {
  /** All that belongs to the goal and is shown to the person, whether it has links or not. */
  readonly items: readonly WorkItem[];
  /** How many issues Jira named and did not answer. */
  readonly unread: number;
  /** Whether there is more than is read for one goal. */
  readonly isCut: boolean;
}

/** Read for one goal at most; what is larger is no goal that a chain leads to. */
const MOST_ITEMS = 5000;
/** An issue, its epic, what stands above: sites have few levels, and parents may run in a circle. */
const MOST_LEVELS = 8;
const PARENTS_A_SEARCH = 200;
const AT_ONCE = 6;

/**
 * Reads what belongs to a goal, since work without any link can decide the end of it too.
 *
 * @throws JiraError; the signal's reason if it was stopped
 */
export async function readGoalItems(request: GoalItemsRequest): Promise<GoalItems> {
  const { connection, settings, goal } = request;
  const fields = await callJira(connection, { endpoint: ENDPOINTS.fields, answer: fieldsAnswer });
  const rules = mappingRulesFor(siteFieldsOf(fields), settings);
  const found = await findGoal(request);
  const ids = found.slice(0, MOST_ITEMS);
  const wanted = { fields: fieldsToRead(rules), described: false };
  const items: WorkItem[] = [];
  for (const some of groups(groups(ids, ISSUES_AT_ONCE), AT_ONCE)) {
    request.signal.throwIfAborted();
    const pages = await Promise.all(some.map((page) => readRawIssues(connection, page, wanted)));
    for (const issue of pages.flatMap(({ issues }) => issues)) {
      try {
        items.push(mapIssue(issue, rules));
      } catch (error) {
        // One issue that cannot be read costs itself; it is counted as unread.
        if (!(error instanceof MalformedIssue)) throw error;
      }
    }
  }
  const isMissing = goal.kind === 'item' && !items.some(({ key }) => key === goal.key);
  return {
    items: isMissing ? [] : items,
    unread: isMissing ? 0 : ids.length - items.length,
    isCut: found.length > MOST_ITEMS,
  };
}

/** Ids, the issue itself included; none where it is not shown to the person. */
async function findGoal(request: GoalItemsRequest): Promise<readonly string[]> {
  const { connection, settings, goal, signal } = request;
  switch (goal.kind) {
    case 'item':
      return withAllBelow(request, goal.key);
    case 'fix-version':
      return idsOfVersion(request, goal.versionId);
    case 'increment':
      return settings.increments === null
        ? []
        : searchIds(connection, incrementInJql(settings.increments.from, goal.name), signal);
  }
}

async function idsOfVersion(
  { connection, signal }: GoalItemsRequest,
  versionId: string,
): Promise<readonly string[]> {
  try {
    return await searchIds(connection, `fixVersion = ${versionInJql(versionId)}`, signal);
  } catch (error) {
    // Jira refuses a query with a version that is gone, or that the person may not see.
    if (!(error instanceof JiraError) || error.fault !== 'bad-request') throw error;
    return [];
  }
}

async function withAllBelow(
  { connection, signal }: GoalItemsRequest,
  key: string,
): Promise<readonly string[]> {
  const { issues } = await readRawIssues(connection, [key], { fields: ['id'], described: false });
  const ids = new Set(issues.map(({ id }) => id));
  let level: readonly string[] = [...ids];
  for (let depth = 0; depth < MOST_LEVELS && level.length > 0; depth += 1) {
    const below: string[] = [];
    for (const parents of groups(level, PARENTS_A_SEARCH)) {
      const children = await searchIds(connection, `parent in (${parents.join(', ')})`, signal);
      below.push(...children.filter((id) => !ids.has(id)));
    }
    for (const id of below) ids.add(id);
    level = ids.size > MOST_ITEMS ? [] : below;
  }
  return [...ids];
}

/** Exports know versions by name alone; the id of a version is a number and stands without quotes. */
function versionInJql(versionId: string): string {
  return /^\d+$/.test(versionId) ? versionId : quoted(versionId);
}

function incrementInJql(from: IncrementSource, name: string): string {
  if (from === 'label') return `labels = ${quoted(name)}`;
  const [, number] = /^field:customfield_(\d+)$/.exec(from) ?? [];
  if (number === undefined) {
    throw new JiraError(
      'bad-request',
      `The increments stand in ${from}, which cannot be searched.`,
    );
  }
  return `cf[${number}] = ${quoted(name)}`;
}

function groups<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, group) =>
    list.slice(group * size, (group + 1) * size),
  );
}
