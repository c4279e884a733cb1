/** Id of the button that moves a card; the focus goes there after a move. */
export function moveButtonId(key: string, place: string): string {
  return `move-${place}-${key}`;
}
