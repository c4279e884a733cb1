import type { MessageDescriptor } from 'react-intl';
import type { PageName } from '../shell/page-route';
import { messages } from './messages';

/** As in the navigation; locales/en-US.json has the same names for Jira's own. */
export const PAGE_MESSAGES: Readonly<Record<PageName, MessageDescriptor>> = messages({
  dependencies: { id: 'pages.dependencies', defaultMessage: 'Dependencies' },
  inbox: { id: 'pages.inbox', defaultMessage: 'Inbox' },
  changes: { id: 'pages.changes', defaultMessage: 'What changed' },
  chain: { id: 'pages.chain', defaultMessage: 'Critical chain' },
});

export const navigationMessages = messages({
  label: { id: 'pages.label', defaultMessage: 'Pages of Agile PMO' },
  title: { id: 'pages.title', defaultMessage: '{page} - Agile PMO' },
  projectTitle: { id: 'pages.projectTitle', defaultMessage: '{page} of {project} - Agile PMO' },
});
