import type { FoundIssue } from '../../../../src/jira/find-issues';
import type { WaitingType } from '../../../../src/use-cases/link-issues';
import type { Neighbourhood, Side } from '../../../../src/use-cases/neighbourhood';
import type { NeighbourhoodReading } from '../../../../src/use-cases/neighbourhood-reading';

/** Issues that can still be linked: neither the issue itself nor one that stands on that side already. */
export function linkable(
  found: readonly FoundIssue[],
  view: Neighbourhood,
  side: Side,
): readonly FoundIssue[] {
  const linked = [...view.of(view.focusId, side), ...view.unread(view.focusId, side)];
  const taken = new Set([view.focusId, ...linked.map(({ id }) => id)]);
  return found.filter(({ id }) => !taken.has(id));
}

/** The place in a list after an arrow key; it goes round. -1: nothing is active yet. */
export function nextActive(active: number, count: number, step: 1 | -1): number {
  if (count === 0) return -1;
  if (active < 0) return step === 1 ? 0 : count - 1;
  return (active + step + count) % count;
}

/** What people here use most; where nothing is linked yet the first the site lists. */
export function usualType(
  types: readonly WaitingType[],
  { read }: NeighbourhoodReading,
): WaitingType | null {
  const uses = new Map<string | null, number>();
  for (const { links } of read.values()) {
    for (const { type } of links) uses.set(type.id, (uses.get(type.id) ?? 0) + 1);
  }
  const usesOf = ({ type }: WaitingType): number => uses.get(type.id) ?? 0;
  return [...types].sort((a, b) => usesOf(b) - usesOf(a))[0] ?? null;
}

/** What the issue itself will read on a link of this type ("is blocked by"). */
export function wordingAtFocus({ type, waits }: WaitingType, side: Side): string {
  const waitingEnd = waits === 'inward' ? type.inward : type.outward;
  const awaitedEnd = waits === 'inward' ? type.outward : type.inward;
  return (side === 'providers' ? waitingEnd : awaitedEnd) ?? type.name;
}
