import Heading from '@atlaskit/heading';
import { useId, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { chartMessages } from '../messages/charts';
import { ChartTable, type ChartTableProps } from './chart-table';
import styles from './charts.module.css';

interface Props {
  readonly title: string;
  /** What the chart says, in a sentence. */
  readonly answer: string;
  /** Unit, period, as of when, and on how many items it rests. */
  readonly basis: string;
  /** What weakens it; empty: nothing that is known. */
  readonly weakenedBy: readonly string[];
  /** The same figures; null: there are none. */
  readonly table: ChartTableProps | null;
  /** The drawing, and what belongs to it. */
  readonly children?: ReactNode;
}

/** A figure with everything that tells how far to trust it, and its table. */
export function ChartFigure({ title, answer, basis, weakenedBy, table, children }: Props) {
  const intl = useIntl();
  const titleId = useId();
  return (
    <figure aria-labelledby={titleId} className={styles.figure}>
      <div className={styles.head}>
        <Heading as="h2" size="small" id={titleId}>
          {title}
        </Heading>
        <p className={styles.answer}>{answer}</p>
      </div>
      {children}
      <figcaption className={styles.basis}>
        <p>{basis}</p>
        {weakenedBy.length > 0 && <p>{weakenedBy.join(' ')}</p>}
      </figcaption>
      {table !== null && (
        <details className={styles.details}>
          <summary>{intl.formatMessage(chartMessages.table)}</summary>
          <ChartTable {...table} />
        </details>
      )}
    </figure>
  );
}
