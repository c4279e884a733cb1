import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Health } from '../../../../src/domain/dependencies/health';
import { WORST_FIRST } from '../../../../src/domain/dependencies/health';
import type { PortfolioPicture } from '../analysis/portfolio-picture';
import { HealthMark } from '../health/health-mark';
import { summaryMessages } from '../messages/dependencies';
import { HEALTH_MESSAGES } from '../messages/health';
import { filteredButHealth, type RowFilter } from './row-filter';
import { summaryFigures } from './summary-figures';
import styles from './summary.module.css';

interface Props {
  readonly picture: PortfolioPicture;
  readonly filter: RowFilter;
  /** Null: all of them. */
  readonly onToggle: (health: Health | null) => void;
  readonly onCrossProject: () => void;
  readonly onInsights: () => void;
}

/** How many dependencies there are of each health; each number filters. */
export function Summary({ picture, filter, onToggle, onCrossProject, onInsights }: Props) {
  const intl = useIntl();
  const { rows, rings, longestChain } = picture;
  const figures = useMemo(() => summaryFigures(filteredButHealth(rows, filter)), [rows, filter]);
  return (
    <div className={styles.summary}>
      <div
        role="group"
        aria-label={intl.formatMessage(summaryMessages.label)}
        className={styles.tiles}
      >
        <Tile
          label={intl.formatMessage(summaryMessages.all)}
          count={figures.total}
          isOn={filter.health.length === 0}
          onPress={() => {
            onToggle(null);
          }}
        />
        {WORST_FIRST.map((health) => (
          <Tile
            key={health}
            health={health}
            label={intl.formatMessage(HEALTH_MESSAGES[health])}
            count={figures.counts[health]}
            isOn={filter.health.includes(health)}
            onPress={() => {
              onToggle(health);
            }}
          />
        ))}
      </div>
      <div
        role="group"
        aria-label={intl.formatMessage(summaryMessages.figures)}
        className={styles.figures}
      >
        <button
          type="button"
          aria-pressed={filter.isCrossOnly}
          className={styles.figure}
          onClick={onCrossProject}
        >
          {intl.formatMessage(summaryMessages.cross, { count: figures.crossProject })}
        </button>
        <button type="button" className={styles.figure} onClick={onInsights}>
          {intl.formatMessage(summaryMessages.rings, { count: rings.length })}
        </button>
        <button type="button" className={styles.figure} onClick={onInsights}>
          {intl.formatMessage(summaryMessages.chain, { count: longestChain.length })}
        </button>
      </div>
    </div>
  );
}

interface TileProps {
  readonly health?: Health;
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

function Tile({ health, label, count, isOn, onPress }: TileProps) {
  const intl = useIntl();
  return (
    <button type="button" aria-pressed={isOn} className={styles.tile} onClick={onPress}>
      <span className={styles.count}>{intl.formatNumber(count)}</span>
      <span className={styles.label}>
        {health !== undefined && <HealthMark health={health} />}
        {label}
      </span>
    </button>
  );
}
