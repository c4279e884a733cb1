import { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import { useEffect, useId, useRef } from 'react';
import { useServices } from '../shell/services-context';
import { AppFrame } from './app-frame';
import styles from './app-modal.module.css';
import { memoryFrameHistory } from './memory-frame-history';
import type { OpenModal } from './modal-store';

const SIZES = ['small', 'medium', 'large', 'xlarge', 'max'];
const USUAL_SIZE = 'medium';

interface AppModalProps {
  readonly entry: OpenModal;
  readonly isTop: boolean;
}

export function AppModal({ entry, isTop }: AppModalProps) {
  const { id, modal, subject, refresh, returnTo } = entry;
  const { modals } = useServices();
  const titleId = useId();
  const dialog = useRef<HTMLDivElement>(null);
  useFocusWithin(dialog, returnTo);
  const close = () => {
    void modals.close(id, undefined);
  };
  const title = modal.title ?? subject.module.title;
  return (
    <div className={styles.layer} inert={!isTop}>
      <div
        className={styles.blanket}
        aria-hidden="true"
        {...(modal.closeOnOverlayClick ? { onClick: close } : {})}
      />
      <div
        ref={dialog}
        className={styles.dialog}
        data-size={SIZES.includes(modal.size) ? modal.size : USUAL_SIZE}
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        tabIndex={-1}
      >
        <div className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <IconButton appearance="subtle" icon={CrossIcon} label="Close" onClick={close} />
        </div>
        <AppFrame
          subject={subject}
          history={memoryFrameHistory}
          size="room"
          modalId={id}
          {...(refresh === null ? {} : { refresh })}
        />
      </div>
    </div>
  );
}

/** The keyboard goes into the dialog and, when it closes, to what opened it or back to where it was. */
function useFocusWithin(
  dialog: { readonly current: HTMLElement | null },
  returnTo: HTMLElement | null,
): void {
  useEffect(() => {
    const { activeElement } = document;
    dialog.current?.focus();
    return () => {
      // By then the rest of the page is no longer inert.
      setTimeout(() => {
        const target = returnTo ?? activeElement;
        if (target instanceof HTMLElement) target.focus();
      });
    };
  }, [dialog, returnTo]);
}
