import { useLayoutEffect } from 'react';
import { moveButtonId } from './move-button';

/** The card that was moved last, and how often any was. */
export interface MovedCard {
  readonly key: string;
  /** Where its button stands: a card, or its details. */
  readonly place: string;
  readonly count: number;
}

/** A card that changed its column is a new element: the focus follows it there. */
export function useFocusAfterMove(last: MovedCard | null): void {
  useLayoutEffect(() => {
    if (last !== null) document.getElementById(moveButtonId(last.key, last.place))?.focus();
  }, [last]);
}
