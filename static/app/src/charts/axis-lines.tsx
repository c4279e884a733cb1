import styles from './charts.module.css';
import type { PlotArea, ValueAxis } from './plot';

interface Props {
  readonly axis: ValueAxis;
  readonly area: PlotArea;
  readonly label: (value: number) => string;
}

const LABEL_GAP = 6;
const HALF_A_LETTER = 4;

/** Lines from left to right at the values of an axis that goes upwards. */
export function HeightLines({ axis, area, label }: Props) {
  return (
    <g>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={area.left}
            x2={area.right}
            y1={axis.at(tick)}
            y2={axis.at(tick)}
            className={tick === 0 ? styles.base : styles.grid}
          />
          <text
            x={area.left - LABEL_GAP}
            y={axis.at(tick) + HALF_A_LETTER}
            className={styles.before}
          >
            {label(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Lines from top to bottom at the values of an axis that goes to the right. */
export function WidthLines({ axis, area, label }: Props) {
  return (
    <g>
      {axis.ticks.map((tick, at) => (
        <g key={tick}>
          <line
            x1={axis.at(tick)}
            x2={axis.at(tick)}
            y1={area.top}
            y2={area.bottom}
            className={tick === 0 ? styles.base : styles.grid}
          />
          <text
            x={axis.at(tick)}
            y={area.top - LABEL_GAP}
            className={
              at === 0 ? styles.after : at === axis.ticks.length - 1 ? styles.before : styles.middle
            }
          >
            {label(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}
