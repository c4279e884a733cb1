import { messages } from './messages';

/** What a company decides about impediments, on the page that shows them. */
export const impedimentLimitMessages = messages({
  button: { id: 'impedimentLimits.button', defaultMessage: 'Limits and causes' },
  title: { id: 'impedimentLimits.title', defaultMessage: 'Limits and causes of impediments' },
  intro: {
    id: 'impedimentLimits.intro',
    defaultMessage:
      'How long an impediment may stay at a level, who has it at the next, and what its cause may be. The same for everybody who looks at this site.',
  },
  save: { id: 'impedimentLimits.save', defaultMessage: 'Save limits and causes' },
  caption: { id: 'impedimentLimits.caption', defaultMessage: 'What is in use' },
  workingDays: {
    id: 'impedimentLimits.workingDays',
    defaultMessage:
      'Limits are in working days, the day an impediment came to the level not counted.',
  },
});
