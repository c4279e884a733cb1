import type { ImpedimentRecord } from '../../../../../src/domain/impediments/record';

const PARTS = ['nextStep', 'target', 'owner', 'what', 'cause'] as const;

/** What an edit said otherwise than before. */
export function changedParts(
  before: ImpedimentRecord,
  after: ImpedimentRecord,
): readonly (typeof PARTS)[number][] {
  return PARTS.filter((part) => before[part] !== after[part]);
}
