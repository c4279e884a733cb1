import { Stack } from '@atlaskit/primitives/compiled';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { WORST_FIRST } from '../../../../../src/domain/dependencies/health';
import { dependencyMatrix } from '../../../../../src/domain/dependencies/matrix';
import type { DependencyRow } from '../../analysis/dependency-row';
import { HealthMark } from '../../health/health-mark';
import { matrixMessages } from '../../messages/dependency-matrix';
import { HEALTH_MESSAGES } from '../../messages/health';
import type { PageState } from '../view-address';
import { filterOfCell } from './matrix-grid';
import { MatrixTable } from './matrix-table';
import styles from './matrix.module.css';

interface Props {
  readonly rows: readonly DependencyRow[];
  readonly state: PageState;
  readonly onChange: (state: PageState) => void;
}

/** More than this cannot be read as a picture, and costs the square in cells. */
const MOST_GROUPS = 40;

/** Which projects wait for which, and where it is red. */
export function MatrixView({ rows, state, onChange }: Props) {
  const intl = useIntl();
  const { groupOrder: order } = state;
  const matrix = useMemo(() => {
    const edges = rows.map(({ consumer, provider, judgement }) => ({
      consumer: consumer.project,
      provider: provider.project,
      health: judgement.health,
    }));
    return dependencyMatrix(edges, { order, limit: MOST_GROUPS });
  }, [rows, order]);
  return (
    <Stack space="space.150">
      <div className={styles.above}>
        <p className={styles.quiet}>{intl.formatMessage(matrixMessages.how)}</p>
        <fieldset className={styles.orders}>
          <legend>{intl.formatMessage(matrixMessages.order)}</legend>
          {(['clusters', 'alphabetical'] as const).map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="group-order"
                checked={order === choice}
                onChange={() => {
                  onChange({ ...state, groupOrder: choice });
                }}
              />
              {intl.formatMessage(matrixMessages[choice])}
            </label>
          ))}
        </fieldset>
      </div>
      <MatrixTable
        matrix={matrix}
        onOpen={(cell) => {
          const filter = filterOfCell(state.filter, cell);
          onChange({ ...state, view: 'list', filter, page: 1 });
        }}
      />
      {matrix.leftOut > 0 && (
        <p className={styles.quiet}>
          {intl.formatMessage(matrixMessages.leftOut, {
            shown: matrix.groups.length,
            leftOut: matrix.leftOut,
          })}
        </p>
      )}
      <ul className={styles.legend} aria-label={intl.formatMessage(matrixMessages.legend)}>
        {WORST_FIRST.map((health) => (
          <li key={health}>
            <HealthMark health={health} />
            {intl.formatMessage(HEALTH_MESSAGES[health])}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
