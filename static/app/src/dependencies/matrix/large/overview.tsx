import { useMemo, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import type { DependencyMatrix } from '../../../../../../src/domain/dependencies/matrix';
import { matrixMessages } from '../../../messages/dependency-matrix';
import { centredOn, type CellRange } from './layout';
import styles from './large-matrix.module.css';
import { overviewPaths } from './overview-paths';
import { viewportOf } from './use-viewport';

interface Props {
  readonly matrix: DependencyMatrix;
  /** What the large picture shows of it. */
  readonly visible: CellRange;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The whole matrix at a glance: clusters show as blocks. Pressed, the large picture goes there. */
export function Overview({ matrix, visible, scroller }: Props) {
  const intl = useIntl();
  const groups = matrix.groups.length;
  const paths = useMemo(() => overviewPaths(matrix), [matrix]);
  const filled = paths.reduce((sum, { cells }) => sum + cells, 0);
  const conflicts = paths.find(({ health }) => health === 'inConflict')?.cells ?? 0;
  const { firstRow, endRow, firstColumn, endColumn } = visible;
  return (
    <figure className={styles.overview}>
      <svg
        viewBox={`0 0 ${String(groups)} ${String(groups)}`}
        className={styles.picture}
        role="img"
        aria-label={intl.formatMessage(matrixMessages.overview, { groups, filled, conflicts })}
        onPointerDown={({ clientX, clientY, currentTarget }) => {
          const box = currentTarget.getBoundingClientRect();
          const row = Math.floor(((clientY - box.top) / box.height) * groups);
          const column = Math.floor(((clientX - box.left) / box.width) * groups);
          const large = scroller.current;
          large?.scrollTo(centredOn({ row, column }, viewportOf(large)));
        }}
      >
        {paths.map(({ health, path }) => (
          <path key={health} d={path} className={styles[`small-${health}`]} />
        ))}
        <rect
          className={styles.seen}
          x={firstColumn}
          y={firstRow}
          width={Math.max(endColumn - firstColumn, 1)}
          height={Math.max(endRow - firstRow, 1)}
        />
      </svg>
      <figcaption className={styles.hint}>
        {intl.formatMessage(matrixMessages.overviewHow)}
      </figcaption>
    </figure>
  );
}
