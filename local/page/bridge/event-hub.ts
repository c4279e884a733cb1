/** Whether an event stays among the frames of one app or reaches everybody on the page. */
export type EventReach = 'app' | 'public';

export type EventListener = (payload: unknown) => void;

/**
 * The events between the frames of a page. One hub stands for one app, the only one on the page, so the
 * two reaches differ in nothing but who may listen: an event is heard only by listeners of its own reach.
 */
export class EventHub {
  private readonly listeners = new Map<string, Set<EventListener>>();

  /** The result ends it. */
  on(reach: EventReach, event: string, listener: EventListener): () => void {
    const key = keyOf(reach, event);
    const known = this.listeners.get(key) ?? new Set();
    this.listeners.set(key, known);
    // The same function may listen twice, so it is not what the set holds.
    const own: EventListener = (payload) => {
      listener(payload);
    };
    known.add(own);
    return () => {
      known.delete(own);
    };
  }

  /** Reaches everyone who listens now, the emitting frame included. */
  emit(reach: EventReach, event: string, payload: unknown): void {
    for (const listener of [...(this.listeners.get(keyOf(reach, event)) ?? [])]) listener(payload);
  }
}

function keyOf(reach: EventReach, event: string): string {
  return `${reach} ${event}`;
}
