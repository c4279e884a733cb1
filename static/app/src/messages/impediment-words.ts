import type { MessageDescriptor } from 'react-intl';
import type { FoundCode } from '../../../../src/domain/impediments/found-codes';
import type { ImpedimentLevel, ImpedimentState } from '../../../../src/domain/impediments/record';
import { messages } from './messages';

/** What the page of impediments and the issue say alike. */

export const STATE_MESSAGES: Readonly<Record<ImpedimentState, MessageDescriptor>> = messages({
  raised: { id: 'impedimentState.raised', defaultMessage: 'Raised' },
  owned: { id: 'impedimentState.owned', defaultMessage: 'Owned' },
  escalated: { id: 'impedimentState.escalated', defaultMessage: 'Escalated' },
  resolving: { id: 'impedimentState.resolving', defaultMessage: 'Resolving' },
  removed: { id: 'impedimentState.removed', defaultMessage: 'Removed' },
});

export const LEVEL_MESSAGES: Readonly<Record<ImpedimentLevel, MessageDescriptor>> = messages({
  team: { id: 'impedimentLevel.team', defaultMessage: 'Team' },
  train: { id: 'impedimentLevel.train', defaultMessage: 'Train' },
  portfolio: { id: 'impedimentLevel.portfolio', defaultMessage: 'Portfolio' },
});

/** How it was found, as the middle of a line. */
export const FOUND_MESSAGES: Readonly<Record<FoundCode, MessageDescriptor>> = messages({
  flagged: { id: 'impedimentFound.flagged', defaultMessage: 'flagged' },
  'blocked-status': { id: 'impedimentFound.blockedStatus', defaultMessage: 'in a blocked status' },
  'dependency-conflict': {
    id: 'impedimentFound.dependencyConflict',
    defaultMessage: 'a dependency in conflict',
  },
  stalled: { id: 'impedimentFound.stalled', defaultMessage: 'no change for days' },
  'impediment-type': {
    id: 'impedimentFound.impedimentType',
    defaultMessage: 'an impediment by its type',
  },
  recorded: { id: 'impedimentFound.recorded', defaultMessage: 'raised by somebody' },
});

export const clockMessages = messages({
  running: {
    id: 'impedimentClock.running',
    defaultMessage: '{used} of {limit, plural, one {# working day} other {# working days}}',
  },
  reached: { id: 'impedimentClock.reached', defaultMessage: 'Limit reached' },
  past: {
    id: 'impedimentClock.past',
    defaultMessage: '{days, plural, one {# day} other {# days}} past its limit',
  },
  untilDay: {
    id: 'impedimentClock.untilDay',
    defaultMessage:
      'Then it escalates to the {level, select, train {train} other {portfolio}}: {day}',
  },
});

export const impedimentMessages = messages({
  age: {
    id: 'impediment.age',
    defaultMessage: 'Stuck for {days, plural, one {# day} other {# days}}',
  },
  ageUnknown: { id: 'impediment.ageUnknown', defaultMessage: 'Not known since when' },
  nobody: { id: 'impediment.nobody', defaultMessage: 'Nobody has it yet' },
  somebody: { id: 'impediment.somebody', defaultMessage: 'Somebody' },
  app: { id: 'impediment.app', defaultMessage: 'The app, by its clock' },
  noCause: { id: 'impediment.noCause', defaultMessage: 'Cause not known' },
  next: { id: 'impediment.next', defaultMessage: 'Next: {step}' },
  holdsUp: {
    id: 'impediment.holdsUp',
    defaultMessage: 'Holds up {items, plural, one {# issue} other {# issues}}',
  },
  holdsUpNothing: {
    id: 'impediment.holdsUpNothing',
    defaultMessage: 'Holds up no other issue that is linked',
  },
  promises: {
    id: 'impediment.promises',
    defaultMessage: '{count, plural, one {# promise} other {# promises}} at risk',
  },
  target: { id: 'impediment.target', defaultMessage: 'To be gone by {day}' },
  targetPast: { id: 'impediment.targetPast', defaultMessage: 'Should have been gone by {day}' },
  unreadable: {
    id: 'impediment.unreadable',
    defaultMessage: 'Its record cannot be read',
  },
  impossibleDates: {
    id: 'impediment.impossibleDates',
    defaultMessage: 'Its dates cannot be right',
  },
  impossibleDatesDetail: {
    id: 'impediment.impossibleDatesDetail',
    defaultMessage:
      'Its dates cannot be right: they lie in the future, so something other than this app has written them. Save any change to it, and they begin anew from then.',
  },
});
