import type { Day } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { FoundCode } from './found-codes';
import {
  isOpenRecord,
  MOST_PAST_IMPEDIMENTS,
  nextLevel,
  type ImpedimentLevel,
  type ImpedimentNotes,
  type ImpedimentRecord,
  type PastImpediment,
} from './record';
import { withPossibleDates } from './record-dates';

/** What people, and the clock, do with the impediment of an issue. */
export type ImpedimentAction =
  /** Begins a record; one that was removed before is remembered. */
  | {
      readonly kind: 'raise';
      readonly what: string;
      readonly cause: string | null;
      readonly level: ImpedimentLevel;
      readonly owner: string | null;
      /** Since when it is known to be stuck; null: it was not found before. */
      readonly stuckSince: Instant | null;
    }
  /** Says anew what is known; an owner makes a raised one owned, and none an owned one raised. */
  | {
      readonly kind: 'edit';
      readonly what: string;
      readonly cause: string | null;
      readonly owner: string | null;
      readonly target: Day | null;
      readonly nextStep: string;
    }
  /** To a column that needs nothing more; `owned` without an owner: whoever moves it takes it. */
  | { readonly kind: 'move'; readonly to: 'raised' | 'owned' | 'resolving' }
  /** To the level above, or the one that is named; whoever is named there has it from now on. */
  | {
      readonly kind: 'escalate';
      readonly to: ImpedimentLevel;
      /** Null: who had it keeps it. */
      readonly owner: string | null;
    }
  /** Back to a level below: it can be dealt with there after all. */
  | { readonly kind: 'hand-back'; readonly to: ImpedimentLevel }
  | { readonly kind: 'remove'; readonly solution: string }
  /** Removed by mistake, or back within the day: the same one stands again. */
  | { readonly kind: 'reopen' }
  /** What was found is no impediment; a recorded one is removed instead. */
  | { readonly kind: 'dismiss'; readonly codes: readonly FoundCode[] }
  | { readonly kind: 'undo-dismiss' };

/** Why an action was not carried out; nothing was changed. */
export type ImpedimentActionRefusal =
  | 'already-raised'
  | 'not-raised'
  | 'already-removed'
  | 'not-removed'
  /** It stands at that level, or nobody is above. */
  | 'no-such-level'
  | 'not-dismissed';

export interface ImpedimentActor {
  readonly by: string;
  readonly at: Instant;
}

export type AppliedImpediment =
  { readonly next: ImpedimentNotes } | { readonly refusal: ImpedimentActionRefusal };

/** Whatever is changed in a record whose dates cannot be begins them anew. */
export function applyImpedimentAction(
  said: ImpedimentNotes,
  action: ImpedimentAction,
  actor: ImpedimentActor,
): AppliedImpediment {
  const notes = { ...said, record: said.record && withPossibleDates(said.record, actor.at) };
  switch (action.kind) {
    case 'raise':
      return raise(notes, action, actor);
    case 'edit':
      return changeOpen(notes, (record) => edited(record, action));
    case 'move':
      return changeOpen(notes, (record) => moved(record, action.to, actor));
    case 'escalate':
      return changeLevel(notes, action.to, 'up', (record) => ({
        ...record,
        state: 'escalated',
        level: action.to,
        levelSince: actor.at,
        owner: action.owner ?? record.owner,
      }));
    case 'hand-back':
      return changeLevel(notes, action.to, 'down', (record) => ({
        ...record,
        state: record.owner === null ? 'raised' : 'owned',
        level: action.to,
        levelSince: actor.at,
      }));
    case 'remove':
      return changeOpen(notes, (record) => ({
        ...record,
        state: 'removed',
        removed: { ...actor, solution: action.solution },
      }));
    case 'reopen':
      return reopen(notes, actor);
    case 'dismiss':
      if (isOpenRecord(notes.record)) return { refusal: 'already-raised' };
      return { next: { ...notes, dismissed: { codes: action.codes, ...actor } } };
    case 'undo-dismiss':
      if (notes.dismissed === null) return { refusal: 'not-dismissed' };
      return { next: { ...notes, dismissed: null } };
  }
}

function raise(
  { record, past }: ImpedimentNotes,
  { what, cause, level, owner, stuckSince }: ImpedimentAction & { readonly kind: 'raise' },
  { by, at }: ImpedimentActor,
): AppliedImpediment {
  if (isOpenRecord(record)) return { refusal: 'already-raised' };
  const raised: ImpedimentRecord = {
    state: owner === null ? 'raised' : 'owned',
    ...{ level, levelSince: at, cause, owner, what },
    ...{ target: null, nextStep: '', raisedBy: by, raisedAt: at, removed: null },
    stuckSince: stuckSince !== null && stuckSince < at ? stuckSince : null,
  };
  const earlier = record === null ? [] : remembered(record);
  // Who raises it says that it is one after all.
  return {
    next: {
      record: raised,
      dismissed: null,
      past: [...earlier, ...past].slice(0, MOST_PAST_IMPEDIMENTS),
    },
  };
}

/** What memory keeps of a record; nothing while it stands. */
export function remembered({
  what,
  cause,
  level,
  raisedAt,
  removed,
}: ImpedimentRecord): readonly PastImpediment[] {
  if (removed === null) return [];
  const { solution, at: removedAt } = removed;
  return [{ what, cause, solution, level, raisedAt, removedAt }];
}

function edited(
  record: ImpedimentRecord,
  { what, cause, owner, target, nextStep }: ImpedimentAction & { readonly kind: 'edit' },
): ImpedimentRecord {
  const said = { ...record, what, cause, owner, target, nextStep };
  if (record.state === 'raised' && owner !== null) return { ...said, state: 'owned' };
  if (record.state === 'owned' && owner === null) return { ...said, state: 'raised' };
  return said;
}

function moved(
  record: ImpedimentRecord,
  to: 'raised' | 'owned' | 'resolving',
  { by }: ImpedimentActor,
): ImpedimentRecord {
  // In the first column stands what nobody has yet.
  const owner = to === 'raised' ? null : (record.owner ?? by);
  return { ...record, state: to, owner };
}

function changeOpen(
  notes: ImpedimentNotes,
  change: (record: ImpedimentRecord) => ImpedimentRecord,
): AppliedImpediment {
  const { record } = notes;
  if (record === null) return { refusal: 'not-raised' };
  if (!isOpenRecord(record)) return { refusal: 'already-removed' };
  return { next: { ...notes, record: change(record) } };
}

function changeLevel(
  notes: ImpedimentNotes,
  to: ImpedimentLevel,
  way: 'up' | 'down',
  change: (record: ImpedimentRecord) => ImpedimentRecord,
): AppliedImpediment {
  const { record } = notes;
  if (isOpenRecord(record)) {
    const from = way === 'up' ? record.level : to;
    const above = way === 'up' ? to : record.level;
    if (!isAbove(above, from)) return { refusal: 'no-such-level' };
  }
  return changeOpen(notes, change);
}

function isAbove(level: ImpedimentLevel, other: ImpedimentLevel): boolean {
  for (let next = nextLevel(other); next !== null; next = nextLevel(next)) {
    if (next === level) return true;
  }
  return false;
}

/** Its level and owner hold again; the clock starts anew, since nobody could act meanwhile. */
function reopen(notes: ImpedimentNotes, { at }: ImpedimentActor): AppliedImpediment {
  const { record } = notes;
  if (record === null) return { refusal: 'not-raised' };
  if (record.state !== 'removed') return { refusal: 'not-removed' };
  const state = record.owner === null ? 'raised' : 'owned';
  const standing = { ...record, state, levelSince: at, removed: null } as const;
  return { next: { ...notes, record: standing, dismissed: null } };
}
