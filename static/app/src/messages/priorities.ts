import type { MessageDescriptor } from 'react-intl';
import type { StopReason } from '../../../../src/domain/business-case/portfolio/stop-list';
import type { WsjfGap } from '../../../../src/domain/business-case/priority/wsjf';
import { messages } from './messages';

export const priorityMessages = messages({
  viewOrder: { id: 'priorities.viewOrder', defaultMessage: 'What is next' },
  viewStop: { id: 'priorities.viewStop', defaultMessage: 'What should stop ({count, number})' },
  viewOrphans: {
    id: 'priorities.viewOrphans',
    defaultMessage: 'Without a theme ({count, number})',
  },
  views: { id: 'priorities.views', defaultMessage: 'Views' },
  next: { id: 'priorities.next', defaultMessage: 'Next by WSJF: <link></link> {summary}' },
  nextNone: {
    id: 'priorities.nextNone',
    defaultMessage: 'Nothing that has not begun has a rank yet.',
  },
  ranked: {
    id: 'priorities.ranked',
    defaultMessage:
      '{count, plural, =0 {No epic is ranked} one {# epic is ranked} other {# epics are ranked}}',
  },
  unranked: {
    id: 'priorities.unranked',
    defaultMessage:
      '{count, plural, one {# epic cannot be ranked} other {# epics cannot be ranked}}: ',
  },
  gapCount: { id: 'priorities.gapCount', defaultMessage: '{gap} ({count, number})' },
  formula: {
    id: 'priorities.formula',
    defaultMessage:
      'WSJF is (value + time criticality + risk or opportunity) ÷ job size. The highest comes first; of equal ones the higher cost of delay, then the smaller job. Epics that are done, or decided against, have no rank.',
  },
  withoutOne: {
    id: 'priorities.withoutOne',
    defaultMessage:
      'No epic has a 1 for {columns}. All scores compare with the smallest of their column, so it should be the 1.',
  },
  lowest: {
    id: 'priorities.lowest',
    defaultMessage: '{column} (the lowest is {lowest, number}: {keys})',
  },
  moreKeys: { id: 'priorities.moreKeys', defaultMessage: '{count, number} more' },
  expired: {
    id: 'priorities.expired',
    defaultMessage:
      '{count, plural, one {# ranked epic has scores} other {# ranked epics have scores}} older than {days, plural, one {# day} other {# days}}. They still rank; a quick look is due.',
  },
  showThem: { id: 'priorities.showThem', defaultMessage: 'Show them' },
  setTitle: { id: 'priorities.setTitle', defaultMessage: 'About the scores' },
});

export const GAP_MESSAGES: Readonly<Record<WsjfGap, MessageDescriptor>> = messages({
  'no-value': { id: 'gap.value', defaultMessage: 'no value' },
  'no-time-criticality': { id: 'gap.time', defaultMessage: 'no time criticality' },
  'no-risk-or-opportunity': { id: 'gap.risk', defaultMessage: 'no risk or opportunity' },
  'no-job-size': { id: 'gap.size', defaultMessage: 'no job size' },
  'not-positive': { id: 'gap.odd', defaultMessage: 'a score that is no positive number' },
});

export const STOP_MESSAGES: Readonly<Record<StopReason, MessageDescriptor>> = messages({
  'gate-stop': { id: 'stop.gate', defaultMessage: 'The last gate said stop, and work goes on.' },
  rejected: { id: 'stop.rejected', defaultMessage: 'It was decided against, and work goes on.' },
  deferred: { id: 'stop.deferred', defaultMessage: 'It was put off, and work goes on.' },
  'loses-money': {
    id: 'stop.money',
    defaultMessage: 'Even if it turns out well, it costs more than it brings.',
  },
  outranked: {
    id: 'stop.outranked',
    defaultMessage:
      'At least {count, plural, one {# approved epic} other {# approved epics}} with a higher WSJF {count, plural, one {waits} other {wait}} while it is under way.',
  },
});

/** Where the epics that wait are named. */
export const outrankedMessages = messages({
  wait: {
    id: 'outranked.wait',
    defaultMessage:
      '{count, plural, one {# approved epic with a higher WSJF waits} other {# approved epics with a higher WSJF wait}} while it is under way: {epics}.',
  },
  epic: { id: 'outranked.epic', defaultMessage: '<link></link> (WSJF {wsjf, number, ::.00})' },
});

export const priorityTableMessages = messages({
  caption: { id: 'priorities.caption', defaultMessage: 'Epics by value' },
  scroll: { id: 'priorities.scroll', defaultMessage: 'Epics, can be scrolled sideways' },
  rank: { id: 'priorities.rank', defaultMessage: 'Rank' },
  epic: { id: 'priorities.epic', defaultMessage: 'Epic' },
  wsjf: { id: 'priorities.wsjf', defaultMessage: 'WSJF' },
  value: { id: 'priorities.value', defaultMessage: 'Value' },
  timeCriticality: { id: 'priorities.time', defaultMessage: 'Time' },
  riskOrOpportunity: { id: 'priorities.risk', defaultMessage: 'Risk' },
  jobSize: { id: 'priorities.size', defaultMessage: 'Size' },
  cost: { id: 'priorities.cost', defaultMessage: 'Cost' },
  status: { id: 'priorities.status', defaultMessage: 'Status' },
  decision: { id: 'priorities.decision', defaultMessage: 'Decision' },
  ascending: { id: 'priorities.ascending', defaultMessage: 'Sort from the smallest' },
  descending: { id: 'priorities.descending', defaultMessage: 'Sort from the largest' },
  noRank: { id: 'priorities.noRank', defaultMessage: 'No rank' },
  was: { id: 'priorities.was', defaultMessage: 'was {rank, number}' },
  wasNone: { id: 'priorities.wasNone', defaultMessage: 'had none' },
  quotient: { id: 'priorities.quotient', defaultMessage: '{delay, number} ÷ {size, number}' },
  median: {
    id: 'priorities.median',
    defaultMessage: '{count, plural, one {By one person} other {Median of # people}}',
  },
  agreed: { id: 'priorities.agreed', defaultMessage: 'Agreed' },
  newCards: {
    id: 'priorities.newCards',
    defaultMessage:
      'Agreed; {count, plural, one {# person has} other {# people have}} scored since',
  },
  tieDelay: { id: 'priorities.tieDelay', defaultMessage: 'Below {above}: lower cost of delay' },
  tieSize: { id: 'priorities.tieSize', defaultMessage: 'Below {above}: the larger job' },
  tieKey: { id: 'priorities.tieKey', defaultMessage: 'Equal to {above}' },
  unknownFacts: { id: 'priorities.unknownFacts', defaultMessage: 'Its scores could not be read' },
  noScore: { id: 'priorities.noScore', defaultMessage: 'Not scored' },
  npv: { id: 'priorities.npv', defaultMessage: 'NPV {amount}' },
  noCost: { id: 'priorities.noCost', defaultMessage: 'None yet' },
  doneOf: {
    id: 'priorities.doneOf',
    defaultMessage: '{done, number} of {total, number} done',
  },
  noChildren: { id: 'priorities.noChildren', defaultMessage: 'Nothing below it' },
  notRead: { id: 'priorities.notRead', defaultMessage: 'Progress not read' },
  noDecision: { id: 'priorities.noDecision', defaultMessage: 'None yet' },
  gate: { id: 'priorities.gate', defaultMessage: 'Gate: {gate}' },
  unlogged: {
    id: 'priorities.unlogged',
    defaultMessage: 'Jira says {decision}, but the log has no such decision',
  },
  theme: { id: 'priorities.theme', defaultMessage: 'Theme: {theme}' },
});

export const priorityFilterMessages = messages({
  label: { id: 'priorities.filter', defaultMessage: 'Filter the epics' },
  stage: { id: 'priorities.stage', defaultMessage: 'How far' },
  theme: { id: 'priorities.filterTheme', defaultMessage: 'Theme' },
  noTheme: { id: 'priorities.filterNoTheme', defaultMessage: 'Without a theme' },
  status: { id: 'priorities.filterStatus', defaultMessage: 'Status' },
  decision: { id: 'priorities.filterDecision', defaultMessage: 'Decision' },
  undecided: { id: 'priorities.filterUndecided', defaultMessage: 'None yet' },
  scores: { id: 'priorities.filterScores', defaultMessage: 'Scores' },
  expired: { id: 'priorities.filterExpired', defaultMessage: 'expired' },
  medians: { id: 'priorities.filterMedians', defaultMessage: 'not agreed yet' },
  any: { id: 'priorities.any', defaultMessage: 'Any' },
  all: {
    id: 'priorities.allShown',
    defaultMessage: '{total, plural, one {# epic} other {# epics}}',
  },
  shown: {
    id: 'priorities.shown',
    defaultMessage: '{shown, number} of {total, plural, one {# epic} other {# epics}}',
  },
  clear: { id: 'priorities.clear', defaultMessage: 'Clear filters' },
  nothingFits: { id: 'priorities.nothingFits', defaultMessage: 'No epic fits these filters' },
  nothingFitsHow: {
    id: 'priorities.nothingFitsHow',
    defaultMessage: 'Take a filter away to see more.',
  },
});

export const STAGE_MESSAGES = messages({
  open: { id: 'stage.open', defaultMessage: 'Not done' },
  waiting: { id: 'stage.waiting', defaultMessage: 'Not begun' },
  'under-way': { id: 'stage.underWay', defaultMessage: 'Under way' },
  done: { id: 'stage.done', defaultMessage: 'Done' },
  all: { id: 'stage.all', defaultMessage: 'All' },
});

export const priorityListMessages = messages({
  stopIntro: {
    id: 'priorities.stopIntro',
    defaultMessage:
      'Epics under way of which to ask whether they should stop. It is a question, not an order; whoever decides records it in the epic.',
  },
  stopNone: { id: 'priorities.stopNone', defaultMessage: 'Nothing speaks for stopping anything' },
  stopNoneHow: {
    id: 'priorities.stopNoneHow',
    defaultMessage:
      'Here you would see epics under way that were decided against, lose money, or hold up better ones.',
  },
  stopNoMoney: {
    id: 'priorities.stopNoMoney',
    defaultMessage: 'Money is for portfolio managers only, so it is not among the reasons here.',
  },
  orphanIntro: {
    id: 'priorities.orphanIntro',
    defaultMessage:
      'Open epics that serve no theme of the register. Choose a theme in the case of the epic, or ask whether it is worth doing.',
  },
  orphanNone: { id: 'priorities.orphanNone', defaultMessage: 'Every open epic serves a theme' },
  orphanNoneHow: {
    id: 'priorities.orphanNoneHow',
    defaultMessage: 'An epic without one would be listed here.',
  },
  orphanUnknown: {
    id: 'priorities.orphanUnknown',
    defaultMessage: 'The register of themes could not be read, so nobody can tell.',
  },
  orphanNoThemes: {
    id: 'priorities.orphanNoThemes',
    defaultMessage: 'There are no themes yet. Portfolio managers add them on the page Themes.',
  },
  goneTheme: {
    id: 'priorities.goneTheme',
    defaultMessage: 'Its theme {theme} is no longer in the register.',
  },
});
