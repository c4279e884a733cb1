/** A function of the other side; calling it always takes a message there and back. */
export type RemoteFunction = (...args: readonly unknown[]) => Promise<unknown>;

type LocalFunction = (...args: readonly unknown[]) => unknown;

const FUNCTION_KEY = '__fn';

/**
 * Carries values over a boundary that functions cannot cross: a function stays here and travels as
 * `{ __fn: number }`, which becomes a stub there. An object of somebody else's that has a key `__fn`
 * travels one level deeper, as `{ __fn: object }`.
 *
 * Functions are kept for as long as the marshal lives, which is as long as a frame shows its document.
 */
export class Marshal {
  private readonly kept: LocalFunction[] = [];

  /** @param run calls a function of the other side by its number */
  constructor(private readonly run: (fn: number, args: readonly unknown[]) => Promise<unknown>) {}

  pack(value: unknown): unknown {
    const pack = copier((original) => {
      if (isFunction(original)) return { [FUNCTION_KEY]: this.kept.push(original) - 1 };
      if (!isPlainObject(original) || !(FUNCTION_KEY in original)) return undefined;
      return { [FUNCTION_KEY]: mapValues(original, pack) };
    });
    return pack(value);
  }

  unpack(value: unknown): unknown {
    const unpack = copier((packed) => {
      if (!isPlainObject(packed) || !(FUNCTION_KEY in packed)) return undefined;
      const inside = packed[FUNCTION_KEY];
      if (typeof inside === 'number') return this.stub(inside);
      return isPlainObject(inside) ? mapValues(inside, unpack) : undefined;
    });
    return unpack(value);
  }

  /** Calls a function that was packed here. */
  call(fn: number, args: readonly unknown[]): unknown {
    const kept = this.kept[fn];
    if (kept === undefined) throw new Error(`The bridge keeps no function ${String(fn)}`);
    return kept(...args);
  }

  private stub(fn: number): RemoteFunction {
    return (...args) => this.run(fn, args);
  }
}

/** Copies plain objects and arrays, cycles included; `replace` may answer something else for a value. */
function copier(replace: (value: unknown) => unknown): (value: unknown) => unknown {
  const copies = new Map<object, unknown>();
  const copy = (value: unknown): unknown => {
    const replaced = replace(value);
    if (replaced !== undefined) return replaced;
    if (typeof value !== 'object' || value === null) return value;
    if (copies.has(value)) return copies.get(value);
    if (Array.isArray(value)) {
      const items: unknown[] = [];
      copies.set(value, items);
      for (const item of value) items.push(copy(item));
      return items;
    }
    if (!isPlainObject(value)) return value;
    const made: Record<string, unknown> = {};
    copies.set(value, made);
    for (const [key, inside] of Object.entries(value)) define(made, key, copy(inside));
    return made;
  };
  return copy;
}

/** An ordinary property, also where it is called `__proto__`. */
function define(made: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(made, key, { value, writable: true, enumerable: true, configurable: true });
}

function mapValues(
  record: Readonly<Record<string, unknown>>,
  change: (value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function isFunction(value: unknown): value is LocalFunction {
  return typeof value === 'function';
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
