import type { MessageDescriptor } from 'react-intl';
import type { DurationBasis } from '../../../../src/domain/dependencies/remaining-duration';
import { messages } from './messages';

export const chainMessages = messages({
  choose: { id: 'chain.choose', defaultMessage: 'Choose what should be reached' },
  chooseHow: {
    id: 'chain.chooseHow',
    defaultMessage:
      'Here you would see which open items decide when an epic, a version or an increment can be finished, one after the other, and how many working days the others may slip.',
  },
  notFound: { id: 'chain.notFound', defaultMessage: 'Nothing that you can see belongs to this' },
  itemNotFound: {
    id: 'chain.itemNotFound',
    defaultMessage: 'Jira shows you no issue with this key',
  },
  notFoundHow: {
    id: 'chain.notFoundHow',
    defaultMessage:
      'It may be gone, or you may have no access to it. Choose something else, or ask for access in Jira.',
  },
  nothingLeft: { id: 'chain.nothingLeft', defaultMessage: 'Nothing is left to do' },
  nothingLeftHow: {
    id: 'chain.nothingLeftHow',
    defaultMessage:
      '{count, plural, one {The # item that belongs to it is finished.} other {All # items that belong to it are finished.}}',
  },
  beforeItem: { id: 'chain.beforeItem', defaultMessage: 'What decides when {name} is finished' },
  beforeVersion: {
    id: 'chain.beforeVersion',
    defaultMessage: 'What decides when version {name} is finished',
  },
  beforeIncrement: {
    id: 'chain.beforeIncrement',
    defaultMessage: 'What decides when increment {name} is finished',
  },
  beforeAll: {
    id: 'chain.beforeAll',
    defaultMessage: 'What decides when all open linked work is finished',
  },
  beforeAllOfProject: {
    id: 'chain.beforeAllOfProject',
    defaultMessage: 'What decides when all open linked work of {project} is finished',
  },
  readingGoal: { id: 'chain.readingGoal', defaultMessage: 'Reading what belongs to it' },
  cancelledHow: {
    id: 'chain.cancelledHow',
    defaultMessage: 'What belongs to it is not known yet, so no chain can be told.',
  },
});

export const goalMessages = messages({
  label: { id: 'chain.goal', defaultMessage: 'Target' },
  kind: { id: 'chain.goalKind', defaultMessage: 'Leads to' },
  item: { id: 'chain.goalItem', defaultMessage: 'An issue or epic' },
  version: { id: 'chain.goalVersion', defaultMessage: 'A fix version' },
  increment: { id: 'chain.goalIncrement', defaultMessage: 'An increment' },
  all: { id: 'chain.goalAll', defaultMessage: 'Only a date' },
  issue: { id: 'chain.goalIssue', defaultMessage: 'Issue or epic' },
  whichVersion: { id: 'chain.whichVersion', defaultMessage: 'Fix version' },
  whichIncrement: { id: 'chain.whichIncrement', defaultMessage: 'Increment' },
  none: { id: 'chain.goalNone', defaultMessage: 'Choose' },
  by: { id: 'chain.by', defaultMessage: 'By' },
  byInstead: { id: 'chain.byInstead', defaultMessage: 'By, if not its own date' },
  ownDate: { id: 'chain.ownDate', defaultMessage: 'Back to its own date' },
  noVersions: {
    id: 'chain.noVersions',
    defaultMessage: 'No linked work is planned for a version that is not released.',
  },
  noIncrements: {
    id: 'chain.noIncrements',
    defaultMessage:
      'The settings name no increments. A Jira administrator can add them in the settings of the app.',
  },
});

export const verdictMessages = messages({
  late: {
    id: 'chain.late',
    defaultMessage:
      'The chain ends on {finish}, {days, plural, one {# working day} other {# working days}} after {by}.',
  },
  inTime: {
    id: 'chain.inTime',
    defaultMessage:
      'The chain ends on {finish}, {days, plural, one {# working day} other {# working days}} before {by}.',
  },
  onTheDay: {
    id: 'chain.onTheDay',
    defaultMessage:
      'The chain ends on {finish}, with no working day to spare before the end of {by}.',
  },
  noDate: {
    id: 'chain.noDate',
    defaultMessage:
      'The chain ends on {finish} at the earliest, after {days, plural, one {# working day} other {# working days}}. The target has no date to compare it with.',
  },
  noCalendar: {
    id: 'chain.noCalendar',
    defaultMessage:
      'The chain has {days, plural, one {# working day} other {# working days}}, more than the calendar of the settings has in ten years.',
  },
  counts: {
    id: 'chain.counts',
    defaultMessage:
      '{critical, plural, one {# item decides} other {# items decide}} that, of {total, plural, one {# open item} other {# open items}} that have to be finished.',
  },
  guesses: {
    id: 'chain.guesses',
    defaultMessage:
      '{guesses, plural, =0 {All durations come from the plan.} one {# of the durations is a guess of {days, number} working days, since the plan does not tell.} other {# of the durations are guesses of {days, number} working days each, since the plan does not tell.}}',
  },
});

export const chainCoverageMessages = messages({
  whole: {
    id: 'chain.coverage',
    defaultMessage:
      'Read as you, {time}: {linked, plural, one {# issue} other {# issues}} with dependency links{goal, plural, =0 {} one {, and # that belongs to the target} other {, and # that belong to the target}}. Each item is taken to start as soon as what it waits for is finished. Links to work you cannot see are not included.',
  },
  part: {
    id: 'chain.coveragePart',
    defaultMessage:
      '{unread, plural, one {# issue that belongs to the target} other {# issues that belong to the target}} could not be read and {unread, plural, one {is} other {are}} missing here.',
  },
  cut: {
    id: 'chain.coverageCut',
    defaultMessage: 'The target is larger than is read at once; the rest of it is missing here.',
  },
});

export const chainTableMessages = messages({
  chain: { id: 'chain.tableChain', defaultMessage: 'The chain, first to finish first' },
  others: { id: 'chain.tableOthers', defaultMessage: 'Other items, least slack first' },
  othersNone: {
    id: 'chain.tableOthersNone',
    defaultMessage: 'Nothing else has to be finished.',
  },
  item: { id: 'chain.columnItem', defaultMessage: 'Item' },
  team: { id: 'chain.columnTeam', defaultMessage: 'Team' },
  left: { id: 'chain.columnLeft', defaultMessage: 'Left to do' },
  earliest: { id: 'chain.columnEarliest', defaultMessage: 'Earliest finish' },
  latest: { id: 'chain.columnLatest', defaultMessage: 'Latest finish' },
  slack: { id: 'chain.columnSlack', defaultMessage: 'Slack' },
  time: { id: 'chain.columnTime', defaultMessage: 'Time' },
  outside: { id: 'chain.outside', defaultMessage: 'Outside the target' },
  critical: { id: 'chain.critical', defaultMessage: 'Critical' },
  noTeam: { id: 'chain.noTeam', defaultMessage: 'Not known' },
  noDates: { id: 'chain.noDates', defaultMessage: 'Beyond the calendar' },
  days: {
    id: 'chain.days',
    defaultMessage: '{days, plural, one {# working day} other {# working days}}',
  },
  late: {
    id: 'chain.slackLate',
    defaultMessage: '{days, plural, one {# working day} other {# working days}} late',
  },
  noSlack: { id: 'chain.noSlack', defaultMessage: 'None' },
});

/** Why an item is taken to last as long as it does. `end` is its planned end. */
export const BASIS_MESSAGES: Readonly<Record<DurationBasis, MessageDescriptor>> = messages({
  planned: { id: 'chain.basisPlanned', defaultMessage: 'planned until {end}' },
  'no-end': { id: 'chain.basisNoEnd', defaultMessage: 'guess: no planned end' },
  'end-passed': {
    id: 'chain.basisEndPassed',
    defaultMessage: 'guess: its planned end has passed ({end})',
  },
  'no-room': {
    id: 'chain.basisNoRoom',
    defaultMessage: 'guess: planned to end ({end}) before it can begin',
  },
  unread: { id: 'chain.basisUnread', defaultMessage: 'guess: no access to the item' },
});
