import type { IntlShape } from 'react-intl';
import type { Refusal } from '../../../../src/contract/result';
import type { Instant } from '../../../../src/domain/calendar/instant';
import { isRefusal, JiraError } from '../../../../src/jira/jira-error';
import { ResolverRefusal } from '../bridge/resolver-refusal';
import { stateMessages } from '../messages/states';

/** What happened and what to do next, in one or two sentences. */
export function errorInWords(error: unknown, intl: IntlShape): string {
  if (error instanceof ResolverRefusal) return refusalInWords(error.refusal, intl);
  if (error instanceof JiraError) return jiraErrorInWords(error, intl);
  const detail = error instanceof Error ? error.message : String(error);
  return intl.formatMessage(stateMessages.unexpected, { detail });
}

/** Whether something that was to be saved is certain not to be. */
export function isSurelyUnsaved(error: unknown): boolean {
  return error instanceof ResolverRefusal || (error instanceof JiraError && isRefusal(error));
}

/** As `errorInWords`, of something that was to be saved: does not claim that it was not. */
export function writeErrorInWords(error: unknown, intl: IntlShape): string {
  if (isSurelyUnsaved(error)) return errorInWords(error, intl);
  if (error instanceof JiraError && error.fault !== 'unexpected-answer') {
    return intl.formatMessage(stateMessages.maybeSaved);
  }
  const detail = error instanceof Error ? error.message : String(error);
  return intl.formatMessage(stateMessages.maybeSavedUnexpected, { detail });
}

function refusalInWords(refusal: Refusal, intl: IntlShape): string {
  switch (refusal.code) {
    case 'invalid':
      return intl.formatMessage(stateMessages.storage, { detail: refusal.message });
    case 'forbidden':
      return intl.formatMessage(
        refusal.needs === 'jira-admin' ? stateMessages.needsAdmin : stateMessages.needsManager,
      );
    case 'conflict':
      return intl.formatMessage(stateMessages.conflict);
    case 'rate-limited':
      return slowDownInWords(refusal.retryAt, intl);
    case 'unavailable':
      return intl.formatMessage(stateMessages.storage, { detail: refusal.message });
  }
}

function jiraErrorInWords(error: JiraError, intl: IntlShape): string {
  switch (error.fault) {
    case 'not-signed-in':
      return intl.formatMessage(stateMessages.notSignedIn);
    case 'no-permission':
      return intl.formatMessage(stateMessages.noPermission);
    case 'rate-limited':
      return slowDownInWords(error.retryAt, intl);
    case 'unavailable':
      return intl.formatMessage(stateMessages.unavailable);
    case 'unexpected-answer':
      return intl.formatMessage(stateMessages.unexpectedAnswer, { detail: error.message });
    case 'not-found':
    case 'bad-request':
      return intl.formatMessage(stateMessages.jiraSays, { detail: error.message });
  }
}

const SHORT_PAUSE_MS = 90_000;

function slowDownInWords(retryAt: Instant | null, intl: IntlShape): string {
  if (retryAt === null) return intl.formatMessage(stateMessages.rateLimited);
  if (retryAt - Date.now() < SHORT_PAUSE_MS) {
    return intl.formatMessage(stateMessages.rateLimitedShortly);
  }
  const time = intl.formatTime(retryAt, {
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return intl.formatMessage(stateMessages.rateLimitedUntil, { time });
}
