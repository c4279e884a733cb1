import type { FromWorker } from './messages';
import type { WorkerListener, WorkerPort } from './picture-client';

/** A module worker of the app's own origin: Forge's content security policy blocks all others. */
export function openWorker({ heard, broke }: WorkerListener): WorkerPort {
  const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    heard(data);
  });
  worker.addEventListener('error', broke);
  return {
    send: (message) => {
      worker.postMessage(message);
    },
  };
}
