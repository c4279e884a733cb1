import { BridgeChannel } from './bridge-channel';
import type { BridgeHost } from './bridge-host';
import { CommandTable } from './command-table';
import type { EventHub } from './event-hub';
import { isHello, WELCOME } from './handshake';

export interface FrameConnection {
  readonly iframe: HTMLIFrameElement;
  /** The one origin the frame may be of. */
  readonly appOrigin: string;
  readonly host: BridgeHost;
  readonly hub: EventHub;
}

interface Session {
  readonly documentId: string;
  readonly end: () => void;
}

/**
 * Serves the commands of the frame's document, and of each document that takes its place. The result
 * ends it, and everything the frame listens to.
 */
export function connectFrame({ iframe, appOrigin, host, hub }: FrameConnection): () => void {
  const frameId = crypto.randomUUID();
  let session: Session | null = null;

  const begin = (documentId: string, frame: Window): Session => {
    const { port1, port2 } = new MessageChannel();
    const commands = new CommandTable({ host, hub, frameId });
    const channel = new BridgeChannel(port1, (command, payload) => commands.run(command, payload));
    frame.postMessage(WELCOME, appOrigin, [port2]);
    return {
      documentId,
      end: () => {
        commands.end();
        channel.close();
        host.documentGone?.();
      },
    };
  };

  const onMessage = ({ origin, source, data }: MessageEvent<unknown>): void => {
    const frame = iframe.contentWindow;
    if (origin !== appOrigin || frame === null || source !== frame || !isHello(data)) return;
    if (session?.documentId === data.documentId) return;
    session?.end();
    session = begin(data.documentId, frame);
  };

  window.addEventListener('message', onMessage);
  return () => {
    window.removeEventListener('message', onMessage);
    session?.end();
    session = null;
  };
}
