import { messages } from './messages';

/** Fields and refusals of everything that is said about an impediment. */
export const impedimentFormMessages = messages({
  what: { id: 'impedimentForm.what', defaultMessage: 'What impedes, in one line' },
  whatMissing: {
    id: 'impedimentForm.whatMissing',
    defaultMessage: 'Say in a few words what impedes.',
  },
  cause: { id: 'impedimentForm.cause', defaultMessage: 'Cause' },
  causeUnknown: { id: 'impedimentForm.causeUnknown', defaultMessage: 'Not known yet' },
  owner: { id: 'impedimentForm.owner', defaultMessage: 'Who removes it' },
  ownerHint: {
    id: 'impedimentForm.ownerHint',
    defaultMessage: 'Type the beginning of a name. Empty: nobody yet.',
  },
  ownerSearching: { id: 'impedimentForm.ownerSearching', defaultMessage: 'Looking …' },
  ownerNone: {
    id: 'impedimentForm.ownerNone',
    defaultMessage: 'Nobody of this name is shown to you.',
  },
  ownerFound: {
    id: 'impedimentForm.ownerFound',
    defaultMessage:
      '{count, plural, one {# person} other {# people}}. Choose with the arrow keys and Enter.',
  },
  ownerChosen: { id: 'impedimentForm.ownerChosen', defaultMessage: '{name} has it.' },
  ownerUnfinished: {
    id: 'impedimentForm.ownerUnfinished',
    defaultMessage: 'Choose somebody from the list, or empty the field.',
  },
  people: { id: 'impedimentForm.people', defaultMessage: 'People' },
  target: { id: 'impedimentForm.target', defaultMessage: 'To be gone by (optional)' },
  nextStep: { id: 'impedimentForm.nextStep', defaultMessage: 'Next step (optional)' },
  solution: { id: 'impedimentForm.solution', defaultMessage: 'What removed it, in one line' },
  solutionHint: {
    id: 'impedimentForm.solutionHint',
    defaultMessage: 'Whoever meets the same again finds this line. It may stay empty.',
  },
  clearFlag: { id: 'impedimentForm.clearFlag', defaultMessage: 'Clear the flag in Jira too' },
  setFlag: { id: 'impedimentForm.setFlag', defaultMessage: 'Set the flag in Jira too' },
  left: {
    id: 'impedimentForm.left',
    defaultMessage: '{count, plural, one {# character left} other {# characters left}}',
  },
  tooLong: {
    id: 'impedimentForm.tooLong',
    defaultMessage:
      'Too long by {count, plural, one {# character} other {# characters}}. Shorten it to save.',
  },
  save: { id: 'impedimentForm.save', defaultMessage: 'Save' },
  cancel: { id: 'impedimentForm.cancel', defaultMessage: 'Cancel' },
  noRight: {
    id: 'impedimentForm.noRight',
    defaultMessage:
      'You do not have the permission "Edit issues" for {key}, so you cannot change its impediment. Somebody of its team can.',
  },
  similar: { id: 'impedimentForm.similar', defaultMessage: 'Seen before' },
  similarSolution: {
    id: 'impedimentForm.similarSolution',
    defaultMessage: 'Solved by: {solution}',
  },
  similarAgo: {
    id: 'impedimentForm.similarAgo',
    defaultMessage:
      '{days, plural, =0 {removed today} one {removed # day ago} other {removed # days ago}}',
  },
});

/** Why nothing was saved, and what to do. */
export const impedimentRefusalMessages = messages({
  conflict: {
    id: 'impedimentRefusal.conflict',
    defaultMessage: 'Somebody else changed it meanwhile. Nothing of yours is lost.',
  },
  busy: {
    id: 'impedimentRefusal.busy',
    defaultMessage:
      "Another save of this has not ended: somebody else's, or one of yours that Jira did not answer. It takes less than a minute; then try again.",
  },
  full: {
    id: 'impedimentRefusal.full',
    defaultMessage:
      'There is no room for more on {key}: shorten what is said there, then try again.',
  },
  unreadable: {
    id: 'impedimentRefusal.unreadable',
    defaultMessage:
      'What stands on {key} cannot be read: something other than this app has written it. Begin anew there, and what cannot be read is kept in the history.',
  },
  noIssue: {
    id: 'impedimentRefusal.noIssue',
    defaultMessage:
      '{key} does not exist any more, or is no longer shown to you. Nothing was saved.',
  },
  notEditable: {
    id: 'impedimentRefusal.notEditable',
    defaultMessage:
      '{key} cannot be edited, or not by you. Nothing was saved: somebody who may edit {key} can do it for you.',
  },
  unknownCause: {
    id: 'impedimentRefusal.unknownCause',
    defaultMessage:
      'This cause is no longer in the list of causes. Choose another one; nothing was saved.',
  },
  unknownOwner: {
    id: 'impedimentRefusal.unknownOwner',
    defaultMessage:
      'This person is not shown to you, or their account is no longer in use. Choose somebody else; nothing was saved.',
  },
  overtaken: {
    id: 'impedimentRefusal.overtaken',
    defaultMessage: 'This cannot be done any more: somebody else was first. Nothing was saved.',
  },
  topLevel: {
    id: 'impedimentRefusal.topLevel',
    defaultMessage: 'It is at this level already, or nobody is above it. Nothing was saved.',
  },
  jiraSaid: { id: 'impedimentRefusal.jiraSaid', defaultMessage: '{sentence} Jira says: {text}' },
  outside: {
    id: 'impedimentRefusal.outside',
    defaultMessage: 'It was changed outside the app, so its history does not show by whom.',
  },
  nowSays: { id: 'impedimentRefusal.nowSays', defaultMessage: 'Now it says: {standing}' },
  nowNothing: {
    id: 'impedimentRefusal.nowNothing',
    defaultMessage: 'Now it says: nothing; its record is gone.',
  },
  youWanted: { id: 'impedimentRefusal.youWanted', defaultMessage: 'You wanted: {wish}' },
  standing: {
    id: 'impedimentRefusal.standing',
    defaultMessage: '{state} at the level {level}, {owner}. "{what}"',
  },
  withStep: { id: 'impedimentRefusal.withStep', defaultMessage: '{standing} Next: {step}' },
  withTarget: {
    id: 'impedimentRefusal.withTarget',
    defaultMessage: '{standing} To be gone by {day}.',
  },
  withSolution: {
    id: 'impedimentRefusal.withSolution',
    defaultMessage: '{standing} Solved by: {solution}',
  },
  ownedBy: { id: 'impedimentRefusal.ownedBy', defaultMessage: '{name} has it' },
  ownedByNobody: { id: 'impedimentRefusal.ownedByNobody', defaultMessage: 'nobody has it' },
  onTop: { id: 'impedimentRefusal.onTop', defaultMessage: 'Do mine all the same' },
  leave: { id: 'impedimentRefusal.leave', defaultMessage: 'Leave it as it is now' },
  again: { id: 'impedimentRefusal.again', defaultMessage: 'Try again' },
});
