/**
 * How a frame and the page find each other: the frame says hello until the page welcomes it with one end
 * of a channel. All else goes through the channel, which nobody else can listen to.
 */
interface Hello {
  readonly bridge: 'hello';
  /** Differs with each document, so that a hello said twice opens one channel. */
  readonly documentId: string;
}

export function hello(documentId: string): Hello {
  return { bridge: 'hello', documentId };
}

export const WELCOME = { bridge: 'welcome' } as const;

export function isHello(data: unknown): data is Hello {
  return (
    bridgeWordOf(data) === 'hello' &&
    typeof data === 'object' &&
    data !== null &&
    'documentId' in data &&
    typeof data.documentId === 'string'
  );
}

export function isWelcome(data: unknown): boolean {
  return bridgeWordOf(data) === 'welcome';
}

function bridgeWordOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'bridge' in data ? data.bridge : undefined;
}

/** What the script in the frame asks of the page beside the commands of `@forge/bridge`. */
export const FRAME_COMMANDS = {
  /** `{ changed }` is answered with the colour mode now; `changed` is called with each later one. */
  watchTheme: 'frame:watchTheme',
  /** `{ changed }` is answered with `{ location, push, replace, go }`. */
  openHistory: 'frame:openHistory',
  /** The height of the content in CSS pixels. */
  resize: 'frame:resize',
} as const;
