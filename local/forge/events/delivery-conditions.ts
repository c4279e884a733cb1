import { chance } from './chance';

/** How events travel; Forge promises neither haste nor order, nor that each comes once. */
export interface DeliverySettings {
  /** How long product events are on their way at most, in milliseconds; Forge says up to three minutes. */
  readonly eventLagMs: number;
  /** How long events of queues are on their way at most, besides their delay. */
  readonly queueLagMs: number;
  /** Each how-manieth event comes twice; 0: none. */
  readonly duplicateEvery: number;
  /** Whether events overtake each other: each has its own share of the lag, and none of an instant is first. */
  readonly isShuffled: boolean;
  /** What `isShuffled` draws by. */
  readonly seed: number;
}

interface Arrival {
  /** Which one it is of all there ever were, from 1 on. */
  readonly number: number;
  /** Whether it comes besides the one that counts. */
  readonly isDouble: boolean;
}

const MOST_LAG_MS = 180_000;
const USUAL: DeliverySettings = {
  eventLagMs: 0,
  queueLagMs: 0,
  duplicateEvery: 0,
  isShuffled: true,
  seed: 1,
};

/** The seam for tests: what it says holds for the events that come from then on. */
export class DeliveryConditions {
  private settings = USUAL;

  constructor(settings: Partial<DeliverySettings> = {}) {
    this.set(settings);
  }

  /**
   * Changes what is given.
   *
   * @throws RangeError for lags beyond three minutes and numbers that are none
   */
  set(changes: Partial<DeliverySettings>): void {
    const settings = { ...this.settings, ...changes };
    for (const name of ['eventLagMs', 'queueLagMs'] as const) {
      if (isWhole(settings[name]) && settings[name] <= MOST_LAG_MS) continue;
      throw new RangeError(`${name} is 0 to ${String(MOST_LAG_MS)}, not ${String(settings[name])}`);
    }
    if (!isWhole(settings.duplicateEvery)) {
      throw new RangeError(`duplicateEvery is no ${String(settings.duplicateEvery)}`);
    }
    this.settings = settings;
  }

  /** How long an event is on its way, in milliseconds. */
  lagOf(kind: 'queue' | 'product', { number, isDouble }: Arrival): number {
    const { eventLagMs, queueLagMs, isShuffled, seed } = this.settings;
    const most = kind === 'queue' ? queueLagMs : eventLagMs;
    return isShuffled ? Math.floor(chance(seed, number, isDouble ? 1 : 2) * (most + 1)) : most;
  }

  /** Which of the events of one instant is first: the one of the lowest rank. */
  rankOf({ number, isDouble }: Arrival): number {
    const { isShuffled, seed } = this.settings;
    return isShuffled ? chance(seed, number, isDouble ? 3 : 4) : number;
  }

  comesTwice(number: number): boolean {
    const { duplicateEvery } = this.settings;
    return duplicateEvery > 0 && number % duplicateEvery === 0;
  }
}

function isWhole(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}
