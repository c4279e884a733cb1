import { BridgeChannel } from '../bridge-channel';
import { hello, isWelcome } from '../handshake';

const HELLO_AGAIN_MS = 200;

/** The line to the page around this frame, as soon as the page has taken it up. */
export function joinPage(pageOrigin: string): Promise<BridgeChannel> {
  const page = window.parent;
  if (page === window) {
    return Promise.reject(new Error(`The app works only inside the page around it: ${pageOrigin}`));
  }
  return new Promise((resolve) => {
    const documentId = crypto.randomUUID();
    const sayHello = (): void => {
      page.postMessage(hello(documentId), pageOrigin);
    };
    const onMessage = ({ origin, source, data, ports: [port] }: MessageEvent<unknown>): void => {
      if (origin !== pageOrigin || source !== page || !isWelcome(data) || port === undefined)
        return;
      window.removeEventListener('message', onMessage);
      clearInterval(repeated);
      resolve(
        new BridgeChannel(port, (command) => {
          throw new Error(`The frame answers no commands, not even '${command}'`);
        }),
      );
    };
    window.addEventListener('message', onMessage);
    // The page may begin to listen only after the frame has loaded.
    const repeated = setInterval(sayHello, HELLO_AGAIN_MS);
    sayHello();
  });
}
