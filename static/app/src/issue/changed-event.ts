import * as z from 'zod/mini';
import { events } from '../bridge/forge-bridge';

const CHANGED = 'agile-pmo.dependencies-changed';
const RAISED = 'agile-pmo.impediment-raised';
const payloadSchema = z.object({ issueId: z.string() });

/** Tells the other parts of the app on the same page that dependencies of an issue changed. */
export function tellDependenciesChanged(issueId: string): void {
  void events.emit(CHANGED, { issueId });
}

/** @returns stops listening */
export function onDependenciesChanged(issueId: string, changed: () => void): () => void {
  return onEvent(CHANGED, issueId, changed);
}

/** Tells the panel and the block that an impediment was raised outside of them. */
export async function tellImpedimentRaised(issueId: string): Promise<void> {
  await events.emit(RAISED, { issueId });
}

/** @returns stops listening */
export function onImpedimentRaised(issueId: string, raised: () => void): () => void {
  return onEvent(RAISED, issueId, raised);
}

function onEvent(name: string, issueId: string, happened: () => void): () => void {
  const subscription = events.on(name, (payload: unknown) => {
    const told = z.safeParse(payloadSchema, payload);
    if (told.success && told.data.issueId === issueId) happened();
  });
  return () => {
    void subscription.then(({ unsubscribe }) => {
      unsubscribe();
    });
  };
}
