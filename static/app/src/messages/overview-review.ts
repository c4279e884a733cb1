import type { MessageDescriptor } from 'react-intl';
import type { DifferenceGroup } from '../../../../src/domain/business-case/portfolio/review-difference';
import type { ReviewObstacle } from '../overview/review/review-obstacle';
import { messages } from './messages';

export const reviewMessages = messages({
  title: { id: 'review.title', defaultMessage: 'What changed since the last review' },
  titleSince: { id: 'review.titleSince', defaultMessage: 'What changed since the review of {day}' },
  choose: { id: 'review.choose', defaultMessage: 'Compare with the review of' },
  choice: { id: 'review.choice', defaultMessage: '{time}, by {name}' },
  somebody: { id: 'review.somebody', defaultMessage: 'somebody' },
  none: { id: 'review.none', defaultMessage: 'No review yet' },
  noneManager: {
    id: 'review.noneManager',
    defaultMessage:
      'A review keeps the status of all epics with today’s date. From then on, you see here what has changed since.',
  },
  noneReader: {
    id: 'review.noneReader',
    defaultMessage:
      'Portfolio managers keep reviews. After the first one, you see here what has changed since.',
  },
  noRegister: {
    id: 'review.noRegister',
    defaultMessage: 'The reviews could not be read, so nobody can tell what has changed.',
  },
  loading: { id: 'review.loading', defaultMessage: 'Reading the review' },
  notFound: {
    id: 'review.notFound',
    defaultMessage: 'The review this link names is not there. Choose another one.',
  },
  waits: {
    id: 'review.waits',
    defaultMessage: 'What has changed is shown when everything is read.',
  },
  partial: {
    id: 'review.partial',
    defaultMessage:
      'Something could not be read, so what has changed cannot be told. Refresh the page to try again.',
  },
  nothing: { id: 'review.nothing', defaultMessage: 'Nothing has changed since' },
  nothingHow: {
    id: 'review.nothingHow',
    defaultMessage:
      '{epics, plural, one {# epic was} other {# epics were}} compared: status and reasons, column, decision and WSJF.',
  },
  compared: {
    id: 'review.compared',
    defaultMessage:
      'Compared: status and reasons, column, decision and WSJF. An epic stands in one place, with everything that changed.',
  },
  ofSeen: {
    id: 'review.ofSeen',
    defaultMessage:
      'Only epics that you can see are compared; what is gone is told to portfolio managers.',
  },
  showAll: { id: 'review.showAll', defaultMessage: 'Show all {count, number}' },
  showAllOf: { id: 'review.showAllOf', defaultMessage: 'Show all {count, number}: {what}' },
  unseen: {
    id: 'review.unseen',
    defaultMessage:
      '{count, plural, one {# epic} other {# epics}} that {count, plural, one {was} other {were}} deleted, or that you may not see',
  },
  keptLine: {
    id: 'review.keptLine',
    defaultMessage: 'Kept on {time} by {name}, {epics, plural, one {# epic} other {# epics}}',
  },
  past: { id: 'review.past', defaultMessage: 'Reviews' },
  compare: { id: 'review.compare', defaultMessage: 'Compare' },
  compareWith: { id: 'review.compareWith', defaultMessage: 'Compare with the review of {time}' },
  isCompared: { id: 'review.isCompared', defaultMessage: 'Compared above' },
  pastLimit: { id: 'review.pastLimit', defaultMessage: 'The last twelve are shown.' },
});

export const keepMessages = messages({
  open: { id: 'review.keepOpen', defaultMessage: 'Keep a review' },
  title: { id: 'review.keepTitle', defaultMessage: 'Keep a review of today' },
  explain: {
    id: 'review.keepExplain',
    defaultMessage:
      'Keeps status, reasons, column, decision and WSJF of {epics, plural, one {# epic} other {# epics}}, with the date and your name. It cannot be changed afterwards.',
  },
  left: {
    id: 'review.keepLeft',
    defaultMessage: 'Left out, as their scores and decisions cannot be read: {keys}.',
  },
  note: { id: 'review.keepNote', defaultMessage: 'Note (optional)' },
  noteHint: {
    id: 'review.keepNoteHint',
    defaultMessage: 'Who was there, what was agreed',
  },
  still: {
    id: 'review.keepStill',
    defaultMessage: 'What you typed before is still here and not saved.',
  },
  save: { id: 'review.keepSave', defaultMessage: 'Keep it' },
  cancel: { id: 'review.keepCancel', defaultMessage: 'Cancel' },
  saved: {
    id: 'review.kept',
    defaultMessage: 'Review kept, {time}: {epics, plural, one {# epic} other {# epics}}.',
  },
  onlyManagers: {
    id: 'review.onlyManagers',
    defaultMessage: 'Only portfolio managers can keep a review.',
  },
  onSite: {
    id: 'review.onSite',
    defaultMessage:
      'A review keeps all epics of the site: keep it on the overview of the whole site.',
  },
  again: {
    id: 'review.keepAgain',
    defaultMessage: 'Your note is still here. Trying again keeps the review only once.',
  },
  conflictTitle: {
    id: 'review.conflict',
    defaultMessage: 'This was kept already, but differently',
  },
  conflictDetail: {
    id: 'review.conflictDetail',
    defaultMessage:
      'An earlier try arrived after all: {time}, {epics, plural, one {# epic} other {# epics}}, {note, select, none {without a note} other {with the note “{text}”}}. What you have typed is still here.',
  },
  keepBoth: { id: 'review.keepBoth', defaultMessage: 'Keep a second one with my note' },
  leave: { id: 'review.leave', defaultMessage: 'Leave it as it was kept' },
});

export const OBSTACLE_MESSAGES: Readonly<Record<ReviewObstacle, MessageDescriptor>> = messages({
  reading: {
    id: 'reviewObstacle.reading',
    defaultMessage: 'A review can be kept when everything is read.',
  },
  partial: {
    id: 'reviewObstacle.partial',
    defaultMessage:
      'Something could not be read, so a review would look better than things are. Refresh the page to try again.',
  },
  'too-many': {
    id: 'reviewObstacle.tooMany',
    defaultMessage:
      'A review has room for {most, number} epics, and there are {epics, number}. In its settings, the app can be told to take fewer work types as epics.',
  },
  'no-epics': {
    id: 'reviewObstacle.noEpics',
    defaultMessage: 'There is no epic to keep.',
  },
});

/** Headings with their counts. */
export const GROUP_MESSAGES: Readonly<Record<DifferenceGroup, MessageDescriptor>> = messages({
  'turned-red': { id: 'reviewGroup.red', defaultMessage: 'Now off course ({count, number})' },
  'turned-amber': {
    id: 'reviewGroup.amber',
    defaultMessage: 'Now need attention ({count, number})',
  },
  finished: { id: 'reviewGroup.finished', defaultMessage: 'Finished ({count, number})' },
  'turned-green': { id: 'reviewGroup.green', defaultMessage: 'Back on course ({count, number})' },
  decided: { id: 'reviewGroup.decided', defaultMessage: 'Decided ({count, number})' },
  moved: { id: 'reviewGroup.moved', defaultMessage: 'Moved ({count, number})' },
  rescored: { id: 'reviewGroup.rescored', defaultMessage: 'Scored anew ({count, number})' },
  'other-reasons': {
    id: 'reviewGroup.reasons',
    defaultMessage: 'Same status, other reasons ({count, number})',
  },
  new: { id: 'reviewGroup.new', defaultMessage: 'Not in that review ({count, number})' },
  gone: {
    id: 'reviewGroup.gone',
    defaultMessage: 'No longer among the epics ({count, number})',
  },
});

/** The same groups as parts of a sentence. */
export const GROUP_COUNT_MESSAGES: Readonly<Record<DifferenceGroup, MessageDescriptor>> = messages({
  'turned-red': { id: 'reviewCount.red', defaultMessage: '{count, number} now off course' },
  'turned-amber': {
    id: 'reviewCount.amber',
    defaultMessage: '{count, plural, one {# now needs} other {# now need}} attention',
  },
  finished: { id: 'reviewCount.finished', defaultMessage: '{count, number} finished' },
  'turned-green': { id: 'reviewCount.green', defaultMessage: '{count, number} back on course' },
  decided: { id: 'reviewCount.decided', defaultMessage: '{count, number} decided' },
  moved: { id: 'reviewCount.moved', defaultMessage: '{count, number} moved' },
  rescored: { id: 'reviewCount.rescored', defaultMessage: '{count, number} scored anew' },
  'other-reasons': {
    id: 'reviewCount.reasons',
    defaultMessage: '{count, number} with other reasons',
  },
  new: { id: 'reviewCount.new', defaultMessage: '{count, number} new' },
  gone: { id: 'reviewCount.gone', defaultMessage: '{count, number} gone' },
});

export const changeMessages = messages({
  status: { id: 'reviewChange.status', defaultMessage: '{to}, was {from}' },
  column: { id: 'reviewChange.column', defaultMessage: '{from} → {to}' },
  decision: { id: 'reviewChange.decision', defaultMessage: 'Decision: {to}, was {from}' },
  undecided: { id: 'reviewChange.undecided', defaultMessage: 'not decided' },
  wsjf: { id: 'reviewChange.wsjf', defaultMessage: 'WSJF {to}, was {from}' },
  unscored: { id: 'reviewChange.unscored', defaultMessage: 'none' },
  added: { id: 'reviewChange.added', defaultMessage: 'new reason: {reasons}' },
  ended: { id: 'reviewChange.ended', defaultMessage: 'no longer: {reasons}' },
});
