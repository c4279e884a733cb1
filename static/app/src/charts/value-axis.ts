import { scaleLinear } from 'd3-scale';
import type { ValueAxis } from './plot';

const FEWEST_TICKS = 2;

interface AxisOptions {
  /** Pixels from one value to the next, about. */
  readonly gap: number;
  /** Whether only whole values mean anything. */
  readonly isWhole: boolean;
}

const USUAL: AxisOptions = { gap: 40, isWhole: true };

/**
 * An axis that holds both values and ends at round ones.
 *
 * @param values the least and the greatest
 * @param pixels where these lie; the first may be the greater, as it is for heights
 */
export function valueAxis(
  [least, greatest]: readonly [number, number],
  [start, end]: readonly [number, number],
  { gap, isWhole }: AxisOptions = USUAL,
): ValueAxis {
  const wanted = Math.max(FEWEST_TICKS, Math.floor(Math.abs(end - start) / gap));
  const scale = scaleLinear()
    .domain([least, greatest > least ? greatest : least + 1])
    .range([start, end])
    .nice(wanted);
  const ticks = scale.ticks(wanted);
  return {
    at: (value) => scale(value),
    ticks: isWhole ? ticks.filter((tick) => Number.isInteger(tick)) : ticks,
  };
}
