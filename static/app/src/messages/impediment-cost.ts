import { messages } from './messages';

export const blockedCostMessages = messages({
  title: { id: 'impedimentCost.title', defaultMessage: 'Cost of blocked time' },
  reading: {
    id: 'impedimentCost.reading',
    defaultMessage: 'Asking the cases for their costs of delay…',
  },
  none: {
    id: 'impedimentCost.none',
    defaultMessage:
      'No case says yet what a week of delay costs. Portfolio managers can enter the benefits of an epic in its business case.',
  },
  hidden: {
    id: 'impedimentCost.hidden',
    defaultMessage: 'Amounts are for portfolio managers only.',
  },
  answer: {
    id: 'impedimentCost.answer',
    defaultMessage:
      'About {cost}: {days} blocked days of {items, plural, one {# issue} other {# issues}}.',
  },
  unit: {
    id: 'impedimentCost.unit',
    defaultMessage:
      'Blocked days within the period ÷ 7 × likely cost of delay a week of the issue’s own case, else of its epic; two blocked issues of an epic count both',
  },
  rests: {
    id: 'impedimentCost.rests',
    defaultMessage: '{count, plural, one {# blocked issue} other {# blocked issues}}',
  },
  without: {
    id: 'impedimentCost.without',
    defaultMessage:
      'Of {count, plural, one {# more blocked issue} other {# more blocked issues}} no case tells the cost of delay.',
  },
  unread: { id: 'impedimentCost.unread', defaultMessage: 'Not all cases could be read.' },
  issue: { id: 'impedimentCost.issue', defaultMessage: 'Issue' },
  days: { id: 'impedimentCost.days', defaultMessage: 'Blocked days' },
  perWeek: { id: 'impedimentCost.perWeek', defaultMessage: 'Cost of delay a week' },
  cost: { id: 'impedimentCost.cost', defaultMessage: 'Cost' },
});
