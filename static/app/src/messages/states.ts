import { messages } from './messages';

export const stateMessages = messages({
  loading: { id: 'state.loading', defaultMessage: 'Loading' },
  failed: { id: 'state.failed', defaultMessage: 'This could not be shown' },
  retry: { id: 'state.retry', defaultMessage: 'Try again' },
  notSignedIn: {
    id: 'state.notSignedIn',
    defaultMessage: 'Jira says nobody is signed in any more. Sign in to Jira, then try again.',
  },
  noPermission: {
    id: 'state.noPermission',
    defaultMessage:
      'Jira does not let you see this. Ask an administrator of the project or of Jira for access.',
  },
  rateLimited: {
    id: 'state.rateLimited',
    defaultMessage: 'Jira asks to slow down. Wait a few minutes, then try again.',
  },
  rateLimitedShortly: {
    id: 'state.rateLimitedShortly',
    defaultMessage: 'Jira asks for a short pause. Try again in a minute.',
  },
  rateLimitedUntil: {
    id: 'state.rateLimitedUntil',
    defaultMessage: 'Jira answers no more questions until {time}. Try again then.',
  },
  unavailable: {
    id: 'state.unavailable',
    defaultMessage: 'Jira did not answer. Nothing was changed. Try again in a moment.',
  },
  unexpected: {
    id: 'state.unexpected',
    defaultMessage:
      'Something went wrong that the app did not expect. Nothing was changed. Try again; if it stays, tell an administrator what is written here: {detail}',
  },
  maybeSaved: {
    id: 'state.maybeSaved',
    defaultMessage:
      'Jira gave no clear answer. It is not known whether this was saved; look before trying again.',
  },
  maybeSavedUnexpected: {
    id: 'state.maybeSavedUnexpected',
    defaultMessage:
      'Something went wrong that the app did not expect. It is not known whether this was saved; look before trying again. If it stays, tell an administrator what is written here: {detail}',
  },
  unexpectedAnswer: {
    id: 'state.unexpectedAnswer',
    defaultMessage:
      'Jira answered something this version of the app cannot read. Try again; if it stays, tell an administrator what is written here: {detail}',
  },
  jiraSays: { id: 'state.jiraSays', defaultMessage: 'Jira refused: {detail}' },
  needsAdmin: {
    id: 'state.needsAdmin',
    defaultMessage: 'Only Jira administrators may do this. Ask one of them.',
  },
  needsManager: {
    id: 'state.needsManager',
    defaultMessage:
      'Only people with the permission to manage the portfolio may do this. A Jira administrator grants it under global permissions.',
  },
  conflict: {
    id: 'state.conflict',
    defaultMessage: 'Somebody else saved in the meantime.',
  },
  storage: { id: 'state.storage', defaultMessage: 'The app could not do this: {detail}' },
});
