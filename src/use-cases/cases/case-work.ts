import type { CaseActionName, CaseRefusal, StandingCase } from '../../contract/case-writing';
import { EMPTY_CASE, type BusinessCase } from '../../domain/business-case/case/business-case';
import type { CaseMirror } from '../../domain/business-case/case/case-mirror';
import type { PropertyWork } from '../guarded-writing/guarded-writer';
import type { PropertyStanding } from '../guarded-writing/ports';
import { unreadableForm } from '../guarded-writing/unreadable-form';
import type { CaseForm } from './case-form';

export type CaseWork = PropertyWork<StandingCase, CaseRefusal>;

export type CaseStep =
  | { readonly kind: 'write'; readonly parts: Partial<BusinessCase> }
  | { readonly kind: 'begin-anew' }
  /** Only what JQL finds is brought up to date. */
  | { readonly kind: 'mirror' };

/** Why a step is not taken on what stands; null: it may be. */
export type CaseCheck = (standing: BusinessCase) => CaseRefusal | null;

/** Applies a step to the texts of a case, and renews what JQL finds of it with every step. */
export function caseWork(
  step: CaseStep,
  form: CaseForm,
  mirrorFor: (written: BusinessCase) => CaseMirror,
  check: CaseCheck = () => null,
): CaseWork {
  return {
    part: 'case',
    propertyKey: form.propertyKey,
    action: step.kind satisfies CaseActionName,
    needsUnreadable: step.kind === 'begin-anew',
    read: (standing) => standingCase(form, standing),
    next: (standing, revision, { at }) => {
      const written = standingCase(form, standing)?.written ?? null;
      if (written === null && step.kind !== 'begin-anew') {
        return { kind: 'refused', because: 'unreadable' };
      }
      const refusal = written === null ? null : check(written);
      if (refusal !== null) return { kind: 'refused', because: refusal };
      const parts = step.kind === 'write' ? step.parts : {};
      const next = { ...EMPTY_CASE, ...written, ...parts };
      const mirror = mirrorFor(next);
      const value = form.write({ revision, written: next, mirror, touched: at });
      if (value === null) return { kind: 'refused', because: 'full' };
      const before = written === null ? unreadableForm(standing) : formOf(form, written, parts);
      return { kind: 'next', value, before, after: formOf(form, next, parts) };
    },
  };
}

export function standingCase(form: CaseForm, standing: PropertyStanding): StandingCase | null {
  if (standing.kind !== 'value') return { revision: 0, written: EMPTY_CASE, mirror: null };
  const read = form.read(standing.value);
  if (read.kind === 'unreadable') return null;
  const { revision, written, mirror } = read;
  return { revision, written, mirror };
}

/** The history keeps what was changed, not the whole case with every letter. */
function formOf(
  form: CaseForm,
  written: BusinessCase,
  changed: Partial<BusinessCase>,
): object | null {
  const keys = Object.keys(changed);
  if (keys.length === 0) return null;
  return form.partsForm(
    Object.fromEntries(Object.entries(written).filter(([key]) => keys.includes(key))),
  );
}
