import { messages } from './messages';

/** What this browser keeps of what was read. */
export const keptMessages = messages({
  checking: {
    id: 'kept.checking',
    defaultMessage: 'What is shown is as of {time}. Checking what has changed since.',
  },
  kept: {
    id: 'kept.kept',
    defaultMessage:
      'This browser keeps what was read, without its texts, for your next visit. To forget it deletes your drafts too.',
  },
  refused: {
    id: 'kept.refused',
    defaultMessage:
      'This browser keeps nothing of it, so your next visit starts from the beginning.',
  },
  forgotten: {
    id: 'kept.forgotten',
    defaultMessage:
      'Deleted from this browser, drafts too. What is read is kept again once a page of the app is opened anew.',
  },
  forget: { id: 'kept.forget', defaultMessage: 'Forget on this browser' },
  forgetFailed: {
    id: 'kept.forgetFailed',
    defaultMessage: 'It could not be deleted. Clear this site’s data in the browser’s settings.',
  },
});

/** The admins’ setting. */
export const keepingMessages = messages({
  title: { id: 'keeping.title', defaultMessage: 'What browsers keep' },
  intro: {
    id: 'keeping.intro',
    defaultMessage:
      'A second visit shows the last map at once and then asks Jira only for what has changed.',
  },
  isAllowed: {
    id: 'keeping.isAllowed',
    defaultMessage: 'Browsers keep what a person has read, for the next visit',
  },
  use: {
    id: 'keeping.use',
    defaultMessage:
      'Kept are keys, summaries, statuses, dates, account ids and links; no descriptions, no comments, no texts of asks, impediments and cases, no money. Before anything is shown again, Jira is asked who looks and which projects that person may see. Another person on the same browser sees nothing of it.',
  },
  drafts: {
    id: 'keeping.drafts',
    defaultMessage:
      'Drafts are apart from this, also if it is switched off: what somebody types, texts and amounts too, stays in that tab of the browser until it is saved, discarded or the tab is closed.',
  },
  hours: { id: 'keeping.hours', defaultMessage: 'Shown again for at most' },
  hoursUse: {
    id: 'keeping.hoursUse',
    defaultMessage: 'What is older is shown only after Jira was asked what has changed.',
  },
  hoursUnit: { id: 'keeping.hoursUnit', defaultMessage: 'hours' },
  hoursFault: {
    id: 'keeping.hoursFault',
    defaultMessage: 'Enter a whole number from {min, number} to {max, number}.',
  },
  forgetUse: {
    id: 'keeping.forgetUse',
    defaultMessage:
      'Deletes all that this app keeps in the browser you are using now, whoever it is of: what was read, drafts that are not saved, in this tab and other open ones, and small things it remembers. What an open page still shows is kept again when it is changed.',
  },
});
