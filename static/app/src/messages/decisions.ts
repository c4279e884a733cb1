import type { MessageDescriptor } from 'react-intl';
import type { LogKind, LogStanding } from '../../../../src/use-cases/cases/decision-log';
import { messages } from './messages';

export const decisionMessages = messages({
  inForce: { id: 'decisions.inForce', defaultMessage: 'In force now: {counts}.' },
  nothingInForce: { id: 'decisions.nothingInForce', defaultMessage: 'No decision is in force.' },
  countOf: { id: 'decisions.countOf', defaultMessage: '{count, number} {what}' },
  countOfGate: { id: 'decisions.countOfGate', defaultMessage: '{count, number} {what} at a gate' },
  explain: {
    id: 'decisions.explain',
    defaultMessage:
      'A decision holds until the next one on the same epic, a gate until the next decision or gate.',
  },
  unloggedTitle: {
    id: 'decisions.unloggedTitle',
    defaultMessage:
      '{count, plural, one {# issue says a decision that is not in the log} other {# issues say decisions that are not in the log}}',
  },
  unloggedHow: {
    id: 'decisions.unloggedHow',
    defaultMessage:
      'Either another tool wrote it into the issue, or it was decided here before the data of the app were deleted, by an administrator or with the app itself. Without an entry in the log it does not count, but searches in Jira find it until the case of the epic is saved again.',
  },
  showUnlogged: { id: 'decisions.showUnlogged', defaultMessage: 'Show only these' },
  unread: {
    id: 'decisions.unread',
    defaultMessage:
      'The log of {count, plural, one {# epic} other {# epics}} could not be read, so decisions may be missing here.',
  },
  coverage: {
    id: 'decisions.coverage',
    defaultMessage: 'Decisions on epics that Jira does not show you are not included.',
  },
  none: { id: 'decisions.none', defaultMessage: 'No decisions yet' },
  noneHow: {
    id: 'decisions.noneHow',
    defaultMessage:
      'Here you would see who decided what on which epic, when and why: go, no-go or defer, and what each gate said. Portfolio managers decide on an epic in its business case, under Decisions.',
  },
  noneSoFar: {
    id: 'decisions.noneSoFar',
    defaultMessage: 'No decisions among what was read so far.',
  },
  nothingFits: { id: 'decisions.nothingFits', defaultMessage: 'No decision fits these filters' },
  nothingFitsHow: {
    id: 'decisions.nothingFitsHow',
    defaultMessage: 'Take a filter away to see more.',
  },
  all: {
    id: 'decisions.all',
    defaultMessage: '{total, plural, one {# entry} other {# entries}}',
  },
  shown: {
    id: 'decisions.shown',
    defaultMessage: '{shown, number} of {total, plural, one {# entry} other {# entries}}',
  },
  soFar: { id: 'decisions.soFar', defaultMessage: '{count} so far' },
});

export const decisionTableMessages = messages({
  caption: { id: 'decisions.caption', defaultMessage: 'Decisions, newest first' },
  scroll: { id: 'decisions.scroll', defaultMessage: 'Decisions, can be scrolled sideways' },
  when: { id: 'decisions.when', defaultMessage: 'When' },
  what: { id: 'decisions.what', defaultMessage: 'What' },
  epic: { id: 'decisions.epic', defaultMessage: 'Epic' },
  summary: { id: 'decisions.summary', defaultMessage: 'Summary' },
  reason: { id: 'decisions.reason', defaultMessage: 'Why, or the evidence' },
  who: { id: 'decisions.who', defaultMessage: 'Who' },
  theme: { id: 'decisions.theme', defaultMessage: 'Theme' },
  kind: { id: 'decisions.kind', defaultMessage: 'Kind' },
  standing: { id: 'decisions.standing', defaultMessage: 'Standing' },
  noDay: { id: 'decisions.noDay', defaultMessage: 'No date' },
  nobody: { id: 'decisions.nobody', defaultMessage: 'Not known' },
  unloggedReason: {
    id: 'decisions.unloggedReason',
    defaultMessage:
      'The issue says so, but the log has no such decision: another tool wrote it, or the log was deleted since.',
  },
  ofTheme: { id: 'decisions.ofTheme', defaultMessage: 'Theme: {theme}' },
  gate: { id: 'decisions.gate', defaultMessage: 'Gate: {gate}' },
  overtakenBy: { id: 'decisions.overtakenBy', defaultMessage: 'by {what}, {day}' },
  since: { id: 'decisions.since', defaultMessage: 'gate since: {gate}' },
  showAll: { id: 'decisions.showAll', defaultMessage: 'Show all' },
  showAllOf: { id: 'decisions.showAllOf', defaultMessage: 'Show all of the reason for {key}' },
});

export const decisionFilterMessages = messages({
  label: { id: 'decisions.filter', defaultMessage: 'Filter the decisions' },
  text: { id: 'decisions.filterText', defaultMessage: 'Epic or reason contains' },
  code: { id: 'decisions.filterCode', defaultMessage: 'Decision' },
  noTheme: { id: 'decisions.filterNoTheme', defaultMessage: 'Without a theme' },
  from: { id: 'decisions.filterFrom', defaultMessage: 'From' },
  to: { id: 'decisions.filterTo', defaultMessage: 'To' },
  any: { id: 'decisions.filterAny', defaultMessage: 'Any' },
  clear: { id: 'decisions.filterClear', defaultMessage: 'Clear filters' },
});

export const decisionExportMessages = messages({
  copy: { id: 'decisions.copy', defaultMessage: 'Copy as Markdown' },
  save: { id: 'decisions.save', defaultMessage: 'Export as CSV' },
  copied: { id: 'decisions.copied', defaultMessage: 'Copied as Markdown' },
  copiedDetail: {
    id: 'decisions.copiedDetail',
    defaultMessage: '{count, plural, one {# entry} other {# entries}}, as filtered.',
  },
  toCopy: {
    id: 'decisions.toCopy',
    defaultMessage: 'The browser does not let the app copy. Copy the text from here:',
  },
  title: { id: 'decisions.markdownTitle', defaultMessage: 'Decisions' },
  titleOf: { id: 'decisions.markdownTitleOf', defaultMessage: 'Decisions on epics of {project}' },
  basis: {
    id: 'decisions.basis',
    defaultMessage:
      'As of {time}; {count}. Decisions on epics that the reader of this page could not see in Jira are not included.',
  },
  incomplete: {
    id: 'decisions.incomplete',
    defaultMessage: 'Incomplete: not everything could be read.',
  },
  by: { id: 'decisions.markdownBy', defaultMessage: 'Decided by {name}.' },
  overtaken: {
    id: 'decisions.markdownOvertaken',
    defaultMessage: 'Overtaken by {what} on {day}.',
  },
  overtakenBy: { id: 'decisions.columnOvertakenBy', defaultMessage: 'Overtaken by' },
  overtakenAt: { id: 'decisions.columnOvertakenAt', defaultMessage: 'Overtaken at' },
});

export const LOG_KIND_MESSAGES: Readonly<Record<LogKind, MessageDescriptor>> = messages({
  decision: { id: 'logKind.decision', defaultMessage: 'Decision' },
  gate: { id: 'logKind.gate', defaultMessage: 'Gate' },
  unlogged: { id: 'logKind.unlogged', defaultMessage: 'Not in the log' },
});

export const LOG_STANDING_MESSAGES: Readonly<Record<LogStanding, MessageDescriptor>> = messages({
  holds: { id: 'logStanding.holds', defaultMessage: 'Holds' },
  overtaken: { id: 'logStanding.overtaken', defaultMessage: 'Overtaken' },
  unlogged: { id: 'logStanding.unlogged', defaultMessage: 'Does not count' },
});
