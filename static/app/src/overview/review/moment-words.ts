import type { IntlShape } from 'react-intl';
import type { ReviewHead } from '../../../../../src/contract/portfolio-registers';
import { parseInstant } from '../../../../../src/domain/calendar/instant';
import { dayInWords } from '../../health/health-words';
import { instantInWords } from '../../shell/time-words';

/** When a review was kept, to the minute; its day where the instant cannot be read. */
export function momentInWords(
  { at, on }: Pick<ReviewHead, 'at' | 'on'>,
  timeZone: string,
  intl: IntlShape,
): string {
  const instant = parseInstant(at);
  return instant === null ? dayInWords(on, intl) : instantInWords(instant, timeZone, intl);
}
