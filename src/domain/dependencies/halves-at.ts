import type { Instant } from '../calendar/instant';
import type { WorkItem } from '../work-items/work-item';

/**
 * The items with the halves of their contracts that had been said by an instant. What was said later is
 * left out: an issue keeps only the last word, so what stood there before it is not known. With an ask go
 * its answers, which would otherwise look as if nobody had asked.
 */
export function halvesAt(items: readonly WorkItem[], asOf: Instant): readonly WorkItem[] {
  const later = new Set<string>();
  for (const { id, asks } of items) {
    for (const ask of asks) if (ask.at > asOf && id !== null) later.add(`${id} ${ask.id}`);
  }
  return items.map((item) => {
    const asks = item.asks.filter(({ at }) => at <= asOf);
    const answers = item.answers.filter(
      ({ at, consumerId, askId }) => at <= asOf && !later.has(`${consumerId} ${askId}`),
    );
    const isSame = asks.length === item.asks.length && answers.length === item.answers.length;
    return isSame ? item : { ...item, asks, answers };
  });
}
