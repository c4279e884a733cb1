import { messages } from './messages';

export const tryMessages = messages({
  start: { id: 'tryScores.start', defaultMessage: 'Try other scores' },
  stop: { id: 'tryScores.stop', defaultMessage: 'Stop trying' },
  title: { id: 'tryScores.title', defaultMessage: 'What if: nothing here is saved' },
  how: {
    id: 'tryScores.how',
    defaultMessage: 'Choose other scores in the table to see which ranks would move.',
  },
  changed: {
    id: 'tryScores.changed',
    defaultMessage:
      '{changed, plural, one {Other scores for # epic} other {Other scores for # epics}}: {moved, plural, =0 {no rank moves} one {# rank moves} other {# ranks move}}.',
  },
  newOrder: { id: 'tryScores.newOrder', defaultMessage: 'Show in the new order' },
  reset: { id: 'tryScores.reset', defaultMessage: 'Reset all' },
  moves: { id: 'tryScores.moves', defaultMessage: 'Ranks that move' },
  move: { id: 'tryScores.move', defaultMessage: '{key}: {from} → {to}' },
  none: { id: 'tryScores.none', defaultMessage: 'no rank' },
  rank: { id: 'tryScores.rank', defaultMessage: '{rank, number}' },
  more: { id: 'tryScores.more', defaultMessage: 'and {count, number} more' },
  score: { id: 'tryScores.score', defaultMessage: '{column} of {key}' },
  notScored: { id: 'tryScores.notScored', defaultMessage: '–' },
});

export const writeFieldMessages = messages({
  open: { id: 'writeField.open', defaultMessage: 'Write WSJF to Jira' },
  title: { id: 'writeField.title', defaultMessage: 'Write WSJF into the field {field}' },
  explain: {
    id: 'writeField.explain',
    defaultMessage:
      'You write as yourself, where Jira lets you. Only epics with a rank are written; the others keep what they have.',
  },
  looking: { id: 'writeField.looking', defaultMessage: 'Looking at what stands in the field' },
  nothing: {
    id: 'writeField.nothing',
    defaultMessage:
      '{same, plural, =0 {No epic has a rank, so there is nothing to write.} one {The one ranked epic has its WSJF in the field already.} other {All # ranked epics have their WSJF in the field already.}}',
  },
  plan: {
    id: 'writeField.plan',
    defaultMessage:
      '{count, plural, one {# epic} other {# epics}} would change; {same, number} already {same, plural, one {has} other {have}} the right number.',
  },
  unread: {
    id: 'writeField.unread',
    defaultMessage:
      'What stands in the field of {count, plural, one {# epic} other {# epics}} could not be read; {count, plural, one {it is} other {they are}} left alone.',
  },
  write: {
    id: 'writeField.write',
    defaultMessage: 'Write {count, plural, one {# number} other {# numbers}}',
  },
  goOn: {
    id: 'writeField.goOn',
    defaultMessage: 'Go on with {count, plural, one {# number} other {# numbers}}',
  },
  stop: { id: 'writeField.stop', defaultMessage: 'Stop' },
  close: { id: 'writeField.close', defaultMessage: 'Close' },
  again: { id: 'writeField.again', defaultMessage: 'Look again' },
  progress: {
    id: 'writeField.progress',
    defaultMessage: '{done, number} of {total, number} done',
  },
  finished: {
    id: 'writeField.finished',
    defaultMessage: '{written, number} of {total, number} written.',
  },
  caption: { id: 'writeField.caption', defaultMessage: 'What is written' },
  epic: { id: 'writeField.epic', defaultMessage: 'Epic' },
  now: { id: 'writeField.now', defaultMessage: 'In the field' },
  next: { id: 'writeField.next', defaultMessage: 'WSJF' },
  result: { id: 'writeField.result', defaultMessage: 'Result' },
  empty: { id: 'writeField.empty', defaultMessage: 'empty' },
  waits: { id: 'writeField.waits', defaultMessage: 'Not written yet' },
  written: { id: 'writeField.written', defaultMessage: 'Written' },
  notOnScreen: {
    id: 'writeField.notOnScreen',
    defaultMessage: 'Its project does not offer the field for editing',
  },
  noNumberField: {
    id: 'writeField.noNumberField',
    defaultMessage: 'The field of the settings takes no numbers',
  },
  refused: { id: 'writeField.refused', defaultMessage: 'Jira does not let you edit it' },
  refusedWith: { id: 'writeField.refusedWith', defaultMessage: 'Jira refused: {message}' },
  more: {
    id: 'writeField.more',
    defaultMessage: '{count, plural, one {# more line} other {# more lines}} not shown',
  },
});
