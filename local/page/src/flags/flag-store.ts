import type { FrameFlag } from '../../bridge/bridge-host';

/** The flags shown at the edge of the page, newest first. */
export class FlagStore {
  private readonly listeners = new Set<() => void>();
  private shown: readonly FrameFlag[] = [];
  private counted = 0;

  /** The same list until it changes. */
  readonly flags = (): readonly FrameFlag[] => this.shown;

  /** A flag with the id of another takes its place. */
  readonly show = (flag: FrameFlag): void => {
    this.replace([flag, ...this.without(flag.id)]);
  };

  /** Tells of something that failed, one flag for all its sentences. */
  readonly showFailure = (title: string, sentences: readonly string[]): void => {
    this.counted += 1;
    const id = `page-failure-${String(this.counted)}`;
    this.show({ id, title, description: sentences.join(' '), type: 'error', actions: [] });
  };

  readonly close = (id: string): void => {
    this.replace(this.without(id));
  };

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  private without(id: string): readonly FrameFlag[] {
    return this.shown.filter((flag) => flag.id !== id);
  }

  private replace(flags: readonly FrameFlag[]): void {
    this.shown = flags;
    for (const listener of [...this.listeners]) listener();
  }
}
