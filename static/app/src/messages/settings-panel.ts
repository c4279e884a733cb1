import { messages } from './messages';

/** Of settings on the page that they are about. */
export const panelMessages = messages({
  discard: { id: 'settingsPanel.discard', defaultMessage: 'Discard changes' },
  inUse: { id: 'settingsPanel.inUse', defaultMessage: 'In use' },
  managersOnly: {
    id: 'settingsPanel.managersOnly',
    defaultMessage:
      'Portfolio managers and Jira administrators may change this. An administrator grants the permission “Manage the portfolio” in Jira’s settings under “Global permissions”.',
  },
  savedText: {
    id: 'settingsPanel.savedText',
    defaultMessage:
      'Version {version, number} is in use, on this page at once, on other open pages after a reload.',
  },
});
