import { messages } from './messages';

export const COLUMN_MESSAGES = messages({
  value: { id: 'caseColumn.value', defaultMessage: 'Value' },
  timeCriticality: { id: 'caseColumn.timeCriticality', defaultMessage: 'Time criticality' },
  riskOrOpportunity: { id: 'caseColumn.riskOrOpportunity', defaultMessage: 'Risk or opportunity' },
  jobSize: { id: 'caseColumn.jobSize', defaultMessage: 'Job size' },
});

export const COLUMN_HINT_MESSAGES = messages({
  value: { id: 'caseColumnHint.value', defaultMessage: 'to users and to the business' },
  timeCriticality: {
    id: 'caseColumnHint.timeCriticality',
    defaultMessage: 'how fast the value fades',
  },
  riskOrOpportunity: {
    id: 'caseColumnHint.riskOrOpportunity',
    defaultMessage: 'risk taken away, doors opened',
  },
  jobSize: { id: 'caseColumnHint.jobSize', defaultMessage: 'how much work it is' },
});

export const GAP_MESSAGES = messages({
  'no-value': { id: 'caseGap.noValue', defaultMessage: 'value' },
  'no-time-criticality': { id: 'caseGap.noTimeCriticality', defaultMessage: 'time criticality' },
  'no-risk-or-opportunity': {
    id: 'caseGap.noRiskOrOpportunity',
    defaultMessage: 'risk or opportunity',
  },
  'no-job-size': { id: 'caseGap.noJobSize', defaultMessage: 'job size' },
  'not-positive': { id: 'caseGap.notPositive', defaultMessage: 'a score that is above zero' },
});

/** By what the form begins with. */
export const CONSENSUS_NOTE_MESSAGES = messages({
  consensus: {
    id: 'consensusNote.consensus',
    defaultMessage: 'What is agreed now stands here to begin with.',
  },
  median: {
    id: 'consensusNote.median',
    defaultMessage: 'It takes the place of the medians. The medians stand here to begin with.',
  },
  none: {
    id: 'consensusNote.none',
    defaultMessage: 'Nobody has scored yet. What is chosen here is what counts.',
  },
});

export const caseScoreMessages = messages({
  title: { id: 'caseScores.title', defaultMessage: 'Scores (WSJF)' },
  wsjf: {
    id: 'caseScores.wsjf',
    defaultMessage:
      'WSJF {wsjf, number, ::.00}: cost of delay {cost, number} ÷ job size {size, number}',
  },
  gaps: { id: 'caseScores.gaps', defaultMessage: 'No WSJF yet: missing {gaps}.' },
  fromConsensus: {
    id: 'caseScores.fromConsensus',
    defaultMessage: 'Agreed by {name} on {day}.',
  },
  fromMedian: {
    id: 'caseScores.fromMedian',
    defaultMessage:
      '{count, plural, one {From one card} other {Medians of # cards}}; nothing is agreed yet.',
  },
  fromNone: { id: 'caseScores.fromNone', defaultMessage: 'Nobody has scored yet.' },
  since: {
    id: 'caseScores.since',
    defaultMessage:
      '{count, plural, one {# card is} other {# cards are}} newer than what was agreed: reason to talk again.',
  },
  expires: { id: 'caseScores.expires', defaultMessage: 'The scores hold until {day}.' },
  expired: {
    id: 'caseScores.expired',
    defaultMessage: 'The scores are from {day}: time to look at them again.',
  },
  mine: { id: 'caseScores.mine', defaultMessage: 'My scores' },
  mineNote: {
    id: 'caseScores.mineNote',
    defaultMessage: 'Relative to other epics; the smallest one of a column is a 1.',
  },
  mineNoRight: {
    id: 'caseScores.mineNoRight',
    defaultMessage: 'To score you need the permission "Edit issues" for {key}.',
  },
  none: { id: 'caseScores.none', defaultMessage: 'none' },
  takeBackMine: { id: 'caseScores.takeBackMine', defaultMessage: 'Take my scores back' },
  all: { id: 'caseScores.all', defaultMessage: 'Who scored what' },
  scorer: { id: 'caseScores.scorer', defaultMessage: 'Person' },
  spread: { id: 'caseScores.spread', defaultMessage: 'Lowest to highest' },
  median: { id: 'caseScores.median', defaultMessage: 'Median' },
  range: { id: 'caseScores.range', defaultMessage: '{lowest, number} to {highest, number}' },
  wide: { id: 'caseScores.wide', defaultMessage: 'far apart' },
  wideNote: {
    id: 'caseScores.wideNote',
    defaultMessage: 'Far apart: somebody may know what others do not. Worth five minutes of talk.',
  },
  consensus: { id: 'caseScores.consensus', defaultMessage: 'What we agree on' },
  consensusOpen: { id: 'caseScores.consensusOpen', defaultMessage: 'Agree on scores' },
  consensusChange: { id: 'caseScores.consensusChange', defaultMessage: 'Change what is agreed' },
  agree: { id: 'caseScores.agree', defaultMessage: 'Agree' },
  cancel: { id: 'caseScores.cancel', defaultMessage: 'Cancel' },
  takeBack: { id: 'caseScores.takeBack', defaultMessage: 'Take the agreement back' },
  allColumns: { id: 'caseScores.allColumns', defaultMessage: 'Choose a score in each column.' },
});
