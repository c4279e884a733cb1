import { messages } from './messages';

/** Of the form that adds a dependency, beside those of the link itself. */
export const addMessages = messages({
  waitsForParty: {
    id: 'add.waitsForParty',
    defaultMessage: 'This issue waits for somebody outside Jira',
  },
  createInstead: { id: 'add.createInstead', defaultMessage: 'Create a new issue instead' },
  findInstead: { id: 'add.findInstead', defaultMessage: 'Choose an existing issue instead' },
  createAndAdd: { id: 'add.createAndAdd', defaultMessage: 'Create and add' },
  project: { id: 'add.project', defaultMessage: 'Project' },
  chooseProject: { id: 'add.chooseProject', defaultMessage: 'Choose a project' },
  issueType: { id: 'add.issueType', defaultMessage: 'Issue type' },
  summary: { id: 'add.summary', defaultMessage: 'Summary' },
  fillNew: { id: 'add.fillNew', defaultMessage: 'Choose a project and write a summary first.' },
  noProjects: {
    id: 'add.noProjects',
    defaultMessage:
      'There is no project in which you may create issues. An administrator of a project can give you the permission "Create issues".',
  },
  notCreated: { id: 'add.notCreated', defaultMessage: 'The issue was not created. {detail}' },
  created: { id: 'add.created', defaultMessage: '{key} is created and not linked yet.' },
  createdUnlinked: {
    id: 'add.createdUnlinked',
    defaultMessage: '{key} was created, but may not be linked. Add tries the link again.',
  },
  linkedNowAsk: {
    id: 'add.linkedNowAsk',
    defaultMessage: 'The link to {key} is made. By when is it needed?',
  },
  askedAlready: {
    id: 'add.askedAlready',
    defaultMessage: 'It is asked for a date already; the row in the list above says how it stands.',
  },
  party: { id: 'add.party', defaultMessage: 'External party' },
  partyHint: {
    id: 'add.partyHint',
    defaultMessage:
      'It usually needs {days, plural, one {# day} other {# days}}.{hasContact, select, yes { Contact: {contact}.} other {}}',
  },
  noParties: {
    id: 'add.noParties',
    defaultMessage:
      'No external parties are set up. Portfolio managers add vendors, legal or purchasing in the settings of the app.',
  },
});
