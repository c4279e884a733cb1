import { formatInstant } from '../../../../src/domain/calendar/instant';
import type { Impediment } from '../../../../src/use-cases/impediments/impediment';

/**
 * Since when something that is raised now was found to be stuck, as it is sent: what ends the way it was
 * found, such as a comment on stalled work, must not make it younger. Null: it is not found.
 */
export function knownSince({ found, since }: Pick<Impediment, 'found' | 'since'>): string | null {
  return found.length === 0 || since === null ? null : formatInstant(since);
}
