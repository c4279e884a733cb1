import type { Instant } from '../../../../../src/domain/calendar/instant';
import type { ImpedimentNotes } from '../../../../../src/domain/impediments/record';
import type { SaidImpediment, WorkItem } from '../../../../../src/domain/work-items/work-item';

/** What is known of an issue beyond what was read. */
export interface ToldImpediment {
  readonly said?: SaidImpediment;
  /** Oldest first. */
  readonly flagChanges?: readonly FlagChange[];
}

export interface FlagChange {
  readonly at: Instant;
  readonly to: boolean;
}

/** What is known of an issue beyond what was read, by its id. */
export interface ToldIssue extends ToldImpediment {
  readonly issueId: string;
  /** What is being written of it. */
  readonly expected?: ImpedimentNotes;
}

/** The later word stands; the flag went both ways, one after the other. */
export function withToldLater(
  earlier: ReadonlyMap<string, ToldImpediment>,
  later: ReadonlyMap<string, ToldImpediment>,
): ReadonlyMap<string, ToldImpediment> {
  if (earlier.size === 0) return later;
  const all = new Map(earlier);
  for (const [issueId, told] of later) {
    const before = all.get(issueId);
    const flagChanges = [...(before?.flagChanges ?? []), ...(told.flagChanges ?? [])];
    all.set(issueId, {
      ...{ ...before, ...told },
      ...(flagChanges.length === 0 ? {} : { flagChanges }),
    });
  }
  return all;
}

/** Items as they stand by what was told and is expected; those of which nothing is known stay the same. */
export function asTold(
  items: readonly WorkItem[],
  told: readonly ToldIssue[],
): readonly WorkItem[] {
  if (told.length === 0) return items;
  const byId = new Map(told.map((one) => [one.issueId, one]));
  return items.map((item) => {
    const known = byId.get(item.id ?? item.key);
    if (known === undefined) return item;
    const said = known.said ?? item.impediment;
    return {
      ...(known.flagChanges ?? []).reduce(withFlagChange, item),
      impediment: known.expected === undefined ? said : { ...said, notes: known.expected },
    };
  });
}

/** Without its place in the history, a flag would count as set from the creation on, or as never set. */
function withFlagChange(item: WorkItem, { at, to }: FlagChange): WorkItem {
  if (item.isFlagged === to) return item;
  // Jira's clock may be ahead of the one that told it, and a history is in order.
  const moment = latestOf([at, item.created, item.history?.at(-1)?.at ?? null]);
  const change = { at: moment, kind: 'flag', from: item.isFlagged, to } as const;
  return {
    ...item,
    isFlagged: to,
    updated: latestOf([moment, item.updated]),
    history: item.history && [...item.history, change],
  };
}

function latestOf([first, ...others]: readonly [Instant, ...(Instant | null)[]]): Instant {
  return others.reduce<Instant>((last, at) => (at !== null && at > last ? at : last), first);
}
