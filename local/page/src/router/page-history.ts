import type { FrameLocation, HistoryAction } from '../../bridge/bridge-host';

export type PageLocation = FrameLocation;

type Listener = (location: PageLocation, action: HistoryAction) => void;

/** What of `window` a history needs. */
export interface HistoryWindow {
  readonly location: PageLocation;
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'go'>;
  readonly addEventListener: (type: 'popstate', listener: () => void) => void;
}

/** The address of the page. One for the whole page, so that everybody hears of every change. */
export class PageHistory {
  private readonly listeners = new Set<Listener>();
  private current: PageLocation;

  constructor(private readonly view: HistoryWindow) {
    this.current = snapshot(view.location);
    view.addEventListener('popstate', () => {
      this.changed('POP');
    });
  }

  /** The same object until the address changes. */
  readonly location = (): PageLocation => this.current;

  readonly push = (address: string): void => {
    this.view.history.pushState(null, '', address);
    this.changed('PUSH');
  };

  readonly replace = (address: string): void => {
    this.view.history.replaceState(null, '', address);
    this.changed('REPLACE');
  };

  readonly go = (steps: number): void => {
    this.view.history.go(steps);
  };

  readonly listen = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  private changed(action: HistoryAction): void {
    this.current = snapshot(this.view.location);
    for (const listener of [...this.listeners]) listener(this.current, action);
  }
}

export function addressOf({ pathname, search, hash }: PageLocation): string {
  return `${pathname}${search}${hash}`;
}

function snapshot({ pathname, search, hash }: PageLocation): PageLocation {
  return { pathname, search, hash };
}
