import type { KeptState } from './kept-state';
import { writeState } from './state-file';

export interface StateKeeperSettings {
  readonly file: string;
  readonly state: () => KeptState;
  /** Differs after each change of the state. */
  readonly revision: () => string;
  readonly failed: (error: unknown) => void;
}

const LEAST_PAUSE_MS = 500;
/** Keeping a large site takes long; it is done the less often. */
const PAUSE_FOR_EACH_MS = 10;

/** Keeps changes on disk: a moment after they are made, and before the end. */
export class StateKeeper {
  private saved: string;
  private timer: NodeJS.Timeout | null = null;
  private pauseMs = LEAST_PAUSE_MS;
  private saving: Promise<void> = Promise.resolve();

  constructor(private readonly settings: StateKeeperSettings) {
    this.saved = settings.revision();
  }

  /** Something was asked that may have changed the state. */
  noteActivity(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.save().catch(this.settings.failed);
    }, this.pauseMs);
    this.timer.unref();
  }

  /** Writes what is not written yet. */
  async finish(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    await this.save();
  }

  private save(): Promise<void> {
    this.saving = this.saving
      .catch(() => undefined)
      .then(async () => {
        const revision = this.settings.revision();
        if (revision === this.saved) return;
        const begun = performance.now();
        await writeState(this.settings.file, this.settings.state());
        const tookMs = performance.now() - begun;
        this.pauseMs = Math.max(LEAST_PAUSE_MS, tookMs * PAUSE_FOR_EACH_MS);
        this.saved = revision;
      });
    return this.saving;
  }
}
