import type { ReactNode } from 'react';
import styles from './parts.module.css';

export interface FactRow {
  readonly key: string;
  /** The first cell is the name of the row. */
  readonly cells: readonly [ReactNode, ...ReactNode[]];
}

interface Props {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly FactRow[];
}

/** A small table to read; on narrow screens a row is a block of its own. */
export function FactTable({ caption, heads, rows }: Props) {
  return (
    // Roles stay although CSS changes the display of the parts.
    <table className={styles.table} role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells: [name, ...others] }) => (
          <tr key={key} role="row">
            <th scope="row" role="rowheader">
              {name}
            </th>
            {others.map((cell, at) => (
              <td key={heads[at + 1]} role="cell" data-head={heads[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
