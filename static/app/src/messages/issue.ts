import { messages } from './messages';

/** Of the block and the panel alike. */
export const issueMessages = messages({
  allDone: { id: 'issue.allDone', defaultMessage: 'All dependencies of this issue are done.' },
  openPage: { id: 'issue.openPage', defaultMessage: 'Open in Dependencies' },
  outOfDate: {
    id: 'issue.outOfDate',
    defaultMessage: 'This may be out of date: it could not be read again.',
  },
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
  showMap: { id: 'panel.showMap', defaultMessage: 'Show map' },
  hideMap: { id: 'panel.hideMap', defaultMessage: 'Hide map' },
  showHistory: { id: 'panel.showHistory', defaultMessage: 'Show history' },
  hideHistory: { id: 'panel.hideHistory', defaultMessage: 'Hide history' },
  notLoaded: { id: 'panel.notLoaded', defaultMessage: 'A part of the app could not be loaded' },
  notLoadedDetail: {
    id: 'panel.notLoadedDetail',
    defaultMessage: 'Nothing was changed. Reload the page, then try again.',
  },
  further: {
    id: 'panel.further',
    defaultMessage: 'Rings and chains further away are on the Dependencies page.',
  },
  hidden: {
    id: 'panel.hidden',
    defaultMessage: 'Links to work you cannot see are not included.',
  },
});
