import type { PayloadOf } from '../../../../../src/contract/resolvers';
import type { SavedObjective } from '../../../../../src/contract/portfolio-registers';
import type { Indicator } from '../../../../../src/domain/business-case/case/business-case';
import { CASE_LIMITS } from '../../../../../src/domain/business-case/case/case-limits';
import { REGISTER_LIMITS } from '../../../../../src/domain/business-case/portfolio/registers';
import { lengthOf } from '../../case/clean-part';
import { formatDay, type Day } from '../../../../../src/domain/calendar/day';

/** An objective as it stands in the form. */
export interface ObjectiveDraft {
  readonly name: string;
  readonly why: string;
  readonly themeId: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly isClosed: boolean;
  readonly keyResults: readonly Indicator[];
}

export type ObjectiveFault =
  'no-name' | 'too-long' | 'ends-before' | 'unnamed-key-result' | 'too-many-key-results';

export const NEW_OBJECTIVE: ObjectiveDraft = {
  ...{ name: '', why: '', themeId: null, from: null, to: null, isClosed: false, keyResults: [] },
};

export function objectiveDraft(objective: SavedObjective): ObjectiveDraft {
  const { name, why, themeId, from, to, isClosed, keyResults } = objective;
  return { name, why, themeId, from, to, isClosed, keyResults };
}

/** What is wrong with a draft; empty: nothing. */
export function objectiveFaults(draft: ObjectiveDraft): readonly ObjectiveFault[] {
  const { name, why, from, to, keyResults } = draft;
  const isLong = (text: string, most: number): boolean => lengthOf(text, false) > most;
  const isTooLong =
    isLong(name, REGISTER_LIMITS.name) ||
    isLong(why, REGISTER_LIMITS.text) ||
    keyResults.some(
      (result) => isLong(result.name, CASE_LIMITS.name) || isLong(result.unit, CASE_LIMITS.unit),
    );
  const holds: Readonly<Record<ObjectiveFault, boolean>> = {
    'no-name': name.trim() === '',
    'too-long': isTooLong,
    'ends-before': from !== null && to !== null && from > to,
    'unnamed-key-result': keyResults.some((result) => result.name.trim() === ''),
    'too-many-key-results': keyResults.length > REGISTER_LIMITS.keyResults,
  };
  return (Object.keys(holds) as ObjectiveFault[]).filter((fault) => holds[fault]);
}

/** Of a draft without faults. */
export function objectivePayload(
  id: string,
  { from, to, keyResults, name, why, themeId, isClosed }: ObjectiveDraft,
  baseVersion: number,
): PayloadOf<'saveObjective'> {
  return {
    ...{ id, baseVersion },
    objective: {
      ...{ name: name.trim(), why, themeId, isClosed },
      from: from && formatDay(from),
      to: to && formatDay(to),
      keyResults: keyResults.map(({ readings, ...result }) => ({
        ...result,
        name: result.name.trim(),
        readings: readings.map(({ on, value }) => ({ on: formatDay(on), value })),
      })),
    },
  };
}

/** With one more reading; a day has one, so a second one takes its place. The oldest gives way. */
export function withReading(result: Indicator, on: Day, value: number): Indicator {
  const readings = [...result.readings.filter((one) => one.on !== on), { on, value }]
    .sort((a, b) => a.on - b.on)
    .slice(-REGISTER_LIMITS.readings);
  return { ...result, readings };
}
