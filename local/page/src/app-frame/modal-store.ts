import type { FrameModal } from '../../bridge/bridge-host';
import type { FrameSubject } from './frame-subject';

export interface OpenModal {
  readonly id: number;
  readonly modal: FrameModal;
  /** The frame in it: the opener's document with the modal's context, or a module's own. */
  readonly subject: FrameSubject;
  /** Reads again what the page shows below; null: nothing that the app could change. */
  readonly refresh: (() => Promise<void>) | null;
  /** What gets the keyboard back when it closes; null: whatever had it. */
  readonly returnTo: HTMLElement | null;
}

const USUAL_SIZE = 'medium';

type Closing = () => Promise<void>;

/** The app's modals, the topmost last. */
export class ModalStore {
  private readonly listeners = new Set<() => void>();
  private readonly closings = new Map<number, Set<Closing>>();
  private open: readonly OpenModal[] = [];
  private counted = 0;

  /** The same list until it changes. */
  readonly modals = (): readonly OpenModal[] => this.open;

  readonly show = (modal: FrameModal, opener: FrameSubject): void => {
    const extension = { ...opener.extension, modal: modal.context };
    this.add({ modal, subject: { ...opener, extension }, refresh: null, returnTo: null });
  };

  /** Shows a module that is a modal itself: a `jira:issueAction`. */
  readonly showModule = (
    subject: FrameSubject,
    surroundings: Pick<OpenModal, 'refresh' | 'returnTo'>,
  ): void => {
    const { title, viewportSize } = subject.module;
    const modal: FrameModal = {
      resource: null,
      size: viewportSize ?? USUAL_SIZE,
      title,
      context: {},
      closeOnEscape: true,
      closeOnOverlayClick: true,
      onClose: () => undefined,
    };
    this.add({ modal, subject, ...surroundings });
  };

  /** Has `closing` called, and waited for, before a modal closes; the result takes it back. */
  readonly beforeClose = (id: number, closing: Closing): (() => void) => {
    const known = this.closings.get(id) ?? new Set();
    this.closings.set(id, known.add(closing));
    return () => {
      known.delete(closing);
    };
  };

  /** Closes a modal and those above it; each opener hears of it. False where it is not open. */
  readonly close = async (id: number, payload: unknown): Promise<boolean> => {
    if (!this.isOpen(id)) return false;
    const closings = [...(this.closings.get(id) ?? [])];
    // A frame that fails to prepare must not keep its modal open for ever.
    await Promise.allSettled(closings.map((closing) => closing()));
    if (!this.isOpen(id)) return false;
    const position = this.open.findIndex((entry) => entry.id === id);
    const closed = this.open.slice(position);
    this.replace(this.open.slice(0, position));
    for (const entry of closed.toReversed()) {
      this.closings.delete(entry.id);
      entry.modal.onClose(entry.id === id ? payload : undefined);
    }
    return true;
  };

  /** Forgets all at once: the page they were opened on is left, and with it their openers. */
  readonly forgetAll = (): void => {
    this.closings.clear();
    if (this.open.length > 0) this.replace([]);
  };

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  private add(entry: Omit<OpenModal, 'id'>): void {
    this.counted += 1;
    this.replace([...this.open, { id: this.counted, ...entry }]);
  }

  private isOpen(id: number): boolean {
    return this.open.some((entry) => entry.id === id);
  }

  private replace(open: readonly OpenModal[]): void {
    this.open = open;
    for (const listener of [...this.listeners]) listener();
  }
}
