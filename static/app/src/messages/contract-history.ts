import { messages } from './messages';

/** Who did what in the contracts of an issue. `other` is the other end. */
export const historyMessages = messages({
  title: { id: 'history.title', defaultMessage: 'What was asked and answered here' },
  none: {
    id: 'history.none',
    defaultMessage:
      'Nothing was saved through the app yet. What is asked and answered will stand here.',
  },
  more: { id: 'history.more', defaultMessage: 'Show earlier' },
  entry: { id: 'history.entry', defaultMessage: '{name} {what}' },
  quoted: { id: 'history.quoted', defaultMessage: '{sentence}: "{text}"' },
  somebody: { id: 'history.somebody', defaultMessage: 'Somebody' },
  outside: {
    id: 'history.outside',
    defaultMessage: 'What stood there before had been changed outside the app.',
  },
  ask: { id: 'history.ask', defaultMessage: 'asked {other} for {day}' },
  change: { id: 'history.change', defaultMessage: 'now asks {other} for {day}' },
  changeFrom: {
    id: 'history.changeFrom',
    defaultMessage: 'now asks {other} for {day} instead of {before}',
  },
  withdraw: { id: 'history.withdraw', defaultMessage: 'withdrew what was asked of {other}' },
  accept: { id: 'history.accept', defaultMessage: 'accepted what {other} delivered' },
  promise: { id: 'history.promise', defaultMessage: 'promised {other} {day}' },
  counter: { id: 'history.counter', defaultMessage: 'offered {other} {day}' },
  decline: { id: 'history.decline', defaultMessage: 'declined what {other} asked' },
  deliver: { id: 'history.deliver', defaultMessage: 'said it is delivered to {other}' },
  remove: { id: 'history.remove', defaultMessage: 'removed the answer to {other}' },
  anew: {
    id: 'history.anew',
    defaultMessage: 'began anew, since what stood there could not be read',
  },
});
