import { messages } from './messages';

export const caseMessages = messages({
  title: { id: 'case.title', defaultMessage: 'Business case of {key}' },
  noHypothesis: { id: 'case.noHypothesis', defaultMessage: 'No hypothesis yet' },
  glance: { id: 'case.glance', defaultMessage: 'What is there and what is missing' },
  wsjf: { id: 'case.wsjf', defaultMessage: 'WSJF' },
  wsjfOpen: { id: 'case.wsjfOpen', defaultMessage: 'open' },
  decision: { id: 'case.decision', defaultMessage: 'Decision' },
  completeness: { id: 'case.completeness', defaultMessage: 'Complete' },
  percent: { id: 'case.percent', defaultMessage: '{percent, number}%' },
  children: { id: 'case.children', defaultMessage: 'Children done' },
  childrenDone: { id: 'case.childrenDone', defaultMessage: '{done, number} of {total, number}' },
  childrenCut: {
    id: 'case.childrenCut',
    defaultMessage: '{done, number} of the first {total, number}',
  },
  noChildren: { id: 'case.noChildren', defaultMessage: 'none yet' },
  childrenUnread: { id: 'case.childrenUnread', defaultMessage: 'could not be read' },
  points: {
    id: 'case.points',
    defaultMessage: '{done, number} of {total, number} points',
  },
  unestimated: { id: 'case.unestimated', defaultMessage: '{count, number} without estimate' },
  print: { id: 'case.print', defaultMessage: 'Print' },
  goTo: { id: 'case.goTo', defaultMessage: '{part}: {state}' },
  noRight: {
    id: 'case.noRight',
    defaultMessage:
      'You can read this case. To change its texts you need the permission "Edit issues" for {key}.',
  },
  inviteTitle: { id: 'case.inviteTitle', defaultMessage: 'Why is this worth doing?' },
  inviteDetail: {
    id: 'case.inviteDetail',
    defaultMessage:
      'Three answers are a good beginning. They are saved while you type, and everybody who sees {key} can read them.',
  },
  inviteWho: { id: 'case.inviteWho', defaultMessage: 'Who is it for?' },
  inviteWhoHint: {
    id: 'case.inviteWhoHint',
    defaultMessage: 'For example: customers who order from a phone',
  },
  inviteWhat: { id: 'case.inviteWhat', defaultMessage: 'What will be different?' },
  inviteWhatHint: {
    id: 'case.inviteWhatHint',
    defaultMessage: 'For example: they pay in two steps instead of six',
  },
  inviteHow: { id: 'case.inviteHow', defaultMessage: 'How will we know?' },
  inviteHowHint: {
    id: 'case.inviteHowHint',
    defaultMessage: 'Something to count. For example: orders that are begun and paid',
  },
  inviteAll: { id: 'case.inviteAll', defaultMessage: 'Show the whole case' },
  emptyForReader: {
    id: 'case.emptyForReader',
    defaultMessage: 'Nobody has written anything about {key} yet.',
  },
  unlogged: {
    id: 'case.unlogged',
    defaultMessage:
      'The issue itself says "{decision}", but the decision log has no such decision: another tool wrote it, or it was decided before the data of the app were deleted. What counts is shown here. Searches in Jira find the other until the case is saved again.',
  },
  behind: {
    id: 'case.behind',
    defaultMessage:
      'What searches in Jira find of this case is older than what is shown here. It is brought up to date with the next change by somebody who may edit {key}.',
  },
  notRead: { id: 'case.notRead', defaultMessage: 'Scores, decisions and money could not be read.' },
  factsUnreadable: {
    id: 'case.factsUnreadable',
    defaultMessage:
      'What is stored about scores and decisions cannot be read by this version of the app. Nothing was lost; ask your administrator whether an update is under way.',
  },
  again: { id: 'case.again', defaultMessage: 'Try again' },
  unreadable: {
    id: 'case.unreadable',
    defaultMessage:
      'The texts of this case cannot be read: something other than this app has written them. Begin anew, and what cannot be read is kept in the history.',
  },
  beginAnew: { id: 'case.beginAnew', defaultMessage: 'Begin anew' },
});
