/**
 * The first cards of a column, and those that must not vanish below them: the one somebody has just moved
 * or is looking at.
 */
export function shownOf<Card extends { readonly item: { readonly key: string } }>(
  cards: readonly Card[],
  limit: number,
  kept: ReadonlySet<string>,
): readonly Card[] {
  if (cards.length <= limit) return cards;
  return cards.filter(({ item }, at) => at < limit || kept.has(item.key));
}
