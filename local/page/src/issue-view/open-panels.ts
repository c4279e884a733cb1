/** Which of the app's panels are open, for each issue; open unless somebody closed it. */
export class OpenPanels {
  private readonly listeners = new Set<() => void>();

  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {}

  isOpen(moduleKey: string, issueId: string): boolean {
    return this.storage.getItem(nameOf(moduleKey, issueId)) !== CLOSED;
  }

  setOpen(moduleKey: string, issueId: string, isOpen: boolean): void {
    const name = nameOf(moduleKey, issueId);
    if (isOpen) this.storage.removeItem(name);
    else this.storage.setItem(name, CLOSED);
    for (const listener of [...this.listeners]) listener();
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };
}

const CLOSED = 'closed';

function nameOf(moduleKey: string, issueId: string): string {
  return `local-jira.panel.${moduleKey}.${issueId}`;
}
