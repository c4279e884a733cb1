import { messages } from './messages';

/** Fields of the texts of a case. */
export const caseTextMessages = messages({
  hypothesisNote: {
    id: 'caseText.hypothesisNote',
    defaultMessage: 'One sentence. Each line of it may stay empty for now.',
  },
  count: { id: 'caseText.count', defaultMessage: '{length, number} of {most, number} characters' },
  tooLong: {
    id: 'caseText.tooLong',
    defaultMessage:
      '{count, plural, one {# character} other {# characters}} too many. Nothing is lost: shorten it, and it is saved.',
  },
  tooMany: {
    id: 'caseText.tooMany',
    defaultMessage: 'There is room for {most, number}. Take some away, and it is saved.',
  },
  outcome: { id: 'caseText.outcome', defaultMessage: 'Outcome {number, number}' },
  addOutcome: { id: 'caseText.addOutcome', defaultMessage: 'Add an outcome' },
  noOutcomes: {
    id: 'caseText.noOutcomes',
    defaultMessage: 'What will be different for the business, one a line.',
  },
  quality: { id: 'caseText.quality', defaultMessage: 'Quality {number, number}' },
  addQuality: { id: 'caseText.addQuality', defaultMessage: 'Add a quality' },
  noQualities: {
    id: 'caseText.noQualities',
    defaultMessage: 'What has to hold besides: security, speed, law.',
  },
  takeAway: { id: 'caseText.takeAway', defaultMessage: 'Take away: {name}' },
  takeAwayShort: { id: 'caseText.takeAwayShort', defaultMessage: 'Take away' },
  scopeIn: { id: 'caseText.scopeIn', defaultMessage: 'In scope' },
  scopeOut: { id: 'caseText.scopeOut', defaultMessage: 'Out of scope' },
  people: { id: 'caseText.people', defaultMessage: 'People' },
  sponsors: { id: 'caseText.sponsors', defaultMessage: 'Sponsors' },
  sponsorsNote: { id: 'caseText.sponsorsNote', defaultMessage: 'Who answers for the money.' },
  addSponsor: { id: 'caseText.addSponsor', defaultMessage: 'Add a sponsor' },
  stakeholders: { id: 'caseText.stakeholders', defaultMessage: 'Stakeholders' },
  stakeholdersNote: { id: 'caseText.stakeholdersNote', defaultMessage: 'Who has to be heard.' },
  addStakeholder: { id: 'caseText.addStakeholder', defaultMessage: 'Add a stakeholder' },
  nobody: { id: 'caseText.nobody', defaultMessage: 'Nobody yet.' },
  strategy: { id: 'caseText.strategy', defaultMessage: 'Theme and objective' },
  theme: { id: 'caseText.theme', defaultMessage: 'Theme' },
  objective: { id: 'caseText.objective', defaultMessage: 'Objective' },
  none: { id: 'caseText.none', defaultMessage: 'None' },
  closed: { id: 'caseText.closed', defaultMessage: '{name} (closed)' },
  gone: { id: 'caseText.gone', defaultMessage: '{id} (no longer in the register)' },
  noThemes: {
    id: 'caseText.noThemes',
    defaultMessage: 'No themes were set up yet. Portfolio managers do that on the portfolio page.',
  },
  notWritten: { id: 'caseText.notWritten', defaultMessage: 'Not written yet.' },
});

export const indicatorMessages = messages({
  none: {
    id: 'caseIndicator.none',
    defaultMessage: 'Numbers that tell early whether the hypothesis holds.',
  },
  add: { id: 'caseIndicator.add', defaultMessage: 'Add an indicator' },
  one: { id: 'caseIndicator.one', defaultMessage: 'Indicator {number, number}' },
  name: { id: 'caseIndicator.name', defaultMessage: 'What is counted' },
  unit: { id: 'caseIndicator.unit', defaultMessage: 'Unit' },
  baseline: { id: 'caseIndicator.baseline', defaultMessage: 'Today' },
  target: { id: 'caseIndicator.target', defaultMessage: 'Target' },
  direction: { id: 'caseIndicator.direction', defaultMessage: 'Better is' },
  higher: { id: 'caseIndicator.higher', defaultMessage: 'higher' },
  lower: { id: 'caseIndicator.lower', defaultMessage: 'lower' },
  noName: {
    id: 'caseIndicator.noName',
    defaultMessage: 'Say what is counted, and the indicators are saved.',
  },
  noNumber: { id: 'caseIndicator.noNumber', defaultMessage: 'This is no number.' },
  tooLarge: { id: 'caseIndicator.tooLarge', defaultMessage: 'This number is too large.' },
  readings: {
    id: 'caseIndicator.readings',
    defaultMessage: '{count, plural, =0 {No readings} one {# reading} other {# readings}}',
  },
  readOn: { id: 'caseIndicator.readOn', defaultMessage: 'Read on' },
  value: { id: 'caseIndicator.value', defaultMessage: 'Value' },
  addReading: { id: 'caseIndicator.addReading', defaultMessage: 'Add reading' },
  reading: { id: 'caseIndicator.reading', defaultMessage: '{day}: {value}' },
  fromTo: { id: 'caseIndicator.fromTo', defaultMessage: '{name}: {from} → {to}' },
});

export const TREND_MESSAGES = messages({
  'no-reading': { id: 'caseTrend.noReading', defaultMessage: 'not read yet' },
  reached: { id: 'caseTrend.reached', defaultMessage: 'target reached' },
  better: { id: 'caseTrend.better', defaultMessage: 'getting better' },
  worse: { id: 'caseTrend.worse', defaultMessage: 'getting worse' },
  same: { id: 'caseTrend.same', defaultMessage: 'unchanged' },
  first: { id: 'caseTrend.first', defaultMessage: 'first reading' },
});
