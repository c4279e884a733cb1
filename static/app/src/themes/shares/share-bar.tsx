import styles from '../themes.module.css';

const WIDTH = 120;

interface Props {
  readonly share: number;
  readonly kind: 'intended' | 'got';
}

/** A share as a bar on the same scale in every row. */
export function ShareBar({ share, kind }: Props) {
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} 8`} className={styles.bar} aria-hidden="true">
      <rect width={WIDTH} height="8" rx="2" className={styles.track} />
      <rect width={WIDTH * Math.min(1, share)} height="8" rx="2" className={styles[kind]} />
    </svg>
  );
}
