import type { DependencyEnd } from '../../analysis/dependency-row';

/** As many as can be looked through at a glance. */
const MOST_FOUND = 8;

/** Items by key or summary: keys that begin like it first, then by key as given. */
export function findItems<Item extends Pick<DependencyEnd, 'key' | 'summary'>>(
  items: readonly Item[],
  text: string,
): readonly Item[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const found: [Item[], Item[], Item[]] = [[], [], []];
  for (const item of items) {
    const rank = rankOf(item, wanted);
    if (rank !== null) found[rank].push(item);
  }
  return found.flat().slice(0, MOST_FOUND);
}

function rankOf(
  { key, summary }: Pick<DependencyEnd, 'key' | 'summary'>,
  wanted: string,
): 0 | 1 | 2 | null {
  const lower = key.toLowerCase();
  if (lower === wanted) return 0;
  if (lower.startsWith(wanted)) return 1;
  return lower.includes(wanted) || summary?.toLowerCase().includes(wanted) === true ? 2 : null;
}
