import { messages } from './messages';

export const mapMessages = messages({
  title: { id: 'map.title', defaultMessage: 'Map around {key}' },
  noAccess: { id: 'map.noAccess', defaultMessage: 'No access' },
  more: { id: 'map.more', defaultMessage: '+{count, number} more' },
  caption: {
    id: 'map.caption',
    defaultMessage:
      'From left to right: what is waited for, this issue, what waits. Thick lines are in conflict, dashed ones at risk, dotted ones unplanned.',
  },
});
