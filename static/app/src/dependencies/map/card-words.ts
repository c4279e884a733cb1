import type { IntlShape } from 'react-intl';
import type { Day } from '../../../../../src/domain/calendar/day';
import { DUTY_MESSAGES, focusMapMessages } from '../../messages/dependency-map';
import { listMessages } from '../../messages/dependencies';
import { HEALTH_MESSAGES } from '../../messages/health';
import { formatDay } from '../../../../../src/domain/calendar/day';
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

/** All that a card shows, for who hears it. */
export function cardInWords(graph: MapGraph, item: number, intl: IntlShape): string {
  const one = graph.items[item];
  if (one === undefined) return '';
  const { key, summary, status, health, team, project, daysLate, duty, isDone } = one;
  const facts = [
    status?.name ?? intl.formatMessage(listMessages.noAccess),
    ...(health === null ? [] : [intl.formatMessage(HEALTH_MESSAGES[health])]),
    ...(isDone ? [] : [plannedOnCard(one, intl)]),
    ...(daysLate === null ? [] : [intl.formatMessage(focusMapMessages.late, { days: daysLate })]),
    ...(duty === null ? [] : [intl.formatMessage(DUTY_MESSAGES[duty])]),
    team ?? project,
  ];
  return intl.formatMessage(focusMapMessages.card, {
    key,
    summary: summary ?? 'none',
    facts: facts.join(', '),
    providers: linksTo(graph, item, 'providers').length,
    consumers: linksTo(graph, item, 'consumers').length,
  });
}
