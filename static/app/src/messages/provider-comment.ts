import { messages } from './messages';

/** The comment that tells the provider's side of an ask: what it will be, and what became of it. */
export const providerCommentMessages = messages({
  announced: {
    id: 'providerComment.announced',
    defaultMessage:
      'A comment in your name on {other} will say by which day it is needed, with a link to {own}.',
  },
  written: {
    id: 'providerComment.written',
    defaultMessage: 'A comment in your name on {other} tells its side.',
  },
  toldToday: {
    id: 'providerComment.toldToday',
    defaultMessage: 'A comment on {other} told its side today already, so none was added.',
  },
  off: {
    id: 'providerComment.off',
    defaultMessage: 'Comments about asks are switched off, so {other} shows it in its panel only.',
  },
  hidden: {
    id: 'providerComment.hidden',
    defaultMessage: 'You cannot see {other}, so no comment tells its side.',
  },
  refused: {
    id: 'providerComment.refused',
    defaultMessage:
      'Jira did not let you comment on {other}, so its side sees it in the panel only. Jira says: {message}',
  },
  unknown: {
    id: 'providerComment.unknown',
    defaultMessage: 'Whether a comment tells the side of {other} is not known; look there.',
  },
});
