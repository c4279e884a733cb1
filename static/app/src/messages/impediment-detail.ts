import type { MessageDescriptor } from 'react-intl';
import type { ImpedimentHistoryEntry } from '../../../../src/contract/impediment-writing';
import { messages } from './messages';

export const detailMessages = messages({
  close: { id: 'impedimentDetail.close', defaultMessage: 'Close' },
  gone: {
    id: 'impedimentDetail.gone',
    defaultMessage:
      '{key} is not among the impediments that were read: it is none any more, or it is not shown to you.',
  },
  waiting: {
    id: 'impedimentDetail.waiting',
    defaultMessage: '{key} has not been read yet.',
  },
  state: { id: 'impedimentDetail.state', defaultMessage: 'State' },
  level: { id: 'impedimentDetail.level', defaultMessage: 'Level' },
  limit: { id: 'impedimentDetail.limit', defaultMessage: 'Limit' },
  owner: { id: 'impedimentDetail.owner', defaultMessage: 'Who has it' },
  cause: { id: 'impedimentDetail.cause', defaultMessage: 'Cause' },
  nextStep: { id: 'impedimentDetail.nextStep', defaultMessage: 'Next step' },
  noNextStep: { id: 'impedimentDetail.noNextStep', defaultMessage: 'Nobody has said' },
  target: { id: 'impedimentDetail.target', defaultMessage: 'Target' },
  noTarget: { id: 'impedimentDetail.noTarget', defaultMessage: 'No day yet' },
  found: { id: 'impedimentDetail.found', defaultMessage: 'How found' },
  age: { id: 'impedimentDetail.age', defaultMessage: 'Since' },
  blocked: { id: 'impedimentDetail.blocked', defaultMessage: 'Blocked so far' },
  blockedDays: {
    id: 'impedimentDetail.blockedDays',
    defaultMessage: '{days, plural, one {# day} other {# days}}',
  },
  blockedUnknown: {
    id: 'impedimentDetail.blockedUnknown',
    defaultMessage: 'Not known: its history was not read',
  },
  team: { id: 'impedimentDetail.team', defaultMessage: 'Team' },
  noTeam: { id: 'impedimentDetail.noTeam', defaultMessage: 'Not known' },
  raised: { id: 'impedimentDetail.raised', defaultMessage: 'Raised' },
  raisedBy: { id: 'impedimentDetail.raisedBy', defaultMessage: '{time}, by {name}' },
  solution: { id: 'impedimentDetail.solution', defaultMessage: 'Solved by' },
  holdsUp: { id: 'impedimentDetail.holdsUp', defaultMessage: 'What it holds up' },
  directly: { id: 'impedimentDetail.directly', defaultMessage: 'Waiting directly:' },
  epics: { id: 'impedimentDetail.epics', defaultMessage: 'Epics concerned:' },
  dismissedBy: {
    id: 'impedimentDetail.dismissedBy',
    defaultMessage: '{name} said on {time} that this is no impediment.',
  },
  foundOnly: {
    id: 'impedimentDetail.foundOnly',
    defaultMessage:
      'The app found it by itself. Nobody has raised it, so nobody has it and no limit runs.',
  },
  unreadable: {
    id: 'impedimentDetail.unreadable',
    defaultMessage:
      'What stands on this issue cannot be read: something other than this app has written it. Beginning anew empties it; what stood there is kept in the history.',
  },
  edit: { id: 'impedimentDetail.edit', defaultMessage: 'Edit' },
  editTitle: { id: 'impedimentDetail.editTitle', defaultMessage: 'Edit the impediment of {key}' },
  take: { id: 'impedimentDetail.take', defaultMessage: 'I take it' },
  dismiss: { id: 'impedimentDetail.dismiss', defaultMessage: 'This is no impediment' },
  undoDismiss: { id: 'impedimentDetail.undoDismiss', defaultMessage: 'It is one after all' },
  handBack: {
    id: 'impedimentDetail.handBack',
    defaultMessage: 'Give back to the {level, select, team {team} other {train}}',
  },
  beginAnew: { id: 'impedimentDetail.beginAnew', defaultMessage: 'Begin anew' },
  history: { id: 'impedimentDetail.history', defaultMessage: 'History' },
  saved: { id: 'impedimentDetail.saved', defaultMessage: 'Saved.' },
  dismissed: { id: 'impedimentDetail.dismissed', defaultMessage: '{key} is no impediment' },
  dismissedDetail: {
    id: 'impedimentDetail.dismissedDetail',
    defaultMessage: 'It comes back by itself if it is found in another way, or flagged anew.',
  },
  undo: { id: 'impedimentDetail.undo', defaultMessage: 'Undo' },
});

export const HISTORY_ACTION_MESSAGES: Readonly<
  Record<ImpedimentHistoryEntry['action'], MessageDescriptor>
> = messages({
  raise: { id: 'impedimentHistory.raise', defaultMessage: '{name} raised it: "{what}"' },
  edit: { id: 'impedimentHistory.edit', defaultMessage: '{name} changed what is known' },
  move: { id: 'impedimentHistory.move', defaultMessage: '{name} moved it to {state}' },
  escalate: {
    id: 'impedimentHistory.escalate',
    defaultMessage: '{name} escalated it to the level {level}',
  },
  'hand-back': {
    id: 'impedimentHistory.handBack',
    defaultMessage: '{name} gave it back to the level {level}',
  },
  remove: { id: 'impedimentHistory.remove', defaultMessage: '{name} removed it' },
  reopen: { id: 'impedimentHistory.reopen', defaultMessage: '{name} had it stand again' },
  dismiss: { id: 'impedimentHistory.dismiss', defaultMessage: '{name} said that it is none' },
  'undo-dismiss': {
    id: 'impedimentHistory.undoDismiss',
    defaultMessage: '{name} said that it is one after all',
  },
  'begin-anew': {
    id: 'impedimentHistory.beginAnew',
    defaultMessage: '{name} began anew, since it could not be read',
  },
});

export const impedimentHistoryMessages = messages({
  none: { id: 'impedimentHistory.none', defaultMessage: 'Nothing was saved yet.' },
  more: { id: 'impedimentHistory.more', defaultMessage: 'Show earlier' },
  owner: { id: 'impedimentHistory.owner', defaultMessage: '{name} has it.' },
  ownerNobody: { id: 'impedimentHistory.ownerNobody', defaultMessage: 'Nobody has it.' },
  step: { id: 'impedimentHistory.step', defaultMessage: 'Next: {step}' },
  what: { id: 'impedimentHistory.what', defaultMessage: '"{what}"' },
  cause: { id: 'impedimentHistory.cause', defaultMessage: 'Cause: {cause}.' },
  target: { id: 'impedimentHistory.target', defaultMessage: 'To be gone by {day}.' },
  solution: { id: 'impedimentHistory.solution', defaultMessage: 'Solved by: {solution}' },
  outside: {
    id: 'impedimentHistory.outside',
    defaultMessage: 'Before it, something other than this app had changed it.',
  },
});

export const quickAddMessages = messages({
  title: { id: 'impedimentAdd.title', defaultMessage: 'Raise an impediment' },
  where: { id: 'impedimentAdd.where', defaultMessage: 'What is stuck?' },
  anIssue: { id: 'impedimentAdd.anIssue', defaultMessage: 'An issue' },
  organisation: {
    id: 'impedimentAdd.organisation',
    defaultMessage: 'The organisation: no issue has it yet',
  },
  issue: { id: 'impedimentAdd.issue', defaultMessage: 'The issue that is stuck' },
  chooseIssue: { id: 'impedimentAdd.chooseIssue', defaultMessage: 'Choose an issue first.' },
  notConfigured: {
    id: 'impedimentAdd.notConfigured',
    defaultMessage:
      'Where impediments of the organisation are created is not set yet. A Jira administrator can choose the project and the issue type in the settings of Agile PMO (Apps, Agile PMO), under Impediments.',
  },
  willCreate: {
    id: 'impedimentAdd.willCreate',
    defaultMessage:
      'An issue with this line for its title is created in the project that the settings name.',
  },
  submit: { id: 'impedimentAdd.submit', defaultMessage: 'Raise' },
  raised: { id: 'impedimentAdd.raised', defaultMessage: '{key} is raised' },
  already: {
    id: 'impedimentAdd.already',
    defaultMessage: '{key} is raised already; its details are open now.',
  },
  created: {
    id: 'impedimentAdd.created',
    defaultMessage: '{key} was created, but not recorded yet: {reason}',
  },
  notCreated: { id: 'impedimentAdd.notCreated', defaultMessage: 'No issue was created. {detail}' },
  flagNotSet: { id: 'impedimentAdd.flagNotSet', defaultMessage: 'The flag was not set' },
  isDone: {
    id: 'impedimentAdd.isDone',
    defaultMessage:
      '{key} is done, so nothing impedes it any more. Choose another issue, or open it again in Jira first.',
  },
  notShown: {
    id: 'impedimentAdd.notShown',
    defaultMessage: '{key} could not be read again. Refresh the page to see it.',
  },
});
