import type { IntlShape } from 'react-intl';
import { changesCoverageMessages } from '../messages/changes';
import { instantInWords } from '../shell/time-words';
import type { AnalysedChanges } from './changes-analysis';

/** Which two moments are compared, and on how many histories that rests. */
export function coverageInWords(
  { told: { then, now } }: AnalysedChanges,
  issues: number,
  intl: IntlShape,
): string {
  return intl.formatMessage(changesCoverageMessages.whole, {
    then: instantInWords(then.asOf, then.timeZone.name, intl),
    now: instantInWords(now.asOf, now.timeZone.name, intl),
    issues,
  });
}
