/** A clock that runs as another one does, ahead of it by what it was moved. */
export class ShiftedClock {
  private aheadMs = 0;

  /** @param base milliseconds since 1970 */
  constructor(private readonly base: () => number) {}

  /** Milliseconds since 1970. */
  readonly now = (): number => this.base() + this.aheadMs;

  get isAhead(): boolean {
    return this.aheadMs > 0;
  }

  /** Never back: an instant that is over changes nothing. */
  moveTo(instant: number): void {
    this.aheadMs += Math.max(0, instant - this.now());
  }

  reset(): void {
    this.aheadMs = 0;
  }
}
