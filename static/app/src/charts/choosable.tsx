import type { ReactNode } from 'react';
import styles from './charts.module.css';
import { MarkBox } from './mark-box';
import type { Box } from './plot';

interface Props {
  /** Told while the pointer rests on it. */
  readonly title: string;
  /** Where a click counts: more than what is drawn. */
  readonly hit: Box;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** A part of a drawing that can be clicked; by keyboard the same is chosen in the table. */
export function Choosable({ title, hit, onChoose, children }: Props) {
  return (
    <g className={styles.choosable} onClick={onChoose}>
      <title>{title}</title>
      <MarkBox box={hit} className={styles.hit} />
      {children}
    </g>
  );
}
