import type { ImpedimentRefusal, StandingImpediment } from '../../contract/impediment-writing';
import type { Instant } from '../../domain/calendar/instant';
import {
  applyImpedimentAction,
  type ImpedimentAction,
} from '../../domain/impediments/record-actions';
import { NO_IMPEDIMENT_NOTES, type ImpedimentNotes } from '../../domain/impediments/record';
import type { NextValue, PropertyWork } from '../guarded-writing/guarded-writer';
import type { PropertyStanding } from '../guarded-writing/ports';
import { unreadableForm } from '../guarded-writing/unreadable-form';
import type { ImpedimentForm } from './impediment-form';

export type ImpedimentWork = PropertyWork<StandingImpediment, ImpedimentRefusal>;

/** An action of people or of the clock, or beginning anew where the record cannot be read. */
export type RecordStep = ImpedimentAction | { readonly kind: 'begin-anew' };

/** Why a step is not taken on what stands, whatever the rules of its record say; null: it may be. */
export type StepCheck = (notes: ImpedimentNotes) => ImpedimentRefusal | null;

/** Applies a step to the record of an issue; the guard writes what comes of it. */
export function impedimentWork(
  step: RecordStep,
  form: ImpedimentForm,
  check: StepCheck = () => null,
): ImpedimentWork {
  return {
    part: 'impediment',
    propertyKey: form.propertyKey,
    action: step.kind,
    needsUnreadable: step.kind === 'begin-anew',
    read: (standing) => standingOf(form, standing),
    next: (standing, revision, actor) => {
      const notes = standingOf(form, standing)?.notes ?? null;
      if (step.kind === 'begin-anew') {
        return nextValue(form, { standing, notes, next: NO_IMPEDIMENT_NOTES, revision, ...actor });
      }
      if (notes === null) return { kind: 'refused', because: 'unreadable' };
      const refusal = check(notes);
      if (refusal !== null) return { kind: 'refused', because: refusal };
      const applied = applyImpedimentAction(notes, step, actor);
      if ('refusal' in applied) return { kind: 'refused', because: applied.refusal };
      return nextValue(form, { standing, notes, next: applied.next, revision, ...actor });
    },
  };
}

function standingOf(form: ImpedimentForm, standing: PropertyStanding): StandingImpediment | null {
  if (standing.kind !== 'value') return { revision: 0, notes: NO_IMPEDIMENT_NOTES };
  const read = form.read(standing.value);
  return read.kind === 'readable' ? { revision: read.revision, notes: read.notes } : null;
}

interface Step {
  readonly standing: PropertyStanding;
  /** Null: what stands cannot be read. */
  readonly notes: ImpedimentNotes | null;
  readonly next: ImpedimentNotes;
  readonly revision: number;
  readonly at: Instant;
}

function nextValue(form: ImpedimentForm, step: Step): NextValue<ImpedimentRefusal> {
  const { standing, notes, next, revision, at } = step;
  const value = form.write({ revision, notes: next, touched: at });
  if (value === null) return { kind: 'refused', because: 'full' };
  const before = notes === null ? unreadableForm(standing) : formOf(form, notes);
  return { kind: 'next', value, before, after: formOf(form, next) };
}

function formOf(form: ImpedimentForm, notes: ImpedimentNotes): object | null {
  return notes.record === null && notes.dismissed === null ? null : form.notesForm(notes);
}
