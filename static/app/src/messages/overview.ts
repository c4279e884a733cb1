import type { MessageDescriptor } from 'react-intl';
import type { OverviewStage } from '../overview/status/status-rows';
import type { PortfolioException } from '../../../../src/use-cases/cases/portfolio-exceptions';
import { messages } from './messages';

export const overviewMessages = messages({
  needsTitle: { id: 'overview.needsTitle', defaultMessage: 'What needs you today' },
  needsNothing: { id: 'overview.needsNothing', defaultMessage: 'Nothing needs you today' },
  needsNothingSoFar: {
    id: 'overview.needsNothingSoFar',
    defaultMessage: 'Nothing needs you, as far as this was checked',
  },
  more: { id: 'overview.more', defaultMessage: '{count, number} more' },
  moreOf: { id: 'overview.moreOf', defaultMessage: '{count, number} more: {what}' },
  moreReasons: {
    id: 'overview.moreReasons',
    defaultMessage: 'Show {count, plural, one {# more reason} other {# more reasons}}',
  },
  newSince: { id: 'overview.newSince', defaultMessage: 'new since the review of {day}' },
  soBefore: { id: 'overview.soBefore', defaultMessage: 'so already at the review of {day}' },
  statusTitle: { id: 'overview.statusTitle', defaultMessage: 'Status of all epics' },
  statusExplain: {
    id: 'overview.statusExplain',
    defaultMessage:
      'Computed from dates, decisions, dependencies and impediments; nobody sets a colour. An epic that is done counts only while somebody still has to look whether it paid.',
  },
  statusTiles: { id: 'overview.statusTiles', defaultMessage: 'Epics by status' },
  statusGreen: {
    id: 'overview.statusGreen',
    defaultMessage: 'nothing stands in the way',
  },
});

/** Each with its count, as the heading of what it holds of. */
export const EXCEPTION_MESSAGES: Readonly<Record<PortfolioException['kind'], MessageDescriptor>> =
  messages({
    'against-decision': {
      id: 'exception.againstDecision',
      defaultMessage:
        '{count, plural, one {# epic goes} other {# epics go}} on although it was decided against',
    },
    'decision-missing': {
      id: 'exception.decisionMissing',
      defaultMessage: '{count, plural, one {# epic waits} other {# epics wait}} for a decision',
    },
    impediments: {
      id: 'exception.impediments',
      defaultMessage:
        '{count, plural, one {# impediment is} other {# impediments are}} past the limit',
    },
    'impediment-past-limit': {
      id: 'exception.impedimentPastLimit',
      defaultMessage:
        '{count, plural, one {# epic has} other {# epics have}} an impediment past its limit',
    },
    'promise-broken': {
      id: 'exception.promiseBroken',
      defaultMessage:
        '{count, plural, one {# promised day has} other {# promised days have}} passed without delivery',
    },
    'dependency-in-conflict': {
      id: 'exception.dependencyInConflict',
      defaultMessage:
        '{count, plural, one {# epic waits} other {# epics wait}} for work that will not be there in time',
    },
    overdue: {
      id: 'exception.overdue',
      defaultMessage: '{count, plural, one {# epic is} other {# epics are}} past the due date',
    },
    'ask-unanswered': {
      id: 'exception.askUnanswered',
      defaultMessage:
        '{count, plural, one {# ask has} other {# asks have}} no answer for {days, plural, one {# day} other {# days}} or longer',
    },
    'stop-question': {
      id: 'exception.stopQuestion',
      defaultMessage:
        'Should {count, plural, one {# epic} other {# epics}} under way really go on?',
    },
    'not-confirmed': {
      id: 'exception.notConfirmed',
      defaultMessage:
        '{count, plural, one {# finished epic:} other {# finished epics:}} nobody has looked whether it paid',
    },
    'score-expired': {
      id: 'exception.scoreExpired',
      defaultMessage:
        '{count, plural, one {# epic has} other {# epics have}} scores that are out of date',
    },
  });

/** What to do next, and where. */
export const STEP_MESSAGES: Readonly<Record<PortfolioException['kind'], MessageDescriptor>> =
  messages({
    'against-decision': {
      id: 'exceptionStep.againstDecision',
      defaultMessage: 'Stop the work, or decide again in the epic',
    },
    'decision-missing': {
      id: 'exceptionStep.decisionMissing',
      defaultMessage: 'Decide in the epic: go, no-go or defer',
    },
    impediments: {
      id: 'exceptionStep.impediments',
      defaultMessage: 'Take them on, on the page Impediments',
    },
    'impediment-past-limit': {
      id: 'exceptionStep.impedimentPastLimit',
      defaultMessage: 'Take them on, on the page Impediments',
    },
    'promise-broken': {
      id: 'exceptionStep.promiseBroken',
      defaultMessage: 'Agree on a new day, in the inbox',
    },
    'dependency-in-conflict': {
      id: 'exceptionStep.dependencyInConflict',
      defaultMessage: 'See which work comes too late, on the page Dependencies',
    },
    overdue: {
      id: 'exceptionStep.overdue',
      defaultMessage: 'Agree on a new date or a smaller scope, in the epic',
    },
    'ask-unanswered': {
      id: 'exceptionStep.askUnanswered',
      defaultMessage: 'Get an answer, in the inbox',
    },
    'stop-question': {
      id: 'exceptionStep.stopQuestion',
      defaultMessage: 'Compare them, on the page Priorities',
    },
    'not-confirmed': {
      id: 'exceptionStep.notConfirmed',
      defaultMessage: 'Compare expected with measured, in the epic',
    },
    'score-expired': {
      id: 'exceptionStep.scoreExpired',
      defaultMessage: 'Look at the scores again, on the page Priorities',
    },
  });

export const exceptionLineMessages = messages({
  decided: { id: 'exceptionLine.decided', defaultMessage: '{decision} on {day}' },
  gateStop: { id: 'exceptionLine.gateStop', defaultMessage: 'A gate said stop on {day}' },
  underWay: { id: 'exceptionLine.underWay', defaultMessage: 'Work is under way' },
  inBacklog: { id: 'exceptionLine.inBacklog', defaultMessage: 'Ready, and nobody has decided' },
  overdue: {
    id: 'exceptionLine.overdue',
    defaultMessage: 'Due on {day}, {days, plural, one {# day} other {# days}} ago',
  },
  conflicts: {
    id: 'exceptionLine.conflicts',
    defaultMessage: '{count, plural, one {# dependency} other {# dependencies}} in conflict',
  },
  expired: { id: 'exceptionLine.expired', defaultMessage: 'Since {day}' },
  finished: {
    id: 'exceptionLine.finished',
    defaultMessage: 'Finished on {day}, {days, plural, one {# day} other {# days}} ago',
  },
  impediment: {
    id: 'exceptionLine.impediment',
    defaultMessage: '{level} level: {clock}, stuck since {day}',
  },
  impedimentUndated: {
    id: 'exceptionLine.impedimentUndated',
    defaultMessage: '{level} level: {clock}',
  },
  promise: {
    id: 'exceptionLine.promise',
    defaultMessage: '<consumer></consumer> waits for <provider></provider>, promised for {day}',
  },
  ask: {
    id: 'exceptionLine.ask',
    defaultMessage:
      '<consumer></consumer> asked <provider></provider> {days, plural, one {# day} other {# days}} ago, needed by {day}',
  },
});

export const checkedMessages = messages({
  done: {
    id: 'overview.checked',
    defaultMessage:
      'Checked: {epics, plural, one {# epic} other {# epics}} with decisions, scores and dates{count, plural, =0 {} other {; {rest}}}.',
  },
  links: { id: 'overview.checkedLinks', defaultMessage: 'dependencies' },
  contracts: { id: 'overview.checkedContracts', defaultMessage: 'asks and promises' },
  impediments: { id: 'overview.checkedImpediments', defaultMessage: 'impediments' },
  reading: { id: 'overview.stillReading', defaultMessage: 'Still being read: {what}.' },
  missing: { id: 'overview.notChecked', defaultMessage: 'Could not be checked: {what}.' },
  children: { id: 'overview.checkedChildren', defaultMessage: 'what stands below the epics' },
  facts: { id: 'overview.checkedFacts', defaultMessage: 'some scores and decisions' },
});

export const statusTableMessages = messages({
  caption: { id: 'overview.caption', defaultMessage: 'Epics with their status' },
  scroll: {
    id: 'overview.scroll',
    defaultMessage: 'Epics with their status, can be scrolled sideways',
  },
  epic: { id: 'overview.epic', defaultMessage: 'Epic' },
  status: { id: 'overview.status', defaultMessage: 'Status and reasons' },
  theme: { id: 'overview.theme', defaultMessage: 'Theme' },
  column: { id: 'overview.column', defaultMessage: 'Column' },
  progress: { id: 'overview.progress', defaultMessage: 'Progress' },
  due: { id: 'overview.due', defaultMessage: 'Due' },
  noTheme: { id: 'overview.noTheme', defaultMessage: 'None' },
  noDue: { id: 'overview.noDue', defaultMessage: 'No date' },
  filter: { id: 'overview.filter', defaultMessage: 'Filter the epics' },
  stage: { id: 'overview.stage', defaultMessage: 'How far' },
  reason: { id: 'overview.reason', defaultMessage: 'Reason' },
});

export const OVERVIEW_STAGE_MESSAGES: Readonly<Record<OverviewStage, MessageDescriptor>> = messages(
  {
    current: { id: 'overviewStage.current', defaultMessage: 'Not done, or not confirmed' },
    done: { id: 'overviewStage.done', defaultMessage: 'Done' },
    all: { id: 'overviewStage.all', defaultMessage: 'All' },
  },
);

/** With a count in front, or as a choice. */
export const REASON_NAME_MESSAGES = messages({
  'against-decision': { id: 'reasonName.against', defaultMessage: 'decided against' },
  overdue: { id: 'reasonName.overdue', defaultMessage: 'past the due date' },
  'dependency-in-conflict': {
    id: 'reasonName.dependency',
    defaultMessage: 'in a dependency conflict',
  },
  'impediment-past-limit': {
    id: 'reasonName.impediment',
    defaultMessage: 'held by an impediment past its limit',
  },
  'decision-missing': { id: 'reasonName.decision', defaultMessage: 'not decided' },
  'score-expired': { id: 'reasonName.expired', defaultMessage: 'with scores out of date' },
  'not-confirmed': { id: 'reasonName.confirmed', defaultMessage: 'not confirmed' },
});

export const reasonCountMessages = messages({
  one: { id: 'overview.reasonCount', defaultMessage: '{count, number} {reason}' },
});
