import { parseInstant } from '../../../../../src/domain/calendar/instant';
import type {
  ImpedimentNotes,
  ImpedimentState,
} from '../../../../../src/domain/impediments/record';
import {
  isOpenRecord,
  nextLevel,
  type ImpedimentLevel,
} from '../../../../../src/domain/impediments/record';
import {
  applyImpedimentAction,
  type ImpedimentAction,
  type ImpedimentActor,
} from '../../../../../src/domain/impediments/record-actions';
import { knownSince } from '../../impediment-record/known-since';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';

/** What somebody has to say before a card can go where they put it. */
export interface MoveQuestions {
  /** It was only found: what impedes, in one line. */
  readonly what: boolean;
  /** It goes up a level, to this one; null: it does not. */
  readonly level: ImpedimentLevel | null;
  /** What removed it. */
  readonly solution: boolean;
}

export type MovePlan =
  /** It stands there already. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'impossible'; readonly because: MoveObstacle }
  | { readonly kind: 'ready'; readonly steps: readonly MoveStep[] }
  | { readonly kind: 'ask'; readonly questions: MoveQuestions };

export type MoveObstacle =
  | 'unreadable'
  /** Nobody is above its level. */
  | 'top-level'
  /** Its issue is done, which removed it. */
  | 'issue-done'
  /** It was only found, and is found no longer. */
  | 'no-record';

/** What was answered. */
export interface MoveAnswers {
  readonly what: string;
  readonly cause: string | null;
  readonly solution: string;
}

/** Actions as they are written. */
export type MoveStep =
  | {
      readonly kind: 'raise';
      readonly what: string;
      readonly cause: string | null;
      readonly level: ImpedimentLevel;
      readonly owner: string | null;
      /** ISO instant. */
      readonly stuckSince: string | null;
    }
  | { readonly kind: 'move'; readonly to: 'raised' | 'owned' | 'resolving' }
  | { readonly kind: 'escalate'; readonly to: ImpedimentLevel }
  | { readonly kind: 'remove'; readonly solution: string }
  | { readonly kind: 'reopen' };

type Standing = Pick<Impediment, 'state' | 'found' | 'notes' | 'isUnreadable' | 'since'>;

/** What has to be done so that a card comes to a column. */
export function movePlan(standing: Standing, to: ImpedimentState): MovePlan {
  const { state, notes, isUnreadable, found } = standing;
  const { record } = notes;
  const isRaised = isOpenRecord(record);
  if (isUnreadable) return { kind: 'impossible', because: 'unreadable' };
  // What was only found stands in the first column: to put it there is to say what it is.
  if (state === to && (isRaised || to !== 'raised')) return { kind: 'nothing' };
  if (state === 'removed' && found.length === 0) {
    if (isRaised) return { kind: 'impossible', because: 'issue-done' };
    if (record === null) return { kind: 'impossible', because: 'no-record' };
  }
  const isReopened = state === 'removed' && record !== null && !isRaised;
  const needsWhat = !isRaised && !isReopened;
  const level =
    to === 'escalated' ? nextLevel(isRaised || isReopened ? record.level : 'team') : null;
  if (to === 'escalated' && level === null) return { kind: 'impossible', because: 'top-level' };
  const questions = { what: needsWhat, level, solution: to === 'removed' };
  if (needsWhat || level !== null || questions.solution) return { kind: 'ask', questions };
  return { kind: 'ready', steps: moveSteps(standing, to, NO_ANSWERS, '') };
}

export const NO_ANSWERS: MoveAnswers = { what: '', cause: null, solution: '' };

/**
 * The writes that bring a card to a column, one after another.
 *
 * @param accountId of who moves it: whoever puts what nobody has under "owned" takes it
 */
export function moveSteps(
  standing: Standing,
  to: ImpedimentState,
  { what, cause, solution }: MoveAnswers,
  accountId: string,
): readonly MoveStep[] {
  const { state, notes } = standing;
  const { record } = notes;
  const isRaised = isOpenRecord(record);
  const isReopened = state === 'removed' && record !== null && !isRaised;
  const owner = to === 'owned' || to === 'resolving' ? accountId : null;
  const first: readonly MoveStep[] = isReopened
    ? [{ kind: 'reopen' }]
    : isRaised
      ? []
      : [{ kind: 'raise', what, cause, level: 'team', owner, stuckSince: knownSince(standing) }];
  const level = isRaised || isReopened ? record.level : 'team';
  switch (to) {
    case 'raised':
      return isRaised || (isReopened && record.owner !== null)
        ? [...first, { kind: 'move', to }]
        : first;
    case 'owned':
      return isRaised || (isReopened && record.owner === null)
        ? [...first, { kind: 'move', to }]
        : first;
    case 'resolving':
      return [...first, { kind: 'move', to }];
    case 'escalated':
      return [...first, { kind: 'escalate', to: nextLevel(level) ?? level }];
    case 'removed':
      return [...first, { kind: 'remove', solution }];
  }
}

/**
 * What the record says once the steps are carried out, as far as the page can tell before it is; null:
 * one of them cannot be.
 *
 * @param ownerOf who has what comes to a level, by the settings
 */
export function expectedNotes(
  notes: ImpedimentNotes,
  steps: readonly MoveStep[],
  actor: ImpedimentActor,
  ownerOf: (level: ImpedimentLevel) => string | null,
): ImpedimentNotes | null {
  let expected = notes;
  for (const step of steps) {
    const applied = applyImpedimentAction(expected, actionOf(step, ownerOf), actor);
    if ('refusal' in applied) return null;
    expected = applied.next;
  }
  return expected;
}

function actionOf(
  step: MoveStep,
  ownerOf: (level: ImpedimentLevel) => string | null,
): ImpedimentAction {
  switch (step.kind) {
    case 'escalate':
      return { ...step, owner: ownerOf(step.to) };
    case 'raise':
      return { ...step, stuckSince: parseInstant(step.stuckSince ?? '') };
    case 'move':
    case 'remove':
    case 'reopen':
      return step;
  }
}
