/** Of the button that opens its details, where the focus goes back to. */
export function openButtonId(key: string): string {
  return `open-${key}`;
}
