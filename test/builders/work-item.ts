import { parseDay, type Day } from '../../src/domain/calendar/day';
import { parseInstant, type Instant } from '../../src/domain/calendar/instant';
import { projectOfKey } from '../../src/domain/work-items/issue-key';
import { NO_CASE, NO_HALVES, NO_IMPEDIMENT } from '../../src/domain/work-items/work-item';
import type {
  IssueLink,
  LinkDirection,
  LinkType,
  Status,
  WorkItem,
} from '../../src/domain/work-items/work-item';

export const TO_DO: Status = { id: '1', name: 'To Do', category: 'to-do' };
export const IN_PROGRESS: Status = { id: '2', name: 'In Progress', category: 'in-progress' };
export const DONE: Status = { id: '3', name: 'Done', category: 'done' };

export const BLOCKS: LinkType = {
  id: '10000',
  name: 'Blocks',
  inward: 'is blocked by',
  outward: 'blocks',
};

/** @throws if the date does not exist: a builder makes no impossible items */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no date`);
  return parsed;
}

/** @throws if the instant does not exist */
export function at(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === null) throw new Error(`${text} is no instant`);
  return parsed;
}

/** An item in progress, created and last changed on 2 January 2026, without dates and links. */
export function workItem(facts: Partial<WorkItem> & { readonly key: string }): WorkItem {
  return {
    id: `id of ${facts.key}`,
    summary: `Summary of ${facts.key}`,
    type: 'Story',
    isSubtask: false,
    level: 0,
    status: IN_PROGRESS,
    created: at('2026-01-02T09:00:00Z'),
    updated: at('2026-01-02T09:00:00Z'),
    resolved: null,
    due: null,
    start: null,
    points: null,
    isFlagged: false,
    assignee: 'ann',
    team: projectOfKey(facts.key),
    increment: null,
    sprints: [],
    fixVersions: [],
    parent: null,
    links: [],
    ...NO_HALVES,
    impediment: NO_IMPEDIMENT,
    case: NO_CASE,
    history: [],
    unreadableProperties: [],
    ...facts,
  };
}

export function link(
  direction: LinkDirection,
  otherKey: string,
  type: LinkType = BLOCKS,
): IssueLink {
  return { type, direction, other: { id: `id of ${otherKey}`, key: otherKey } };
}

/** Items for pairs (provider, consumer) of "Blocks", each link shown from both ends. */
export function blockingItems(
  pairs: readonly (readonly [string, string])[],
  facts: (key: string) => Partial<WorkItem> = () => ({}),
): readonly WorkItem[] {
  const keys = [...new Set(pairs.flat())];
  return keys.map((key) =>
    workItem({
      key,
      links: pairs.flatMap(([provider, consumer]) => [
        ...(provider === key ? [link('outward', consumer)] : []),
        ...(consumer === key ? [link('inward', provider)] : []),
      ]),
      ...facts(key),
    }),
  );
}
