import type { Settings } from '../../contract/settings';
import { isDismissed } from '../../domain/impediments/find-impediment';
import { IMPEDIMENT_LEVELS } from '../../domain/impediments/record';
import { byText } from '../../domain/work-items/issue-key';
import type { Portfolio } from '../analyse-portfolio';
import { ImpedimentReader } from './impediment-reader';
import type { Impediment, Impediments } from './impediment';

/** The impediments in the scope of a portfolio. Definitions: docs/figures.md, "Impediments". */
export function impedimentsOf(portfolio: Portfolio, settings: Settings): Impediments {
  const reader = new ImpedimentReader(portfolio, settings);
  const open: Impediment[] = [];
  const removed: Impediment[] = [];
  const dismissed: Impediment[] = [];
  for (const { item, node } of reader.itemsInScope()) {
    const ways = reader.waysOf(item, node);
    const { notes } = item.impediment;
    if (ways.length === 0) {
      if (notes.record !== null) removed.push(reader.removed(item, node));
    } else if (isDismissed(ways, notes.dismissed)) {
      dismissed.push(reader.found(item, node, ways));
    } else {
      open.push(reader.found(item, node, ways));
    }
  }
  return {
    open: open.sort(worstFirst),
    removed: removed.sort(newestFirst),
    dismissed: dismissed.sort(worstFirst),
  };
}

function worstFirst(a: Impediment, b: Impediment): number {
  return (
    Number(b.clock?.isExpired ?? false) - Number(a.clock?.isExpired ?? false) ||
    IMPEDIMENT_LEVELS.indexOf(b.level) - IMPEDIMENT_LEVELS.indexOf(a.level) ||
    oldestFirst(a, b) ||
    byText(a.item.key, b.item.key)
  );
}

/** Of unknown age last. */
function oldestFirst({ since: a }: Impediment, { since: b }: Impediment): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

function newestFirst(a: Impediment, b: Impediment): number {
  return (b.removedAt ?? -Infinity) - (a.removedAt ?? -Infinity) || byText(a.item.key, b.item.key);
}
