import styles from './charts.module.css';

/** Of a drawing: which series a colour is. */
export type Series = 'first' | 'second' | 'rest';

interface Props {
  readonly entries: readonly { readonly series: Series; readonly name: string }[];
}

const SIDE = 12;

/** What the colours mean. The drawing tells it by place too. */
export function Legend({ entries }: Props) {
  return (
    <ul className={styles.legend}>
      {entries.map(({ series, name }) => (
        <li key={series}>
          <svg width={SIDE} height={SIDE} aria-hidden="true">
            <rect width={SIDE} height={SIDE} rx={2} className={styles[series]} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
