import { Stack } from '@atlaskit/primitives/compiled';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { WORST_FIRST } from '../../../../../src/domain/dependencies/health';
import { dependencyMatrix } from '../../../../../src/domain/dependencies/matrix';
import { isHierarchyLevel, type GroupLevel } from '../../../../../src/domain/organisation/roll-up';
import type { DependencyRow } from '../../analysis/dependency-row';
import { HealthMark } from '../../health/health-mark';
import { matrixMessages } from '../../messages/dependency-matrix';
import { HEALTH_MESSAGES } from '../../messages/health';
import { hierarchyMessages } from '../../messages/hierarchy';
import type { PageState } from '../view-address';
import { DrillPath } from './drill-path';
import { HierarchyNotes } from './hierarchy-notes';
import { LargeMatrix } from './large/large-matrix';
import { LevelSwitch } from './level-switch';
import {
  filterOfCell,
  filterOfGroups,
  finerLevel,
  tellsWorst,
  type DrilledGroups,
  type GridCell,
} from './matrix-grid';
import { MatrixTable } from './matrix-table';
import styles from './matrix.module.css';

interface Props {
  readonly rows: readonly DependencyRow[];
  /** What can be rolled up to. */
  readonly levels: readonly GroupLevel[];
  /** Whether nothing is missing of what was read. */
  readonly isComplete: boolean;
  /** How many parents of issues could not be read. */
  readonly unreadAncestors: number;
  readonly state: PageState;
  readonly onChange: (state: PageState) => void;
}

/** More than this cannot be read as a picture, and costs the square in cells. */
const MOST_GROUPS = 150;
/** Up to here every cell has room for its number on one screen. */
const MOST_IN_TABLE = 30;

/** Which groups wait for which, and where it is red. */
export function MatrixView(props: Props) {
  const { rows, levels, isComplete, unreadAncestors, state, onChange } = props;
  const intl = useIntl();
  const { groupOrder: order } = state;
  // An address may name a level that this site does not have.
  const level = levels.includes(state.level) ? state.level : 'project';
  const matrix = useMemo(() => {
    const edges = rows.map(({ consumerIn, providerIn, judgement }) => ({
      consumer: consumerIn[level],
      provider: providerIn[level],
      health: judgement.health,
    }));
    return dependencyMatrix(edges, { order, limit: MOST_GROUPS });
  }, [rows, level, order]);
  const finer = finerLevel(level, levels);
  const shown = {
    matrix,
    level,
    onOpen: (cell: GridCell): void => {
      const filter = filterOfCell(state.filter, level, cell);
      onChange({ ...state, view: 'list', filter, page: 1 });
    },
    onDrill:
      finer === null
        ? null
        : (groups: DrilledGroups): void => {
            const filter = filterOfGroups(state.filter, level, groups);
            onChange({ ...state, level: finer, filter, page: 1 });
          },
  };
  return (
    <Stack space="space.150">
      <div className={styles.above}>
        {levels.length > 1 && (
          <LevelSwitch
            level={level}
            levels={levels}
            onLevel={(next) => {
              onChange({ ...state, level: next });
            }}
          />
        )}
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
      {isHierarchyLevel(state.level) && state.level !== level && (
        <p className={styles.quiet}>
          {intl.formatMessage(isComplete ? hierarchyMessages.noneHere : hierarchyMessages.notYet)}
        </p>
      )}
      <DrillPath
        level={level}
        filter={state.filter}
        onBack={(coarser, filter) => {
          onChange({ ...state, level: coarser, filter, page: 1 });
        }}
      />
      <p className={styles.quiet}>
        {intl.formatMessage(matrixMessages.how)}
        {tellsWorst(level) && ` ${intl.formatMessage(matrixMessages.worst)}`}
        {finer !== null && ` ${intl.formatMessage(matrixMessages.drill)}`}
      </p>
      {matrix.groups.length > MOST_IN_TABLE ? (
        <LargeMatrix key={level} {...shown} />
      ) : (
        <MatrixTable {...shown} />
      )}
      {matrix.leftOut > 0 && (
        <p className={styles.quiet}>
          {intl.formatMessage(matrixMessages.leftOut, {
            shown: matrix.groups.length,
            leftOut: matrix.leftOut,
          })}
        </p>
      )}
      {isHierarchyLevel(level) && (
        <HierarchyNotes rows={rows} level={level} unread={unreadAncestors} />
      )}
      {!levels.includes('train') && !isHierarchyLevel(level) && (
        <p className={styles.quiet}>{intl.formatMessage(matrixMessages.noTrains)}</p>
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
