import { messages } from './messages';

export const caseSavingMessages = messages({
  saving: { id: 'caseSaving.saving', defaultMessage: 'Saving …' },
  saved: { id: 'caseSaving.saved', defaultMessage: 'Saved {time}' },
  waiting: { id: 'caseSaving.waiting', defaultMessage: 'Not saved yet' },
  allSaved: { id: 'caseSaving.allSaved', defaultMessage: 'What you type is saved by itself' },
  held: {
    id: 'caseSaving.held',
    defaultMessage: 'Not saved: {parts}. What has to be changed stands there.',
  },
  notSaved: { id: 'caseSaving.notSaved', defaultMessage: 'Not saved: {why}' },
  kept: {
    id: 'caseSaving.kept',
    defaultMessage: 'What you typed is kept in this browser tab meanwhile.',
  },
  notKept: {
    id: 'caseSaving.notKept',
    defaultMessage:
      'This browser keeps no drafts: what is not saved is lost when the tab is closed.',
  },
  byItself: { id: 'caseSaving.byItself', defaultMessage: 'It is tried again by itself.' },
  retry: { id: 'caseSaving.retry', defaultMessage: 'Try again' },
  outside: {
    id: 'caseSaving.outside',
    defaultMessage:
      'Something other than this app changed the case since it was saved here, so the history does not show by whom.',
  },
});

export const CASE_REFUSAL_MESSAGES = messages({
  conflict: {
    id: 'caseRefusal.conflict',
    defaultMessage: 'somebody else changed the same part. Choose below what holds.',
  },
  busy: {
    id: 'caseRefusal.busy',
    defaultMessage:
      "another save has not ended: somebody else's, or one of yours that Jira did not answer. It takes less than a minute.",
  },
  full: {
    id: 'caseRefusal.full',
    defaultMessage: 'there is no room for more in the issue. Shorten what is written.',
  },
  unreadable: {
    id: 'caseRefusal.unreadable',
    defaultMessage: 'what stands there cannot be read any more. Reload the page.',
  },
  'no-issue': {
    id: 'caseRefusal.noIssue',
    defaultMessage: 'the issue does not exist any more, or is no longer shown to you.',
  },
  'not-editable': {
    id: 'caseRefusal.notEditable',
    defaultMessage: 'you cannot edit this issue. Somebody who can may write it for you.',
  },
  'no-case-type': {
    id: 'caseRefusal.noCaseType',
    defaultMessage: 'issues of this type carry no case any more. The settings say so.',
  },
  'unknown-theme': {
    id: 'caseRefusal.unknownTheme',
    defaultMessage: 'the theme is no longer in the register. Choose another one.',
  },
  'unknown-objective': {
    id: 'caseRefusal.unknownObjective',
    defaultMessage: 'the objective is no longer in the register. Choose another one.',
  },
  'unknown-person': {
    id: 'caseRefusal.unknownPerson',
    defaultMessage: 'somebody named there is not shown to you, or has left. Take them away.',
  },
});

export const FACT_REFUSAL_MESSAGES = messages({
  conflict: {
    id: 'caseFactRefusal.conflict',
    defaultMessage: 'somebody else was first. What holds now is shown; look at it, then try again.',
  },
  busy: {
    id: 'caseFactRefusal.busy',
    defaultMessage:
      "another save has not ended: somebody else's, or one of yours that Jira did not answer. It takes less than a minute.",
  },
  full: { id: 'caseFactRefusal.full', defaultMessage: 'there is no room for more.' },
  'no-issue': {
    id: 'caseFactRefusal.noIssue',
    defaultMessage: 'the issue does not exist any more, or is no longer shown to you.',
  },
  'no-case-type': {
    id: 'caseFactRefusal.noCaseType',
    defaultMessage: 'issues of this type carry no case any more. The settings say so.',
  },
  'not-allowed': {
    id: 'caseFactRefusal.notAllowed',
    defaultMessage: 'you do not have the right to do this.',
  },
});

export const caseConflictMessages = messages({
  title: {
    id: 'caseConflict.title',
    defaultMessage: '{part}: somebody else changed it too',
  },
  detail: { id: 'caseConflict.detail', defaultMessage: 'Nothing of yours is lost. What holds?' },
  mine: { id: 'caseConflict.mine', defaultMessage: 'Yours' },
  theirs: { id: 'caseConflict.theirs', defaultMessage: 'Theirs, as it stands' },
  takeMine: { id: 'caseConflict.takeMine', defaultMessage: 'Take mine' },
  takeTheirs: { id: 'caseConflict.takeTheirs', defaultMessage: 'Take theirs' },
  takeBoth: { id: 'caseConflict.takeBoth', defaultMessage: 'Take both and edit' },
  choice: { id: 'caseConflict.choice', defaultMessage: '{choice}: {part}' },
  empty: { id: 'caseConflict.empty', defaultMessage: '(empty)' },
});

export const caseHistoryMessages = messages({
  show: { id: 'caseHistory.show', defaultMessage: 'Show history' },
  hide: { id: 'caseHistory.hide', defaultMessage: 'Hide history' },
  title: { id: 'caseHistory.title', defaultMessage: 'Who changed what in this case' },
  none: { id: 'caseHistory.none', defaultMessage: 'Nothing was saved yet.' },
  more: { id: 'caseHistory.more', defaultMessage: 'Show more' },
  wrote: { id: 'caseHistory.wrote', defaultMessage: '{name} changed {parts}' },
  wroteUnknown: { id: 'caseHistory.wroteUnknown', defaultMessage: '{name} changed the case' },
  beganAnew: {
    id: 'caseHistory.beganAnew',
    defaultMessage: '{name} began anew: what stood there could not be read',
  },
  mirrored: {
    id: 'caseHistory.mirrored',
    defaultMessage: 'A save by {name} brought up to date what searches in Jira find',
  },
  outside: { id: 'caseHistory.outside', defaultMessage: 'It was changed outside the app before.' },
  before: { id: 'caseHistory.before', defaultMessage: 'before' },
  after: { id: 'caseHistory.after', defaultMessage: 'after' },
  details: { id: 'caseHistory.details', defaultMessage: 'Show the texts' },
});
