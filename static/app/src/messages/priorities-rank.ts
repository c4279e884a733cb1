import { messages } from './messages';

export const writeChoiceMessages = messages({
  what: { id: 'writeChoice.what', defaultMessage: 'What to write' },
  field: { id: 'writeChoice.field', defaultMessage: 'WSJF into a number field' },
  rank: { id: 'writeChoice.rank', defaultMessage: 'Order into Jira’s rank' },
});

export const writeRankMessages = messages({
  title: { id: 'writeRank.title', defaultMessage: 'Write the order into Jira’s rank' },
  explain: {
    id: 'writeRank.explain',
    defaultMessage:
      'Only epics that stand out of order are moved, by you and where Jira lets you. Epics without a WSJF and all other issues keep their places.',
  },
  warningTitle: { id: 'writeRank.warningTitle', defaultMessage: 'Every board is affected' },
  warning: {
    id: 'writeRank.warning',
    defaultMessage:
      'Jira has one rank, which all boards and backlogs share. What is moved here moves there too, for everybody, past whatever stands between. There is no undo.',
  },
  looking: { id: 'writeRank.looking', defaultMessage: 'Looking at the order in Jira' },
  nothing: {
    id: 'writeRank.nothing',
    defaultMessage:
      '{kept, plural, =0 {No epic has a WSJF, so there is nothing to put in order.} one {There is only one ranked epic, so there is nothing to put in order.} other {All # ranked epics stand in this order in Jira already.}}',
  },
  plan: {
    id: 'writeRank.plan',
    defaultMessage:
      '{count, plural, =0 {Nothing} one {# epic} other {# epics}} would move; {kept, number} {kept, plural, one {stays where it is} other {stay where they are}}.',
  },
  stuckCount: {
    id: 'writeRank.stuckCount',
    defaultMessage:
      '{count, plural, one {# epic is} other {# epics are}} out of order, but you may not rank {count, plural, one {it} other {them}}.',
  },
  unread: {
    id: 'writeRank.unread',
    defaultMessage:
      'Jira told no rank of {count, plural, one {# epic; it is} other {# epics; they are}} left alone.',
  },
  write: {
    id: 'writeRank.write',
    defaultMessage: 'Move {count, plural, one {# epic} other {# epics}}',
  },
  goOn: {
    id: 'writeRank.goOn',
    defaultMessage: 'Go on with {count, plural, one {# epic} other {# epics}}',
  },
  progress: {
    id: 'writeRank.progress',
    defaultMessage: '{done, number} of {total, number} done',
  },
  finished: {
    id: 'writeRank.finished',
    defaultMessage: '{moved, number} of {total, number} moved.',
  },
  asWritten: {
    id: 'writeRank.asWritten',
    defaultMessage: 'Read again: in Jira they stand as told here.',
  },
  changedBefore: {
    id: 'writeRank.changedBefore',
    defaultMessage:
      'The order in Jira has changed since you looked, so nothing was moved. This is what would move now.',
  },
  changedAfter: {
    id: 'writeRank.changedAfter',
    defaultMessage:
      'Somebody else has changed the order in Jira meanwhile. {moves, plural, =0 {The epics still stand in the order of their WSJF.} one {# epic would have to move again.} other {# epics would have to move again.}}',
  },
  uncheckedTitle: {
    id: 'writeRank.uncheckedTitle',
    defaultMessage: 'The order in Jira could not be read again',
  },
  caption: { id: 'writeRank.caption', defaultMessage: 'What is moved' },
  epic: { id: 'writeRank.epic', defaultMessage: 'Epic' },
  from: { id: 'writeRank.from', defaultMessage: 'Place now' },
  to: { id: 'writeRank.to', defaultMessage: 'New place' },
  result: { id: 'writeRank.result', defaultMessage: 'Result' },
  places: {
    id: 'writeRank.places',
    defaultMessage:
      'Places are counted among all {count, number} ranked epics, whatever the list below is filtered by.',
  },
  waits: { id: 'writeRank.waits', defaultMessage: 'Not moved yet' },
  moved: { id: 'writeRank.moved', defaultMessage: 'Moved' },
  stuck: {
    id: 'writeRank.stuck',
    defaultMessage: 'Not moved: it needs the permission to schedule issues in its project',
  },
  refused: { id: 'writeRank.refused', defaultMessage: 'Jira does not let you move it' },
  refusedWith: { id: 'writeRank.refusedWith', defaultMessage: 'Jira refused: {message}' },
});
