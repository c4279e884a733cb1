import { ChannelClosed } from './bridge-channel';
import type { RemoteFunction } from './marshal';

/** Calls a function of the frame without waiting; a frame that went away meanwhile need not hear it. */
export function tell(callback: RemoteFunction, ...args: readonly unknown[]): void {
  callback(...args).catch((error: unknown) => {
    if (!(error instanceof ChannelClosed)) reportError(error);
  });
}
