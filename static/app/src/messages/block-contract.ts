import { messages } from './messages';

/** In the block beside an issue. */
export const blockContractMessages = messages({
  asks: {
    id: 'blockContract.asks',
    defaultMessage:
      '{count, plural, one {# ask waits for your answer, needed by {day}} other {# asks wait for your answer, the first needed by {day}}}',
  },
  due: {
    id: 'blockContract.due',
    defaultMessage:
      '{count, plural, one {# promise due by {day}} other {# promises due, the first by {day}}}',
  },
  broken: {
    id: 'blockContract.broken',
    defaultMessage:
      '{broken, plural, one {# promise is past its day} other {# promises are past their day}}{due, plural, =0 {} other {, # more due}}',
  },
  accept: {
    id: 'blockContract.accept',
    defaultMessage:
      '{count, plural, one {# delivery waits} other {# deliveries wait}} to be accepted',
  },
  decide: {
    id: 'blockContract.decide',
    defaultMessage:
      '{count, plural, one {# answer waits} other {# answers wait}} for your decision',
  },
});
