import type { IntlShape } from 'react-intl';
import { dayInWords } from '../health/health-words';
import { blockContractMessages } from '../messages/block-contract';
import type { BlockContracts } from './block-contracts';

/** What contracts want, a line each, most pressing first. */
export function blockContractLines(
  { asks, promises, accept, decide }: BlockContracts,
  intl: IntlShape,
): readonly string[] {
  const words = blockContractMessages;
  const lines: string[] = [];
  if (promises.broken > 0) {
    lines.push(intl.formatMessage(words.broken, { broken: promises.broken, due: promises.due }));
  }
  if (asks.count > 0) {
    const day = asks.day === null ? '' : dayInWords(asks.day, intl);
    lines.push(intl.formatMessage(words.asks, { count: asks.count, day }));
  }
  if (promises.broken === 0 && promises.due > 0 && promises.day !== null) {
    const day = dayInWords(promises.day, intl);
    lines.push(intl.formatMessage(words.due, { count: promises.due, day }));
  }
  if (accept > 0) lines.push(intl.formatMessage(words.accept, { count: accept }));
  if (decide > 0) lines.push(intl.formatMessage(words.decide, { count: decide }));
  return lines;
}
