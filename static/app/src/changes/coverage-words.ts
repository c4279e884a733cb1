import type { IntlShape } from 'react-intl';
import { changesCoverageMessages } from '../messages/changes';
import { instantInWords } from '../shell/time-words';
import type { ChangesPicture } from './changes-picture';

/** Which two moments are compared, and on how many histories that rests. */
export function coverageInWords(
  { then, now, timeZone }: ChangesPicture,
  issues: number,
  intl: IntlShape,
): string {
  return intl.formatMessage(changesCoverageMessages.whole, {
    then: instantInWords(then, timeZone, intl),
    now: instantInWords(now, timeZone, intl),
    issues,
  });
}
