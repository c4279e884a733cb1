/**
 * What the page around the app does for one frame of it. The bridge turns the commands of
 * `@forge/bridge` into these calls; the page implements them.
 */
export interface BridgeHost {
  readonly context: () => Promise<FrameContext>;
  readonly invoke: (call: { functionKey: string; payload: unknown }) => Promise<unknown>;
  readonly fetchProduct: (request: FrameFetch) => Promise<FrameFetchAnswer>;
  readonly showFlag: (flag: FrameFlag) => Promise<void>;
  readonly closeFlag: (id: string) => Promise<void>;
  /** The document in the frame is gone, and with it what its flags would call; left out where it shows none. */
  readonly documentGone?: () => void;
  readonly openModal: (modal: FrameModal) => Promise<boolean>;
  /** Closes the modal this frame is in; the opener's `onClose` gets the payload. False: it is in none. */
  readonly close: (payload: unknown) => Promise<boolean>;
  /**
   * Has `closing` called, and waited for, before the modal this frame is in closes, however it is closed;
   * the result takes it back. Left out where the frame is in no modal.
   */
  readonly onClose?: (closing: () => Promise<void>) => () => void;
  /** Reads again what the page itself shows around the frame; left out where that is nothing. */
  readonly refresh?: () => Promise<void>;
  readonly navigate: (to: FrameNavigation) => Promise<void>;
  /** The absolute address a navigation leads to. */
  readonly urlOf: (to: FrameNavigation) => Promise<string>;
  readonly reload: () => Promise<void>;
  /** The part of the page's address that belongs to the app. */
  readonly history: FrameHistory;
  readonly theme: () => ColorMode;
  /** Calls back on each change; the result stops it. */
  readonly onTheme: (changed: (mode: ColorMode) => void) => () => void;
  readonly changeTitle: (title: string) => Promise<void>;
  /** The frame's content is this high, in CSS pixels. */
  readonly resize: (height: number) => void;
  /** A command the local host does not know was called; it is refused as well. */
  readonly unknownCommand: (command: string) => void;
}

export type ColorMode = 'light' | 'dark';

export interface FrameContext {
  readonly accountId: string | undefined;
  readonly cloudId: string;
  readonly localId: string;
  readonly environmentId: string;
  readonly environmentType: 'DEVELOPMENT';
  readonly moduleKey: string;
  readonly siteUrl: string;
  readonly locale: string;
  readonly timezone: string;
  readonly extension: Readonly<Record<string, unknown>>;
}

export interface FrameFetch {
  readonly restPath: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | null;
}

export interface FrameFetchAnswer {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  readonly statusText: string;
  readonly isAttachment: boolean;
}

export interface FrameFlag {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly type?: 'info' | 'success' | 'warning' | 'error';
  readonly appearance?: string;
  readonly isAutoDismiss?: boolean;
  readonly actions: readonly { readonly text: string; readonly onClick: () => void }[];
}

export interface FrameModal {
  readonly resource: string | null;
  readonly size: string;
  readonly title: string | undefined;
  readonly context: Readonly<Record<string, unknown>>;
  readonly closeOnEscape: boolean;
  readonly closeOnOverlayClick: boolean;
  readonly onClose: (payload: unknown) => void;
}

export type FrameNavigation = { readonly type: 'same-tab' | 'new-tab' } & (
  | { readonly url: string }
  | { readonly target: 'issue'; readonly issueKey: string }
  | {
      readonly target: 'module';
      readonly moduleKey: string;
      readonly projectKey?: string;
      /** Below the module's own address. */
      readonly path?: string;
    }
  | { readonly target: 'userProfile'; readonly accountId: string }
);

/** Path, query and fragment below the module's own address; the path begins with a slash. */
export interface FrameLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

export type HistoryAction = 'PUSH' | 'REPLACE' | 'POP';

export interface FrameHistory {
  readonly location: () => FrameLocation;
  readonly push: (to: FrameLocation) => void;
  readonly replace: (to: FrameLocation) => void;
  readonly go: (steps: number) => void;
  /** Calls back on each change, whoever made it; the result stops it. */
  readonly listen: (changed: (to: FrameLocation, action: HistoryAction) => void) => () => void;
}
