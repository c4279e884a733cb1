import { messages } from './messages';

/** What came of a link somebody added or removed. */
export const linkMessages = messages({
  added: { id: 'link.added', defaultMessage: 'Dependency added' },
  addedProvider: { id: 'link.addedProvider', defaultMessage: '{focus} waits for {other}.' },
  addedConsumer: { id: 'link.addedConsumer', defaultMessage: '{other} waits for {focus}.' },
  reversed: { id: 'link.reversed', defaultMessage: 'Jira made the link the other way round' },
  reversedDetail: {
    id: 'link.reversedDetail',
    defaultMessage:
      'The link between {focus} and {other} points the wrong way. Remove it, and tell an administrator.',
  },
  removeReversed: { id: 'link.removeReversed', defaultMessage: 'Remove this link' },
  missing: { id: 'link.missing', defaultMessage: 'The new link cannot be found' },
  missingDetail: {
    id: 'link.missingDetail',
    defaultMessage:
      'Jira accepted the link between {focus} and {other}, but does not show it. Reload the issue in a moment and look again.',
  },
  present: { id: 'link.present', defaultMessage: 'The dependency was there already' },
  presentDetail: {
    id: 'link.presentDetail',
    defaultMessage: '{focus} and {other} were linked this way before. Nothing was changed.',
  },
  unchecked: { id: 'link.unchecked', defaultMessage: 'Dependency added, but not checked' },
  uncheckedDetail: {
    id: 'link.uncheckedDetail',
    defaultMessage:
      'Jira accepted the link between {focus} and {other}, but did not show it afterwards. Check that it points the right way.',
  },
  additionUnknown: {
    id: 'link.additionUnknown',
    defaultMessage: 'It is not known whether the dependency was added',
  },
  removed: { id: 'link.removed', defaultMessage: 'Dependency removed' },
  removedDetail: {
    id: 'link.removedDetail',
    defaultMessage: '{focus} and {other} are no longer linked.',
  },
  gone: { id: 'link.gone', defaultMessage: 'The dependency was removed already' },
  partlyRemoved: {
    id: 'link.partlyRemoved',
    defaultMessage: '{done, number} of {all, plural, one {# link} other {# links}} removed',
  },
  removalUnknown: {
    id: 'link.removalUnknown',
    defaultMessage: 'It is not known whether the dependency was removed',
  },
  goneDetail: {
    id: 'link.goneDetail',
    defaultMessage: 'Somebody else removed the link to {other} in the meantime.',
  },
  undo: { id: 'link.undo', defaultMessage: 'Undo' },
  undone: { id: 'link.undone', defaultMessage: 'Undone' },
  notAdded: { id: 'link.notAdded', defaultMessage: 'The dependency was not added' },
  notRemoved: { id: 'link.notRemoved', defaultMessage: 'The dependency was not removed' },
  notUndone: { id: 'link.notUndone', defaultMessage: 'This could not be undone' },
  partlyUndone: { id: 'link.partlyUndone', defaultMessage: 'Only partly undone' },
  undoUnknown: {
    id: 'link.undoUnknown',
    defaultMessage: 'It is not known whether this was undone',
  },
  refused: {
    id: 'link.refused',
    defaultMessage:
      'Jira refused: {reason} An administrator of the project can give you the permission "Link issues".',
  },
});
