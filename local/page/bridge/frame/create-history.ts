import type { FrameLocation, HistoryAction } from '../bridge-host';
import { FRAME_COMMANDS } from '../handshake';
import type { RemoteFunction } from '../marshal';
import type { CallPage } from './frame-commands';
import { locationOf, pathOf, type To } from './frame-location';

/** A location as the history package, version 4, has it. */
export interface HistoryLocation extends FrameLocation {
  readonly state: unknown;
  readonly key: string;
}

type Listener = (location: HistoryLocation, action: HistoryAction) => void;

interface PageHistory {
  readonly location: FrameLocation;
  readonly push: RemoteFunction;
  readonly replace: RemoteFunction;
  readonly go: RemoteFunction;
}

/**
 * A history of the frame's own, in the shape of the history package, version 4. It changes at once, as
 * that does, and the page's address follows. `@forge/bridge` assigns its `location`.
 */
export async function createHistory(callPage: CallPage): Promise<FrameHistoryObject> {
  const early: Parameters<FrameHistoryObject['follow']>[] = [];
  let follow = (...change: Parameters<FrameHistoryObject['follow']>): void => {
    early.push(change);
  };
  const opened = await callPage(FRAME_COMMANDS.openHistory, {
    changed: (to: unknown, action: unknown, seen: unknown) => {
      if (isLocation(to) && isAction(action)) follow(to, action, Number(seen));
    },
  });
  if (!isPageHistory(opened)) throw new Error('The page answered no history');
  const history = new FrameHistoryObject(opened);
  follow = (...change) => {
    history.follow(...change);
  };
  for (const change of early) follow(...change);
  return history;
}

export class FrameHistoryObject {
  location: HistoryLocation;
  action: HistoryAction = 'POP';
  private readonly listeners = new Set<Listener>();
  private made = 0;
  private keys = 0;

  constructor(private readonly page: PageHistory) {
    this.location = this.keyed(page.location, undefined);
  }

  readonly push = (to: To, state?: unknown): void => {
    this.change('PUSH', to, state);
  };

  readonly replace = (to: To, state?: unknown): void => {
    this.change('REPLACE', to, state);
  };

  readonly go = (steps: number): void => {
    void this.page.go(steps);
  };

  readonly goBack = (): void => {
    this.go(-1);
  };

  readonly goForward = (): void => {
    this.go(1);
  };

  readonly createHref = (to: To): string => pathOf(locationOf(to, this.location));

  readonly listen = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /**
   * Takes a change of the page's address over. What the page had not heard of the frame's own changes
   * by then is older than they are, and an address that is already here is their echo.
   */
  follow(to: FrameLocation, action: HistoryAction, seen: number): void {
    if (seen < this.made || pathOf(to) === pathOf(this.location)) return;
    this.show(this.keyed(to, undefined), action);
  }

  private change(action: 'PUSH' | 'REPLACE', to: To, state: unknown): void {
    const next = locationOf(to, this.location);
    const ownState = typeof to === 'object' && to.state !== undefined ? to.state : state;
    this.made += 1;
    this.show(this.keyed(next, ownState), action);
    void (action === 'PUSH' ? this.page.push(next) : this.page.replace(next));
  }

  private show(location: HistoryLocation, action: HistoryAction): void {
    this.location = location;
    this.action = action;
    for (const listener of [...this.listeners]) listener(location, action);
  }

  private keyed({ pathname, search, hash }: FrameLocation, state: unknown): HistoryLocation {
    this.keys += 1;
    return { pathname, search, hash, state, key: String(this.keys) };
  }
}

function isPageHistory(value: unknown): value is PageHistory {
  return (
    typeof value === 'object' &&
    value !== null &&
    'location' in value &&
    isLocation(value.location) &&
    ['push', 'replace', 'go'].every(
      (name) => typeof Object.getOwnPropertyDescriptor(value, name)?.value === 'function',
    )
  );
}

function isLocation(value: unknown): value is FrameLocation {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['pathname', 'search', 'hash'].every(
      (name) => typeof Object.getOwnPropertyDescriptor(value, name)?.value === 'string',
    )
  );
}

function isAction(value: unknown): value is HistoryAction {
  return value === 'PUSH' || value === 'REPLACE' || value === 'POP';
}
