import Heading from '@atlaskit/heading';
import { useId, type ReactNode } from 'react';
import styles from './parts.module.css';

interface Props {
  readonly title: string;
  /** What links on this page lead to. */
  readonly anchor?: string;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page with a heading of its own, which screen readers list as a region. */
export function Section({ title, anchor, intro, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div id={anchor} tabIndex={-1} className={styles.anchor}>
        <Heading as="h2" size="medium" id={id}>
          {title}
        </Heading>
      </div>
      {intro !== undefined && <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  );
}

/** Shows a section and puts the keyboard there. */
export function goToSection(anchor: string): void {
  const target = document.getElementById(anchor);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}
