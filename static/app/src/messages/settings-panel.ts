import { messages } from './messages';

/** Of settings on the page that they are about. */
export const panelMessages = messages({
  discard: { id: 'settingsPanel.discard', defaultMessage: 'Discard changes' },
  savedText: {
    id: 'settingsPanel.savedText',
    defaultMessage:
      'Version {version, number} is in use, on this page at once, on other open pages after a reload.',
  },
});
