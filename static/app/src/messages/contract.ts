import type { MessageDescriptor } from 'react-intl';
import type { ContractState } from '../../../../src/domain/dependencies/contract/contract-state';
import { messages } from './messages';

/** How a contract stands, in a word or two. */
export const CONTRACT_STATE_MESSAGES: Readonly<Record<ContractState, MessageDescriptor>> = messages(
  {
    none: { id: 'contract.none', defaultMessage: 'Not asked' },
    'no-access': { id: 'contract.noAccess', defaultMessage: 'Not readable' },
    'orphaned-answer': { id: 'contract.orphaned', defaultMessage: 'Answer left over' },
    asked: { id: 'contract.asked', defaultMessage: 'Asked' },
    'asked-again': { id: 'contract.askedAgain', defaultMessage: 'Asked again' },
    promised: { id: 'contract.promised', defaultMessage: 'Promised' },
    negotiating: { id: 'contract.negotiating', defaultMessage: 'Other day offered' },
    declined: { id: 'contract.declined', defaultMessage: 'Declined' },
    broken: { id: 'contract.broken', defaultMessage: 'Promise broken' },
    delivered: { id: 'contract.delivered', defaultMessage: 'Delivered' },
    accepted: { id: 'contract.accepted', defaultMessage: 'Accepted' },
    withdrawn: { id: 'contract.withdrawn', defaultMessage: 'Withdrawn' },
  },
);

/** On the page of the issue that waits; `other` provides. */
export const consumerMessages = messages({
  asked: {
    id: 'contract.consumer.asked',
    defaultMessage:
      'Asked for {needed}. No answer from {other} yet{days, plural, =0 {} one {, for # day} other {, for # days}}.',
  },
  askedAgain: {
    id: 'contract.consumer.askedAgain',
    defaultMessage: 'Asked again, now for {needed}. {other} has not answered anew.',
  },
  promised: {
    id: 'contract.consumer.promised',
    defaultMessage: 'Promised for {promised}; asked for {needed}.',
  },
  promisedLate: {
    id: 'contract.consumer.promisedLate',
    defaultMessage:
      'Promised for {promised}, {late, plural, one {# day} other {# days}} after the day asked for ({needed}).',
  },
  counter: {
    id: 'contract.consumer.counter',
    defaultMessage: '{other} offers {promised} instead of {needed}.',
  },
  declined: {
    id: 'contract.consumer.declined',
    defaultMessage: '{other} declined. It was asked for {needed}.',
  },
  broken: {
    id: 'contract.consumer.broken',
    defaultMessage: 'Was promised for {promised} and is not delivered.',
  },
  delivered: {
    id: 'contract.consumer.delivered',
    defaultMessage: 'Please accept it, or ask again.',
  },
  done: { id: 'contract.consumer.done', defaultMessage: '{other} is done: please accept.' },
  accepted: { id: 'contract.consumer.accepted', defaultMessage: 'Accepted on {ended}.' },
  acceptedUndelivered: {
    id: 'contract.consumer.acceptedUndelivered',
    defaultMessage: 'Accepted on {ended}, although {other} does not say it is delivered.',
  },
  withdrawn: { id: 'contract.consumer.withdrawn', defaultMessage: 'Withdrawn on {ended}.' },
  orphaned: {
    id: 'contract.consumer.orphaned',
    defaultMessage: '{other} keeps an answer to an ask that is gone.',
  },
  noAccess: {
    id: 'contract.consumer.noAccess',
    defaultMessage: 'Asked for {needed}. What {other} answered cannot be read.',
  },
  partyAsked: {
    id: 'contract.consumer.partyAsked',
    defaultMessage: 'Asked of {other} for {needed}. No promise heard yet.',
  },
});

/** On the page of the issue that provides; `other` waits. */
export const providerMessages = messages({
  asked: {
    id: 'contract.provider.asked',
    defaultMessage:
      '{other} asks for {needed}: please answer{days, plural, =0 {} one { (waits for # day)} other { (waits for # days)}}.',
  },
  askedAgain: {
    id: 'contract.provider.askedAgain',
    defaultMessage: '{other} asks again, now for {needed}: please answer anew.',
  },
  promised: {
    id: 'contract.provider.promised',
    defaultMessage: 'Promised for {promised}; {other} asked for {needed}.',
  },
  promisedLate: {
    id: 'contract.provider.promisedLate',
    defaultMessage:
      'Promised for {promised}, {late, plural, one {# day} other {# days}} after the day {other} asked for ({needed}).',
  },
  counter: {
    id: 'contract.provider.counter',
    defaultMessage: 'Offered {promised} instead of {needed}. {other} has not decided.',
  },
  declined: {
    id: 'contract.provider.declined',
    defaultMessage: 'Declined. {other} had asked for {needed}.',
  },
  broken: {
    id: 'contract.provider.broken',
    defaultMessage:
      'Was promised for {promised} and is not delivered: deliver, or promise another day.',
  },
  delivered: {
    id: 'contract.provider.delivered',
    defaultMessage: 'Delivered. {other} has not accepted yet.',
  },
  accepted: { id: 'contract.provider.accepted', defaultMessage: '{other} accepted on {ended}.' },
  acceptedUndelivered: {
    id: 'contract.provider.acceptedUndelivered',
    defaultMessage: '{other} accepted on {ended}, before it was said to be delivered.',
  },
  withdrawn: {
    id: 'contract.provider.withdrawn',
    defaultMessage: '{other} withdrew the ask on {ended}.',
  },
  orphaned: {
    id: 'contract.provider.orphaned',
    defaultMessage: 'An answer to an ask of {other} that is gone. It can be removed.',
  },
  noAccess: {
    id: 'contract.provider.noAccess',
    defaultMessage: 'What {other} asks cannot be read.',
  },
});

export const contractMessages = messages({
  otherTeam: {
    id: 'contract.otherTeam',
    defaultMessage: 'The team of {link} answers in {key}.',
  },
  otherTeamDecides: {
    id: 'contract.otherTeamDecides',
    defaultMessage: 'The team of {link} decides in {key}.',
  },
  hiddenIssue: { id: 'contract.hiddenIssue', defaultMessage: 'an issue you have no access to' },
  unlinked: {
    id: 'contract.unlinked',
    defaultMessage: 'Not linked (any more).',
  },
  external: { id: 'contract.external', defaultMessage: 'External' },
  goneParty: {
    id: 'contract.goneParty',
    defaultMessage: 'An external party that is no longer in the settings',
  },
  why: { id: 'contract.why', defaultMessage: 'Why: {text}' },
  answer: { id: 'contract.answer', defaultMessage: 'Answer: {text}' },
  earlier: {
    id: 'contract.earlier',
    defaultMessage:
      'Earlier answer: {kind, select, promised {promised for {day}.} counter {{day} offered instead.} delivered {delivered on {day}.} other {declined.}}',
  },
  earlierQuoted: { id: 'contract.earlierQuoted', defaultMessage: '{sentence} "{text}"' },
  openPromise: {
    id: 'contract.openPromise',
    defaultMessage:
      'A promise for {day} is still open here, though nothing waits for it any more. It can be taken back.',
  },
  unseenPromise: {
    id: 'contract.unseenPromise',
    defaultMessage:
      'A promise for {day} is open here. Whether it is still waited for cannot be seen. It can be taken back.',
  },
});

/** What somebody can do, as the button that begins it says. */
export const stepMessages = messages({
  ask: { id: 'step.ask', defaultMessage: 'Ask for a date' },
  change: { id: 'step.change', defaultMessage: 'Change' },
  askAgain: { id: 'step.askAgain', defaultMessage: 'Ask again' },
  agree: { id: 'step.agree', defaultMessage: 'Take or change the day' },
  withdraw: { id: 'step.withdraw', defaultMessage: 'Withdraw' },
  accept: { id: 'step.accept', defaultMessage: 'Accept' },
  promise: { id: 'step.promise', defaultMessage: 'Promise' },
  promiseOther: { id: 'step.promiseOther', defaultMessage: 'Promise another day' },
  counter: { id: 'step.counter', defaultMessage: 'Offer another day' },
  decline: { id: 'step.decline', defaultMessage: 'Decline' },
  deliver: { id: 'step.deliver', defaultMessage: 'Delivered' },
  remove: { id: 'step.remove', defaultMessage: 'Remove the answer' },
  takeBack: { id: 'step.takeBack', defaultMessage: 'Take back the promise' },
  heard: { id: 'step.heard', defaultMessage: 'Promise heard' },
  beginAnew: { id: 'step.beginAnew', defaultMessage: 'Begin anew' },
  linkAgain: { id: 'step.linkAgain', defaultMessage: 'Link again' },
  /** What the button of a row is about, for those who do not see the row. */
  about: { id: 'step.about', defaultMessage: '{step}: {other}' },
});

/** Who must speak next, at the top of the panel. `keys` are issues with their days. */
export const turnMessages = messages({
  ours: { id: 'turn.ours', defaultMessage: 'Next here:' },
  theirs: { id: 'turn.theirs', defaultMessage: 'Next from others:' },
  answer: { id: 'turn.answer', defaultMessage: 'answer {keys}' },
  deliverLate: {
    id: 'turn.deliverLate',
    defaultMessage: 'deliver or promise anew, the day is past: {keys}',
  },
  deliver: { id: 'turn.deliver', defaultMessage: 'deliver to {keys}' },
  accept: { id: 'turn.accept', defaultMessage: 'accept what was delivered: {keys}' },
  decide: { id: 'turn.decide', defaultMessage: 'decide on another day: {keys}' },
  declined: { id: 'turn.declined', defaultMessage: 'decide how to go on, declined: {keys}' },
  theyAnswer: { id: 'turn.theyAnswer', defaultMessage: 'an answer: {keys}' },
  theyDeliver: { id: 'turn.theyDeliver', defaultMessage: 'a delivery: {keys}' },
  theyDeliverLate: {
    id: 'turn.theyDeliverLate',
    defaultMessage: 'a delivery that is late: {keys}',
  },
  theyDecide: { id: 'turn.theyDecide', defaultMessage: 'a decision: {keys}' },
  theyAccept: { id: 'turn.theyAccept', defaultMessage: 'to be accepted: {keys}' },
  dated: { id: 'turn.dated', defaultMessage: '{key} ({day})' },
  more: { id: 'turn.more', defaultMessage: '{count, number} more' },
});
