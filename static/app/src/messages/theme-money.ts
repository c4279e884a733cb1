import { messages } from './messages';

export const themeMoneyMessages = messages({
  title: { id: 'themeMoney.title', defaultMessage: 'Where the money goes' },
  hidden: {
    id: 'themeMoney.hidden',
    defaultMessage:
      'Amounts are shown to portfolio managers only, so nobody else sees the money of a theme.',
  },
  none: {
    id: 'themeMoney.none',
    defaultMessage:
      'No epic under consideration has planned costs yet. They are entered in the business case of an epic, under Money.',
  },
  explain: {
    id: 'themeMoney.explain',
    defaultMessage:
      'Likely costs of epics that are not done and were not decided against. What a theme is meant to get is its weight of all weights.',
  },
  withoutCost: {
    id: 'themeMoney.withoutCost',
    defaultMessage:
      '{count, plural, one {# epic has} other {# epics have}} no planned costs and {count, plural, one {counts} other {count}} as 0.',
  },
  unread: {
    id: 'themeMoney.unread',
    defaultMessage:
      'The costs of {count, plural, one {# epic} other {# epics}} could not be read, so these shares may be wrong.',
  },
  answer: {
    id: 'themeMoney.answer',
    defaultMessage:
      '{theme} is planned to get {share, number, percent} of the money and was meant to get {intended, number, percent}.',
  },
  answerAsMeant: {
    id: 'themeMoney.answerAsMeant',
    defaultMessage: 'Every theme is planned to get about the share of money it was meant to get.',
  },
  answerNoTheme: {
    id: 'themeMoney.answerNoTheme',
    defaultMessage: '{share, number, percent} of the money serves no theme.',
  },
  caption: { id: 'themeMoney.caption', defaultMessage: 'Planned costs by theme' },
  scroll: { id: 'themeMoney.scroll', defaultMessage: 'Planned costs, can be scrolled sideways' },
  planned: { id: 'themeMoney.planned', defaultMessage: 'Planned cost' },
  approved: { id: 'themeMoney.approved', defaultMessage: 'Of it approved' },
  amountShare: {
    id: 'themeMoney.amountShare',
    defaultMessage: '{amount} ({share, number, percent})',
  },
  without: {
    id: 'themeMoney.without',
    defaultMessage: '{count, plural, one {# epic} other {# epics}} without costs',
  },
});
