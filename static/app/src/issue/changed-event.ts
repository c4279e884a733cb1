import * as z from 'zod/mini';
import { events } from '../bridge/forge-bridge';

const CHANGED = 'agile-pmo.dependencies-changed';
const payloadSchema = z.object({ issueId: z.string() });

/** Tells the other parts of the app on the same page that dependencies of an issue changed. */
export function tellDependenciesChanged(issueId: string): void {
  void events.emit(CHANGED, { issueId });
}

/** @returns stops listening */
export function onDependenciesChanged(issueId: string, changed: () => void): () => void {
  const subscription = events.on(CHANGED, (payload: unknown) => {
    const told = z.safeParse(payloadSchema, payload);
    if (told.success && told.data.issueId === issueId) changed();
  });
  return () => {
    void subscription.then(({ unsubscribe }) => {
      unsubscribe();
    });
  };
}
