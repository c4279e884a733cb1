import type { ReactNode } from 'react';
import { Link } from '../router/link';
import { usePageLocation } from '../router/router';
import styles from './side-layout.module.css';

export interface SideLink {
  readonly href: string;
  readonly text: string;
  /** Where the link also counts as the current one; otherwise only at its own path. */
  readonly isCurrent?: boolean;
  /** Whether it belongs to the link before it. */
  readonly isBelow?: boolean;
}

interface SideLayoutProps {
  /** What the navigation leads through, for screen readers. */
  readonly name: string;
  readonly heading: ReactNode;
  readonly links: readonly SideLink[];
  readonly children: ReactNode;
}

/** A page with a navigation at its side, which stands above it on a narrow screen. */
export function SideLayout({ name, heading, links, children }: SideLayoutProps) {
  const { pathname } = usePageLocation();
  return (
    <div className={styles.layout}>
      <nav className={styles.side} aria-label={name}>
        <div className={styles.heading}>{heading}</div>
        <ul className={styles.links}>
          {links.map(({ href, text, isCurrent, isBelow }) => (
            <li key={href} className={isBelow === true ? styles.below : undefined}>
              <Link
                className={styles.link}
                href={href}
                {...((isCurrent ?? pathname === href) ? { 'aria-current': 'page' as const } : {})}
              >
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.content}>{children}</div>
    </div>
  );
}
