import { useLayoutEffect } from 'react';
import { moveButtonId } from './move-button';
import type { MovedCard } from './use-moves';

/** A card that changed its column is a new element: the focus follows it there. */
export function useFocusAfterMove(last: MovedCard | null): void {
  useLayoutEffect(() => {
    if (last !== null) document.getElementById(moveButtonId(last.key, last.place))?.focus();
  }, [last]);
}
