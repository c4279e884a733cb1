import type { WorkClock } from '../work-clock';
import type { Cause, DismissedRecord, Level, OpenRecord, PastRecord } from './record-plan';

/** The values of the property in which the app keeps an issue's impediment, as the app writes them. */

export const IMPEDIMENT_PROPERTY = 'agile-pmo-impediment';

export function openValue(
  plan: Omit<OpenRecord, 'kind' | 'on'>,
  raisedBy: string,
  clock: WorkClock,
): object {
  const { state, what, level, raised, levelSince = raised, owner, nextStep, past } = plan;
  const standingParts = {
    ...{ state, level, levelSince: instant(clock, levelSince) },
    ...optional('cause', plan.cause ?? undefined),
    ...optional('owner', owner),
    ...optional('target', plan.target === undefined ? undefined : clock.day(plan.target)),
  };
  return {
    schema: 1,
    revision: savesOf(plan),
    index: { ...standingParts, touched: instant(clock, levelSince + LATER) },
    record: {
      ...standingParts,
      what,
      ...optional('nextStep', nextStep),
      raisedBy,
      raisedAt: instant(clock, raised),
    },
    ...(past === undefined ? {} : { past: [pastValue(past, clock)] }),
  };
}

/** When a next step was said, after the level was reached. */
const LATER = 0.2;

/** How often a property was saved until it said this. */
function savesOf({
  state,
  owner,
  levelSince,
  nextStep,
  past,
  isReopened,
}: Omit<OpenRecord, 'kind' | 'on'>): number {
  const changes = [
    owner !== undefined,
    levelSince !== undefined,
    nextStep !== undefined,
    state === 'resolving',
    past !== undefined,
    past !== undefined,
    isReopened === true,
  ];
  return 1 + changes.filter(Boolean).length;
}

function pastValue({ what, cause, solution, raised, removed }: PastRecord, clock: WorkClock) {
  return {
    ...{ what, solution, cause, level: 'team' },
    ...{ raisedAt: instant(clock, raised), removedAt: instant(clock, removed) },
  };
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

export function removedValue(
  { what, cause, solution, level, raised, removed, owner, raisedBy }: Gone,
  clock: WorkClock,
): object {
  const levelSince = raised + LEVEL_SHARES[level] * (removed - raised);
  const at = instant(clock, removed);
  const levelParts = { state: 'removed', level, levelSince: instant(clock, levelSince), cause };
  return {
    schema: 1,
    // Raised, taken and removed; and once more for each level.
    revision: 3 + LEVELS.indexOf(level),
    index: { ...levelParts, touched: at },
    record: {
      ...{ ...levelParts, owner, what },
      ...{ raisedBy, raisedAt: instant(clock, raised) },
      removed: { at, by: owner, solution },
    },
  };
}

const LEVELS = ['team', 'train', 'portfolio'];
/** How much of its time it had stood when it came to the level at which it was solved. */
const LEVEL_SHARES = { team: 0, train: 0.35, portfolio: 0.6 } as const;

export function dismissedValue({ codes, at, by }: DismissedRecord, clock: WorkClock): object {
  const touched = instant(clock, at);
  return { schema: 1, revision: 1, index: { touched }, dismissed: { codes, at: touched, by } };
}

/** As another tool wrote it: its states are none of the app's. */
export function unreadableValue(at: number, clock: WorkClock): object {
  return {
    ...{ schema: 1, revision: 1, index: { state: 'red', touched: instant(clock, at) } },
    record: { state: 'red', since: clock.day(at), what: 'Copied from our risk sheet' },
  };
}

/** The app leaves out what is not known. */
function optional(name: string, value: string | undefined): object {
  return value === undefined ? {} : { [name]: value };
}

/** The app writes instants in UTC with a Z. */
function instant(clock: WorkClock, workTime: number): string {
  return clock.instant(workTime).replace('+0000', 'Z');
}
