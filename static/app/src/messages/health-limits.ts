import { messages } from './messages';

/** The numbers from which a dependency is at risk, on the page that shows what they do. */
export const limitMessages = messages({
  button: { id: 'limits.button', defaultMessage: 'Thresholds' },
  title: { id: 'limits.title', defaultMessage: 'When a dependency is at risk' },
  intro: {
    id: 'limits.intro',
    defaultMessage:
      'The same for everybody who looks at this site. Days are calendar days. What is late, in conflict or without a date does not depend on these numbers.',
  },
  buffer: {
    id: 'limits.buffer',
    defaultMessage:
      'It is planned fewer than {number} {count, plural, one {day} other {days}} before it is needed.',
  },
  soon: {
    id: 'limits.soon',
    defaultMessage:
      'It is needed within {number} {count, plural, one {day} other {days}}, and what it waits for has no assignee or is not started.',
  },
  stalled: {
    id: 'limits.stalled',
    defaultMessage:
      'What it waits for is in progress, and nothing has changed there for {number} {count, plural, one {day} other {days}}.',
  },
  answer: {
    id: 'limits.answer',
    defaultMessage:
      'It was asked for, and there has been no answer for {number} {count, plural, one {day} other {days}}.',
  },
  chain: {
    id: 'limits.chain',
    defaultMessage:
      'At least {number} unfinished items stand in line behind it, the one it waits for included.',
  },
  assumed: {
    id: 'limits.assumed',
    defaultMessage:
      'For the critical chain, not for risk: an open item is taken to last {number} working {count, plural, one {day} other {days}} if its plan does not tell.',
  },
  preview: {
    id: 'limits.preview',
    defaultMessage:
      'With these numbers {changed, plural, one {# of {total, plural, one {# dependency} other {# dependencies}} changes} other {# of {total, plural, one {# dependency} other {# dependencies}} change}}:',
  },
  noChange: {
    id: 'limits.noChange',
    defaultMessage:
      'With these numbers none of the {total, plural, one {# dependency} other {# dependencies}} on this page changes.',
  },
  standing: {
    id: 'limits.standing',
    defaultMessage: 'These numbers are in use. Change one to see what it would do on this page.',
  },
  move: {
    id: 'limits.move',
    defaultMessage: '{count, number} from “{from}” to “{to}”',
  },
  previewPart: {
    id: 'limits.previewPart',
    defaultMessage: 'Counted in the part that was read so far.',
  },
  previewFailed: {
    id: 'limits.previewFailed',
    defaultMessage: 'What these numbers would do cannot be shown.',
  },
  save: { id: 'limits.save', defaultMessage: 'Save thresholds' },
  readOnly: {
    id: 'limits.readOnly',
    defaultMessage:
      'Portfolio managers and Jira administrators may change these numbers. An administrator grants the permission “Manage the portfolio” in Jira’s settings under “Global permissions”.',
  },
});
