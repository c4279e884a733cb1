import { messages } from './messages';

/** The register of trains and value streams in the change log. */
export const organisationEntryMessages = messages({
  train: { id: 'entry.train', defaultMessage: 'train {name}: {teams}' },
  stream: { id: 'entry.stream', defaultMessage: 'value stream {name}: {trains}' },
  empty: { id: 'entry.emptyGroup', defaultMessage: 'nobody yet' },
  none: { id: 'entry.noTrains', defaultMessage: 'none' },
  unreadable: { id: 'entry.organisationUnreadable', defaultMessage: 'something unreadable' },
});
