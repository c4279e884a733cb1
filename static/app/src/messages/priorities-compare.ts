import type { MessageDescriptor } from 'react-intl';
import type { LeadReason } from '../priorities/compare/comparison';
import { messages } from './messages';

export const compareMessages = messages({
  tray: { id: 'compare.tray', defaultMessage: 'Epics to compare' },
  empty: {
    id: 'compare.empty',
    defaultMessage: 'To compare epics side by side, tick them in the list or drag them here.',
  },
  oneMore: { id: 'compare.oneMore', defaultMessage: 'Choose one more to compare it with.' },
  full: { id: 'compare.full', defaultMessage: 'Four at most: take one away to add another.' },
  toggle: { id: 'compare.toggle', defaultMessage: 'Compare' },
  toggleOf: { id: 'compare.toggleOf', defaultMessage: 'Compare {key}' },
  remove: { id: 'compare.remove', defaultMessage: 'Take {key} away' },
  clear: { id: 'compare.clear', defaultMessage: 'Take all away' },
  added: {
    id: 'compare.added',
    defaultMessage: '{key} is compared: {count, number} of at most {most, number} chosen.',
  },
  removed: {
    id: 'compare.removed',
    defaultMessage: '{key} is no longer compared: {count, number} chosen.',
  },
  gone: {
    id: 'compare.gone',
    defaultMessage: 'Not among the epics shown here: {keys}.',
  },
  caption: { id: 'compare.caption', defaultMessage: 'Epics side by side' },
  scroll: { id: 'compare.scroll', defaultMessage: 'Comparison, can be scrolled sideways' },
  aspect: { id: 'compare.aspect', defaultMessage: 'What is compared' },
  lead: {
    id: 'compare.lead',
    defaultMessage:
      '{first} comes first: WSJF {wsjf, number, ::.##} against {other, number, ::.##} of {second}. {why}',
  },
  onlyOne: { id: 'compare.onlyOne', defaultMessage: 'Only {key} has a rank.' },
  noLead: { id: 'compare.noLead', defaultMessage: 'None of them has a rank.' },
  costOfDelay: { id: 'compare.costOfDelay', defaultMessage: 'Cost of delay' },
  costOfDelayHow: { id: 'compare.costOfDelayHow', defaultMessage: 'value + time + risk' },
  perWeek: { id: 'compare.perWeek', defaultMessage: 'Cost of a week of delay' },
  dependencies: { id: 'compare.dependencies', defaultMessage: 'Dependencies in conflict' },
  notCounted: { id: 'compare.notCounted', defaultMessage: 'not counted yet' },
  theme: { id: 'compare.theme', defaultMessage: 'Theme' },
  noTheme: { id: 'compare.noTheme', defaultMessage: 'None' },
  spread: {
    id: 'compare.spread',
    defaultMessage: '{lowest, number} to {highest, number} by {count, number} people',
  },
  agreeing: {
    id: 'compare.agreeing',
    defaultMessage: '{count, plural, one {by one person} other {# people agree}}',
  },
  done: { id: 'compare.done', defaultMessage: 'It is done.' },
  against: { id: 'compare.against', defaultMessage: 'It was decided against.' },
});

export const LEAD_MESSAGES: Readonly<Record<LeadReason, MessageDescriptor>> = messages({
  'more-delay-smaller-job': {
    id: 'lead.both',
    defaultMessage: 'Waiting costs more, and the job is smaller.',
  },
  'more-delay': {
    id: 'lead.delay',
    defaultMessage: 'Waiting costs more, for a job of the same size.',
  },
  'more-delay-larger-job': {
    id: 'lead.delayLarger',
    defaultMessage: 'The job is larger, but waiting costs more still.',
  },
  'smaller-job': {
    id: 'lead.size',
    defaultMessage: 'Waiting costs the same, and the job is smaller.',
  },
  'less-delay-smaller-job': {
    id: 'lead.sizeLess',
    defaultMessage: 'Waiting costs less, but the job is smaller still.',
  },
  'tie-delay': { id: 'lead.tieDelay', defaultMessage: 'Of the two, waiting costs more.' },
  'tie-key': { id: 'lead.tieKey', defaultMessage: 'They are alike, so the key decides.' },
});
