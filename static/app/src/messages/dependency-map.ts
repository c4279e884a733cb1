import type { MessageDescriptor } from 'react-intl';
import type { Duty } from '../contract/turn';
import { messages } from './messages';

export const focusMapMessages = messages({
  search: { id: 'focusMap.search', defaultMessage: 'Find an item for the map' },
  searchHint: { id: 'focusMap.searchHint', defaultMessage: 'Key or summary' },
  searchFound: {
    id: 'focusMap.searchFound',
    defaultMessage: '{count, plural, =0 {Nothing found} one {# item found} other {# items found}}',
  },
  onMap: { id: 'focusMap.onMap', defaultMessage: 'on the map' },
  steps: { id: 'focusMap.steps', defaultMessage: 'How far' },
  stepsValue: {
    id: 'focusMap.stepsValue',
    defaultMessage: '{steps, plural, one {# step} other {# steps}}',
  },
  viewAs: { id: 'focusMap.viewAs', defaultMessage: 'Show as' },
  asMap: { id: 'focusMap.asMap', defaultMessage: 'Map' },
  asTable: { id: 'focusMap.asTable', defaultMessage: 'Table' },
  startAgain: { id: 'focusMap.startAgain', defaultMessage: 'Choose another start' },
  unknown: {
    id: 'focusMap.unknown',
    defaultMessage:
      '{keys} {count, plural, one {has} other {have}} no dependencies that you can see.',
  },
  unknownYet: {
    id: 'focusMap.unknownYet',
    defaultMessage: '{keys}: not read yet.',
  },
  label: {
    id: 'focusMap.label',
    defaultMessage:
      'Map of {items, plural, one {# item} other {# items}} and {links, plural, one {# dependency} other {# dependencies}}',
  },
  shown: {
    id: 'focusMap.shown',
    defaultMessage:
      '{items, plural, one {# item} other {# items}} and {links, plural, one {# dependency} other {# dependencies}} on the map.',
  },
  faded: {
    id: 'focusMap.faded',
    defaultMessage:
      '{count, plural, one {# of them does} other {# of them do}} not fit the filters and {count, plural, one {is} other {are}} faded.',
  },
  how: {
    id: 'focusMap.how',
    defaultMessage:
      'Left stands what is waited for, right what waits. Arrow keys lead from card to card, Enter opens the details, Escape closes them, Home leads back to the chosen item.',
  },
  zoom: { id: 'focusMap.zoom', defaultMessage: 'Zoom' },
  zoomIn: { id: 'focusMap.zoomIn', defaultMessage: 'Zoom in' },
  zoomOut: { id: 'focusMap.zoomOut', defaultMessage: 'Zoom out' },
  fit: { id: 'focusMap.fit', defaultMessage: 'Show all' },
  toChosen: { id: 'focusMap.toChosen', defaultMessage: 'To the chosen item' },
  legend: { id: 'focusMap.legend', defaultMessage: 'What lines mean' },
  decides: { id: 'focusMap.decides', defaultMessage: 'Decides the end' },
  ring: {
    id: 'focusMap.ring',
    defaultMessage: 'Ring: these {count, number} wait for each other',
  },
  ringWithin: {
    id: 'focusMap.ringWithin',
    defaultMessage: 'Ring: these {shown, number} wait for each other, part of {count, number}',
  },
  cut: {
    id: 'focusMap.cut',
    defaultMessage: 'Cut frees {freed, number} of {count, number}',
  },
  nothingThere: {
    id: 'focusMap.nothingThere',
    defaultMessage:
      '{way, select, ArrowLeft {{key} waits for nothing else on the map.} ArrowRight {Nothing else on the map waits for {key}.} ArrowUp {{key} is the first of its column.} other {{key} is the last of its column.}}',
  },
  moreAdded: {
    id: 'focusMap.moreAdded',
    defaultMessage: '{items, plural, one {# item} other {# items}} on the map now.',
  },
  chosen: { id: 'focusMap.chosen', defaultMessage: 'Chosen' },
  moreProviders: {
    id: 'focusMap.moreProviders',
    defaultMessage: 'Show {count, number} more that {key} waits for',
  },
  moreConsumers: {
    id: 'focusMap.moreConsumers',
    defaultMessage: 'Show {count, number} more that wait for {key}',
  },
  more: { id: 'focusMap.more', defaultMessage: '+{count, number} more' },
  planned: { id: 'focusMap.planned', defaultMessage: 'by {day}' },
  noDate: { id: 'focusMap.noDate', defaultMessage: 'no date' },
  late: {
    id: 'focusMap.late',
    defaultMessage: '{days, plural, one {# day} other {# days}} late',
  },
  needed: { id: 'focusMap.needed', defaultMessage: 'needed {day}' },
  waits: {
    id: 'focusMap.waits',
    defaultMessage:
      'Waits for {providers, number}, {consumers, plural, one {# waits} other {# wait}} for it.',
  },
});

/** On a card: what the people of an item owe others next. */
export const DUTY_MESSAGES: Readonly<Record<Duty, MessageDescriptor>> = messages({
  answer: { id: 'focusMap.dutyAnswer', defaultMessage: 'Answer due' },
  'deliver-late': { id: 'focusMap.dutyDeliverLate', defaultMessage: 'Promise past' },
  deliver: { id: 'focusMap.dutyDeliver', defaultMessage: 'Promised' },
  accept: { id: 'focusMap.dutyAccept', defaultMessage: 'To accept' },
  decide: { id: 'focusMap.dutyDecide', defaultMessage: 'To decide' },
  'go-on': { id: 'focusMap.dutyGoOn', defaultMessage: 'Declined' },
});

export const mapAnswerMessages = messages({
  label: { id: 'mapAnswer.label', defaultMessage: 'In short' },
  waits: { id: 'mapAnswer.waits', defaultMessage: 'Waits for' },
  slips: { id: 'mapAnswer.slips', defaultMessage: 'If it slips' },
  slipsMany: { id: 'mapAnswer.slipsMany', defaultMessage: 'If they slip' },
  behind: {
    id: 'mapAnswer.behind',
    defaultMessage:
      '{count, plural, =0 {Nothing that is still open.} one {# open item, all the way back.} other {# open items, all the way back.}}',
  },
  chain: {
    id: 'mapAnswer.chain',
    defaultMessage: 'What decides the end: {chain}.',
  },
  finish: {
    id: 'mapAnswer.finish',
    defaultMessage:
      '{days, plural, one {# working day} other {# working days}}: {finish} at the earliest{guesses, plural, =0 {} one {, one duration is a guess} other {, # durations are guesses}}.',
  },
  moreBetween: { id: 'mapAnswer.moreBetween', defaultMessage: '{count, number} more' },
  ahead: {
    id: 'mapAnswer.ahead',
    defaultMessage:
      '{count, plural, =0 {No open item waits for it.} one {# open item waits for it, directly or through others.} other {# open items wait for it, directly or through others.}}',
  },
  aheadMany: {
    id: 'mapAnswer.aheadMany',
    defaultMessage:
      '{count, plural, =0 {No other open item waits for them.} one {# other open item waits for them, directly or through others.} other {# other open items wait for them, directly or through others.}}',
  },
  late: {
    id: 'mapAnswer.late',
    defaultMessage:
      '{key} feels it most: it needs this by {need}, {days, plural, one {# day} other {# days}} before the plan.',
  },
  room: {
    id: 'mapAnswer.room',
    defaultMessage:
      '{key} feels it first: it needs this by {need}, {days, plural, =0 {the day it is planned for} one {# day after the plan} other {# days after the plan}}.',
  },
  noDates: {
    id: 'mapAnswer.noDates',
    defaultMessage: 'Which of them feels it first cannot be told: dates are missing.',
  },
  done: {
    id: 'mapAnswer.done',
    defaultMessage: '{count, plural, one {It is done} other {They are done}}: no wait is left.',
  },
});

export const mapDrawerMessages = messages({
  label: { id: 'mapDrawer.label', defaultMessage: 'Details of {key}' },
  close: { id: 'mapDrawer.close', defaultMessage: 'Close' },
  focus: { id: 'mapDrawer.focus', defaultMessage: 'Make this the focus' },
  isFocus: { id: 'mapDrawer.isFocus', defaultMessage: 'The map is around this item.' },
  team: { id: 'mapDrawer.team', defaultMessage: 'Team' },
  project: { id: 'mapDrawer.project', defaultMessage: 'Project' },
  planned: { id: 'mapDrawer.planned', defaultMessage: 'Planned for' },
  needed: { id: 'mapDrawer.needed', defaultMessage: 'Needed by' },
  holdsUp: { id: 'mapDrawer.holdsUp', defaultMessage: 'Holds up' },
  holdsUpValue: {
    id: 'mapDrawer.holdsUpValue',
    defaultMessage: '{count, plural, =0 {no open item} one {# open item} other {# open items}}',
  },
  next: { id: 'mapDrawer.next', defaultMessage: 'Speaks next' },
  providers: {
    id: 'mapDrawer.providers',
    defaultMessage: 'Waits for {count, number}',
  },
  consumers: {
    id: 'mapDrawer.consumers',
    defaultMessage: '{count, plural, one {# waits for it} other {# wait for it}}',
  },
  noProviders: { id: 'mapDrawer.noProviders', defaultMessage: 'It waits for nothing.' },
  noConsumers: { id: 'mapDrawer.noConsumers', defaultMessage: 'Nothing waits for it.' },
  allOf: { id: 'mapDrawer.allOf', defaultMessage: 'Show all {count, number}' },
  goTo: { id: 'mapDrawer.goTo', defaultMessage: 'Go to {key} on the map' },
  ring: {
    id: 'mapDrawer.ring',
    defaultMessage:
      'It is in a ring of {count, number}: none of them can be finished first. {hasCut, select, true {If {consumer} no longer waited for {provider}, {freed, number} of them would be free of it.} other {}}',
  },
});

export const mapTableMessages = messages({
  caption: { id: 'mapTable.caption', defaultMessage: 'What is on the map, as a table' },
  consumer: { id: 'mapTable.consumer', defaultMessage: 'Waits' },
  provider: { id: 'mapTable.provider', defaultMessage: 'Waited for' },
  health: { id: 'mapTable.health', defaultMessage: 'Health' },
  why: { id: 'mapTable.why', defaultMessage: 'Why' },
  contract: { id: 'mapTable.contract', defaultMessage: 'Contract' },
  details: { id: 'mapTable.details', defaultMessage: 'Details of {key}' },
  leftOut: {
    id: 'mapTable.leftOut',
    defaultMessage: 'Not on the map yet:',
  },
});

export const mapStartMessages = messages({
  title: { id: 'mapStart.title', defaultMessage: 'Where do you want to start?' },
  how: {
    id: 'mapStart.how',
    defaultMessage:
      'The map shows one item in the middle, what it waits for to the left and what waits for it to the right. Find an item above, or begin here:',
  },
  conflicts: { id: 'mapStart.conflicts', defaultMessage: 'In conflict' },
  pair: {
    id: 'mapStart.pair',
    defaultMessage: '{consumer} waits for {provider}',
  },
  rings: { id: 'mapStart.rings', defaultMessage: 'Rings' },
  ring: {
    id: 'mapStart.ring',
    defaultMessage:
      '{count, number} items wait for each other: {keys}{more, plural, =0 {} other { and # more}}',
  },
  spots: { id: 'mapStart.spots', defaultMessage: 'Hot spots' },
  spot: {
    id: 'mapStart.spot',
    defaultMessage: '{key} holds up {count, plural, one {# open item} other {# open items}}',
  },
  chain: { id: 'mapStart.chain', defaultMessage: 'Longest chain' },
  chainFrom: {
    id: 'mapStart.chainFrom',
    defaultMessage: '{count, number} items one after the other, from {first} to {last}',
  },
  nothing: {
    id: 'mapStart.nothing',
    defaultMessage: 'Nothing is in conflict, nothing waits in a ring. Find any item above.',
  },
});

export const showOnMapMessages = messages({
  short: { id: 'showOnMap.short', defaultMessage: 'Show on map' },
  pair: {
    id: 'showOnMap.pair',
    defaultMessage: 'Show on map: {consumer} and {provider}',
  },
  item: { id: 'showOnMap.item', defaultMessage: 'Show on map: {key}' },
  ring: { id: 'showOnMap.ring', defaultMessage: 'Show on map: the ring of {key}' },
  chain: { id: 'showOnMap.chain', defaultMessage: 'Show on map: the longest chain' },
  rows: {
    id: 'showOnMap.rows',
    defaultMessage: 'Show {count, plural, one {it} other {these}} on the map',
  },
  worstRows: { id: 'showOnMap.worstRows', defaultMessage: 'Show the worst on the map' },
});
