import { messages } from './messages';

/** What a company decides about business cases, on the page that ranks them. */
export const caseLimitMessages = messages({
  button: { id: 'caseLimits.button', defaultMessage: 'Case settings' },
  title: { id: 'caseLimits.title', defaultMessage: 'Money and order of business cases' },
  intro: {
    id: 'caseLimits.intro',
    defaultMessage:
      'How amounts are counted and who sees them, how long scores hold, and when value should be confirmed. The same for everybody who looks at this site. Columns of the kanban are set on its page; which work types carry a case, by a Jira administrator.',
  },
  save: { id: 'caseLimits.save', defaultMessage: 'Save case settings' },
  caption: { id: 'caseLimits.caption', defaultMessage: 'What is in use' },
});
