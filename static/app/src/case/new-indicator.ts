import type { Indicator } from '../../../../src/domain/business-case/case/business-case';

export function newIndicator(name: string): Indicator {
  return {
    ...{ id: crypto.randomUUID(), name, unit: '' },
    ...{ baseline: null, target: null, isHigherBetter: true, readings: [] },
  };
}
