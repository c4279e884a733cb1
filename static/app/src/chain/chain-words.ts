import type { IntlShape } from 'react-intl';
import { dayInWords, plannedInWords } from '../health/health-words';
import {
  BASIS_MESSAGES,
  chainMessages,
  chainTableMessages,
  verdictMessages,
} from '../messages/chain';
import type { Goal } from './chain-address';
import type { ChainPicture } from './chain-picture';
import type { ChainRow } from './chain-row';
import { workingDaysAfter } from './working-day-gap';

export function goalInWords(
  goal: Goal,
  name: string,
  project: string | null,
  intl: IntlShape,
): string {
  switch (goal.kind) {
    case 'all':
      return project === null
        ? intl.formatMessage(chainMessages.beforeAll)
        : intl.formatMessage(chainMessages.beforeAllOfProject, { project });
    case 'item':
      return intl.formatMessage(chainMessages.beforeItem, { name });
    case 'fix-version':
      return intl.formatMessage(chainMessages.beforeVersion, { name });
    case 'increment':
      return intl.formatMessage(chainMessages.beforeIncrement, { name });
  }
}

/** When the chain ends, and how that compares with the day it should. */
export function verdictInWords({ chain, calendar }: ChainPicture, intl: IntlShape): string {
  const { finish, by, workingDays } = chain;
  if (finish === null) return intl.formatMessage(verdictMessages.noCalendar, { days: workingDays });
  const ends = dayInWords(finish, intl);
  if (by === null) {
    return intl.formatMessage(verdictMessages.noDate, { finish: ends, days: workingDays });
  }
  const gap = workingDaysAfter(calendar, finish, by);
  const sentence =
    gap > 0 ? verdictMessages.late : gap < 0 ? verdictMessages.inTime : verdictMessages.onTheDay;
  return intl.formatMessage(sentence, {
    finish: ends,
    by: dayInWords(by, intl),
    days: Math.abs(gap),
  });
}

/** What the remaining duration of an item rests on. */
export function basisInWords({ duration, plannedEnd }: ChainRow, intl: IntlShape): string {
  return intl.formatMessage(BASIS_MESSAGES[duration.basis], {
    end: plannedInWords(plannedEnd, intl),
  });
}

export function slackInWords({ slack }: ChainRow, intl: IntlShape): string {
  if (slack === 0) return intl.formatMessage(chainTableMessages.noSlack);
  const words = slack < 0 ? chainTableMessages.late : chainTableMessages.days;
  return intl.formatMessage(words, { days: Math.abs(slack) });
}
