import type { MessageDescriptor } from 'react-intl';
import type { MoveObstacle } from '../impediments/moves/move-plan';
import { messages } from './messages';

export const boardMessages = messages({
  label: { id: 'impedimentBoard.label', defaultMessage: 'Board of impediments, scrolls sideways' },
  cell: {
    id: 'impedimentBoard.cell',
    defaultMessage: '{state}, {lane}: {count, plural, one {# impediment} other {# impediments}}',
  },
  cellOfAll: {
    id: 'impedimentBoard.cellOfAll',
    defaultMessage: '{state}: {count, plural, one {# impediment} other {# impediments}}',
  },
  lately: { id: 'impedimentBoard.lately', defaultMessage: 'in {days} days' },
  emptyCell: { id: 'impedimentBoard.emptyCell', defaultMessage: 'None' },
  more: { id: 'impedimentBoard.more', defaultMessage: 'Show {count} more' },
  hidden: {
    id: 'impedimentBoard.hidden',
    defaultMessage: '{count, plural, one {# more is not shown} other {# more are not shown}}',
  },
  noTeam: { id: 'impedimentBoard.noTeam', defaultMessage: 'Team not known' },
  solved: { id: 'impedimentBoard.solved', defaultMessage: 'Solved by: {solution}' },
  unsolved: { id: 'impedimentBoard.unsolved', defaultMessage: 'Nobody said what removed it' },
  removedOn: { id: 'impedimentBoard.removedOn', defaultMessage: 'Removed on {day}' },
  saving: { id: 'impedimentBoard.saving', defaultMessage: 'Saving …' },
});

export const moveMessages = messages({
  move: { id: 'impedimentMove.move', defaultMessage: 'Move' },
  moveKey: { id: 'impedimentMove.moveKey', defaultMessage: 'Move {key}' },
  to: { id: 'impedimentMove.to', defaultMessage: 'Move {key} to' },
  record: { id: 'impedimentMove.record', defaultMessage: 'Raised: say what it is' },
  take: { id: 'impedimentMove.take', defaultMessage: '{state}: I take it' },
  up: {
    id: 'impedimentMove.up',
    defaultMessage: '{state}: to the {level, select, train {train} other {portfolio}}',
  },
  raiseTitle: { id: 'impedimentMove.raiseTitle', defaultMessage: 'Raise {key}' },
  removeTitle: { id: 'impedimentMove.removeTitle', defaultMessage: 'Is {key} removed?' },
  escalateTitle: {
    id: 'impedimentMove.escalateTitle',
    defaultMessage: 'Escalate {key} to the {level, select, train {train} other {portfolio}}?',
  },
  escalateOwner: {
    id: 'impedimentMove.escalateOwner',
    defaultMessage: '{name} has it from then on, as the settings say for this level.',
  },
  escalateNobody: {
    id: 'impedimentMove.escalateNobody',
    defaultMessage:
      'The settings name nobody for this level, so {name} keeps it. An administrator can name somebody in the settings of Agile PMO.',
  },
  escalateNobodyAtAll: {
    id: 'impedimentMove.escalateNobodyAtAll',
    defaultMessage:
      'The settings name nobody for this level, so nobody has it there. An administrator can name somebody in the settings of Agile PMO.',
  },
  submitRaise: { id: 'impedimentMove.submitRaise', defaultMessage: 'Raise' },
  submitMove: { id: 'impedimentMove.submitMove', defaultMessage: 'Raise and move' },
  submitEscalate: { id: 'impedimentMove.submitEscalate', defaultMessage: 'Escalate' },
  submitRemove: { id: 'impedimentMove.submitRemove', defaultMessage: 'Removed' },
  done: { id: 'impedimentMove.done', defaultMessage: '{key} is {state} now.' },
  asked: {
    id: 'impedimentMove.asked',
    defaultMessage: '{key} needs a word before it goes to {state}.',
  },
  cancelled: { id: 'impedimentMove.cancelled', defaultMessage: '{key} stays where it is.' },
  notDone: { id: 'impedimentMove.notDone', defaultMessage: '{key} could not be moved.' },
  failed: {
    id: 'impedimentMove.failed',
    defaultMessage: '{key} could not be moved to {state}. {reason}',
  },
  wish: { id: 'impedimentMove.wish', defaultMessage: '{state}' },
  wishSaid: { id: 'impedimentMove.wishSaid', defaultMessage: '{state}, "{said}"' },
  stillFound: { id: 'impedimentMove.stillFound', defaultMessage: '{key} is found again' },
  stillFoundDetail: {
    id: 'impedimentMove.stillFoundDetail',
    defaultMessage:
      'Its record is removed, but the issue still counts as impeded ({found}), so it stands under Raised. If that is none, say so in its details.',
  },
  flagStays: { id: 'impedimentMove.flagStays', defaultMessage: 'The flag of {key} stays' },
  flagNotOnScreen: {
    id: 'impedimentMove.flagNotOnScreen',
    defaultMessage: 'The flag is not among the fields that can be edited in this project.',
  },
  flagRefused: { id: 'impedimentMove.flagRefused', defaultMessage: 'Jira did not let you: {text}' },
  flagRefusedSilently: {
    id: 'impedimentMove.flagRefusedSilently',
    defaultMessage: 'Jira lets you edit nothing on this issue.',
  },
  changedOutside: {
    id: 'impedimentMove.changedOutside',
    defaultMessage: '{key} had been changed outside the app',
  },
  changedOutsideDetail: {
    id: 'impedimentMove.changedOutsideDetail',
    defaultMessage: 'What stood there before you is kept in its history, but not who wrote it.',
  },
});

export const OBSTACLE_MESSAGES: Readonly<Record<MoveObstacle, MessageDescriptor>> = messages({
  unreadable: {
    id: 'impedimentObstacle.unreadable',
    defaultMessage:
      'The record of {key} cannot be read, so it cannot be moved. Begin anew in its details.',
  },
  'top-level': {
    id: 'impedimentObstacle.topLevel',
    defaultMessage: '{key} is at the portfolio already; nobody is above.',
  },
  'issue-done': {
    id: 'impedimentObstacle.issueDone',
    defaultMessage:
      '{key} is done in Jira, which removed the impediment. Open the issue again first.',
  },
  'no-record': {
    id: 'impedimentObstacle.noRecord',
    defaultMessage: '{key} has no record that could be moved.',
  },
});
