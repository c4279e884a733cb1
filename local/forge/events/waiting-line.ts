import type { DeliveryConditions } from './delivery-conditions';
import type { EventContent, Retry, WaitingEvent } from './waiting-event';

/**
 * The events on their way, in the order in which they arrive. One stays here until it was delivered, so
 * that none is lost when the host ends in between.
 */
export class WaitingLine {
  private events: readonly WaitingEvent[];
  private readonly running = new Set<number>();
  private changes = 0;

  /** @param count how many there ever were, besides those that came twice */
  constructor(
    private readonly conditions: DeliveryConditions,
    events: readonly WaitingEvent[],
    private count: number,
  ) {
    this.events = [...events].sort(byArrival);
  }

  get all(): readonly WaitingEvent[] {
    return this.events;
  }

  /** Those that no function is running for. */
  get idle(): readonly WaitingEvent[] {
    return this.events.filter((event) => !this.running.has(idOf(event)));
  }

  /** The first of those that no function is running for. */
  findIdle(matches: (event: WaitingEvent) => boolean): WaitingEvent | undefined {
    return this.events.find((event) => !this.running.has(idOf(event)) && matches(event));
  }

  get everCount(): number {
    return this.count;
  }

  /** Grows with each change. */
  get revision(): number {
    return this.changes;
  }

  /** Takes a new event in, twice if it is one that comes twice. */
  add(content: EventContent, earliest: number): void {
    this.count += 1;
    const number = this.count;
    for (const isDouble of this.conditions.comesTwice(number) ? [false, true] : [false]) {
      const arrival = { number, isDouble };
      const dueAt = earliest + this.conditions.lagOf(content.kind, arrival);
      const rank = this.conditions.rankOf(arrival);
      this.put({ ...arrival, dueAt, rank, retry: null, content });
    }
  }

  /** A function runs for it from now on. */
  start(event: WaitingEvent): void {
    this.running.add(idOf(event));
  }

  /** Has an event come again. */
  retry(event: WaitingEvent, dueAt: number, retry: Retry): void {
    this.remove(event);
    this.put({ ...event, dueAt, retry });
  }

  remove(event: WaitingEvent): void {
    const id = idOf(event);
    this.running.delete(id);
    this.events = this.events.filter((one) => idOf(one) !== id);
    this.changes += 1;
  }

  /** Makes everything due earlier, since the clock went back. */
  moveBack(ms: number): void {
    this.events = this.events.map((event) => {
      const { content } = event;
      const moved =
        content.kind === 'queue' ? { ...content, pushedAt: content.pushedAt - ms } : content;
      return { ...event, dueAt: event.dueAt - ms, content: moved };
    });
    this.changes += 1;
  }

  private put(event: WaitingEvent): void {
    const later = this.events.findIndex((one) => byArrival(one, event) > 0);
    const place = later < 0 ? this.events.length : later;
    this.events = [...this.events.slice(0, place), event, ...this.events.slice(place)];
    this.changes += 1;
  }
}

function byArrival(one: WaitingEvent, other: WaitingEvent): number {
  return (
    one.dueAt - other.dueAt ||
    one.rank - other.rank ||
    one.number - other.number ||
    Number(one.isDouble) - Number(other.isDouble)
  );
}

function idOf({ number, isDouble }: WaitingEvent): number {
  return 2 * number + Number(isDouble);
}
