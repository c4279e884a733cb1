import { showFlag } from './forge-bridge';

export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly type: 'info' | 'success' | 'warning' | 'error';
  readonly actions?: readonly { readonly text: string; readonly onClick: () => void }[];
}

/** Jira's own flag; one with an action stays until it is closed or an action is taken. */
export function notify({ actions = [], ...notice }: Notice): void {
  const flag = showFlag({
    ...notice,
    actions: actions.map(({ text, onClick }) => ({
      text,
      onClick: () => {
        void flag.close();
        onClick();
      },
    })),
    isAutoDismiss: actions.length === 0,
  });
}
