import { messages } from './messages';

export const bulkMessages = messages({
  select: { id: 'bulk.select', defaultMessage: 'Select {consumer} and {provider}' },
  selectAll: { id: 'bulk.selectAll', defaultMessage: 'Select all {count, number} shown' },
  selected: {
    id: 'bulk.selected',
    defaultMessage: '{count, plural, one {# selected} other {# selected}}',
  },
  clear: { id: 'bulk.clear', defaultMessage: 'Clear selection' },
  promiseAll: { id: 'bulk.promiseAll', defaultMessage: 'Promise all for a day' },
  declineAll: { id: 'bulk.declineAll', defaultMessage: 'Decline all' },
  acceptAll: { id: 'bulk.acceptAll', defaultMessage: 'Accept all' },
  promiseTitle: {
    id: 'bulk.promiseTitle',
    defaultMessage: 'Promise {count, plural, one {# ask} other {# asks}} for one day',
  },
  declineTitle: {
    id: 'bulk.declineTitle',
    defaultMessage: 'Decline {count, plural, one {# ask} other {# asks}} for one reason',
  },
  acceptTitle: {
    id: 'bulk.acceptTitle',
    defaultMessage: 'Accept {count, plural, one {# delivery} other {# deliveries}}',
  },
  overtaken: {
    id: 'bulk.overtaken',
    defaultMessage:
      'Somebody else saved there in the meantime, so nothing was changed. Look at what stands now.',
  },
  panel: { id: 'bulk.panel', defaultMessage: 'Several at once' },
  running: {
    id: 'bulk.running',
    defaultMessage: '{done, number} of {total, number} done. They are saved one after the other.',
  },
  progress: { id: 'bulk.progress', defaultMessage: 'Saving' },
  cancel: { id: 'bulk.cancel', defaultMessage: 'Stop' },
  stopped: {
    id: 'bulk.stopped',
    defaultMessage:
      'Stopped: {done, number} of {total, number} were saved, {left, plural, one {# is} other {# are}} left.',
  },
  finished: {
    id: 'bulk.finished',
    defaultMessage:
      '{refused, plural, =0 {All {done, number} saved.} one {{done, number} saved, # was not.} other {{done, number} saved, # were not.}}',
  },
  resume: { id: 'bulk.resume', defaultMessage: 'Go on' },
  close: { id: 'bulk.close', defaultMessage: 'Close' },
  results: { id: 'bulk.results', defaultMessage: 'Results' },
  waiting: { id: 'bulk.waiting', defaultMessage: 'Not yet' },
  working: { id: 'bulk.working', defaultMessage: 'Saving' },
  written: { id: 'bulk.written', defaultMessage: 'Saved' },
  gone: {
    id: 'bulk.gone',
    defaultMessage: 'Left out: it was answered, changed or closed in the meantime.',
  },
  row: { id: 'bulk.row', defaultMessage: '{consumer} and {provider}: {outcome}' },
});

export const savedSearchMessages = messages({
  title: { id: 'inboxJql.title', defaultMessage: 'The same as searches in Jira' },
  explanation: {
    id: 'inboxJql.explanation',
    defaultMessage:
      'For filters, boards and dashboards. JQL sees one side of a contract at a time, so it cannot tell which asks are still unanswered; this page can.',
  },
  asked: { id: 'inboxJql.asked', defaultMessage: 'Open asks, the first needed first' },
  late: { id: 'inboxJql.late', defaultMessage: 'Promises past their day' },
  promised: { id: 'inboxJql.promised', defaultMessage: 'Open promises, the next due first' },
  fieldTeam: {
    id: 'inboxJql.fieldTeam',
    defaultMessage:
      'Teams come from a field here, which each site searches in its own way: add it to the search by hand.',
  },
  copy: { id: 'inboxJql.copy', defaultMessage: 'Copy' },
  copyNamed: { id: 'inboxJql.copyNamed', defaultMessage: 'Copy: {name}' },
  copied: { id: 'inboxJql.copied', defaultMessage: 'Search copied' },
  notCopied: {
    id: 'inboxJql.notCopied',
    defaultMessage: 'The browser does not let the app copy. Select the text and copy it.',
  },
});
