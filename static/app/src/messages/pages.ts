import type { MessageDescriptor } from 'react-intl';
import type { PageName } from '../shell/page-route';
import { messages } from './messages';

/** As in the navigation; locales/en-US.json has the same names for Jira's own. */
export const PAGE_MESSAGES: Readonly<Record<PageName, MessageDescriptor>> = messages({
  overview: { id: 'pages.overview', defaultMessage: 'Overview' },
  dependencies: { id: 'pages.dependencies', defaultMessage: 'Dependencies' },
  inbox: { id: 'pages.inbox', defaultMessage: 'Inbox' },
  impediments: { id: 'pages.impediments', defaultMessage: 'Impediments' },
  changes: { id: 'pages.changes', defaultMessage: 'What changed' },
  chain: { id: 'pages.chain', defaultMessage: 'Critical chain' },
  priorities: { id: 'pages.priorities', defaultMessage: 'Priorities' },
  kanban: { id: 'pages.kanban', defaultMessage: 'Portfolio Kanban' },
  themes: { id: 'pages.themes', defaultMessage: 'Themes' },
  decisions: { id: 'pages.decisions', defaultMessage: 'Decisions' },
});

export const navigationMessages = messages({
  label: { id: 'pages.label', defaultMessage: 'Pages of Agile PMO' },
  title: { id: 'pages.title', defaultMessage: '{page} - Agile PMO' },
  projectTitle: { id: 'pages.projectTitle', defaultMessage: '{page} of {project} - Agile PMO' },
});

/** Within a project, above the page. */
export const PROJECT_PAGE_MESSAGES: Readonly<Record<PageName, MessageDescriptor>> = messages({
  overview: { id: 'pages.overviewOf', defaultMessage: 'Overview of {project}' },
  dependencies: {
    id: 'pages.dependenciesOf',
    defaultMessage: 'Dependencies of {project}',
  },
  inbox: { id: 'pages.inboxOf', defaultMessage: 'Inbox of {project}' },
  impediments: { id: 'pages.impedimentsOf', defaultMessage: 'Impediments of {project}' },
  changes: { id: 'pages.changesAround', defaultMessage: 'What changed around {project}' },
  chain: { id: 'pages.chainOf', defaultMessage: 'Critical chain of {project}' },
  priorities: { id: 'pages.prioritiesOf', defaultMessage: 'Priorities of {project}' },
  kanban: { id: 'pages.kanbanOf', defaultMessage: 'Portfolio Kanban of {project}' },
  themes: { id: 'pages.themesOf', defaultMessage: 'Themes in {project}' },
  decisions: { id: 'pages.decisionsOf', defaultMessage: 'Decisions on epics of {project}' },
});

export const frameMessages = messages({
  refresh: { id: 'frame.refresh', defaultMessage: 'Refresh' },
  copyLink: { id: 'frame.copyLink', defaultMessage: 'Copy link' },
  linkCopied: { id: 'frame.linkCopied', defaultMessage: 'Link copied' },
  linkCopiedDetail: {
    id: 'frame.linkCopiedDetail',
    defaultMessage: 'Whoever opens it sees the same selection, as far as Jira lets them.',
  },
  linkToCopy: {
    id: 'frame.linkToCopy',
    defaultMessage: 'The browser does not let the app copy. Copy the link from here:',
  },
});
