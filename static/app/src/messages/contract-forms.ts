import { messages } from './messages';

export const dayMessages = messages({
  missing: { id: 'contractDay.missing', defaultMessage: 'Say by which day.' },
  impossible: {
    id: 'contractDay.impossible',
    defaultMessage: 'This date does not exist. Write it as year-month-day, like {example}.',
  },
  past: { id: 'contractDay.past', defaultMessage: 'This day is past. Is it meant?' },
  notWorked: {
    id: 'contractDay.notWorked',
    defaultMessage: 'Nobody works on this day by the calendar of the app. Is it meant?',
  },
  afterSprint: {
    id: 'contractDay.afterSprint',
    defaultMessage: 'This is after the end of {sprint} ({end}), for which {key} is planned.',
  },
  afterNeed: {
    id: 'contractDay.afterNeed',
    defaultMessage: 'It is needed by {need}; a later day is shown as an offer to decide on.',
  },
  beforeLead: {
    id: 'contractDay.beforeLead',
    defaultMessage:
      '{other} usually needs {days, plural, one {# day} other {# days}}, so {earliest} at the earliest. Is it meant?',
  },
});

/** Titles, fields and buttons of the forms of a contract. */
export const contractFormMessages = messages({
  askTitle: { id: 'contractForm.askTitle', defaultMessage: 'Ask {other} for a date' },
  changeTitle: {
    id: 'contractForm.changeTitle',
    defaultMessage: 'Change what is asked of {other}',
  },
  promiseTitle: { id: 'contractForm.promiseTitle', defaultMessage: 'Promise {other} a day' },
  counterTitle: { id: 'contractForm.counterTitle', defaultMessage: 'Offer {other} another day' },
  declineTitle: { id: 'contractForm.declineTitle', defaultMessage: 'Decline what {other} asks' },
  withdrawTitle: {
    id: 'contractForm.withdrawTitle',
    defaultMessage: 'Withdraw what is asked of {other}?',
  },
  acceptTitle: {
    id: 'contractForm.acceptTitle',
    defaultMessage: 'Accept what {other} delivered?',
  },
  deliverTitle: {
    id: 'contractForm.deliverTitle',
    defaultMessage: 'Say that what {other} asked for is delivered?',
  },
  removeTitle: {
    id: 'contractForm.removeTitle',
    defaultMessage: 'Remove the answer to the ask of {other}?',
  },
  takeBackTitle: {
    id: 'contractForm.takeBackTitle',
    defaultMessage: 'Take back the promise to {other}?',
  },
  anewTitle: {
    id: 'contractForm.anewTitle',
    defaultMessage: 'Begin anew for {key}?',
  },
  withdrawNote: {
    id: 'contractForm.withdrawNote',
    defaultMessage: 'The link stays. You can ask again at any time.',
  },
  acceptNote: {
    id: 'contractForm.acceptNote',
    defaultMessage: 'The ask ends with it. You can ask again at any time.',
  },
  deliverNote: {
    id: 'contractForm.deliverNote',
    defaultMessage: 'The status of {key} stays as it is. {other} then accepts.',
  },
  removeNote: {
    id: 'contractForm.removeNote',
    defaultMessage: 'The ask it answers is gone already. The history keeps it.',
  },
  takeBackNote: {
    id: 'contractForm.takeBackNote',
    defaultMessage: 'The ask it was given for has ended. The history keeps it.',
  },
  unseenNote: {
    id: 'contractForm.unseenNote',
    defaultMessage:
      'What {other} asks cannot be read here: it may still wait for this. The history keeps it.',
  },
  anewNote: {
    id: 'contractForm.anewNote',
    defaultMessage: 'What cannot be read is emptied. What is still open has to be said again.',
  },
  neededBy: { id: 'contractForm.neededBy', defaultMessage: 'Needed by' },
  promisedBy: { id: 'contractForm.promisedBy', defaultMessage: 'Promised for' },
  heardBy: {
    id: 'contractForm.heardBy',
    defaultMessage: 'Promised for, as {other} said (if it did)',
  },
  offered: { id: 'contractForm.offered', defaultMessage: 'Day offered instead' },
  why: { id: 'contractForm.why', defaultMessage: 'Why it is needed (optional)' },
  whyNot: { id: 'contractForm.whyNot', defaultMessage: 'Why not' },
  note: { id: 'contractForm.note', defaultMessage: 'Note (optional)' },
  left: {
    id: 'contractForm.left',
    defaultMessage: '{count, plural, one {# character left} other {# characters left}}',
  },
  saidWhyNot: {
    id: 'contractForm.saidWhyNot',
    defaultMessage: 'Say in a few words why, so that the other team can go on.',
  },
  cancel: { id: 'contractForm.cancel', defaultMessage: 'Cancel' },
  notNow: { id: 'contractForm.notNow', defaultMessage: 'Not now' },
  submitAsk: { id: 'contractForm.submitAsk', defaultMessage: 'Ask' },
  submitChange: { id: 'contractForm.submitChange', defaultMessage: 'Save' },
  submitCounter: { id: 'contractForm.submitCounter', defaultMessage: 'Offer' },
  submitDeliver: { id: 'contractForm.submitDeliver', defaultMessage: 'Say delivered' },
  submitTakeBack: { id: 'contractForm.submitTakeBack', defaultMessage: 'Take back' },
  submitRemove: { id: 'contractForm.submitRemove', defaultMessage: 'Remove' },
  noRight: {
    id: 'contractForm.noRight',
    defaultMessage:
      'You do not have the permission "Edit issues" for {key}, so you cannot speak for it. Somebody of its team can, or an administrator of the project gives you the permission.',
  },
});

/** What became of a save. */
export const outcomeMessages = messages({
  asked: { id: 'outcome.asked', defaultMessage: 'Asked' },
  askedDetail: { id: 'outcome.askedDetail', defaultMessage: '{own} asks {other} for {day}.' },
  changed: { id: 'outcome.changed', defaultMessage: 'Ask changed' },
  changedDetail: {
    id: 'outcome.changedDetail',
    defaultMessage: '{own} now asks {other} for {day}.',
  },
  withdrawn: { id: 'outcome.withdrawn', defaultMessage: 'Ask withdrawn' },
  withdrawnDetail: {
    id: 'outcome.withdrawnDetail',
    defaultMessage: '{own} asks {other} for nothing any more.',
  },
  accepted: { id: 'outcome.accepted', defaultMessage: 'Accepted' },
  acceptedDetail: {
    id: 'outcome.acceptedDetail',
    defaultMessage: '{own} has what it asked {other} for.',
  },
  promised: { id: 'outcome.promised', defaultMessage: 'Promised' },
  promisedDetail: {
    id: 'outcome.promisedDetail',
    defaultMessage: '{own} promises {other} to deliver by {day}.',
  },
  offered: { id: 'outcome.offered', defaultMessage: 'Another day offered' },
  offeredDetail: {
    id: 'outcome.offeredDetail',
    defaultMessage: '{own} offers {other} {day} instead.',
  },
  declined: { id: 'outcome.declined', defaultMessage: 'Declined' },
  declinedDetail: {
    id: 'outcome.declinedDetail',
    defaultMessage: '{own} declined what {other} asks.',
  },
  delivered: { id: 'outcome.delivered', defaultMessage: 'Said to be delivered' },
  deliveredDetail: {
    id: 'outcome.deliveredDetail',
    defaultMessage: '{other} can accept now.',
  },
  removed: { id: 'outcome.removed', defaultMessage: 'Answer removed' },
  removedDetail: {
    id: 'outcome.removedDetail',
    defaultMessage: '{own} answers {other} nothing any more.',
  },
  takenBack: { id: 'outcome.takenBack', defaultMessage: 'Promise taken back' },
  takenBackDetail: {
    id: 'outcome.takenBackDetail',
    defaultMessage: 'The promise of {own} to {other} is gone. The history keeps it.',
  },
  overtaken: {
    id: 'outcome.overtaken',
    defaultMessage: 'Saved, but the other side changed meanwhile',
  },
  overtakenDetail: {
    id: 'outcome.overtakenDetail',
    defaultMessage:
      'What you said is saved on {own}. {other} has changed since you read it. Now it stands: {state}. {sentence}',
  },
  overtakenUnseen: {
    id: 'outcome.overtakenUnseen',
    defaultMessage:
      'What you said is saved on {own}. {other} was deleted meanwhile, or you may not see it any more. Now it stands: {state}.',
  },
  begunAnew: { id: 'outcome.begunAnew', defaultMessage: 'Begun anew' },
  begunAnewDetail: {
    id: 'outcome.begunAnewDetail',
    defaultMessage: 'What could not be read is gone from {own}.',
  },
  changedOutside: {
    id: 'outcome.changedOutside',
    defaultMessage:
      '{detail} What stood there before had been changed outside the app, so its history does not show who did it.',
  },
});

/** Why nothing was saved, and what to do. */
export const refusalMessages = messages({
  conflict: {
    id: 'refusal.conflict',
    defaultMessage: 'Somebody else saved meanwhile. What you typed is still here.',
  },
  alreadyAsked: {
    id: 'refusal.alreadyAsked',
    defaultMessage: 'Somebody has asked already. What you typed is still here.',
  },
  gone: {
    id: 'refusal.gone',
    defaultMessage: 'This was ended or removed by somebody else. Nothing is left to do.',
  },
  standsAsk: {
    id: 'refusal.standsAsk',
    defaultMessage: 'Now it says: asked for {day} by {name}.',
  },
  standsClosed: {
    id: 'refusal.standsClosed',
    defaultMessage:
      'Now it says: {state, select, accepted {accepted} other {withdrawn}} by {name}.',
  },
  standsPromised: {
    id: 'refusal.standsPromised',
    defaultMessage: 'Now it says: promised for {day} by {name}.',
  },
  standsCounter: {
    id: 'refusal.standsCounter',
    defaultMessage: 'Now it says: {day} offered by {name}.',
  },
  standsDeclined: {
    id: 'refusal.standsDeclined',
    defaultMessage: 'Now it says: declined by {name}.',
  },
  standsDelivered: {
    id: 'refusal.standsDelivered',
    defaultMessage: 'Now it says: delivered, by {name}.',
  },
  standsNothing: {
    id: 'refusal.standsNothing',
    defaultMessage: 'Nothing is said about this there; another contract of the issue was saved.',
  },
  quoted: { id: 'refusal.quoted', defaultMessage: '{sentence} "{text}"' },
  jiraSaid: { id: 'refusal.jiraSaid', defaultMessage: '{sentence} Jira says: {text}' },
  somebody: { id: 'refusal.somebody', defaultMessage: 'somebody' },
  onTop: { id: 'refusal.onTop', defaultMessage: 'Save mine on top' },
  again: { id: 'refusal.again', defaultMessage: 'Try again' },
  busy: {
    id: 'refusal.busy',
    defaultMessage:
      "Another save of this has not ended: somebody else's, or one of yours that Jira did not answer. It takes less than a minute; then try again.",
  },
  full: {
    id: 'refusal.full',
    defaultMessage:
      'There is no room for more on {key}: too much is open there. Accept, withdraw or say delivered what is over, then try again.',
  },
  unreadable: {
    id: 'refusal.unreadable',
    defaultMessage:
      'What stands on {key} cannot be read: something other than this app has written it. Reload the issue and begin anew.',
  },
  noIssue: {
    id: 'refusal.noIssue',
    defaultMessage:
      '{key} does not exist any more, or is no longer shown to you. Nothing was saved: copy what you still need, then reload the page.',
  },
  notEditable: {
    id: 'refusal.notEditable',
    defaultMessage:
      '{key} cannot be edited, or not by you. Nothing was saved: somebody who may edit {key} can say it for you.',
  },
  readableAgain: {
    id: 'refusal.readableAgain',
    defaultMessage: 'It can be read again: somebody has begun anew already. Reload the issue.',
  },
  outside: {
    id: 'refusal.outside',
    defaultMessage: 'It was changed outside the app, so its history does not show by whom.',
  },
});
