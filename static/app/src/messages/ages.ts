import { messages } from './messages';

export const ageMessages = messages({
  how: {
    id: 'ages.how',
    defaultMessage:
      'Open dependencies, those first that have held work the longest: days since the waiting item should have had what it waits for. Age is the time since the link was made. All in calendar days.',
  },
  none: { id: 'ages.none', defaultMessage: 'No dependency is open' },
  noneHow: {
    id: 'ages.noneHow',
    defaultMessage: 'Here you would see how old open dependencies are and how long they hold work.',
  },
  noneOfTeam: { id: 'ages.noneOfTeam', defaultMessage: 'No dependency of {team} is open' },
  caption: { id: 'ages.caption', defaultMessage: 'Open dependencies by age' },
  consumer: { id: 'ages.consumer', defaultMessage: 'Waits' },
  provider: { id: 'ages.provider', defaultMessage: 'Waited for' },
  health: { id: 'ages.health', defaultMessage: 'Health' },
  held: { id: 'ages.held', defaultMessage: 'Has held work' },
  age: { id: 'ages.age', defaultMessage: 'Age' },
  days: { id: 'ages.days', defaultMessage: '{days, plural, one {# day} other {# days}}' },
  notYet: { id: 'ages.notYet', defaultMessage: 'Not yet' },
  missedFrom: { id: 'ages.missedFrom', defaultMessage: 'missed from {date}' },
  plannedStart: { id: 'ages.plannedStart', defaultMessage: 'planned start' },
  dated: { id: 'ages.dated', defaultMessage: '{day} ({source})' },
  noDay: { id: 'ages.noDay', defaultMessage: 'No date tells' },
  noAge: { id: 'ages.noAge', defaultMessage: 'No changelog tells' },
});
