import type { IncomingMessage } from 'node:http';

/** The path a request asks for, without `.` and `..`; null where it asks for something else. */
export function requestedPath({ url = '/' }: IncomingMessage): string | null {
  // Put together as text: as a reference, "//" would begin another host.
  const address = `http://host.invalid${url}`;
  return url.startsWith('/') && URL.canParse(address) ? new URL(address).pathname : null;
}
