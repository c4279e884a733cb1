import { messages } from './messages';

/** Words for the parts and states of a case, of the issue and of lists alike. */
export const CASE_PART_MESSAGES = messages({
  hypothesis: { id: 'casePart.hypothesis', defaultMessage: 'Hypothesis' },
  outcomes: { id: 'casePart.outcomes', defaultMessage: 'Outcomes' },
  indicators: { id: 'casePart.indicators', defaultMessage: 'Indicators' },
  scope: { id: 'casePart.scope', defaultMessage: 'Scope' },
  qualities: { id: 'casePart.qualities', defaultMessage: 'Qualities' },
  sponsors: { id: 'casePart.sponsors', defaultMessage: 'Sponsors' },
  theme: { id: 'casePart.theme', defaultMessage: 'Theme' },
  scores: { id: 'casePart.scores', defaultMessage: 'Scores' },
});

export const PART_NAME_MESSAGES = messages({
  hypothesis: { id: 'casePartName.hypothesis', defaultMessage: 'Hypothesis' },
  outcomes: { id: 'casePartName.outcomes', defaultMessage: 'Outcomes' },
  indicators: { id: 'casePartName.indicators', defaultMessage: 'Indicators' },
  scopeIn: { id: 'casePartName.scopeIn', defaultMessage: 'In scope' },
  scopeOut: { id: 'casePartName.scopeOut', defaultMessage: 'Out of scope' },
  qualities: { id: 'casePartName.qualities', defaultMessage: 'Qualities' },
  sponsors: { id: 'casePartName.sponsors', defaultMessage: 'Sponsors' },
  stakeholders: { id: 'casePartName.stakeholders', defaultMessage: 'Stakeholders' },
  themeId: { id: 'casePartName.themeId', defaultMessage: 'Theme' },
  objectiveId: { id: 'casePartName.objectiveId', defaultMessage: 'Objective' },
});

export const PART_STATE_MESSAGES = messages({
  complete: { id: 'casePartState.complete', defaultMessage: 'there' },
  begun: { id: 'casePartState.begun', defaultMessage: 'begun' },
  empty: { id: 'casePartState.empty', defaultMessage: 'missing' },
});

export const CLAUSE_MESSAGES = messages({
  for: { id: 'caseClause.for', defaultMessage: 'For' },
  who: { id: 'caseClause.who', defaultMessage: 'who' },
  the: { id: 'caseClause.the', defaultMessage: 'the' },
  isA: { id: 'caseClause.isA', defaultMessage: 'is a' },
  that: { id: 'caseClause.that', defaultMessage: 'that' },
  unlike: { id: 'caseClause.unlike', defaultMessage: 'unlike' },
  ourSolution: { id: 'caseClause.ourSolution', defaultMessage: 'our solution' },
});

export const DECISION_MESSAGES = messages({
  approved: { id: 'caseDecision.approved', defaultMessage: 'Go' },
  rejected: { id: 'caseDecision.rejected', defaultMessage: 'No-go' },
  deferred: { id: 'caseDecision.deferred', defaultMessage: 'Deferred' },
});

export const GATE_MESSAGES = messages({
  pivot: { id: 'caseGate.pivot', defaultMessage: 'Pivot' },
  persevere: { id: 'caseGate.persevere', defaultMessage: 'Persevere' },
  stop: { id: 'caseGate.stop', defaultMessage: 'Stop' },
});

export const caseWordMessages = messages({
  undecided: { id: 'caseWord.undecided', defaultMessage: 'Not decided' },
  notRanked: { id: 'caseWord.notRanked', defaultMessage: 'WSJF open' },
  wsjf: { id: 'caseWord.wsjf', defaultMessage: 'WSJF {wsjf, number, ::.0}' },
  complete: { id: 'caseWord.complete', defaultMessage: '{percent, number}% complete' },
  noTheme: { id: 'caseWord.noTheme', defaultMessage: 'no theme' },
  somebody: { id: 'caseWord.somebody', defaultMessage: 'Somebody' },
  decisionWithGate: { id: 'caseWord.decisionWithGate', defaultMessage: '{decision}, then {gate}' },
  block: { id: 'caseWord.block', defaultMessage: 'Case: {facts}' },
  blockUnreadable: { id: 'caseWord.blockUnreadable', defaultMessage: 'Case: cannot be read' },
  blockNone: { id: 'caseWord.blockNone', defaultMessage: 'Case: not begun' },
});
