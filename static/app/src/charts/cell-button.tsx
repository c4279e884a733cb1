import type { ReactNode } from 'react';
import styles from './charts.module.css';

interface Props {
  /** What it leads to, beginning with what is shown. */
  readonly label: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A figure of a table that leads to what is behind it. */
export function CellButton({ label, onPress, children }: Props) {
  return (
    <button type="button" aria-label={label} className={styles.cell} onClick={onPress}>
      {children}
    </button>
  );
}
