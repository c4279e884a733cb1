import { DrawingDesk } from './drawing-desk';
import type { ToWorker } from './messages';

const desk = new DrawingDesk();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const answer = desk.hear(data);
  if (answer !== null) postMessage(answer);
});
