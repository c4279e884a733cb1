import type { MessageDescriptor } from 'react-intl';
import { messages } from './messages';
import type { Health, HealthReason } from '../../../../src/domain/dependencies/health';
import type { DateSource } from '../../../../src/domain/dependencies/planned-dates';

export const HEALTH_MESSAGES: Readonly<Record<Health, MessageDescriptor>> = messages({
  done: { id: 'health.done', defaultMessage: 'Done' },
  inConflict: { id: 'health.inConflict', defaultMessage: 'In conflict' },
  atRisk: { id: 'health.atRisk', defaultMessage: 'At risk' },
  unplanned: { id: 'health.unplanned', defaultMessage: 'Unplanned' },
  healthy: { id: 'health.healthy', defaultMessage: 'Healthy' },
});

/** Why a dependency has its health. `provide` and `need` are dates with where they stand in Jira. */
export const REASON_MESSAGES: Readonly<Record<HealthReason, MessageDescriptor>> = messages({
  'provider-done': { id: 'reason.providerDone', defaultMessage: 'Delivered' },
  'consumer-done': { id: 'reason.consumerDone', defaultMessage: 'The waiting item is done' },
  ring: {
    id: 'reason.ring',
    defaultMessage: 'Both wait for each other, directly or through others',
  },
  'provider-after-need': {
    id: 'reason.providerAfterNeed',
    defaultMessage: 'Planned for {provide}, needed by {need}',
  },
  'need-passed': { id: 'reason.needPassed', defaultMessage: 'Was needed by {need}' },
  'promise-broken': {
    id: 'reason.promiseBroken',
    defaultMessage: 'Was promised for {provide} and is not delivered',
  },
  declined: { id: 'reason.declined', defaultMessage: 'The provider declined' },
  'buffer-small': {
    id: 'reason.bufferSmall',
    defaultMessage: 'Little room: planned for {provide}, needed by {need}',
  },
  'dates-disagree': {
    id: 'reason.datesDisagree',
    defaultMessage: 'A later date of the provider lies after the need ({need})',
  },
  'provider-blocked': { id: 'reason.providerBlocked', defaultMessage: 'The provider is blocked' },
  'provider-stalled': {
    id: 'reason.providerStalled',
    defaultMessage: 'The provider is in progress, but nothing has changed for days',
  },
  'request-unanswered': {
    id: 'reason.requestUnanswered',
    defaultMessage: 'Asked, and still without an answer',
  },
  'chain-long': {
    id: 'reason.chainLong',
    defaultMessage: 'A long chain of unfinished work stands behind it',
  },
  'provider-unassigned': {
    id: 'reason.providerUnassigned',
    defaultMessage: 'Needed soon, and nobody has the provider',
  },
  'provider-not-started': {
    id: 'reason.providerNotStarted',
    defaultMessage: 'Needed soon, and the provider is not started',
  },
  'no-need-date': { id: 'reason.noNeedDate', defaultMessage: 'No date by which it is needed' },
  'no-provider-date': { id: 'reason.noProviderDate', defaultMessage: 'No date from the provider' },
  'provider-outside': {
    id: 'reason.providerOutside',
    defaultMessage: 'No access to the provider',
  },
  'consumer-outside': {
    id: 'reason.consumerOutside',
    defaultMessage: 'No access to the waiting item',
  },
});

export const DATE_SOURCE_MESSAGES: Readonly<Record<DateSource, MessageDescriptor>> = messages({
  promise: { id: 'date.promise', defaultMessage: 'promised' },
  ask: { id: 'date.ask', defaultMessage: 'asked for' },
  sprint: { id: 'date.sprint', defaultMessage: 'end of sprint' },
  'fix-version': { id: 'date.fixVersion', defaultMessage: 'fix version' },
  due: { id: 'date.due', defaultMessage: 'due date' },
  increment: { id: 'date.increment', defaultMessage: 'end of increment' },
});

export const dateMessages = messages({
  dated: { id: 'date.dated', defaultMessage: '{day} ({source})' },
  unknown: { id: 'date.unknown', defaultMessage: 'an unknown date' },
});
