import type { IntlShape } from 'react-intl';
import type { NextDate } from '../../../../src/use-cases/dependency-summary';
import type { Neighbour, Side } from '../../../../src/use-cases/neighbourhood';
import { plannedInWords } from '../health/health-words';
import { blockMessages, panelMessages } from '../messages/issue';

/** By when the neighbour is planned, or by when it needs the issue. */
export function neighbourDateInWords(
  { judgement: { provide, need } }: Neighbour,
  side: Side,
  intl: IntlShape,
): string {
  if (side === 'providers') {
    if (provide === null) return intl.formatMessage(panelMessages.noPlanned);
    return intl.formatMessage(panelMessages.planned, { date: plannedInWords(provide, intl) });
  }
  if (need === null) return intl.formatMessage(panelMessages.noNeeded);
  return intl.formatMessage(panelMessages.needed, { date: plannedInWords(need, intl) });
}

export function nextDateInWords(
  { kind, neighbour, date, isPast }: NextDate,
  intl: IntlShape,
): string {
  const sentence =
    kind === 'need'
      ? isPast
        ? blockMessages.needPast
        : blockMessages.need
      : isPast
        ? blockMessages.providePast
        : blockMessages.provide;
  return intl.formatMessage(sentence, {
    key: neighbour.item?.key ?? '',
    date: plannedInWords(date, intl),
  });
}
