import type { IntlShape } from 'react-intl';
import { formatDay, type Day } from '../../../../../src/domain/calendar/day';
import type {
  TrendsBasis,
  TrendsPeriod,
} from '../../../../../src/use-cases/impediments/impediment-trends';
import { dayInWords } from '../../health/health-words';
import { spreadMessages, trendsMessages } from '../../messages/impediment-trends';
import { instantInWords } from '../../shell/time-words';
import type { SpreadPart } from './spread';
import type { TrendsModel } from './trends-model';

/** What every chart of the view is drawn from. */
export interface TrendsFacts {
  readonly portfolio: TrendsBasis;
  readonly model: TrendsModel;
  /** Whether something is not read yet, or could not be. */
  readonly isPart: boolean;
}

/** @param period null: the figure is of now */
export function basisInWords(
  { timeZone, asOf }: TrendsBasis,
  period: TrendsPeriod | null,
  { unit, rests }: { readonly unit: string; readonly rests: string },
  intl: IntlShape,
): string {
  const now = instantInWords(asOf, timeZone.name, intl);
  if (period === null) {
    return intl.formatMessage(trendsMessages.basisNow, { unit, asOf: now, rests });
  }
  const from = dayInWords(period.from, intl);
  const to = dayInWords(period.to, intl);
  return intl.formatMessage(trendsMessages.basis, { unit, from, to, asOf: now, rests });
}

/** What weakens the figures that are made of records. */
export function weakenedRecords(
  { model, isPart }: TrendsFacts,
  intl: IntlShape,
): readonly string[] {
  const { onlyFound, unreadable } = model;
  return [
    ...(onlyFound === 0
      ? []
      : [intl.formatMessage(trendsMessages.onlyFound, { count: onlyFound })]),
    ...(unreadable === 0
      ? []
      : [intl.formatMessage(trendsMessages.unreadable, { count: unreadable })]),
    ...weakenedReading(isPart, intl),
  ];
}

export function weakenedReading(isPart: boolean, intl: IntlShape): readonly string[] {
  return isPart ? [intl.formatMessage(trendsMessages.part)] : [];
}

/** Rounded to what it is worth: tenths below ten, then whole. */
export function daysInWords(days: number, intl: IntlShape): string {
  return intl.formatNumber(days, { maximumFractionDigits: days < 10 ? 1 : 0 });
}

export function monthInWords(day: Day, intl: IntlShape): string {
  return intl.formatDate(`${formatDay(day)}T00:00:00Z`, { month: 'short', timeZone: 'UTC' });
}

/** @param isWhole whether values are whole days, so that ranges share no value */
export function rangeInWords(
  { over, upTo }: SpreadPart<unknown>,
  isWhole: boolean,
  intl: IntlShape,
): string {
  if (upTo === null) return intl.formatMessage(spreadMessages.over, { from: over });
  if (over === 0) return intl.formatMessage(spreadMessages.upTo, { to: upTo });
  return isWhole
    ? intl.formatMessage(spreadMessages.days, { from: over + 1, to: upTo })
    : intl.formatMessage(spreadMessages.between, { from: over, to: upTo });
}

/** The same below a column. */
export function shortRange(
  { over, upTo }: SpreadPart<unknown>,
  isWhole: boolean,
  intl: IntlShape,
): string {
  if (upTo === null) return intl.formatMessage(spreadMessages.shortOver, { from: over });
  if (over === 0) return intl.formatMessage(spreadMessages.shortUpTo, { to: upTo });
  return intl.formatMessage(spreadMessages.shortDays, {
    from: isWhole ? over + 1 : over,
    to: upTo,
  });
}
