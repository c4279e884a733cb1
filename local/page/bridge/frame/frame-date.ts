/**
 * Lets `Date` show the clock of the local host to everything that runs in this document after it. The
 * embedded Forge does the same for the app's functions, in a room of its own.
 *
 * @param aheadMs by how much that clock is ahead of the browser's
 */
export function moveDateAhead(aheadMs: number): void {
  if (aheadMs === 0) return;
  const own = Date;
  const ownNow = own.now;
  const now = (): number => ownNow() + aheadMs;
  const moved = new Proxy(own, {
    construct: (target, given: unknown[], made): object =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, made) as object,
    apply: () => new own(now()).toString(),
    get: (target, name): unknown => (name === 'now' ? now : Reflect.get(target, name)),
  });
  globalThis.Date = moved;
  // Some libraries ask a value whether its constructor is `Date`.
  own.prototype.constructor = moved;
}
