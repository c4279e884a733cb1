import type { MessageDescriptor } from 'react-intl';
import type { ImpedimentView, Lanes } from '../impediments/impediments-address';
import type { SortKey } from '../impediments/list/list-order';
import { messages } from './messages';

export const IMPEDIMENT_VIEW_MESSAGES: Readonly<Record<ImpedimentView, MessageDescriptor>> =
  messages({
    board: { id: 'impediments.board', defaultMessage: 'Board' },
    list: { id: 'impediments.list', defaultMessage: 'List' },
    trends: { id: 'impediments.trends', defaultMessage: 'Trends' },
    dismissed: { id: 'impediments.dismissed', defaultMessage: 'Said to be none' },
  });

export const LANES_MESSAGES: Readonly<Record<Lanes, MessageDescriptor>> = messages({
  none: { id: 'impedimentLanes.none', defaultMessage: 'None' },
  level: { id: 'impedimentLanes.level', defaultMessage: 'Level' },
  cause: { id: 'impedimentLanes.cause', defaultMessage: 'Cause' },
  team: { id: 'impedimentLanes.team', defaultMessage: 'Team' },
});

export const impedimentHeadMessages = messages({
  stuck: {
    id: 'impedimentHead.stuck',
    defaultMessage: '{count, plural, =0 {Nothing is stuck} one {# stuck} other {# stuck}}',
  },
  pastLimit: {
    id: 'impedimentHead.pastLimit',
    defaultMessage:
      '{count, plural, =0 {none past its limit} one {# past its limit} other {# past their limit}}',
  },
  unowned: {
    id: 'impedimentHead.unowned',
    defaultMessage: '{count, plural, one {nobody has # of them} other {nobody has # of them}}',
  },
  oldest: {
    id: 'impedimentHead.oldest',
    defaultMessage: 'the oldest for {days, plural, one {# day} other {# days}}',
  },
  mostHeldUp: {
    id: 'impedimentHead.mostHeldUp',
    defaultMessage: 'one of them alone holds up {count, plural, one {# issue} other {# issues}}',
  },
});

export const impedimentCoverageMessages = messages({
  whole: {
    id: 'impedimentCoverage.whole',
    defaultMessage:
      'Read as you on {time}: {found, plural, one {# issue} other {# issues}} that are or were impeded, in {projects, plural, one {# project} other {# projects}} you can browse.',
  },
  part: {
    id: 'impedimentCoverage.part',
    defaultMessage: 'A part so far, on {time}: {found, plural, one {# issue} other {# issues}}.',
  },
  project: {
    id: 'impedimentCoverage.project',
    defaultMessage: 'Shown are those of {project}.',
  },
  noHistory: {
    id: 'impedimentCoverage.noHistory',
    defaultMessage:
      'Of {count, plural, one {# issue} other {# issues}} the history was not read, so their blocked days are not known.',
  },
  linksMissing: {
    id: 'impedimentCoverage.linksMissing',
    defaultMessage:
      'Dependencies are not read yet, so conflicts and what is held up are not complete.',
  },
  noFlagField: {
    id: 'impedimentCoverage.noFlagField',
    defaultMessage: 'This site has no flag field that the app can find.',
  },
  noSuchNames: {
    id: 'impedimentCoverage.noSuchNames',
    defaultMessage: 'The settings name what is not on this site, or not shown to you: {names}.',
  },
  notKnown: {
    id: 'impedimentCoverage.notKnown',
    defaultMessage:
      'Jira does not know the records of the app yet; after an installation this takes a few minutes.',
  },
  notAnswered: {
    id: 'impedimentCoverage.notAnswered',
    defaultMessage: 'Jira did not answer one of the searches, so some may be missing.',
  },
});

export const impedimentReadingMessages = messages({
  label: { id: 'impedimentReading.label', defaultMessage: 'Reading impediments' },
  finding: { id: 'impedimentReading.finding', defaultMessage: 'Looking for what is stuck …' },
  read: {
    id: 'impedimentReading.read',
    defaultMessage: 'Read {read, number} of {total, plural, one {# issue} other {# issues}}',
  },
  histories: {
    id: 'impedimentReading.histories',
    defaultMessage:
      'Read the history of {read, number} of {total, plural, one {# issue} other {# issues}}',
  },
  cancelled: {
    id: 'impedimentReading.cancelled',
    defaultMessage:
      '{read, number} of {total, plural, one {# issue was} other {# issues were}} read. What is shown is not complete.',
  },
  cancelledHistories: {
    id: 'impedimentReading.cancelledHistories',
    defaultMessage:
      'All issues were read, but not the history of each, so some blocked days are not known.',
  },
  cancelledBefore: {
    id: 'impedimentReading.cancelledBefore',
    defaultMessage: 'Nothing was read yet.',
  },
  partTitle: { id: 'impedimentReading.partTitle', defaultMessage: 'Not everything could be read' },
  part: {
    id: 'impedimentReading.part',
    defaultMessage:
      '{unread, plural, =0 {A part} one {# issue} other {# issues}} of what was looked for is missing. {reason}',
  },
  failed: { id: 'impedimentReading.failed', defaultMessage: 'It could not be read again' },
});

export const impedimentPageMessages = messages({
  emptyTitle: { id: 'impediments.emptyTitle', defaultMessage: 'Nothing is stuck' },
  emptyTitleProject: {
    id: 'impediments.emptyTitleProject',
    defaultMessage: 'Nothing is stuck in {project}',
  },
  empty: {
    id: 'impediments.empty',
    defaultMessage:
      'What is flagged, stands in a blocked status, waits in a dependency in conflict or has not changed for {days, plural, one {# working day} other {# working days}} appears here by itself.',
  },
  emptyHow: {
    id: 'impediments.emptyHow',
    defaultMessage:
      'To put something here, raise it above or from its issue, or set the flag in Jira. Which statuses count as blocked is set by an administrator in the settings of Agile PMO.',
  },
  nothingFits: { id: 'impediments.nothingFits', defaultMessage: 'Nothing fits these filters' },
  nothingFitsHow: {
    id: 'impediments.nothingFitsHow',
    defaultMessage: 'There are {total} without them.',
  },
  noneDismissed: {
    id: 'impediments.noneDismissed',
    defaultMessage:
      'Nobody has said of anything that was found that it is no impediment. It can be said in the details of a card.',
  },
  shown: {
    id: 'impediments.shown',
    defaultMessage: '{shown} of {total, plural, one {# impediment} other {# impediments}}',
  },
  all: {
    id: 'impediments.all',
    defaultMessage: '{total, plural, one {# impediment} other {# impediments}}',
  },
  clear: { id: 'impediments.clear', defaultMessage: 'Clear filters' },
  raise: { id: 'impediments.raise', defaultMessage: 'Raise an impediment' },
});

export const impedimentFilterMessages = messages({
  label: { id: 'impedimentFilter.label', defaultMessage: 'Filter impediments' },
  text: { id: 'impedimentFilter.text', defaultMessage: 'Key or words' },
  level: { id: 'impedimentFilter.level', defaultMessage: 'Level' },
  cause: { id: 'impedimentFilter.cause', defaultMessage: 'Cause' },
  team: { id: 'impedimentFilter.team', defaultMessage: 'Team' },
  found: { id: 'impedimentFilter.found', defaultMessage: 'How found' },
  lanes: { id: 'impedimentFilter.lanes', defaultMessage: 'Lanes' },
  any: { id: 'impedimentFilter.any', defaultMessage: 'Any' },
  mine: { id: 'impedimentFilter.mine', defaultMessage: 'I have it' },
  pastLimit: { id: 'impedimentFilter.pastLimit', defaultMessage: 'Past its limit' },
});

export const LIST_COLUMN_MESSAGES: Readonly<
  Record<SortKey | 'owner' | 'found', MessageDescriptor>
> = messages({
  worst: { id: 'impedimentList.worst', defaultMessage: 'Limit' },
  what: { id: 'impedimentList.what', defaultMessage: 'What impedes' },
  state: { id: 'impedimentList.state', defaultMessage: 'State' },
  level: { id: 'impedimentList.level', defaultMessage: 'Level and cause' },
  team: { id: 'impedimentList.team', defaultMessage: 'Team' },
  age: { id: 'impedimentList.age', defaultMessage: 'Age' },
  'holds-up': { id: 'impedimentList.holdsUp', defaultMessage: 'Holds up' },
  owner: { id: 'impedimentList.owner', defaultMessage: 'Who has it' },
  found: { id: 'impedimentList.found', defaultMessage: 'How found' },
});

export const impedimentListMessages = messages({
  caption: { id: 'impedimentList.caption', defaultMessage: 'Impediments' },
  scroll: { id: 'impedimentList.scroll', defaultMessage: 'List of impediments, scrolls sideways' },
  ascending: { id: 'impedimentList.ascending', defaultMessage: 'Sort ascending' },
  descending: { id: 'impedimentList.descending', defaultMessage: 'Sort descending' },
  days: {
    id: 'impedimentList.days',
    defaultMessage: '{days, plural, one {# day} other {# days}}',
  },
  notKnown: { id: 'impedimentList.notKnown', defaultMessage: 'Not known' },
  noLimit: { id: 'impedimentList.noLimit', defaultMessage: 'No limit yet' },
  nothing: { id: 'impedimentList.nothing', defaultMessage: 'Nothing that is linked' },
});
