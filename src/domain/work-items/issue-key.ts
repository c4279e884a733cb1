/** The project of a key: the text before its last hyphen; the whole key where it has none. */
export function projectOfKey(key: string): string {
  const hyphen = key.lastIndexOf('-');
  return hyphen > 0 ? key.slice(0, hyphen) : key;
}

/** UTF-16 order, the order of every list the app promises to repeat exactly. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
