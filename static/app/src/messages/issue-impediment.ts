import { messages } from './messages';

/** The impediment of an issue, in its panel. */
export const issueImpedimentMessages = messages({
  title: { id: 'issueImpediment.title', defaultMessage: 'Impediment' },
  notRaised: {
    id: 'issueImpediment.notRaised',
    defaultMessage: 'Nobody has raised it yet: it has no owner and no next step.',
  },
  owned: { id: 'issueImpediment.owned', defaultMessage: '{name} has it' },
  cause: { id: 'issueImpediment.cause', defaultMessage: 'Cause: {cause}' },
  level: { id: 'issueImpediment.level', defaultMessage: 'Level: {level}' },
  noNext: { id: 'issueImpediment.noNext', defaultMessage: 'No next step yet' },
  removed: {
    id: 'issueImpediment.removed',
    defaultMessage:
      '{days, plural, =0 {Removed today} one {Removed # day ago} other {Removed # days ago}}',
  },
  solvedBy: { id: 'issueImpediment.solvedBy', defaultMessage: 'Solved by: {solution}' },
  noSolution: {
    id: 'issueImpediment.noSolution',
    defaultMessage: 'Nobody noted what solved it.',
  },
  issueDone: {
    id: 'issueImpediment.issueDone',
    defaultMessage: 'This issue is done, and with it its impediment.',
  },
  dismissed: {
    id: 'issueImpediment.dismissed',
    defaultMessage: 'Somebody said on {day} that this is no impediment.',
  },
  unreadable: {
    id: 'issueImpediment.unreadable',
    defaultMessage:
      'What stands on {key} about its impediment cannot be read: something other than this app has written it.',
  },
  raise: { id: 'issueImpediment.raise', defaultMessage: 'Raise an impediment' },
  raiseFound: { id: 'issueImpediment.raiseFound', defaultMessage: 'Raise it' },
  raiseAgain: { id: 'issueImpediment.raiseAgain', defaultMessage: 'Raise another one' },
  take: { id: 'issueImpediment.take', defaultMessage: 'I take it' },
  resolving: { id: 'issueImpediment.resolving', defaultMessage: 'It is being resolved' },
  change: { id: 'issueImpediment.change', defaultMessage: 'Change' },
  escalate: {
    id: 'issueImpediment.escalate',
    defaultMessage: 'Escalate to the {level, select, train {train} other {portfolio}}',
  },
  remove: { id: 'issueImpediment.remove', defaultMessage: 'Mark as removed' },
  reopen: { id: 'issueImpediment.reopen', defaultMessage: 'Reopen' },
  dismiss: { id: 'issueImpediment.dismiss', defaultMessage: 'This is no impediment' },
  undoDismiss: { id: 'issueImpediment.undoDismiss', defaultMessage: 'It is one after all' },
  beginAnew: { id: 'issueImpediment.beginAnew', defaultMessage: 'Begin anew' },
  showHistory: { id: 'issueImpediment.showHistory', defaultMessage: 'Show its history' },
  hideHistory: { id: 'issueImpediment.hideHistory', defaultMessage: 'Hide its history' },
});

/** Its forms. */
export const impedimentStepMessages = messages({
  raiseTitle: { id: 'impedimentStep.raiseTitle', defaultMessage: 'Raise an impediment: {key}' },
  raiseLine: { id: 'impedimentStep.raiseLine', defaultMessage: 'What impedes you?' },
  raiseHint: {
    id: 'impedimentStep.raiseHint',
    defaultMessage: 'One line is enough. Enter raises it.',
  },
  raiseFlag: {
    id: 'impedimentStep.raiseFlag',
    defaultMessage: 'One line is enough. Enter raises it, and sets the flag of {key} in Jira.',
  },
  raise: { id: 'impedimentStep.raise', defaultMessage: 'Raise' },
  changeTitle: {
    id: 'impedimentStep.changeTitle',
    defaultMessage: 'Change the impediment of {key}',
  },
  escalateTitle: {
    id: 'impedimentStep.escalateTitle',
    defaultMessage: 'Escalate to the {level, select, train {train} other {portfolio}}?',
  },
  escalateOwner: {
    id: 'impedimentStep.escalateOwner',
    defaultMessage: '{name} has it from then on, and its clock starts anew.',
  },
  escalateNobody: {
    id: 'impedimentStep.escalateNobody',
    defaultMessage:
      'The settings name nobody for this level, so who has it stays the same. Its clock starts anew.',
  },
  escalate: { id: 'impedimentStep.escalate', defaultMessage: 'Escalate' },
  removeTitle: {
    id: 'impedimentStep.removeTitle',
    defaultMessage: 'The impediment of {key} is gone',
  },
  remove: { id: 'impedimentStep.remove', defaultMessage: 'Mark as removed' },
  anewNote: {
    id: 'impedimentStep.anewNote',
    defaultMessage:
      'What cannot be read is kept in the history and taken from the issue, so that an impediment can be raised again.',
  },
  standsAlready: {
    id: 'impedimentStep.standsAlready',
    defaultMessage:
      'An impediment of {key} is raised already: "{what}". Look into the panel "Dependencies" of the issue to change or remove it.',
  },
  close: { id: 'impedimentStep.close', defaultMessage: 'Close' },
});

/** What became of a step, in a flag. */
export const impedimentOutcomeMessages = messages({
  raised: { id: 'impedimentOutcome.raised', defaultMessage: 'Impediment raised: {key}' },
  removed: { id: 'impedimentOutcome.removed', defaultMessage: 'Impediment removed: {key}' },
  flagSet: { id: 'impedimentOutcome.flagSet', defaultMessage: 'Its flag is set in Jira.' },
  flagCleared: {
    id: 'impedimentOutcome.flagCleared',
    defaultMessage: 'Its flag is cleared in Jira.',
  },
  flagStood: { id: 'impedimentOutcome.flagStood', defaultMessage: 'Its flag was set already.' },
  flagKept: { id: 'impedimentOutcome.flagKept', defaultMessage: 'Its flag in Jira stays set.' },
  notOnScreen: {
    id: 'impedimentOutcome.notOnScreen',
    defaultMessage:
      'The flag in Jira stays as it is: this project does not offer its field for editing.',
  },
  flagRefused: {
    id: 'impedimentOutcome.flagRefused',
    defaultMessage: 'The flag in Jira stays as it is: Jira does not let you change it. {text}',
  },
  flagUnknown: {
    id: 'impedimentOutcome.flagUnknown',
    defaultMessage: 'Jira did not say whether it changed the flag; look at the issue.',
  },
});

/** What was done, without who; part of `impedimentHistoryMessages.entry`. */
export const IMPEDIMENT_DEED_MESSAGES = messages({
  raise: { id: 'impedimentDeed.raise', defaultMessage: 'raised it: "{what}"' },
  edit: { id: 'impedimentDeed.edit', defaultMessage: 'changed what is said about it' },
  move: {
    id: 'impedimentDeed.move',
    defaultMessage:
      '{state, select, owned {took it} resolving {said that it is being resolved} other {put it back to raised}}',
  },
  escalate: {
    id: 'impedimentDeed.escalate',
    defaultMessage: 'escalated it to the {level, select, train {train} other {portfolio}}',
  },
  'hand-back': {
    id: 'impedimentDeed.handBack',
    defaultMessage: 'handed it back to the {level, select, train {train} other {team}}',
  },
  remove: {
    id: 'impedimentDeed.remove',
    defaultMessage: '{hasSolution, select, yes {removed it: "{solution}"} other {removed it}}',
  },
  reopen: { id: 'impedimentDeed.reopen', defaultMessage: 'reopened it' },
  dismiss: { id: 'impedimentDeed.dismiss', defaultMessage: 'said that it is no impediment' },
  'undo-dismiss': {
    id: 'impedimentDeed.undoDismiss',
    defaultMessage: 'said that it is one after all',
  },
  'begin-anew': {
    id: 'impedimentDeed.beginAnew',
    defaultMessage: 'began anew, since what stood there could not be read',
  },
});

export const impedimentHistoryMessages = messages({
  title: { id: 'impedimentHistory.title', defaultMessage: 'History of the impediment' },
  since: { id: 'impedimentHistory.since', defaultMessage: 'Stuck since {day}' },
  blocked: {
    id: 'impedimentHistory.blocked',
    defaultMessage:
      'Blocked for {days, plural, one {# day} other {# days}} so far while it was being worked on',
  },
  none: { id: 'impedimentHistory.none', defaultMessage: 'Nothing was recorded yet.' },
  entry: { id: 'impedimentHistory.entry', defaultMessage: '{name} {what}' },
  changes: { id: 'impedimentHistory.changes', defaultMessage: '{deed}: {changes}' },
  what: { id: 'impedimentHistory.what', defaultMessage: 'what impedes is "{text}"' },
  cause: { id: 'impedimentHistory.cause', defaultMessage: 'the cause is {text}' },
  owner: { id: 'impedimentHistory.owner', defaultMessage: 'somebody else has it' },
  noOwner: { id: 'impedimentHistory.noOwner', defaultMessage: 'nobody has it' },
  target: { id: 'impedimentHistory.target', defaultMessage: 'to be gone by {day}' },
  noTarget: { id: 'impedimentHistory.noTarget', defaultMessage: 'no day set' },
  next: { id: 'impedimentHistory.next', defaultMessage: 'next step "{text}"' },
  noNext: { id: 'impedimentHistory.noNext', defaultMessage: 'no next step' },
  outside: {
    id: 'impedimentHistory.outside',
    defaultMessage: '(before that it was changed outside the app)',
  },
  more: { id: 'impedimentHistory.more', defaultMessage: 'Show earlier entries' },
});
