import { KvsRefusal } from './refusals';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const REQUESTS_A_SECOND = 1000;
const UNITS_A_MINUTE = 4000;
const BYTES_A_UNIT = 10_000;

/** What one installation may ask for in a second or a minute of the clock. */
export class RateLimits {
  private readonly requests: Window;
  private readonly reads: Window;
  private readonly writes: Window;

  constructor(clock: () => number) {
    this.requests = new Window(clock, SECOND, REQUESTS_A_SECOND);
    this.reads = new Window(clock, MINUTE, UNITS_A_MINUTE);
    this.writes = new Window(clock, MINUTE, UNITS_A_MINUTE);
  }

  /** @throws KvsRefusal */
  countRequest(): void {
    this.requests.spend(1);
  }

  /** @throws KvsRefusal */
  countRead(bytes: number): void {
    this.reads.spend(unitsOf(bytes));
  }

  /** @throws KvsRefusal */
  countWrite(bytes: number): void {
    this.writes.spend(unitsOf(bytes));
  }
}

class Window {
  private current = 0;
  private spent = 0;

  constructor(
    private readonly clock: () => number,
    private readonly length: number,
    private readonly most: number,
  ) {}

  spend(units: number): void {
    const window = Math.floor(this.clock() / this.length);
    if (window !== this.current) {
      this.current = window;
      this.spent = 0;
    }
    if (this.spent + units > this.most) {
      throw new KvsRefusal('rateLimit', 'The rate limit of the storage was exceeded');
    }
    this.spent += units;
  }
}

function unitsOf(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / BYTES_A_UNIT));
}
