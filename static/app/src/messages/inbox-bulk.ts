import { messages } from './messages';

export const bulkMessages = messages({
  select: { id: 'bulk.select', defaultMessage: 'Select {consumer} and {provider}' },
  selectAll: { id: 'bulk.selectAll', defaultMessage: 'Select all {count, number} shown' },
  selected: {
    id: 'bulk.selected',
    defaultMessage: '{count, plural, one {# selected} other {# selected}}',
  },
  clear: { id: 'bulk.clear', defaultMessage: 'Clear selection' },
  askAll: { id: 'bulk.askAll', defaultMessage: 'Ask all for a date' },
  promiseAll: { id: 'bulk.promiseAll', defaultMessage: 'Promise all for a day' },
  declineAll: { id: 'bulk.declineAll', defaultMessage: 'Decline all' },
  acceptAll: { id: 'bulk.acceptAll', defaultMessage: 'Accept all' },
  askTitle: {
    id: 'bulk.askTitle',
    defaultMessage: 'Ask for {count, plural, one {# date} other {# dates}}',
  },
  byPlan: {
    id: 'bulk.byPlan',
    defaultMessage:
      'Each by its own planned day{unplanned, plural, =0 {} one { (# has none)} other { (# have none)}}',
  },
  oneDay: { id: 'bulk.oneDay', defaultMessage: 'All by one day' },
  neededByRest: {
    id: 'bulk.neededByRest',
    defaultMessage:
      'Needed by, {count, plural, one {for the one without a planned day} other {for the # without a planned day}}',
  },
  pastDays: {
    id: 'bulk.pastDays',
    defaultMessage:
      '{count, plural, one {# of the planned days is past. Is it meant?} other {# of the planned days are past. Are they meant?}}',
  },
  willTell: {
    id: 'bulk.willTell',
    defaultMessage: 'One comment in your name tells each team what it is asked for.',
  },
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
  again: {
    id: 'bulk.again',
    defaultMessage: '{count, plural, one {Try the one again} other {Try the # again}}',
  },
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

/** How the teams learn of what was asked of them at once. */
export const digestMessages = messages({
  title: { id: 'digest.title', defaultMessage: 'How the teams are told' },
  row: {
    id: 'digest.row',
    defaultMessage: '{team} ({count, plural, one {# ask} other {# asks}}): {outcome}',
  },
  written: {
    id: 'digest.written',
    defaultMessage:
      'Told by a comment in your name on {on}.{toldToday, plural, =0 {} one { # was told today already.} other { # were told today already.}}{leftOut, plural, =0 {} one { # is not in it: it was closed or hidden in the meantime.} other { # are not in it: they were closed or hidden in the meantime.}}',
  },
  toldToday: {
    id: 'digest.toldToday',
    defaultMessage: 'Told today already, so no comment was added.',
  },
  off: {
    id: 'digest.off',
    defaultMessage:
      'Nobody told: comments about asks are switched off. The panels of the issues show the asks.',
  },
  none: {
    id: 'digest.none',
    defaultMessage: 'Nobody told: the asks were closed or hidden in the meantime.',
  },
  refused: {
    id: 'digest.refused',
    defaultMessage:
      'Nobody told: Jira did not let you comment there. The panels of the issues show the asks. Jira says: {message}',
  },
  unknown: {
    id: 'digest.unknown',
    defaultMessage: 'Whether a comment tells them is not known; look at the issues.',
  },
  failed: { id: 'digest.failed', defaultMessage: 'Nobody told yet: {problem}' },
  untold: {
    id: 'digest.untold',
    defaultMessage:
      '{count, plural, one {# ask is} other {# asks are}} saved, and nobody is told yet. Go on to tell the teams.',
  },
  again: { id: 'digest.again', defaultMessage: 'Try to tell again' },
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
