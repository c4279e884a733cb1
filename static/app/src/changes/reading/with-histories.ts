import type { Snapshot } from '../../reading/reading-state';
import type { ReadWithHistories } from './history-state';

/** The issues with their histories; one whose history was not read stays as it is. */
export function withHistories({ snapshot, histories }: ReadWithHistories): Snapshot {
  const items = snapshot.items.map((item) => {
    const history = item.id === null ? undefined : histories.get(item.id);
    return history === undefined ? item : { ...item, history };
  });
  return { ...snapshot, items };
}
