import type { IntlShape } from 'react-intl';
import { focusMapMessages } from '../../messages/dependency-map';
import { formatDay, type Day } from '../../../../../src/domain/calendar/day';
import { linksTo, type MapGraph, type MapItem } from './map-graph';

/** A day as short as a card has room for. */
export function shortDay(day: Day, intl: IntlShape): string {
  return intl.formatDate(`${formatDay(day)}T00:00:00Z`, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
}

/** By when an item is planned, in a word or two. */
export function plannedOnCard({ planned }: Pick<MapItem, 'planned'>, intl: IntlShape): string {
  return planned === null
    ? intl.formatMessage(focusMapMessages.noDate)
    : intl.formatMessage(focusMapMessages.planned, { day: shortDay(planned.day, intl) });
}

/** How many items stand to both sides of a card, drawn or not: seen as lines, and told to who hears it. */
export function waitsInWords(graph: MapGraph, item: number, intl: IntlShape): string {
  return intl.formatMessage(focusMapMessages.waits, {
    providers: linksTo(graph, item, 'providers').length,
    consumers: linksTo(graph, item, 'consumers').length,
  });
}
