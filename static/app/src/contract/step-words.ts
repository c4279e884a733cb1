import type { IntlShape, MessageDescriptor } from 'react-intl';
import type { ProviderComment } from '../../../../src/contract/contract-writing';
import type { Day } from '../../../../src/domain/calendar/day';
import { notify } from '../bridge/flags';
import { dayInWords } from '../health/health-words';
import { stepMessages } from '../messages/contract';
import { contractFormMessages, outcomeMessages } from '../messages/contract-forms';
import { commentInWords, needsAttention } from './comment-words';
import type { ContractEnd } from './contract-end';
import { isPromiseLeft } from './left-promise';
import type { Step } from './steps';

interface StepTexts {
  readonly title: MessageDescriptor;
  /** What follows from it, where there is nothing to fill in. */
  readonly note: MessageDescriptor | null;
  readonly submit: MessageDescriptor;
  readonly done: MessageDescriptor;
  readonly doneDetail: MessageDescriptor;
}

const form = contractFormMessages;
const done = outcomeMessages;

const STEP_TEXTS: Readonly<Record<Step, StepTexts>> = {
  ask: {
    ...{ title: form.askTitle, note: null, submit: form.submitAsk },
    ...{ done: done.asked, doneDetail: done.askedDetail },
  },
  change: {
    ...{ title: form.changeTitle, note: null, submit: form.submitChange },
    ...{ done: done.changed, doneDetail: done.changedDetail },
  },
  withdraw: {
    ...{ title: form.withdrawTitle, note: form.withdrawNote, submit: stepMessages.withdraw },
    ...{ done: done.withdrawn, doneDetail: done.withdrawnDetail },
  },
  accept: {
    ...{ title: form.acceptTitle, note: form.acceptNote, submit: stepMessages.accept },
    ...{ done: done.accepted, doneDetail: done.acceptedDetail },
  },
  promise: {
    ...{ title: form.promiseTitle, note: null, submit: stepMessages.promise },
    ...{ done: done.promised, doneDetail: done.promisedDetail },
  },
  counter: {
    ...{ title: form.counterTitle, note: null, submit: form.submitCounter },
    ...{ done: done.offered, doneDetail: done.offeredDetail },
  },
  decline: {
    ...{ title: form.declineTitle, note: null, submit: stepMessages.decline },
    ...{ done: done.declined, doneDetail: done.declinedDetail },
  },
  deliver: {
    ...{ title: form.deliverTitle, note: form.deliverNote, submit: form.submitDeliver },
    ...{ done: done.delivered, doneDetail: done.deliveredDetail },
  },
  remove: {
    ...{ title: form.removeTitle, note: form.removeNote, submit: form.submitRemove },
    ...{ done: done.removed, doneDetail: done.removedDetail },
  },
};

/** What its form says; what the provider's side takes away is not always the same. */
export function textsOf(step: Step, end: Pick<ContractEnd, 'contract'>): StepTexts {
  const texts = STEP_TEXTS[step];
  if (step !== 'remove') return texts;
  const isUnseen = end.contract.state === 'no-access';
  if (!isPromiseLeft(end)) return isUnseen ? { ...texts, note: form.unseenNote } : texts;
  return {
    title: form.takeBackTitle,
    note: isUnseen ? form.unseenNote : form.takeBackNote,
    submit: form.submitTakeBack,
    ...{ done: done.takenBack, doneDetail: done.takenBackDetail },
  };
}

interface Told {
  readonly own: string;
  readonly other: string;
  readonly day: Day | null;
  readonly changedOutside: boolean;
  /** How the other side learns of it; null, or left out: not by a comment. */
  readonly comment?: ProviderComment | null;
  /** What stands now that the other side had changed meanwhile; null, or left out: it had not. */
  readonly overtaken?: string | null;
}

/** A flag that says what a step came to. */
export function tellDone(
  { done: title, doneDetail }: Pick<StepTexts, 'done' | 'doneDetail'>,
  { own, other, day, changedOutside, comment = null, overtaken = null }: Told,
  intl: IntlShape,
): void {
  const values = { own, other, day: day === null ? '' : dayInWords(day, intl) };
  const said = overtaken ?? intl.formatMessage(doneDetail, values);
  const detail = comment === null ? said : `${said} ${commentInWords(comment, other, intl)}`;
  const isOdd = changedOutside || overtaken !== null;
  notify({
    id: `contract-${crypto.randomUUID()}`,
    type: isOdd || needsAttention(comment) ? 'warning' : 'success',
    title: intl.formatMessage(overtaken === null ? title : outcomeMessages.overtaken),
    description: changedOutside
      ? intl.formatMessage(outcomeMessages.changedOutside, { detail })
      : detail,
  });
}
