import type { MessageDescriptor } from 'react-intl';
import type { KanbanColumn } from '../../../../src/domain/business-case/portfolio/kanban-column';
import { messages } from './messages';

/** What a company decides about business cases. */
export const caseSettingMessages = messages({
  title: { id: 'caseSettings.title', defaultMessage: 'Business cases' },
  intro: {
    id: 'caseSettings.intro',
    defaultMessage:
      'Which work carries a business case, how money is counted and who sees it, and when scores, value and order need a look.',
  },
  types: { id: 'caseSettings.types', defaultMessage: 'Work types that carry a business case' },
  areProposed: {
    id: 'caseSettings.areProposed',
    defaultMessage: 'Epics and all work types above them (the proposal)',
  },
  onSite: { id: 'caseSettings.onSite', defaultMessage: 'On this site: {names}.' },
  noneAbove: {
    id: 'caseSettings.noneAbove',
    defaultMessage: 'This site has no work type above stories, so nothing carries a business case.',
  },
  noTypes: {
    id: 'caseSettings.noTypes',
    defaultMessage: 'No work type is named, so nothing carries a business case.',
  },
  unknownTypes: {
    id: 'caseSettings.unknownTypes',
    defaultMessage: 'You see no work type on this site with the name {names}.',
  },
  addType: { id: 'caseSettings.addType', defaultMessage: 'Name of a work type' },
  addThisType: { id: 'caseSettings.addThisType', defaultMessage: 'Add work type' },
  typeFault: {
    id: 'caseSettings.typeFault',
    defaultMessage:
      'Enter the name of a work type that is not in the list yet, with at most 255 characters.',
  },
  removeWhat: { id: 'caseSettings.removeWhat', defaultMessage: 'Remove {name}' },
  money: { id: 'caseSettings.money', defaultMessage: 'Money' },
  currency: { id: 'caseSettings.currency', defaultMessage: 'Currency' },
  currencyUse: {
    id: 'caseSettings.currencyUse',
    defaultMessage: '{name}. Amounts are never converted: a change only changes how they read.',
  },
  currencyFault: {
    id: 'caseSettings.currencyFault',
    defaultMessage: 'Enter the currency as its three-letter code, such as EUR or USD.',
  },
  currencyUnknown: {
    id: 'caseSettings.currencyUnknown',
    defaultMessage: 'No currency in use has the code {code}.',
  },
  rate: { id: 'caseSettings.rate', defaultMessage: 'Discount rate' },
  rateUse: {
    id: 'caseSettings.rateUse',
    defaultMessage: 'Amounts that come later count less by it.',
  },
  rateFault: {
    id: 'caseSettings.rateFault',
    defaultMessage: 'Enter the discount rate as a percentage from 0 to 100, such as 8 or 7.5.',
  },
  percent: { id: 'caseSettings.percent', defaultMessage: '% a year' },
  fiscalYear: { id: 'caseSettings.fiscalYear', defaultMessage: 'Start of the fiscal year' },
  fiscalYearUse: {
    id: 'caseSettings.fiscalYearUse',
    defaultMessage:
      'Amounts stay with the name of their quarter, such as 2026-Q3. After a change, that name means other months.',
  },
  confidential: {
    id: 'caseSettings.confidential',
    defaultMessage: 'Only portfolio managers see amounts',
  },
  confidentialUse: {
    id: 'caseSettings.confidentialUse',
    defaultMessage:
      'Once saved, amounts and everything computed from them are shown to portfolio managers only, on every page, in every export and in every report; the app never wrote them to Jira, so nothing is left to clean there. A page that is open now goes on showing them until it is loaded again; copies, exports and prints made before cannot be called back.',
  },
  opened: {
    id: 'caseSettings.opened',
    defaultMessage:
      'Once saved, everybody who may see an epic sees its amounts. Hiding them again later does not undo what was seen, exported or printed until then.',
  },
  order: { id: 'caseSettings.order', defaultMessage: 'Scores, value and order' },
  scoresValid: { id: 'caseSettings.scoresValid', defaultMessage: 'Scores hold for' },
  scoresValidUse: {
    id: 'caseSettings.scoresValidUse',
    defaultMessage: 'After this many calendar days a score is shown as out of date.',
  },
  scoresValidFault: {
    id: 'caseSettings.scoresValidFault',
    defaultMessage:
      'Enter how long scores hold: a whole number of days from {min} to {max, number}.',
  },
  confirmAfter: { id: 'caseSettings.confirmAfter', defaultMessage: 'Value is confirmed after' },
  confirmAfterUse: {
    id: 'caseSettings.confirmAfterUse',
    defaultMessage:
      'This many calendar days after an epic is done, it is asked whether the value came.',
  },
  confirmAfterFault: {
    id: 'caseSettings.confirmAfterFault',
    defaultMessage:
      'Enter when value is confirmed: a whole number of days from {min} to {max, number}.',
  },
  outrankedBy: { id: 'caseSettings.outrankedBy', defaultMessage: 'Outranked by' },
  outrankedByUse: {
    id: 'caseSettings.outrankedByUse',
    defaultMessage:
      'An epic under way is outranked once at least this many approved epics with a higher WSJF wait.',
  },
  outrankedByFault: {
    id: 'caseSettings.outrankedByFault',
    defaultMessage:
      'Enter how many better epics outrank one: a whole number from {min} to {max, number}.',
  },
  days: { id: 'caseSettings.days', defaultMessage: 'days' },
  epics: { id: 'caseSettings.epics', defaultMessage: 'better epics' },
  field: { id: 'caseSettings.field', defaultMessage: 'Field for WSJF' },
  fieldUse: {
    id: 'caseSettings.fieldUse',
    defaultMessage:
      'A number field that WSJF is written into when somebody asks for it. What the field held is replaced.',
  },
  noField: { id: 'caseSettings.noField', defaultMessage: 'None: WSJF is not written' },
  fieldGone: {
    id: 'caseSettings.fieldGone',
    defaultMessage: 'The field {id} is not on this site any more, so WSJF is not written.',
  },
  fieldTaken: {
    id: 'caseSettings.fieldTaken',
    defaultMessage: 'This field is no number field of its own for WSJF: it may hold story points.',
  },
});

/** The columns of the portfolio’s kanban in the settings. */
export const kanbanSettingMessages = messages({
  title: { id: 'kanbanSettings.title', defaultMessage: 'Kanban of epics' },
  intro: {
    id: 'kanbanSettings.intro',
    defaultMessage:
      'Each status belongs to one column. Statuses that no column names are placed by their name and category.',
  },
  show: { id: 'kanbanSettings.show', defaultMessage: 'Show columns, limits and policies' },
  hide: { id: 'kanbanSettings.hide', defaultMessage: 'Hide columns, limits and policies' },
  statuses: { id: 'kanbanSettings.statuses', defaultMessage: 'Statuses: {names}' },
  noStatuses: {
    id: 'kanbanSettings.noStatuses',
    defaultMessage: 'No status named. By name and category: {names}.',
  },
  noneAtAll: {
    id: 'kanbanSettings.noneAtAll',
    defaultMessage: 'No status named, and none of this site fits by itself.',
  },
  add: { id: 'kanbanSettings.add', defaultMessage: 'Status of {column}' },
  addThis: { id: 'kanbanSettings.addThis', defaultMessage: 'Add status' },
  statusFault: {
    id: 'kanbanSettings.statusFault',
    defaultMessage:
      'Enter the name of a status that {column} does not have yet, with at most 255 characters.',
  },
  statusTaken: {
    id: 'kanbanSettings.statusTaken',
    defaultMessage: 'The column {column} has this status. Remove it there first.',
  },
  unknown: {
    id: 'kanbanSettings.unknown',
    defaultMessage: 'You see no status on this site with the name {names}.',
  },
  limit: { id: 'kanbanSettings.limit', defaultMessage: 'WIP limit of {column}' },
  limitFault: {
    id: 'kanbanSettings.limitFault',
    defaultMessage:
      'Enter the WIP limit of {column} as a whole number from {min} to {max, number}, or nothing for no limit.',
  },
  epics: { id: 'kanbanSettings.epics', defaultMessage: 'epics' },
  policy: { id: 'kanbanSettings.policy', defaultMessage: 'Policy of {column}' },
  policyUse: {
    id: 'kanbanSettings.policyUse',
    defaultMessage:
      'What has to be true of an epic to leave the column. {length, number} of {max, number} characters.',
  },
  policyFault: {
    id: 'kanbanSettings.policyFault',
    defaultMessage:
      'Shorten the policy of {column} by {over, plural, one {# character} other {# characters}}.',
  },
});

export const COLUMN_MESSAGES: Readonly<Record<KanbanColumn, MessageDescriptor>> = messages({
  funnel: { id: 'kanbanColumn.funnel', defaultMessage: 'Funnel' },
  reviewing: { id: 'kanbanColumn.reviewing', defaultMessage: 'Reviewing' },
  analysing: { id: 'kanbanColumn.analysing', defaultMessage: 'Analysing' },
  backlog: { id: 'kanbanColumn.backlog', defaultMessage: 'Backlog' },
  implementing: { id: 'kanbanColumn.implementing', defaultMessage: 'Implementing' },
  done: { id: 'kanbanColumn.done', defaultMessage: 'Done' },
});

/** Names of the settings of cases, as lists of changes show them; by the place in the document. */
export const CASE_ENTRY_MESSAGES = messages({
  'cases.types': { id: 'entry.caseTypes', defaultMessage: 'Work types with a business case' },
  'cases.currency': { id: 'entry.currency', defaultMessage: 'Currency' },
  'cases.discountRate': { id: 'entry.discountRate', defaultMessage: 'Discount rate a year' },
  'cases.fiscalYearStart': {
    id: 'entry.fiscalYearStart',
    defaultMessage: 'Start of the fiscal year',
  },
  'cases.isMoneyConfidential': {
    id: 'entry.isMoneyConfidential',
    defaultMessage: 'Only portfolio managers see amounts',
  },
  'cases.scoresValidDays': { id: 'entry.scoresValidDays', defaultMessage: 'Scores hold, in days' },
  'cases.confirmAfterDays': {
    id: 'entry.confirmAfterDays',
    defaultMessage: 'Value is confirmed after days',
  },
  'cases.outrankedBy': { id: 'entry.outrankedBy', defaultMessage: 'Better epics that outrank one' },
  'cases.numberField': { id: 'entry.numberField', defaultMessage: 'Field for WSJF' },
  'cases.kanban': { id: 'entry.kanban', defaultMessage: 'Kanban of epics' },
});

export const caseEntryMessages = messages({
  epicsAndAbove: { id: 'entry.epicsAndAbove', defaultMessage: 'epics and above' },
  proposed: {
    id: 'entry.kanbanProposed',
    defaultMessage: 'statuses by name and category, without limits and policies',
  },
  unreadable: { id: 'entry.kanbanUnreadable', defaultMessage: 'cannot be read' },
  column: { id: 'entry.kanbanColumn', defaultMessage: '{name}: {facts}' },
  statuses: { id: 'entry.kanbanStatuses', defaultMessage: 'statuses {names}' },
  limit: { id: 'entry.kanbanLimit', defaultMessage: 'WIP limit {limit, number}' },
  policy: { id: 'entry.kanbanPolicy', defaultMessage: 'policy “{policy}”' },
});
