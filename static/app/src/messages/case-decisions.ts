import { messages } from './messages';

export const caseDecisionMessages = messages({
  title: { id: 'caseDecisions.title', defaultMessage: 'Decisions' },
  none: { id: 'caseDecisions.none', defaultMessage: 'Nothing was decided yet.' },
  readers: {
    id: 'caseDecisions.readers',
    defaultMessage: 'Portfolio managers decide; everybody who sees the issue can read why.',
  },
  decide: { id: 'caseDecisions.decide', defaultMessage: 'Decide' },
  entry: { id: 'caseDecisions.entry', defaultMessage: '{what} by {name}' },
  gateEntry: { id: 'caseDecisions.gateEntry', defaultMessage: 'After the MVP: {what} by {name}' },
  kind: { id: 'caseDecisions.kind', defaultMessage: 'What is decided' },
  go: { id: 'caseDecisions.go', defaultMessage: 'Go' },
  noGo: { id: 'caseDecisions.noGo', defaultMessage: 'No-go' },
  defer: { id: 'caseDecisions.defer', defaultMessage: 'Defer' },
  pivot: { id: 'caseDecisions.pivot', defaultMessage: 'Pivot: change course' },
  persevere: { id: 'caseDecisions.persevere', defaultMessage: 'Persevere: carry on' },
  stop: { id: 'caseDecisions.stop', defaultMessage: 'Stop' },
  forStart: { id: 'caseDecisions.forStart', defaultMessage: 'Whether to do it' },
  forGate: { id: 'caseDecisions.forGate', defaultMessage: 'After the MVP' },
  why: { id: 'caseDecisions.why', defaultMessage: 'Why' },
  evidence: { id: 'caseDecisions.evidence', defaultMessage: 'Evidence' },
  save: { id: 'caseDecisions.save', defaultMessage: 'Record the decision' },
  cancel: { id: 'caseDecisions.cancel', defaultMessage: 'Cancel' },
  chooseFirst: { id: 'caseDecisions.chooseFirst', defaultMessage: 'Choose what is decided.' },
  sayWhy: { id: 'caseDecisions.sayWhy', defaultMessage: 'Say in a few words why.' },
  append: {
    id: 'caseDecisions.append',
    defaultMessage: 'Entries stay as they are: a later one takes the place of an earlier one.',
  },
});

export const caseReleaseMessages = messages({
  title: { id: 'caseRelease.title', defaultMessage: 'After the release' },
  confirmed: { id: 'caseRelease.confirmed', defaultMessage: 'Looked at by {name} on {day}.' },
  early: {
    id: 'caseRelease.early',
    defaultMessage: 'That was before the epic was finished, so the question is open again.',
  },
  waiting: {
    id: 'caseRelease.waiting',
    defaultMessage:
      '{days, plural, =0 {Finished today} one {Finished # day ago} other {Finished # days ago}}. Did what was hoped for come true?',
  },
  waitingUnknown: {
    id: 'caseRelease.waitingUnknown',
    defaultMessage: 'Finished. Did what was hoped for come true?',
  },
  managers: {
    id: 'caseRelease.managers',
    defaultMessage: 'Portfolio managers confirm it once the readings are there.',
  },
  note: { id: 'caseRelease.note', defaultMessage: 'What came of it' },
  confirm: { id: 'caseRelease.confirm', defaultMessage: 'Confirm the value' },
  takeBack: { id: 'caseRelease.takeBack', defaultMessage: 'Take the confirmation back' },
  sayWhat: { id: 'caseRelease.sayWhat', defaultMessage: 'Say in a few words what came of it.' },
});
