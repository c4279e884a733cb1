import type { MovePlace } from './ask-move';

/** Id of the button that moves an impediment; the focus goes there after a move. */
export function moveButtonId(key: string, place: MovePlace): string {
  return `move-${place}-${key}`;
}
