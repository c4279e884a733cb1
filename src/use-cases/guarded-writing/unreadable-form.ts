import { canonicalText } from './canonical-text';
import type { PropertyStanding } from './ports';

/** What could not be read is kept as text, so that somebody can find out what it was. */
export function unreadableForm(standing: PropertyStanding): object | null {
  return standing.kind === 'value' ? { unreadable: canonicalText(standing.value) } : null;
}
