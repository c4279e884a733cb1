import { lazy, Suspense } from 'react';
import { nextLevel } from '../../../../../src/domain/impediments/record';
import { LoadingLines } from '../loading-lines';
import type { ImpedimentStep } from './impediment-steps';
import type { ImpedimentSubject } from './subject';

interface Props {
  readonly step: ImpedimentStep;
  readonly subject: ImpedimentSubject;
  /** Of who has it. */
  readonly names: ReadonlyMap<string, string>;
  /** Where it was found before it is raised; an ISO instant. */
  readonly stuckSince?: string | null;
  readonly onClose: () => void;
}

const RaiseForm = lazy(async () => ({ default: (await import('./raise-form')).RaiseForm }));
const ChangeForm = lazy(async () => ({ default: (await import('./change-form')).ChangeForm }));
const RemoveForm = lazy(async () => ({ default: (await import('./remove-form')).RemoveForm }));
const EscalateForm = lazy(async () => ({
  default: (await import('./escalate-form')).EscalateForm,
}));
const BeginAnewForm = lazy(async () => ({
  default: (await import('./begin-anew-form')).BeginAnewForm,
}));

/** The form of a step that asks something, once it is wanted. */
export function StepForm({ step, subject, names, stuckSince = null, onClose }: Props) {
  const { record } = subject.item.impediment.notes;
  const above = record === null ? null : nextLevel(record.level);
  return (
    <Suspense fallback={<LoadingLines count={3} />}>
      {step === 'raise' && <RaiseForm {...{ subject, stuckSince, onClose }} />}
      {step === 'change' && record !== null && (
        <ChangeForm {...{ subject, record, names, onClose }} />
      )}
      {step === 'remove' && record !== null && <RemoveForm {...{ subject, record, onClose }} />}
      {step === 'escalate' && above !== null && (
        <EscalateForm to={above} {...{ subject, onClose }} />
      )}
      {step === 'begin-anew' && <BeginAnewForm {...{ subject, onClose }} />}
    </Suspense>
  );
}
