type Hold = (lock: { readonly name: string } | null) => unknown;
interface Options {
  readonly ifAvailable?: boolean;
  readonly signal?: AbortSignal;
}

/** The part of the Web Locks API that the app uses, for a Node that has none: exclusive locks, in turn. */
export class WebLocks {
  private readonly turns = new Map<string, Promise<unknown>>();

  readonly request = async (name: string, options: Options, hold: Hold): Promise<unknown> => {
    const before = this.turns.get(name);
    if (before !== undefined && options.ifAvailable === true) return hold(null);
    const stopped = new Promise<never>((_, reject) => {
      options.signal?.addEventListener('abort', () => {
        reject(new DOMException('stopped', 'AbortError'));
      });
    });
    stopped.catch(() => undefined);
    await Promise.race([before, stopped]);
    const held = Promise.resolve(hold({ name }));
    this.turns.set(name, held);
    try {
      return await held;
    } finally {
      if (this.turns.get(name) === held) this.turns.delete(name);
    }
  };
}
