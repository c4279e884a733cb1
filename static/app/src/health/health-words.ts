import type { IntlShape } from 'react-intl';
import { formatDay, type Day } from '../../../../src/domain/calendar/day';
import type { HealthJudgement, HealthReason } from '../../../../src/domain/dependencies/health';
import type { PlannedDate } from '../../../../src/domain/dependencies/planned-dates';
import { DATE_SOURCE_MESSAGES, dateMessages, REASON_MESSAGES } from '../messages/health';

/** A day as the viewer's language writes it; days have no zone, so none may shift them. */
export function dayInWords(day: Day, intl: IntlShape): string {
  return intl.formatDate(`${formatDay(day)}T00:00:00Z`, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

export function plannedInWords(date: PlannedDate | null, intl: IntlShape): string {
  if (date === null) return intl.formatMessage(dateMessages.unknown);
  const source = intl.formatMessage(DATE_SOURCE_MESSAGES[date.source]);
  return intl.formatMessage(dateMessages.dated, { day: dayInWords(date.day, intl), source });
}

export function reasonInWords(
  reason: HealthReason,
  { provide, need }: Pick<HealthJudgement, 'provide' | 'need'>,
  intl: IntlShape,
): string {
  return intl.formatMessage(REASON_MESSAGES[reason], {
    provide: plannedInWords(provide, intl),
    need: plannedInWords(need, intl),
  });
}
