import { appInstant } from '../app-instant';
import { lastOf, savesOf, type Save } from '../saved-property';
import type { WorkClock } from '../work-clock';
import type { Cause, DismissedRecord, Level, OpenRecord, PastRecord } from './record-plan';

/** How records came to what they say, save by save, as the app notes it. */

/** A record in the form of its property. */
export type RecordForm = Readonly<Record<string, unknown>>;

type Step = Omit<Save, 'before'>;

/** When an owner had read it, something was begun, and a next step was said: after the one before. */
const TAKEN = 0.06;
const BEGUN = 0.12;
const SAID = 0.2;
/** How much of the time before it was escalated nobody had it. */
const UNOWNED_SHARE = 0.3;

export type OpenPlan = Omit<OpenRecord, 'kind' | 'on'>;

export function openSaves(plan: OpenPlan, raisedBy: string, clock: WorkClock): readonly Save[] {
  const { past } = plan;
  return savesOf([
    ...(past === undefined ? [] : pastSteps(past, raisedBy, clock)),
    ...openSteps(plan, raisedBy, clock),
  ]);
}

function openSteps(plan: OpenPlan, raisedBy: string, clock: WorkClock): readonly Step[] {
  const { state, what, cause, level, raised, levelSince = raised, owner, reopened } = plan;
  const hasMoved = levelSince !== raised && reopened === undefined;
  const telling = new Telling(
    { ...(cause !== null && { cause }), what, raisedBy, raisedAt: appInstant(clock, raised) },
    clock,
  );
  telling.tell('raise', raisedBy, raised, {
    state: 'raised',
    level: hasMoved ? LEVEL_BELOW[level] : level,
    levelSince: appInstant(clock, raised),
  });
  // Whoever is named for a level has what comes to it; before, it was with those who raised it.
  const first = hasMoved ? raisedBy : owner;
  if (owner !== undefined && first !== undefined) {
    const at = hasMoved ? raised + UNOWNED_SHARE * (levelSince - raised) : raised + TAKEN;
    telling.tell('move', first, at, { state: 'owned', owner: first });
  }
  if (reopened !== undefined) {
    const by = owner ?? raisedBy;
    const removed = { at: appInstant(clock, reopened.removed), by, solution: reopened.solution };
    telling.tell('remove', by, reopened.removed, { state: 'removed', removed });
    const since = { levelSince: appInstant(clock, levelSince), removed: undefined };
    telling.tell('reopen', by, levelSince, {
      state: owner === undefined ? 'raised' : 'owned',
      ...since,
    });
  }
  if (hasMoved) {
    const since = { level, levelSince: appInstant(clock, levelSince) };
    telling.tell('escalate', raisedBy, levelSince, { state: 'escalated', ...since, owner });
  }
  const { target, nextStep } = plan;
  const said = { target: target === undefined ? undefined : clock.day(target), nextStep };
  const actor = owner ?? raisedBy;
  if (telling.state !== state) telling.tell('move', actor, levelSince + BEGUN, { state });
  if (target !== undefined || nextStep !== undefined) {
    telling.tell('edit', actor, levelSince + SAID, said);
  }
  return telling.steps;
}

const LEVEL_BELOW: Readonly<Record<Level, Level>> = {
  team: 'team',
  train: 'team',
  portfolio: 'train',
};

/** One that was removed before this one was raised. */
function pastSteps(
  { what, cause, solution, raised, removed }: PastRecord,
  by: string,
  clock: WorkClock,
): readonly Step[] {
  const raisedAt = appInstant(clock, raised);
  const telling = new Telling({ cause, what, raisedBy: by, raisedAt }, clock);
  telling.tell('raise', by, raised, { state: 'raised', level: 'team', levelSince: raisedAt });
  telling.tell('remove', by, removed, {
    state: 'removed',
    removed: { at: appInstant(clock, removed), by, solution },
  });
  return telling.steps;
}

/** One that is gone. */
export interface Gone {
  readonly what: string;
  readonly cause: Cause;
  readonly solution: string;
  readonly level: Level;
  readonly raised: number;
  readonly removed: number;
  readonly owner: string;
  readonly raisedBy: string;
}

const LEVELS: readonly Level[] = ['team', 'train', 'portfolio'];
/** How much of its time it had stood when it came to a level. */
const LEVEL_SHARES = { team: 0, train: 0.35, portfolio: 0.6 } as const;
const TAKEN_SHARE = 0.1;

export function goneSaves(gone: Gone, clock: WorkClock): readonly Save[] {
  const { what, cause, solution, level, raised, removed, owner, raisedBy } = gone;
  const after = (share: number): number => raised + share * (removed - raised);
  const raisedAt = appInstant(clock, raised);
  const telling = new Telling({ cause, what, raisedBy, raisedAt }, clock);
  telling.tell('raise', raisedBy, raised, {
    state: 'raised',
    level: 'team',
    levelSince: raisedAt,
  });
  telling.tell('move', owner, after(TAKEN_SHARE), { state: 'owned', owner });
  for (const reached of LEVELS.slice(1, LEVELS.indexOf(level) + 1)) {
    const at = after(LEVEL_SHARES[reached]);
    const levelSince = appInstant(clock, at);
    telling.tell('escalate', owner, at, { state: 'escalated', level: reached, levelSince });
  }
  telling.tell('remove', owner, removed, {
    state: 'removed',
    removed: { at: appInstant(clock, removed), by: owner, solution },
  });
  return savesOf(telling.steps);
}

export function dismissedSaves(
  { codes, at, by }: DismissedRecord,
  clock: WorkClock,
): readonly Save[] {
  const moment = appInstant(clock, at);
  const after = { dismissed: { codes, at: moment, by } };
  return savesOf([{ at: moment, actor: by, action: 'dismiss', after }]);
}

/** The record that the last save left. */
export function recordIn(saves: readonly Save[]): RecordForm {
  return (lastOf(saves).after as { readonly record: RecordForm }).record;
}

/** Tells of one record, from what is always true of it. */
class Telling {
  private readonly told: Step[] = [];

  constructor(
    private record: RecordForm,
    private readonly clock: WorkClock,
  ) {}

  /** What is not known is left out, as the app does. */
  tell(action: string, actor: string, at: number, changed: RecordForm): void {
    const known = Object.entries({ ...this.record, ...changed });
    this.record = Object.fromEntries(known.filter(([, value]) => value !== undefined));
    const after = { record: this.record };
    this.told.push({ at: appInstant(this.clock, at), actor, action, after });
  }

  get state(): unknown {
    return this.record.state;
  }

  get steps(): readonly Step[] {
    return this.told;
  }
}
