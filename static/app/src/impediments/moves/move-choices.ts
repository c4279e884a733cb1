import {
  IMPEDIMENT_STATES,
  isOpenRecord,
  nextLevel,
  type ImpedimentLevel,
  type ImpedimentState,
} from '../../../../../src/domain/impediments/record';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { movePlan } from './move-plan';

/** A column a card can be moved to, and what that means for it. */
export interface MoveChoice {
  readonly to: ImpedimentState;
  readonly means: 'plain' | 'record' | 'take' | 'up';
  /** Of an escalation. */
  readonly level: ImpedimentLevel | null;
}

export function moveChoices(one: Impediment): readonly MoveChoice[] {
  const { record } = one;
  return IMPEDIMENT_STATES.flatMap((to): MoveChoice | readonly [] => {
    const { kind } = movePlan(one, to);
    if (kind === 'nothing' || kind === 'impossible') return [];
    const isUnowned = !isOpenRecord(record) || record.owner === null;
    const level = to === 'escalated' ? nextLevel(record === null ? 'team' : one.level) : null;
    const means =
      to === one.state
        ? 'record'
        : level !== null
          ? 'up'
          : to === 'owned' && isUnowned && one.state !== 'removed'
            ? 'take'
            : 'plain';
    return { to, means, level };
  });
}
