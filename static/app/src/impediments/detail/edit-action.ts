import { formatDay, parseDay, type Day } from '../../../../../src/domain/calendar/day';
import type { ImpedimentRecord } from '../../../../../src/domain/impediments/record';
import { isTooLong } from '../../impediment-record/line-length';
import type { ImpedimentPayloadAction } from '../../impediment-record/use-impediment-writer';

/** What the fields of a record say. */
export interface TypedRecord {
  readonly what: string;
  readonly cause: string | null;
  readonly owner: string | null;
  /** As the browser's field has it: ISO, or empty. */
  readonly target: string;
  readonly nextStep: string;
}

export function typedRecord(record: ImpedimentRecord): TypedRecord {
  const { what, cause, owner, nextStep } = record;
  return {
    what,
    cause,
    owner,
    nextStep,
    target: record.target === null ? '' : formatDay(record.target),
  };
}

/** Says a record anew; what nobody changed stays as it was said. */
export function editAction({
  what,
  cause,
  owner,
  target,
  nextStep,
}: Pick<
  ImpedimentRecord,
  'what' | 'cause' | 'owner' | 'target' | 'nextStep'
>): ImpedimentPayloadAction {
  const day = target === null ? null : formatDay(target);
  return { kind: 'edit', what, cause, owner, target: day, nextStep };
}

export type TypedFault = 'what' | 'too-long' | 'target';

/** What keeps what was typed from being saved. */
export function faultsOf({ what, nextStep, target }: TypedRecord): ReadonlySet<TypedFault> {
  const faults = new Set<TypedFault>();
  if (what.trim() === '') faults.add('what');
  if (isTooLong(what) || isTooLong(nextStep)) faults.add('too-long');
  if (target !== '' && dayIn(target) === null) faults.add('target');
  return faults;
}

/**
 * What was typed on top of what stands now: what the person did not touch stays as somebody else has
 * said it meanwhile.
 */
export function onTopOf(
  typed: TypedRecord,
  before: TypedRecord,
  standing: TypedRecord,
): TypedRecord {
  return {
    what: typed.what === before.what ? standing.what : typed.what,
    cause: typed.cause === before.cause ? standing.cause : typed.cause,
    owner: typed.owner === before.owner ? standing.owner : typed.owner,
    target: typed.target === before.target ? standing.target : typed.target,
    nextStep: typed.nextStep === before.nextStep ? standing.nextStep : typed.nextStep,
  };
}

export function actionOf({
  what,
  cause,
  owner,
  target,
  nextStep,
}: TypedRecord): ImpedimentPayloadAction {
  return editAction({
    what: what.trim(),
    ...{ cause, owner, target: dayIn(target) },
    nextStep: nextStep.trim(),
  });
}

export function dayIn(text: string): Day | null {
  return text === '' ? null : parseDay(text);
}
