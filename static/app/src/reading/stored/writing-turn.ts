/** The right to write a reading, which one tab has at a time. */
interface WritingTurn {
  readonly hasWaited: boolean;
  readonly release: () => void;
}

/** A tab that reads for the first time may take long: after this, another reads for itself. */
const PATIENCE_MS = 5000;

/**
 * @returns null where another tab goes on writing, or the browser has no locks
 * @throws the signal's reason if it was stopped
 */
export async function claimWriting(
  reading: string,
  signal: AbortSignal,
): Promise<WritingTurn | null> {
  const name = `agile-pmo-reading ${reading}`;
  const atOnce = await held(name, { ifAvailable: true });
  if (atOnce !== null) return { hasWaited: false, release: atOnce };
  const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  try {
    const later = await held(name, { signal: patience });
    return later && { hasWaited: true, release: later };
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

/** Resolves with what gives the lock back; null: it was not available. */
function held(name: string, options: LockOptions): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((release) => {
        resolve(release);
      });
    };
    navigator.locks.request(name, options, hold).catch(reject);
  });
}
