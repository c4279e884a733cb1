import { messages } from './messages';

export const kanbanMessages = messages({
  board: { id: 'kanban.board', defaultMessage: 'Portfolio kanban, scrolls sideways' },
  finished: {
    id: 'kanban.finished',
    defaultMessage:
      '{count, plural, =0 {No epic was finished} one {# epic was finished} other {# epics were finished}} in the last {days, number} days.',
  },
  underWay: {
    id: 'kanban.underWay',
    defaultMessage:
      '{count, plural, =0 {None is being implemented} one {# is being implemented} other {# are being implemented}}.',
  },
  over: { id: 'kanban.over', defaultMessage: 'Over the limit: {columns}.' },
  overColumn: {
    id: 'kanban.overColumn',
    defaultMessage: '{column} ({total, number} where {limit, number} fit)',
  },
  noneOver: { id: 'kanban.noneOver', defaultMessage: 'No column is over its limit.' },
  noLimits: { id: 'kanban.noLimits', defaultMessage: 'No column has a limit yet.' },
  longest: { id: 'kanban.longest', defaultMessage: 'Longest in one column:' },
  longestOne: {
    id: 'kanban.longestOne',
    defaultMessage: '{days, plural, one {# day} other {# days}} in {column}',
  },
  offCourse: {
    id: 'kanban.offCourse',
    defaultMessage: '{count, plural, one {# epic is off course} other {# epics are off course}}',
  },
  readingAges: {
    id: 'kanban.readingAges',
    defaultMessage:
      'Reading how long epics have been in their columns: {read, number} of {total, number}.',
  },
  agesMissing: {
    id: 'kanban.agesMissing',
    defaultMessage:
      'How long {unread, plural, one {# epic has} other {# epics have}} been in their columns could not be read. {reason}',
  },
  agesAgain: { id: 'kanban.agesAgain', defaultMessage: 'Read ages again' },
  filter: { id: 'kanban.filter', defaultMessage: 'Filter the epics' },
  project: { id: 'kanban.project', defaultMessage: 'Project' },
  order: { id: 'kanban.order', defaultMessage: 'Order' },
  byValue: { id: 'kanban.byValue', defaultMessage: 'By WSJF' },
  byAge: { id: 'kanban.byAge', defaultMessage: 'Longest first' },
});

export const kanbanColumnMessages = messages({
  list: {
    id: 'kanbanHead.list',
    defaultMessage: '{column}: {count, plural, one {# epic} other {# epics}}',
  },
  count: { id: 'kanbanHead.count', defaultMessage: '{total, number}' },
  countOf: { id: 'kanbanHead.countOf', defaultMessage: '{total, number} of {limit, number}' },
  countSpoken: {
    id: 'kanbanHead.countSpoken',
    defaultMessage: '{total, plural, one {# epic} other {# epics}}',
  },
  countOfSpoken: {
    id: 'kanbanHead.countOfSpoken',
    defaultMessage:
      '{total, plural, one {# epic} other {# epics}}, at most {limit, number} should be here',
  },
  over: { id: 'kanbanHead.over', defaultMessage: '{over, number} over the limit' },
  shown: { id: 'kanbanHead.shown', defaultMessage: '{shown, number} shown by the filters' },
  median: {
    id: 'kanbanHead.median',
    defaultMessage: 'Half have been here {days, plural, one {# day} other {# days}} or less',
  },
  lately: { id: 'kanbanHead.lately', defaultMessage: 'Finished in the last {days, number} days' },
  policy: { id: 'kanbanHead.policy', defaultMessage: 'To leave: {policy}' },
  empty: { id: 'kanbanHead.empty', defaultMessage: 'None' },
  noStatus: {
    id: 'kanbanHead.noStatus',
    defaultMessage:
      'None, since no status of Jira belongs here. A portfolio manager can name one under “Columns and limits”.',
  },
  more: { id: 'kanbanHead.more', defaultMessage: 'Show {count, number} more' },
  hidden: {
    id: 'kanbanHead.hidden',
    defaultMessage: '{count, plural, one {# more is not shown} other {# more are not shown}}',
  },
  earlier: {
    id: 'kanbanHead.earlier',
    defaultMessage:
      '{count, plural, one {# more was finished earlier} other {# more were finished earlier}}',
  },
});

export const kanbanCardMessages = messages({
  wsjf: { id: 'kanbanCard.wsjf', defaultMessage: 'WSJF {wsjf, number}' },
  rank: { id: 'kanbanCard.rank', defaultMessage: 'WSJF {wsjf, number}, rank {rank, number}' },
  noWsjf: { id: 'kanbanCard.noWsjf', defaultMessage: 'No WSJF: {gaps}' },
  notScored: { id: 'kanbanCard.notScored', defaultMessage: 'Not scored' },
  unknown: { id: 'kanbanCard.unknown', defaultMessage: 'Scores and decision could not be read' },
  undecided: { id: 'kanbanCard.undecided', defaultMessage: 'No decision yet' },
  decision: { id: 'kanbanCard.decision', defaultMessage: 'Decision: {decision}' },
  gate: { id: 'kanbanCard.gate', defaultMessage: 'Decision: {decision}, gate: {gate}' },
  unlogged: {
    id: 'kanbanCard.unlogged',
    defaultMessage: 'Jira says {decision}, but the log has no such decision',
  },
  jiraStatus: { id: 'kanbanCard.jiraStatus', defaultMessage: 'In Jira: {status}' },
  age: {
    id: 'kanbanCard.age',
    defaultMessage:
      '{days, plural, =0 {Here since today} one {Here for # day} other {Here for # days}}',
  },
  ageUnread: { id: 'kanbanCard.ageUnread', defaultMessage: 'Age unknown, still being read' },
  ageMissing: { id: 'kanbanCard.ageMissing', defaultMessage: 'Age unknown' },
  ageUntold: {
    id: 'kanbanCard.ageUntold',
    defaultMessage: 'Age unknown: its changelog does not tell',
  },
  finishedOn: { id: 'kanbanCard.finishedOn', defaultMessage: 'Finished on {day}' },
  asking: { id: 'kanbanCard.asking', defaultMessage: 'Asking Jira …' },
});
