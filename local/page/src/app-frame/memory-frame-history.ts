import type { FrameHistory, FrameLocation } from '../../bridge/bridge-host';

/** The history of a frame that has no part in the page's address: blocks, panels and modals. */
export function memoryFrameHistory(): FrameHistory {
  const entries: FrameLocation[] = [{ pathname: '/', search: '', hash: '' }];
  const listeners = new Set<Parameters<FrameHistory['listen']>[0]>();
  let position = 0;
  const tell = (action: 'PUSH' | 'REPLACE' | 'POP'): void => {
    for (const listener of [...listeners]) listener(current(), action);
  };
  const current = (): FrameLocation => {
    const entry = entries[position];
    if (entry === undefined) throw new Error('The history has lost its place.');
    return entry;
  };
  return {
    location: current,
    push: (to) => {
      position += 1;
      entries.splice(position, entries.length, to);
      tell('PUSH');
    },
    replace: (to) => {
      entries[position] = to;
      tell('REPLACE');
    },
    go: (steps) => {
      const wanted = Math.min(Math.max(position + steps, 0), entries.length - 1);
      if (wanted === position) return;
      position = wanted;
      tell('POP');
    },
    listen: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
  };
}
