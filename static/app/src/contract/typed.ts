import { formatDay, type Day } from '../../../../src/domain/calendar/day';
import type { Said } from './contract-change';
import type { ContractEnd } from './contract-end';
import { readDay, type ReadDay } from './day-questions';
import { offeredDay } from './offered-day';
import type { Step } from './steps';

/** What stands in the fields of a form. */
export interface Typed {
  readonly day: TypedDay;
  readonly text: string;
  readonly heard: TypedDay;
}

export interface TypedDay {
  readonly text: string;
  /** The browser knows that what was typed is no date, and does not tell it. */
  readonly isImpossible: boolean;
}

/** Which fields a step has. */
export const FIELDS: Readonly<
  Record<Step, { readonly day: boolean; readonly text: 'none' | 'optional' | 'needed' }>
> = {
  ask: { day: true, text: 'optional' },
  change: { day: true, text: 'optional' },
  promise: { day: true, text: 'optional' },
  counter: { day: true, text: 'optional' },
  decline: { day: false, text: 'needed' },
  withdraw: { day: false, text: 'none' },
  accept: { day: false, text: 'none' },
  deliver: { day: false, text: 'none' },
  remove: { day: false, text: 'none' },
};

/** What is known already, so that there is little to type. */
export function startingWith(step: Step, { contract, other, plannedNeed }: ContractEnd): Typed {
  const { ask, state } = contract;
  const heard = other.kind === 'party' && ask?.closed === null ? ask.promisedBy : null;
  switch (step) {
    case 'ask':
      return typed(plannedNeed, '', null);
    case 'change': {
      // Of a day that was offered the usual answer is to take it.
      const offered =
        state === 'negotiating' && other.kind === 'issue' ? offeredDay(contract) : null;
      return typed(offered ?? ask?.neededBy ?? null, ask?.why ?? '', heard);
    }
    case 'promise':
      return typed(state === 'broken' ? null : (ask?.neededBy ?? null), '', null);
    case 'counter':
    case 'decline':
    case 'deliver':
    case 'remove':
    case 'accept':
    case 'withdraw':
      return typed(null, '', null);
  }
}

function typed(day: Day | null, text: string, heard: Day | null): Typed {
  return { day: typedDay(day), text, heard: typedDay(heard) };
}

function typedDay(day: Day | null): TypedDay {
  return { text: day === null ? '' : formatDay(day), isImpossible: false };
}

export function readTyped({ text, isImpossible }: TypedDay): ReadDay {
  return isImpossible ? { kind: 'impossible' } : readDay(text);
}

/** Whether everything that is needed is there, and nothing impossible. */
export function isComplete(step: Step, { day, text, heard }: Typed): boolean {
  const fields = FIELDS[step];
  if (fields.day && readTyped(day).kind !== 'day') return false;
  if (fields.text === 'needed' && text.trim() === '') return false;
  return readTyped(heard).kind !== 'impossible';
}

export function saidOf({ day, text, heard }: Typed): Said {
  return { day: dayOf(day), text: text.trim(), promisedBy: dayOf(heard) };
}

function dayOf(typedText: TypedDay): Day | null {
  const read = readTyped(typedText);
  return read.kind === 'day' ? read.day : null;
}
