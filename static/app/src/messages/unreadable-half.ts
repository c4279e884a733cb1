import { messages } from './messages';

/** Where something else than the app wrote what an issue asks or answers. */
export const unreadableMessages = messages({
  asks: {
    id: 'contract.unreadableAsks',
    defaultMessage:
      'What {key} asks of others cannot be read: something other than this app has written it. Whoever may edit {key} can begin anew; the history keeps what the app knew.',
  },
  answers: {
    id: 'contract.unreadableAnswers',
    defaultMessage:
      'What {key} answered others cannot be read: something other than this app has written it. Whoever may edit {key} can begin anew; the history keeps what the app knew.',
  },
});
