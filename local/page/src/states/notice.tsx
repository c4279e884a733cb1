import type { ReactNode } from 'react';
import styles from './states.module.css';

interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that has nothing to show and says why. */
export function NoticePage({ title, children }: NoticeProps) {
  return (
    <div className={styles.notice}>
      <h1>{title}</h1>
      {children}
    </div>
  );
}

/** A list that is empty. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}
