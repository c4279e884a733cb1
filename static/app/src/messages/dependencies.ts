import type { MessageDescriptor } from 'react-intl';
import { messages } from './messages';

export const pageMessages = messages({
  viewList: { id: 'dependencies.viewList', defaultMessage: 'List' },
  viewMatrix: { id: 'dependencies.viewMatrix', defaultMessage: 'Matrix' },
  viewMap: { id: 'dependencies.viewMap', defaultMessage: 'Map' },
  viewInsights: { id: 'dependencies.viewInsights', defaultMessage: 'Insights' },
  settingsDoNotFit: {
    id: 'dependencies.settingsDoNotFit',
    defaultMessage:
      'The settings do not fit this site: {detail}. A Jira administrator can correct this in the settings of the app.',
  },
});

export const coverageMessages = messages({
  whole: {
    id: 'dependencies.coverage',
    defaultMessage:
      'Read as you, {time}: {issues, plural, one {# issue} other {# issues}} with dependency links in {found, number} of the {projects, plural, one {# project} other {# projects}} you can browse. Links to work you cannot see are not included.',
  },
  projectScope: {
    id: 'dependencies.projectScope',
    defaultMessage:
      'Shown are the dependencies with at least one end in {project}; their health takes the whole site into account.',
  },
  part: {
    id: 'dependencies.coveragePart',
    defaultMessage:
      'A part so far, read as you, {time}: {issues, plural, one {# issue} other {# issues}} with dependency links. Numbers will change until everything is read.',
  },
  partStopped: {
    id: 'dependencies.coveragePartStopped',
    defaultMessage:
      'A part, read as you, {time}: {issues, plural, one {# issue} other {# issues}} with dependency links. The rest is missing from every number here.',
  },
  proposals: {
    id: 'dependencies.proposals',
    defaultMessage:
      "Which link types count is the app's own proposal; no administrator has saved settings yet.",
  },
  unsure: {
    id: 'dependencies.unsure',
    defaultMessage: 'Not counted until an administrator decides which side waits: {types}.',
  },
});

export const emptyMessages = messages({
  none: { id: 'dependencies.none', defaultMessage: 'No dependencies yet' },
  noneHow: {
    id: 'dependencies.noneHow',
    defaultMessage:
      'Here you would see who waits for whom, by when, and where it does not fit. Link two issues in Jira with {types}, then refresh.',
  },
  noneOfProject: {
    id: 'dependencies.noneOfProject',
    defaultMessage: 'Nothing in {project} waits for other work, and nothing waits for it',
  },
  noTypes: {
    id: 'dependencies.noTypes',
    defaultMessage: 'No link type of this site counts as a dependency',
  },
  noTypesHow: {
    id: 'dependencies.noTypesHow',
    defaultMessage:
      'Here you would see who waits for whom, by when, and where it does not fit. A Jira administrator decides in the settings of the app which link types mean that somebody waits.',
  },
  whereToChange: {
    id: 'dependencies.whereToChange',
    defaultMessage:
      'Which link types count is decided in the settings of the app, by a Jira administrator.',
  },
  nothingFits: {
    id: 'dependencies.nothingFits',
    defaultMessage: 'No dependency fits these filters',
  },
  nothingFitsHow: {
    id: 'dependencies.nothingFitsHow',
    defaultMessage:
      'There {total, plural, one {is # dependency} other {are # dependencies}} without them.',
  },
});

export const summaryMessages = messages({
  label: { id: 'dependencies.summary', defaultMessage: 'Dependencies by health' },
  all: { id: 'dependencies.all', defaultMessage: 'All' },
  figures: { id: 'dependencies.figures', defaultMessage: 'More about these dependencies' },
  cross: {
    id: 'dependencies.crossCount',
    defaultMessage: '{count, number} between projects',
  },
  rings: {
    id: 'dependencies.ringCount',
    defaultMessage: '{count, plural, =0 {No rings} one {# ring} other {# rings}}',
  },
  chain: {
    id: 'dependencies.chainLength',
    defaultMessage: 'Longest chain: {count, plural, one {# item} other {# items}}',
  },
});

export const filterMessages = messages({
  label: { id: 'dependencies.filters', defaultMessage: 'Filters' },
  text: { id: 'dependencies.filterText', defaultMessage: 'Key or summary' },
  consumer: { id: 'dependencies.filterConsumer', defaultMessage: 'Waiting project' },
  provider: { id: 'dependencies.filterProvider', defaultMessage: 'Project waited for' },
  linkType: { id: 'dependencies.filterType', defaultMessage: 'Link type' },
  any: { id: 'dependencies.filterAny', defaultMessage: 'Any' },
  crossOnly: { id: 'dependencies.crossOnly', defaultMessage: 'Only between projects' },
  openOnly: { id: 'dependencies.openOnly', defaultMessage: 'Only open' },
  hideImplied: { id: 'dependencies.hideImplied', defaultMessage: 'Hide implied' },
  impliedHint: {
    id: 'dependencies.impliedHint',
    defaultMessage:
      'Links that add nothing, because the item waits for the other through others too',
  },
  clear: { id: 'dependencies.clear', defaultMessage: 'Clear filters' },
  all: {
    id: 'dependencies.shownAll',
    defaultMessage: '{total, plural, one {# dependency} other {# dependencies}}',
  },
  shown: {
    id: 'dependencies.shown',
    defaultMessage: '{shown, number} of {total, plural, one {# dependency} other {# dependencies}}',
  },
});

export const listMessages = messages({
  caption: { id: 'dependencies.list', defaultMessage: 'Dependencies' },
  scroll: { id: 'dependencies.listScroll', defaultMessage: 'Table of dependencies' },
  health: { id: 'dependencies.columnHealth', defaultMessage: 'Health' },
  consumer: { id: 'dependencies.columnConsumer', defaultMessage: 'Waits' },
  provider: { id: 'dependencies.columnProvider', defaultMessage: 'Waited for' },
  need: { id: 'dependencies.columnNeed', defaultMessage: 'Needed by' },
  provide: { id: 'dependencies.columnProvide', defaultMessage: 'Planned for' },
  type: { id: 'dependencies.columnType', defaultMessage: 'Link type' },
  holdsUp: { id: 'dependencies.columnHoldsUp', defaultMessage: 'Holds up (open)' },
  holdsUpValue: {
    id: 'dependencies.holdsUpValue',
    defaultMessage: '{count, plural, one {# item} other {# items}}',
  },
  noDate: { id: 'dependencies.noDate', defaultMessage: 'No date' },
  noAccess: { id: 'dependencies.noAccess', defaultMessage: 'No access' },
  moreReasons: { id: 'dependencies.moreReasons', defaultMessage: '+{count, number} more' },
  fewerReasons: { id: 'dependencies.fewerReasons', defaultMessage: 'Less' },
  allFits: {
    id: 'dependencies.allFits',
    defaultMessage: 'Planned in time',
  },
  implied: { id: 'dependencies.implied', defaultMessage: 'implied' },
  ascending: { id: 'dependencies.ascending', defaultMessage: 'Sort ascending' },
  descending: { id: 'dependencies.descending', defaultMessage: 'Sort descending' },
  pages: { id: 'dependencies.pages', defaultMessage: 'Pages of the list' },
  previous: { id: 'dependencies.previous', defaultMessage: 'Previous' },
  next: { id: 'dependencies.next', defaultMessage: 'Next' },
  range: {
    id: 'dependencies.range',
    defaultMessage: '{first, number} to {last, number} of {total, number}',
  },
});

export const VIEW_MESSAGES: Readonly<
  Record<'list' | 'matrix' | 'map' | 'insights', MessageDescriptor>
> = {
  list: pageMessages.viewList,
  matrix: pageMessages.viewMatrix,
  map: pageMessages.viewMap,
  insights: pageMessages.viewInsights,
};
