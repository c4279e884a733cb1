import { messages } from './messages';

/** Of the block and the panel alike. */
export const issueMessages = messages({
  allDone: { id: 'issue.allDone', defaultMessage: 'All dependencies of this issue are done.' },
  openPage: { id: 'issue.openPage', defaultMessage: 'Open in Dependencies' },
});

export const blockMessages = messages({
  title: { id: 'block.title', defaultMessage: 'Dependencies of {key}' },
  waitsFor: {
    id: 'block.waitsFor',
    defaultMessage:
      '{open, plural, =0 {Waits for nothing open} one {Waits for # open issue} other {Waits for # open issues}}{conflict, plural, =0 {} other {, # in conflict}}',
  },
  waitedForBy: {
    id: 'block.waitedForBy',
    defaultMessage:
      '{open, plural, =0 {Nothing open waits for this} one {# open issue waits for this} other {# open issues wait for this}}{conflict, plural, =0 {} other {, # in conflict}}',
  },
  provide: { id: 'block.provide', defaultMessage: 'Next: {key} is planned for {date}' },
  providePast: { id: 'block.providePast', defaultMessage: '{key} was planned for {date}' },
  need: { id: 'block.need', defaultMessage: 'Next: {key} needs this by {date}' },
  needPast: { id: 'block.needPast', defaultMessage: '{key} needed this by {date}' },
  unread: {
    id: 'block.unread',
    defaultMessage:
      '{count, plural, one {# more linked issue was} other {# more linked issues were}} not looked into.',
  },
  none: {
    id: 'block.none',
    defaultMessage:
      'No dependencies yet. To add one, link an issue this one waits for, here in Jira or in the panel "Dependencies".',
  },
});

export const panelMessages = messages({
  title: { id: 'panel.title', defaultMessage: 'Dependencies of {key}' },
  providers: { id: 'panel.providers', defaultMessage: 'Waits for' },
  consumers: { id: 'panel.consumers', defaultMessage: 'Waited for by' },
  noProviders: { id: 'panel.noProviders', defaultMessage: 'This issue waits for nothing.' },
  noConsumers: { id: 'panel.noConsumers', defaultMessage: 'Nothing waits for this issue.' },
  none: { id: 'panel.none', defaultMessage: 'No dependencies yet' },
  noneDetail: {
    id: 'panel.noneDetail',
    defaultMessage:
      'Here you will see what this issue waits for and what waits for it, with dates, and where something is late. Add the first dependency, or link issues in Jira as usual.',
  },
  planned: { id: 'panel.planned', defaultMessage: 'Planned for {date}' },
  needed: { id: 'panel.needed', defaultMessage: 'Needed by {date}' },
  noPlanned: { id: 'panel.noPlanned', defaultMessage: 'No date planned' },
  noNeeded: { id: 'panel.noNeeded', defaultMessage: 'No date needed by' },
  noAccess: { id: 'panel.noAccess', defaultMessage: 'An issue you have no access to' },
  thisIssue: { id: 'panel.thisIssue', defaultMessage: 'this issue' },
  ring: { id: 'panel.ring', defaultMessage: 'Stands above: this branch waits in a ring' },
  elsewhere: { id: 'panel.elsewhere', defaultMessage: 'Has its own row' },
  expandProviders: {
    id: 'panel.expandProviders',
    defaultMessage: 'What {key} waits for ({count, number})',
  },
  expandConsumers: {
    id: 'panel.expandConsumers',
    defaultMessage: 'What waits for {key} ({count, number})',
  },
  more: { id: 'panel.more', defaultMessage: 'Show {count, number} more' },
  moreLoading: { id: 'panel.moreLoading', defaultMessage: 'Loading more' },
  remove: { id: 'panel.remove', defaultMessage: 'Remove the dependency: {key}' },
  add: { id: 'panel.add', defaultMessage: 'Add dependency' },
  further: {
    id: 'panel.further',
    defaultMessage: 'Rings and chains further away are on the Dependencies page.',
  },
  hidden: {
    id: 'panel.hidden',
    defaultMessage: 'Links to work you cannot see are not included.',
  },
});

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
  removed: { id: 'link.removed', defaultMessage: 'Dependency removed' },
  removedDetail: {
    id: 'link.removedDetail',
    defaultMessage: '{focus} and {other} are no longer linked.',
  },
  gone: { id: 'link.gone', defaultMessage: 'The dependency was removed already' },
  goneDetail: {
    id: 'link.goneDetail',
    defaultMessage: 'Somebody else removed the link to {other} in the meantime.',
  },
  undo: { id: 'link.undo', defaultMessage: 'Undo' },
  undone: { id: 'link.undone', defaultMessage: 'Undone' },
  notAdded: { id: 'link.notAdded', defaultMessage: 'The dependency was not added' },
  notRemoved: { id: 'link.notRemoved', defaultMessage: 'The dependency was not removed' },
  notUndone: { id: 'link.notUndone', defaultMessage: 'This could not be undone' },
  refused: {
    id: 'link.refused',
    defaultMessage:
      'Jira refused: {reason} An administrator of the project can give you the permission "Link issues".',
  },
});

export const formMessages = messages({
  title: { id: 'addForm.title', defaultMessage: 'Add dependency' },
  direction: { id: 'addForm.direction', defaultMessage: 'Which one waits?' },
  waitsFor: { id: 'addForm.waitsFor', defaultMessage: 'This issue waits for another' },
  waitedForBy: { id: 'addForm.waitedForBy', defaultMessage: 'Another waits for this issue' },
  provider: { id: 'addForm.provider', defaultMessage: 'This issue waits for' },
  consumer: { id: 'addForm.consumer', defaultMessage: 'The issue that waits for this one' },
  searchHint: {
    id: 'addForm.searchHint',
    defaultMessage: 'Type a key or words of the summary.',
  },
  searching: { id: 'addForm.searching', defaultMessage: 'Searching' },
  found: {
    id: 'addForm.found',
    defaultMessage:
      '{count, plural, one {# issue found} other {# issues found}}. Choose with the arrow keys.',
  },
  foundNone: {
    id: 'addForm.foundNone',
    defaultMessage:
      'No other issue found. Issues that are linked this way already are not offered.',
  },
  choices: { id: 'addForm.choices', defaultMessage: 'Issues found' },
  chosen: { id: 'addForm.chosen', defaultMessage: '{key} is chosen.' },
  type: { id: 'addForm.type', defaultMessage: 'Kind of link' },
  typeOption: { id: 'addForm.typeOption', defaultMessage: '{name}: this issue {wording} it' },
  submit: { id: 'addForm.submit', defaultMessage: 'Add' },
  cancel: { id: 'addForm.cancel', defaultMessage: 'Cancel' },
  chooseFirst: {
    id: 'addForm.chooseFirst',
    defaultMessage: 'Choose an issue from the list first.',
  },
  noRight: {
    id: 'addForm.noRight',
    defaultMessage:
      'You do not have the permission "Link issues" for {key}, so you cannot add this. An administrator of the project can give it to you.',
  },
  noTypes: {
    id: 'addForm.noTypes',
    defaultMessage:
      'This site has no kind of link that means waiting. A Jira administrator decides about them in the settings of the app.',
  },
});
