import type { Snapshot } from './reading-state';

/** What was read, unless it is only a part so far. */
export function wholeOf(shown: Snapshot | null): Snapshot | null {
  return shown?.work ? shown : null;
}
