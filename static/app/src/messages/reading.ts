import { messages } from './messages';

/** What every reading from Jira says alike. */
export const progressMessages = messages({
  cancel: { id: 'progress.cancel', defaultMessage: 'Cancel' },
  cancelled: { id: 'progress.cancelled', defaultMessage: 'You stopped the reading' },
  resume: { id: 'progress.resume', defaultMessage: 'Continue reading' },
  retry: { id: 'progress.retry', defaultMessage: 'Try again' },
  shownAsOf: { id: 'progress.shownAsOf', defaultMessage: 'What is shown is as of {time}.' },
  failedAsOf: {
    id: 'progress.failedAsOf',
    defaultMessage: '{reason} What is shown is as of {time}.',
  },
});

/** Of the issues with dependency links. */
export const readingMessages = messages({
  reading: { id: 'reading.reading', defaultMessage: 'Reading from Jira' },
  finding: { id: 'reading.finding', defaultMessage: 'Finding the issues with dependencies' },
  readOf: {
    id: 'reading.readOf',
    defaultMessage: '{read, number} of {total, plural, one {# issue} other {# issues}} read',
  },
  cancelledBefore: {
    id: 'reading.cancelledBefore',
    defaultMessage: 'Nothing was read yet.',
  },
  cancelledPart: {
    id: 'reading.cancelledPart',
    defaultMessage:
      '{read, number} of {total, plural, one {# issue} other {# issues}} had been read. What is shown is incomplete.',
  },
  refreshFailed: {
    id: 'reading.refreshFailed',
    defaultMessage: 'This could not be read again',
  },
  partTitle: { id: 'reading.partTitle', defaultMessage: 'Some issues are missing' },
  partDetail: {
    id: 'reading.partDetail',
    defaultMessage:
      '{unread, plural, one {# issue} other {# issues}} of {total, number} could not be read. Their dependencies are missing from every number here. {reason}',
  },
});
