import { messages } from './messages';

/** The impediment of an issue in one line of its block. */
export const blockImpedimentMessages = messages({
  said: { id: 'blockImpediment.said', defaultMessage: 'Impediment: {what}' },
  found: { id: 'blockImpediment.found', defaultMessage: 'Stuck: {found}' },
  dated: { id: 'blockImpediment.dated', defaultMessage: '{line} ({date})' },
  pastLimit: {
    id: 'blockImpediment.pastLimit',
    defaultMessage:
      '{days, plural, =0 {limit reached} one {# day past its limit} other {# days past its limit}}',
  },
  target: { id: 'blockImpediment.target', defaultMessage: 'to be gone by {day}' },
  targetPast: { id: 'blockImpediment.targetPast', defaultMessage: 'should be gone since {day}' },
  limit: { id: 'blockImpediment.limit', defaultMessage: 'limit on {day}' },
});
