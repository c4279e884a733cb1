import type { MessageDescriptor } from 'react-intl';
import type { ChangeKind } from '../../../../src/domain/dependencies/dependency-change';
import type { Health } from '../../../../src/domain/dependencies/health';
import { messages } from './messages';

export const changesMessages = messages({
  viewChanges: { id: 'changes.viewChanges', defaultMessage: 'What changed' },
  viewAges: { id: 'changes.viewAges', defaultMessage: 'Open dependencies by age' },
  since: { id: 'changes.since', defaultMessage: 'Or since' },
  sinceLabel: { id: 'changes.sinceLabel', defaultMessage: 'Since' },
  yesterday: { id: 'changes.yesterday', defaultMessage: 'Yesterday' },
  daysAgo: { id: 'changes.daysAgo', defaultMessage: '{days, plural, one {# day} other {# days}}' },
  sprintStart: { id: 'changes.sprintStart', defaultMessage: 'Start of the sprint, {day}' },
  team: { id: 'changes.team', defaultMessage: 'Team' },
  kinds: { id: 'changes.kinds', defaultMessage: 'Changes by kind' },
  all: { id: 'changes.all', defaultMessage: 'All changed' },
  gotWorse: { id: 'changes.gotWorse', defaultMessage: 'Got worse' },
  shown: {
    id: 'changes.shown',
    defaultMessage:
      '{shown, number} of {total, plural, one {# changed dependency} other {# changed dependencies}} since {since}',
  },
  shownAll: {
    id: 'changes.shownAll',
    defaultMessage:
      '{total, plural, one {# dependency} other {# dependencies}} changed since {since}',
  },
  worseSection: { id: 'changes.worseSection', defaultMessage: 'Got worse' },
  otherSection: { id: 'changes.otherSection', defaultMessage: 'Also changed' },
  removedSection: { id: 'changes.removedSection', defaultMessage: 'No longer dependencies' },
  waitsFor: { id: 'changes.waitsFor', defaultMessage: 'waits for' },
  waitedFor: { id: 'changes.waitedFor', defaultMessage: 'waited for' },
  nowIs: { id: 'changes.nowIs', defaultMessage: 'Now' },
  hiddenEnd: {
    id: 'changes.hiddenEnd',
    defaultMessage: 'Work you cannot see, or that is gone',
  },
  none: {
    id: 'changes.none',
    defaultMessage: 'Nothing changed in the dependencies since {since}',
  },
  noneHow: {
    id: 'changes.noneHow',
    defaultMessage:
      'Here you would see which dependencies were added or removed, whose dates moved, what was promised, and what got worse. Choose an earlier day to look further back.',
  },
  nothingFits: {
    id: 'changes.nothingFits',
    defaultMessage: 'No change since {since} fits this selection',
  },
  nothingFitsHow: {
    id: 'changes.nothingFitsHow',
    defaultMessage:
      '{total, plural, one {# dependency} other {# dependencies}} changed in all. Show all of them, or choose an earlier day.',
  },
  clear: { id: 'changes.clear', defaultMessage: 'Show all' },
});

export const changesCoverageMessages = messages({
  whole: {
    id: 'changes.coverage',
    defaultMessage:
      'Compared, read as you: {then} with {now}. Rests on the history of {issues, plural, one {# issue} other {# issues}} with dependency links.',
  },
  project: {
    id: 'changes.coverageProject',
    defaultMessage: 'Shown are the dependencies with at least one end in {project}.',
  },
  limits: {
    id: 'changes.limits',
    defaultMessage: 'What this cannot know',
  },
  backAgain: {
    id: 'changes.limitBackAgain',
    defaultMessage: 'What changed and changed back in between does not show.',
  },
  removed: {
    id: 'changes.limitRemoved',
    defaultMessage:
      'A removed link does not show where neither of its issues has another dependency link today: such issues are not read.',
  },
  sprints: {
    id: 'changes.limitSprints',
    defaultMessage:
      'Jira keeps no history of the dates of sprints and versions: where one of these was moved, its new date counts for both days.',
  },
  halves: {
    id: 'changes.limitHalves',
    defaultMessage: 'Of what was asked and answered only the last word of each side is kept.',
  },
  access: {
    id: 'changes.limitAccess',
    defaultMessage: 'Links to work you cannot see are not included.',
  },
});

export const historyMessages = messages({
  reading: { id: 'changes.reading', defaultMessage: 'Reading the histories from Jira' },
  readOf: {
    id: 'changes.readOf',
    defaultMessage:
      'Histories of {read, number} of {total, plural, one {# issue} other {# issues}} read',
  },
  cancelled: { id: 'changes.cancelled', defaultMessage: 'You stopped the reading of histories' },
  cancelledDetail: {
    id: 'changes.cancelledDetail',
    defaultMessage:
      'Histories of {read, number} of {total, plural, one {# issue} other {# issues}} had been read. What changed can be told only when all are read.',
  },
  resume: { id: 'changes.resume', defaultMessage: 'Read the histories' },
  failed: { id: 'changes.failed', defaultMessage: 'The histories could not be read again' },
  part: { id: 'changes.part', defaultMessage: 'Some histories are missing' },
  partDetail: {
    id: 'changes.partDetail',
    defaultMessage:
      'The {unread, plural, one {history of # issue} other {histories of # issues}} of {total, number} could not be read. These issues count as unchanged, so changes may be missing here. {reason}',
  },
});

/** On the toggles. */
export const CHANGE_KIND_MESSAGES: Readonly<Record<ChangeKind, MessageDescriptor>> = messages({
  added: { id: 'change.added', defaultMessage: 'Added' },
  removed: { id: 'change.removed', defaultMessage: 'Removed' },
  'health-turned': { id: 'change.healthTurned', defaultMessage: 'Health turned' },
  'promise-broken': { id: 'change.promiseBroken', defaultMessage: 'Promise broken' },
  declined: { id: 'change.declined', defaultMessage: 'Declined' },
  'need-moved': { id: 'change.needMoved', defaultMessage: 'Need moved' },
  'provide-moved': { id: 'change.provideMoved', defaultMessage: 'Plan moved' },
  asked: { id: 'change.asked', defaultMessage: 'Asked' },
  'asked-again': { id: 'change.askedAgain', defaultMessage: 'Asked again' },
  promised: { id: 'change.promised', defaultMessage: 'Promised' },
  countered: { id: 'change.countered', defaultMessage: 'Other day offered' },
  delivered: { id: 'change.delivered', defaultMessage: 'Delivered' },
  accepted: { id: 'change.accepted', defaultMessage: 'Accepted' },
  withdrawn: { id: 'change.withdrawn', defaultMessage: 'Withdrawn' },
  finished: { id: 'change.finished', defaultMessage: 'Finished' },
  reopened: { id: 'change.reopened', defaultMessage: 'Reopened' },
});

/** Within a sentence. */
export const HEALTH_IN_SENTENCE: Readonly<Record<Health, MessageDescriptor>> = messages({
  done: { id: 'change.toDone', defaultMessage: 'done' },
  inConflict: { id: 'change.toConflict', defaultMessage: 'in conflict' },
  atRisk: { id: 'change.toRisk', defaultMessage: 'at risk' },
  unplanned: { id: 'change.toUnplanned', defaultMessage: 'unplanned' },
  healthy: { id: 'change.toHealthy', defaultMessage: 'healthy' },
});

/** `provider` and `consumer` are teams, or the words for the side whose team is not known. */
export const changeSentences = messages({
  added: { id: 'change.saidAdded', defaultMessage: 'Linked on {on}' },
  addedUntold: {
    id: 'change.saidAddedUntold',
    defaultMessage: 'Newly linked; no changelog tells when',
  },
  removed: { id: 'change.saidRemoved', defaultMessage: 'Link removed on {on}' },
  removedUntold: {
    id: 'change.saidRemovedUntold',
    defaultMessage: 'No longer linked; no changelog tells since when',
  },
  turned: { id: 'change.saidTurned', defaultMessage: 'Turned from {from} to {to}' },
  turnedBecause: {
    id: 'change.saidTurnedBecause',
    defaultMessage: 'Turned from {from} to {to}: {reasons}',
  },
  turnedNoLonger: {
    id: 'change.saidTurnedNoLonger',
    defaultMessage: 'Turned from {from} to {to}. No longer the case: {reasons}',
  },
  needMoved: {
    id: 'change.saidNeedMoved',
    defaultMessage:
      'Needed by moved from {from} to {to}, {days, plural, one {# day} other {# days}} {way, select, later {later} other {earlier}}',
  },
  needKnown: {
    id: 'change.saidNeedKnown',
    defaultMessage: 'Needed by {to}; there was no date before',
  },
  needGone: {
    id: 'change.saidNeedGone',
    defaultMessage: 'No date any more by which it is needed; it was {from}',
  },
  provideMoved: {
    id: 'change.saidProvideMoved',
    defaultMessage:
      'Planned end moved from {from} to {to}, {days, plural, one {# day} other {# days}} {way, select, later {later} other {earlier}}',
  },
  provideKnown: {
    id: 'change.saidProvideKnown',
    defaultMessage: 'Planned for {to}; there was no date before',
  },
  provideGone: {
    id: 'change.saidProvideGone',
    defaultMessage: 'No planned end any more; it was {from}',
  },
  asked: { id: 'change.saidAsked', defaultMessage: 'Asked for {day} by {consumer}, on {on}' },
  askedAgain: {
    id: 'change.saidAskedAgain',
    defaultMessage: 'Asked again, now for {day}, by {consumer}, on {on}',
  },
  promised: {
    id: 'change.saidPromised',
    defaultMessage: 'Promised for {day} by {provider}, on {on}',
  },
  countered: {
    id: 'change.saidCountered',
    defaultMessage: '{day} offered instead by {provider}, on {on}',
  },
  declined: { id: 'change.saidDeclined', defaultMessage: 'Declined by {provider}, on {on}' },
  delivered: {
    id: 'change.saidDelivered',
    defaultMessage: 'Delivered by {provider}, on {on}',
  },
  accepted: { id: 'change.saidAccepted', defaultMessage: 'Accepted by {consumer}, on {on}' },
  withdrawn: {
    id: 'change.saidWithdrawn',
    defaultMessage: 'Ask withdrawn by {consumer}, on {on}',
  },
  broken: {
    id: 'change.saidBroken',
    defaultMessage: 'Promised for {day} by {provider}, and not delivered',
  },
  providerFinished: {
    id: 'change.saidProviderFinished',
    defaultMessage: 'The item waited for is finished',
  },
  consumerFinished: {
    id: 'change.saidConsumerFinished',
    defaultMessage: 'The waiting item is finished',
  },
  providerReopened: {
    id: 'change.saidProviderReopened',
    defaultMessage: 'The item waited for was reopened',
  },
  consumerReopened: {
    id: 'change.saidConsumerReopened',
    defaultMessage: 'The waiting item was reopened',
  },
  providerSide: { id: 'change.providerSide', defaultMessage: 'the side that provides' },
  consumerSide: { id: 'change.consumerSide', defaultMessage: 'the side that waits' },
  someDay: { id: 'change.someDay', defaultMessage: 'an unknown day' },
});

export const markdownMessages = messages({
  copy: { id: 'changes.copy', defaultMessage: 'Copy as markdown' },
  copyShown: {
    id: 'changes.copyShown',
    defaultMessage:
      'Copy {count, plural, one {this # dependency} other {these # dependencies}} as markdown',
  },
  copyAll: { id: 'changes.copyAll', defaultMessage: 'Copy all as markdown' },
  copied: { id: 'changes.copied', defaultMessage: 'Copied' },
  copiedDetail: {
    id: 'changes.copiedDetail',
    defaultMessage:
      '{count, plural, one {# changed dependency} other {# changed dependencies}} as markdown, as you may see them. Mind who else reads it.',
  },
  toCopy: {
    id: 'changes.toCopy',
    defaultMessage: 'The browser does not let the app copy. Copy the text from here:',
  },
  title: {
    id: 'changes.markdownTitle',
    defaultMessage: 'What changed in the dependencies since {since}',
  },
  entry: { id: 'changes.markdownEntry', defaultMessage: '{consumer} waits for {provider}' },
  entryRemoved: {
    id: 'changes.markdownEntryRemoved',
    defaultMessage: '{consumer} waited for {provider}',
  },
});
