import { messages } from './messages';

/** External parties: who delivers without having an issue. */
export const partyMessages = messages({
  title: { id: 'parties.title', defaultMessage: 'External parties' },
  intro: {
    id: 'parties.intro',
    defaultMessage:
      'Who delivers without having an issue in Jira, such as a vendor, the legal department or purchasing. An issue can ask them for something with a day by which it is needed.',
  },
  none: {
    id: 'parties.none',
    defaultMessage: 'None entered. The parties you add here can be asked on every issue.',
  },
  name: { id: 'parties.name', defaultMessage: 'Name' },
  nameFault: {
    id: 'parties.nameFault',
    defaultMessage: 'Enter a name of at most {max, number} characters that no other party has.',
  },
  lead: { id: 'parties.lead', defaultMessage: 'Usual lead time' },
  leadUse: {
    id: 'parties.leadUse',
    defaultMessage: 'Calendar days from being asked to delivering.',
  },
  role: { id: 'parties.role', defaultMessage: 'Contact' },
  roleUse: { id: 'parties.roleUse', defaultMessage: 'A role, no person. May be empty.' },
  roleFault: {
    id: 'parties.roleFault',
    defaultMessage: 'Enter at most {max, number} characters.',
  },
  remove: { id: 'parties.remove', defaultMessage: 'Remove' },
  removeWhat: { id: 'parties.removeWhat', defaultMessage: 'Remove {name}' },
  removed: {
    id: 'parties.removed',
    defaultMessage: 'Asks of a removed party stay on their issues, without its name.',
  },
  adding: { id: 'parties.adding', defaultMessage: 'Add a party' },
  add: { id: 'parties.add', defaultMessage: 'Add' },
  full: {
    id: 'parties.full',
    defaultMessage: 'There are {max, number} parties, which is the most this list holds.',
  },
});

/** What the app writes to people. */
export const messageSettingMessages = messages({
  title: { id: 'messageSettings.title', defaultMessage: 'Messages' },
  comments: {
    id: 'messageSettings.comments',
    defaultMessage: 'Tell the assignee of an issue by a comment when something is asked of it',
  },
  commentsUse: {
    id: 'messageSettings.commentsUse',
    defaultMessage:
      'The comment is written on the issue that is asked, as the person who asks, and mentions the assignee. It says by when and links to the issue that waits, without its title and without the reason. At most one comment a day for each pair of issues. Without it, people see an ask only where they look.',
  },
});
