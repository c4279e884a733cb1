import { memo } from 'react';
import { useIntl } from 'react-intl';
import type { GroupLevel } from '../../../../../../src/domain/organisation/roll-up';
import { matrixMessages } from '../../../messages/dependency-matrix';
import { GroupHead } from '../group-head';
import type { DrilledGroups } from '../matrix-grid';
import styles from './large-matrix.module.css';
import { CELL, HEAD } from './layout';

interface Props {
  readonly groups: readonly string[];
  readonly level: GroupLevel;
  readonly onDrill: ((groups: DrilledGroups) => void) | null;
  /** The columns that can be seen, the last one excluded. */
  readonly first: number;
  readonly end: number;
  /** The column that is looked for, or where the keyboard stands. */
  readonly marked: number;
}

/** The names over the columns, which stay in sight. */
export const MatrixHeads = memo(function MatrixHeads({
  groups,
  level,
  onDrill,
  first,
  end,
  marked,
}: Props) {
  const intl = useIntl();
  return (
    <div className={styles.heads} role="row" aria-rowindex={1}>
      <div className={styles.corner} role="columnheader" aria-colindex={1}>
        {intl.formatMessage(matrixMessages.corner)}
      </div>
      {groups.slice(first, end).map((group, at) => (
        <div
          key={group}
          role="columnheader"
          aria-colindex={first + at + 2}
          className={`${styles.head ?? ''} ${first + at === marked ? (styles.marked ?? '') : ''}`}
          style={{ left: HEAD.width + (first + at) * CELL.width }}
        >
          <GroupHead {...{ level, group, onDrill }} side="provider" />
        </div>
      ))}
      <div className={styles.totalHead} role="columnheader" aria-colindex={groups.length + 2}>
        {intl.formatMessage(matrixMessages.rowTotal)}
      </div>
    </div>
  );
});
