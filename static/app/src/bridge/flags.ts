import { showFlag } from './forge-bridge';

export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly type: 'info' | 'success' | 'warning' | 'error';
  readonly actions?: readonly { readonly text: string; readonly onClick: () => void }[];
}

type Flag = ReturnType<typeof showFlag>;

/** Flags whose actions this document would carry out; those without actions go by themselves. */
const open = new Map<string, Flag>();

/** Jira's own flag; one with an action stays until it is closed, an action is taken, or the page is left. */
export function notify({ actions = [], ...notice }: Notice): void {
  const flag = showFlag({
    ...notice,
    actions: actions.map(({ text, onClick }) => ({
      text,
      onClick: () => {
        open.delete(notice.id);
        void flag.close();
        onClick();
      },
    })),
    isAutoDismiss: actions.length === 0,
  });
  if (actions.length > 0) open.set(notice.id, flag);
}

// Jira keeps a flag after its frame is gone, and its actions would do nothing any more.
globalThis.addEventListener('pagehide', () => {
  for (const flag of open.values()) void flag.close();
  open.clear();
});
