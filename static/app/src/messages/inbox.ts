import type { MessageDescriptor } from 'react-intl';
import type { InboxGroup, LooseEnd } from '../../../../src/use-cases/inbox';
import { messages } from './messages';

export const inboxMessages = messages({
  whose: { id: 'inbox.whose', defaultMessage: 'Team' },
  everyone: { id: 'inbox.everyone', defaultMessage: 'All teams' },
  wholeProject: { id: 'inbox.wholeProject', defaultMessage: 'All of {project}' },
  groups: { id: 'inbox.groups', defaultMessage: 'What waits' },
  all: { id: 'inbox.all', defaultMessage: 'All' },
  showAll: {
    id: 'inbox.showAll',
    defaultMessage: 'Show all {count, number}',
  },
  needed: { id: 'inbox.needed', defaultMessage: 'Needed by {day}' },
  planned: { id: 'inbox.planned', defaultMessage: 'Planned to need it by {day}' },
  asked: {
    id: 'inbox.asked',
    defaultMessage:
      '{days, plural, =0 {asked today} one {asked # day ago} other {asked # days ago}}',
  },
  overdue: {
    id: 'inbox.overdue',
    defaultMessage: '{days, plural, one {# day ago} other {# days ago}}',
  },
  asks: { id: 'inbox.asks', defaultMessage: 'asks' },
  waitsFor: { id: 'inbox.waitsFor', defaultMessage: 'waits for' },
  hadAsked: { id: 'inbox.hadAsked', defaultMessage: 'had asked' },
  noSummary: { id: 'inbox.noSummary', defaultMessage: 'You have no access to this issue.' },
  hiddenProvider: {
    id: 'inbox.hiddenProvider',
    defaultMessage:
      'an issue that was not read here: it has no dependency link, or you have no access to it',
  },
  hiddenConsumer: {
    id: 'inbox.hiddenConsumer',
    defaultMessage: 'an issue that was not read here: it is gone, or you have no access to it',
  },
  health: { id: 'inbox.health', defaultMessage: 'Dependency:' },
  part: {
    id: 'inbox.part',
    defaultMessage: 'Nothing in what was read so far.',
  },
});

/** When the inbox is that of a team. */
export const TEAM_GROUP_MESSAGES: Readonly<Record<InboxGroup, MessageDescriptor>> = messages({
  'asked-of-us': { id: 'inbox.group.askedOfUs', defaultMessage: 'Asked of us' },
  late: { id: 'inbox.group.late', defaultMessage: 'Promised and late' },
  'asked-by-us': { id: 'inbox.group.askedByUs', defaultMessage: 'Asked by us' },
  delivered: { id: 'inbox.group.delivered', defaultMessage: 'Delivered, not accepted' },
  'not-asked': { id: 'inbox.group.notAsked', defaultMessage: 'Not asked yet' },
  'loose-ends': { id: 'inbox.group.looseEnds', defaultMessage: 'Loose ends' },
});

/** When it is everybody's, where nobody is "us". */
export const ALL_GROUP_MESSAGES: Readonly<Record<InboxGroup, MessageDescriptor>> = messages({
  'asked-of-us': { id: 'inbox.allGroup.asked', defaultMessage: 'Asked, without an answer' },
  late: { id: 'inbox.allGroup.late', defaultMessage: 'Promised and late' },
  'asked-by-us': { id: 'inbox.allGroup.unsettled', defaultMessage: 'Answered, not settled' },
  delivered: { id: 'inbox.allGroup.delivered', defaultMessage: 'Delivered, not accepted' },
  'not-asked': { id: 'inbox.allGroup.notAsked', defaultMessage: 'Not asked yet' },
  'loose-ends': { id: 'inbox.allGroup.looseEnds', defaultMessage: 'Loose ends' },
});

/** What the groups hold, where it does not go without saying. */
export const GROUP_HINTS: Readonly<Partial<Record<InboxGroup, MessageDescriptor>>> = messages({
  late: {
    id: 'inbox.hint.late',
    defaultMessage: 'The promised day is past, or lies after the day it is needed.',
  },
  'not-asked': {
    id: 'inbox.hint.notAsked',
    defaultMessage: 'Open work that waits for other open work, and nobody has asked by when.',
  },
  'loose-ends': {
    id: 'inbox.hint.looseEnds',
    defaultMessage: 'What lost its other half, or is not needed any more.',
  },
});

export const EMPTY_GROUP_MESSAGES: Readonly<Record<InboxGroup, MessageDescriptor>> = messages({
  'asked-of-us': {
    id: 'inbox.empty.askedOfUs',
    defaultMessage:
      'Nothing is asked of {team} that still waits for an answer. Asks are made in the Dependencies panel of the issue that waits.',
  },
  late: {
    id: 'inbox.empty.late',
    defaultMessage: 'No promise that concerns {team} is past or too late.',
  },
  'asked-by-us': {
    id: 'inbox.empty.askedByUs',
    defaultMessage:
      'No ask of {team} is open. To ask for a date, open the issue that waits and use its Dependencies panel.',
  },
  delivered: {
    id: 'inbox.empty.delivered',
    defaultMessage: 'Nothing that was delivered to or by {team} waits to be accepted.',
  },
  'not-asked': {
    id: 'inbox.empty.notAsked',
    defaultMessage: 'For everything {team} waits for, somebody has been asked.',
  },
  'loose-ends': {
    id: 'inbox.empty.looseEnds',
    defaultMessage: 'Every ask and answer of {team} has its other half.',
  },
});

export const emptyInboxMessages = messages({
  none: {
    id: 'inbox.none',
    defaultMessage: 'Nothing waits for {team}',
  },
  noneHow: {
    id: 'inbox.noneHow',
    defaultMessage:
      'Nothing is asked of {team}, no ask of {team} is open, and no promise is late. Asks are made in the Dependencies panel of an issue: choose the issue that is waited for, and say by when and why it is needed.',
  },
  allTeams: { id: 'inbox.allTeams', defaultMessage: 'any team' },
  otherTeam: {
    id: 'inbox.otherTeam',
    defaultMessage: 'To look at another team, choose it above.',
  },
});

export const LOOSE_END_MESSAGES: Readonly<Record<LooseEnd, MessageDescriptor>> = messages({
  'orphaned-ask': {
    id: 'inbox.loose.ask',
    defaultMessage:
      'The link between the two issues is gone, so nobody counts this as a dependency. Link them again in the Dependencies panel of {consumer}, or withdraw the ask.',
  },
  'orphaned-answer': {
    id: 'inbox.loose.answer',
    defaultMessage: 'The ask that this answers is gone from {consumer}. The answer can be removed.',
  },
  'hidden-consumer': {
    id: 'inbox.loose.hidden',
    defaultMessage:
      'Promised for {day}. Whether it is still waited for cannot be seen. If nobody waits for it any more, the promise can be taken back.',
  },
  'open-promise': {
    id: 'inbox.loose.promise',
    defaultMessage:
      'The ask of {consumer} has ended, but the promise for {day} that answered it is still open. It can be taken back.',
  },
  'consumer-done': {
    id: 'inbox.loose.done',
    defaultMessage: '{consumer} is done, so it waits for nothing any more. Withdraw the ask.',
  },
});

/** Who moves next where that does not go without saying; `other` is the other side. */
export const nextMessages = messages({
  decide: {
    id: 'inbox.next.decide',
    defaultMessage: 'Next: take the day, ask for another, or withdraw the ask.',
  },
  goOn: {
    id: 'inbox.next.goOn',
    defaultMessage: 'Next: ask again for another day, or withdraw the ask.',
  },
  theyDeliver: {
    id: 'inbox.next.theyDeliver',
    defaultMessage: 'Next: {other} delivers it, or promises another day.',
  },
  theyDecide: {
    id: 'inbox.next.theyDecide',
    defaultMessage: 'Next: {other} decides whether the day will do.',
  },
});
