import { useState } from 'react';
import type { MoneyFault } from './money-form';

/** Which rows of a form are marked as wrong: none in the middle of typing it. */
export interface FaultMarks {
  /** What is to be marked, by place. */
  readonly faults: ReadonlyMap<string, MoneyFault>;
  readonly onEnter: (place: string) => void;
  /** Whatever comes next in this row, it is as wrong as it stands. */
  readonly onSettle: (place: string) => void;
  readonly onLeave: () => void;
}

/**
 * A fault is marked once its row was left or settled, and until it is mended; what goes wrong after that
 * waits for the row to be left again.
 *
 * @param faults all that there are, by the place of their row
 */
export function useFaultMarks(faults: ReadonlyMap<string, MoneyFault>): FaultMarks {
  const [entered, setEntered] = useState<{
    readonly place: string;
    readonly isMarked: boolean;
  } | null>(null);
  if (entered?.isMarked === true && !faults.has(entered.place)) {
    setEntered({ ...entered, isMarked: false });
  }
  const isHeldBack = (place: string): boolean =>
    entered !== null && !entered.isMarked && entered.place === place;
  return {
    faults: new Map([...faults].filter(([place]) => !isHeldBack(place))),
    onEnter: (place) => {
      setEntered((before) =>
        before?.place === place ? before : { place, isMarked: faults.has(place) },
      );
    },
    onSettle: (place) => {
      setEntered({ place, isMarked: true });
    },
    onLeave: () => {
      setEntered(null);
    },
  };
}
