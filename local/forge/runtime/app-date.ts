/**
 * A `Date` whose present is another one's; everything else is the machine's own. A proxy, so that dates
 * made before and after are of one kind.
 *
 * @param own the machine's
 * @param now milliseconds since 1970
 */
export function dateWithPresent(own: DateConstructor, now: () => number): DateConstructor {
  return new Proxy(own, {
    construct: (target, given: unknown[], made): object =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, made) as object,
    apply: () => new own(now()).toString(),
    get: (target, name): unknown => (name === 'now' ? now : Reflect.get(target, name)),
  });
}
