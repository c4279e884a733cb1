import VisuallyHidden from '@atlaskit/visually-hidden';
import type { ReactNode } from 'react';
import styles from './charts.module.css';

export interface ChartColumn {
  readonly name: string;
  readonly isNumber: boolean;
}

export interface ChartRow {
  readonly id: string;
  /** One a column; the first one names the row. */
  readonly cells: readonly ReactNode[];
}

export interface ChartTableProps {
  readonly caption: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
}

/** The figures of a chart as a table. */
export function ChartTable({ caption, columns, rows }: ChartTableProps) {
  const classOf = (at: number): string | undefined =>
    columns[at]?.isNumber === true ? styles.number : undefined;
  return (
    <div role="region" aria-label={caption} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {columns.map(({ name }, at) => (
              <th key={name} scope="col" className={classOf(at)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [first, ...others] }) => (
            <tr key={id}>
              <th scope="row">{first}</th>
              {others.map((cell, at) => (
                <td key={columns[at + 1]?.name} className={classOf(at + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
