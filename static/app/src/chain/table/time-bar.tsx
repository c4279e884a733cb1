import type { Day } from '../../../../../src/domain/calendar/day';
import type { ScheduleDates } from '../../../../../src/domain/dependencies/schedule-dates';
import { endOfDay, itemBars, type TimeScale } from '../time-scale';
import styles from './table.module.css';

interface Props {
  readonly dates: ScheduleDates;
  readonly isCritical: boolean;
  readonly scale: TimeScale;
  readonly by: Day | null;
}

const WIDTH = 100;
const HEIGHT = 16;

/** When an item is worked on, how far it may slip, and the day all should be done by; the row tells it too. */
export function TimeBar({ dates, isCritical, scale, by }: Props) {
  const { work, slack } = itemBars(scale, dates);
  const line = by === null ? null : endOfDay(scale, by);
  return (
    <svg
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      preserveAspectRatio="none"
      className={styles.bar}
      aria-hidden="true"
    >
      <rect x={0} y={7} width={WIDTH} height={2} className={styles.track} />
      {slack !== null && (
        <rect x={slack.start} y={6} width={slack.width} height={4} className={styles.slack} />
      )}
      <rect
        x={work.start}
        y={3}
        width={work.width}
        height={10}
        className={isCritical ? styles.critical : styles.work}
      />
      {line !== null && <line x1={line} x2={line} y1={0} y2={HEIGHT} className={styles.by} />}
    </svg>
  );
}
