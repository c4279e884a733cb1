import type { ReactNode } from 'react';
import styles from './overtaken.module.css';

interface Props {
  /** Whether what stands here answers a question before the present one. */
  readonly isOvertaken: boolean;
  readonly children: ReactNode;
}

/** An answer that steps back while the next one is drawn: figures of one day must not pass for another's. */
export function Overtaken({ isOvertaken, children }: Props) {
  return (
    <div className={styles.answer} aria-busy={isOvertaken}>
      {children}
    </div>
  );
}
