import { DrawingDesk } from './drawing-desk';
import type { ToWorker } from './messages';

const desk = new DrawingDesk();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  for (const answer of desk.hear(data)) postMessage(answer);
});
