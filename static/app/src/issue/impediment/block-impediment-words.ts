import type { IntlShape } from 'react-intl';
import { dayInWords } from '../../health/health-words';
import { foundInWords } from '../../impediment-record/impediment-words';
import { blockImpedimentMessages } from '../../messages/block-impediment';
import type { BlockDate, BlockImpediment } from './block-impediment';

/** One line: what impedes, and the next date. */
export function blockImpedimentLine(
  { what, found, date }: BlockImpediment,
  intl: IntlShape,
): string {
  const words = blockImpedimentMessages;
  const line =
    what === null
      ? intl.formatMessage(words.found, { found: foundInWords(found, intl) })
      : intl.formatMessage(words.said, { what });
  if (date === null) return line;
  return intl.formatMessage(words.dated, { line, date: dateInWords(date, intl) });
}

function dateInWords(date: BlockDate, intl: IntlShape): string {
  const words = blockImpedimentMessages;
  if (date.kind === 'past-limit') return intl.formatMessage(words.pastLimit, { days: date.days });
  const day = dayInWords(date.day, intl);
  const dated = { target: words.target, 'target-past': words.targetPast, limit: words.limit };
  return intl.formatMessage(dated[date.kind], { day });
}
