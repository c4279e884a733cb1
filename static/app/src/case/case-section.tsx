import type { ReactNode } from 'react';
import styles from './case.module.css';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the case: can be jumped to. */
export function CaseSection({ id, title, children }: Props) {
  return (
    <section id={id} tabIndex={-1} aria-label={title} className={styles.section}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

export function sectionId(part: string): string {
  return `case-${part}`;
}
