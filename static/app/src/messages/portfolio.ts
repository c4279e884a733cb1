import type { MessageDescriptor } from 'react-intl';
import type {
  EpicStatus,
  StatusReason,
} from '../../../../src/domain/business-case/portfolio/epic-status';
import { messages } from './messages';

/** What the pages of the portfolio say alike. */

export const EPIC_STATUS_MESSAGES: Readonly<Record<EpicStatus, MessageDescriptor>> = messages({
  red: { id: 'epicStatus.red', defaultMessage: 'Off course' },
  amber: { id: 'epicStatus.amber', defaultMessage: 'Needs attention' },
  green: { id: 'epicStatus.green', defaultMessage: 'On course' },
});

export const STATUS_REASON_MESSAGES: Readonly<Record<StatusReason, MessageDescriptor>> = messages({
  'against-decision': {
    id: 'epicReason.againstDecision',
    defaultMessage: 'Under way although it was decided against',
  },
  overdue: { id: 'epicReason.overdue', defaultMessage: 'Was due on {due}' },
  'dependency-in-conflict': {
    id: 'epicReason.dependencies',
    defaultMessage: '{dependencies, plural, one {# dependency} other {# dependencies}} in conflict',
  },
  'impediment-past-limit': {
    id: 'epicReason.impediments',
    defaultMessage:
      '{impediments, plural, one {# impediment} other {# impediments}} past the limit',
  },
  'decision-missing': { id: 'epicReason.decision', defaultMessage: 'Nobody has decided yet' },
  'score-expired': { id: 'epicReason.expired', defaultMessage: 'Scores expired on {expiresOn}' },
  'not-confirmed': { id: 'epicReason.confirmed', defaultMessage: 'Finished, value not confirmed' },
});

export const portfolioMessages = messages({
  reading: { id: 'portfolio.reading', defaultMessage: 'Reading the epics' },
  finding: { id: 'portfolio.finding', defaultMessage: 'Finding the epics' },
  readOf: {
    id: 'portfolio.readOf',
    defaultMessage:
      '{read, number} of {total, plural, one {# issue} other {# issues}} read: epics first, then what stands below them',
  },
  nothingYet: { id: 'portfolio.nothingYet', defaultMessage: 'Nothing is shown yet.' },
  partShown: {
    id: 'portfolio.partShown',
    defaultMessage: 'What is shown leaves out the progress of the epics.',
  },
  refreshFailed: { id: 'portfolio.refreshFailed', defaultMessage: 'This could not be read again' },
  partTitle: { id: 'portfolio.partTitle', defaultMessage: 'Something is missing' },
  missingEpics: {
    id: 'portfolio.missingEpics',
    defaultMessage:
      '{unread, plural, one {# epic} other {# epics}} of {total, number} could not be read from Jira.',
  },
  missingChildren: {
    id: 'portfolio.missingChildren',
    defaultMessage:
      'What stands below the epics could not be read, so progress and some blockers are not shown.',
  },
  missingFacts: {
    id: 'portfolio.missingFacts',
    defaultMessage:
      'Scores and decisions of {unread, plural, one {# epic} other {# epics}} could not be read; they have no rank here.',
  },
  missingRegisters: {
    id: 'portfolio.missingRegisters',
    defaultMessage: 'The register of themes could not be read.',
  },
  whole: {
    id: 'portfolio.whole',
    defaultMessage:
      'Read as you, {time}: {epics, plural, one {# epic} other {# epics}} in {found, number} of the {projects, plural, one {# project} other {# projects}} you can browse. Epics that have been done and untouched for two years are left out.',
  },
  wholePart: {
    id: 'portfolio.wholePart',
    defaultMessage: 'Read as you, {time}: {epics, plural, one {# epic} other {# epics}}.',
  },
  linksReading: {
    id: 'portfolio.linksReading',
    defaultMessage: 'Dependencies are still being read; a status may get worse.',
  },
  linksMissing: {
    id: 'portfolio.linksMissing',
    defaultMessage: 'Dependencies could not be counted; a status may be worse than shown.',
  },
  ofProject: {
    id: 'portfolio.ofProject',
    defaultMessage: 'Shown are the epics of {project}; ranks are those of the whole site.',
  },
  missingTypes: {
    id: 'portfolio.missingTypes',
    defaultMessage: 'The settings name issue types you cannot see on this site: {types}.',
  },
  noEpics: { id: 'portfolio.noEpics', defaultMessage: 'No epics yet' },
  noEpicsHow: {
    id: 'portfolio.noEpicsHow',
    defaultMessage:
      'Here you would see which epic is next, and why. Create an issue of the type {types} in Jira, score it in its panel, then refresh.',
  },
  noEpicsOfProject: {
    id: 'portfolio.noEpicsOfProject',
    defaultMessage: '{project} has no epics that you can see',
  },
  noTypes: {
    id: 'portfolio.noTypes',
    defaultMessage: 'No issue type of this site carries a business case',
  },
  noTypesHow: {
    id: 'portfolio.noTypesHow',
    defaultMessage:
      'Epics and whatever stands above them do. A Jira administrator can name other issue types in the settings of the app.',
  },
});
