import type { IntlShape } from 'react-intl';
import type { Instant } from '../../../../src/domain/calendar/instant';

/** An instant in the zone the figures are in, with the zone's name. */
export function instantInWords(at: Instant, timeZone: string, intl: IntlShape): string {
  return intl.formatDate(new Date(at), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  });
}
