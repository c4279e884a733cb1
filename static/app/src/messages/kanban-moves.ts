import { messages } from './messages';

/** Moving an epic to another column of the portfolio kanban. */
export const kanbanMoveMessages = messages({
  move: { id: 'kanbanMove.move', defaultMessage: 'Move' },
  moveKey: { id: 'kanbanMove.moveKey', defaultMessage: 'Move {key}' },
  to: { id: 'kanbanMove.to', defaultMessage: 'Move {key} to' },
  toFull: {
    id: 'kanbanMove.toFull',
    defaultMessage: '{column} (full: {total, number} of {limit, number})',
  },
  title: { id: 'kanbanMove.title', defaultMessage: 'Move {key} to {column}?' },
  whichStatus: { id: 'kanbanMove.whichStatus', defaultMessage: 'Status in Jira' },
  byWay: { id: 'kanbanMove.byWay', defaultMessage: '{status} ({transition})' },
  overLimit: {
    id: 'kanbanMove.overLimit',
    defaultMessage:
      '{column} already holds {total, plural, one {# epic} other {# epics}}; its limit is {limit, number}. Could one of them be finished first?',
  },
  policy: {
    id: 'kanbanMove.policy',
    defaultMessage: 'To leave {column}, this should be true: {policy}',
  },
  undecided: {
    id: 'kanbanMove.undecided',
    defaultMessage:
      'Nobody has decided on this epic yet. Decide in its case, or begin all the same?',
  },
  against: {
    id: 'kanbanMove.against',
    defaultMessage: 'The last decision on this epic is {decision}. Begin all the same?',
  },
  stopped: {
    id: 'kanbanMove.stopped',
    defaultMessage: 'The last gate of this epic said stop. Begin all the same?',
  },
  decisionUnknown: {
    id: 'kanbanMove.decisionUnknown',
    defaultMessage: 'The decision on this epic could not be read. Begin all the same?',
  },
  submit: { id: 'kanbanMove.submit', defaultMessage: 'Move' },
  submitAll: { id: 'kanbanMove.submitAll', defaultMessage: 'Move all the same' },
  cancel: { id: 'kanbanMove.cancel', defaultMessage: 'Leave it here' },
  asked: {
    id: 'kanbanMove.asked',
    defaultMessage: '{key} needs a word before it goes to {column}.',
  },
  done: {
    id: 'kanbanMove.done',
    defaultMessage: '{key} is in {column} now; in Jira it is {status}.',
  },
  cancelled: { id: 'kanbanMove.cancelled', defaultMessage: '{key} stays where it is.' },
  notDone: { id: 'kanbanMove.notDone', defaultMessage: '{key} was not moved.' },
  movedOn: { id: 'kanbanMove.movedOn', defaultMessage: '{key} came to {column}' },
  movedOnDetail: {
    id: 'kanbanMove.movedOnDetail',
    defaultMessage:
      'You moved it to {status}. Jira now says {now}: a rule of its workflow may have moved it on.',
  },
});

export const kanbanTroubleMessages = messages({
  changed: {
    id: 'kanbanTrouble.changed',
    defaultMessage:
      'Somebody else moved {key} meanwhile: it was {before}, now it is {now}. You wanted: {column}.',
  },
  refused: {
    id: 'kanbanTrouble.refused',
    defaultMessage: 'Jira did not move {key} to {status}: {said}',
  },
  refusedSilently: {
    id: 'kanbanTrouble.refusedSilently',
    defaultMessage: 'Jira did not move {key} to {status}, and gives no reason.',
  },
  refusedHow: {
    id: 'kanbanTrouble.refusedHow',
    defaultMessage: 'If Jira asks for more to be filled in, move it in the issue: <link></link>',
  },
  failed: {
    id: 'kanbanTrouble.failed',
    defaultMessage: '{key} could not be moved to {column}. {reason}',
  },
  noRight: {
    id: 'kanbanTrouble.noRight',
    defaultMessage:
      'Jira offers you no move of {key}. Either you may not move issues of its project (its administrators can let you), or its workflow ends at {status}.',
  },
  noWay: {
    id: 'kanbanTrouble.noWay',
    defaultMessage:
      'The workflow of {key} has no way from {status} to {column}. From here it goes to: {reachable}. Move it there first, or give {column} one of these statuses under “Columns and limits”.',
  },
  reachable: { id: 'kanbanTrouble.reachable', defaultMessage: '{status} ({column})' },
  again: { id: 'kanbanTrouble.again', defaultMessage: 'Try again' },
  allTheSame: {
    id: 'kanbanTrouble.allTheSame',
    defaultMessage: 'Move it to {column} all the same',
  },
  leave: { id: 'kanbanTrouble.leave', defaultMessage: 'Leave it as it is now' },
});

export const kanbanSettingsMessages = messages({
  button: { id: 'kanbanPanel.button', defaultMessage: 'Columns and limits' },
  title: { id: 'kanbanPanel.title', defaultMessage: 'Columns and limits of the portfolio kanban' },
  intro: {
    id: 'kanbanPanel.intro',
    defaultMessage:
      'Which statuses of Jira a column stands for, how many epics it should hold at most, and what must be true of an epic to leave it. The same for everybody who looks at this site.',
  },
  save: { id: 'kanbanPanel.save', defaultMessage: 'Save columns and limits' },
  caption: { id: 'kanbanPanel.caption', defaultMessage: 'What is in use' },
  column: { id: 'kanbanPanel.column', defaultMessage: 'Column' },
  statuses: { id: 'kanbanPanel.statuses', defaultMessage: 'Statuses in Jira' },
  limit: { id: 'kanbanPanel.limit', defaultMessage: 'WIP limit' },
  policy: { id: 'kanbanPanel.policy', defaultMessage: 'To leave it' },
  none: { id: 'kanbanPanel.none', defaultMessage: 'None' },
});
