import { messages } from './messages';

export const matrixMessages = messages({
  caption: {
    id: 'dependencies.matrixCaption',
    defaultMessage: 'Who waits for whom: the row waits for the column',
  },
  how: {
    id: 'dependencies.matrixHow',
    defaultMessage:
      'Each number counts open dependencies, its colour and mark tell the worst of them; a check mark stands where all are done. Choose a cell to see the list.',
  },
  corner: { id: 'dependencies.matrixCorner', defaultMessage: 'Waits for' },
  rowTotal: { id: 'dependencies.matrixRowTotal', defaultMessage: 'All others' },
  columnTotal: { id: 'dependencies.matrixColumnTotal', defaultMessage: 'All others' },
  cell: {
    id: 'dependencies.matrixCell',
    defaultMessage: '{consumer} waits for {provider}: {counts}',
  },
  within: { id: 'dependencies.matrixWithin', defaultMessage: 'Within {group}: {counts}' },
  rowTotalCell: {
    id: 'dependencies.matrixRowTotalCell',
    defaultMessage: '{group} waits for others: {counts}',
  },
  columnTotalCell: {
    id: 'dependencies.matrixColumnTotalCell',
    defaultMessage: 'Others wait for {group}: {counts}',
  },
  none: { id: 'dependencies.matrixNone', defaultMessage: 'none' },
  emptyCell: {
    id: 'dependencies.matrixEmptyCell',
    defaultMessage: '{consumer} does not wait for {provider}',
  },
  open: {
    id: 'dependencies.matrixOpen',
    defaultMessage: '{open, number} open ({counts})',
  },
  count: { id: 'dependencies.matrixCount', defaultMessage: '{count, number} {health}' },
  order: { id: 'dependencies.matrixOrder', defaultMessage: 'Order' },
  clusters: { id: 'dependencies.matrixClusters', defaultMessage: 'Entangled ones together' },
  alphabetical: { id: 'dependencies.matrixAlphabetical', defaultMessage: 'Alphabetical' },
  leftOut: {
    id: 'dependencies.matrixLeftOut',
    defaultMessage:
      'Shown are the {shown, number} with the most dependencies on others; {leftOut, plural, one {# more is} other {# more are}} left out. Filter to see the others.',
  },
  level: { id: 'dependencies.matrixLevel', defaultMessage: 'Show' },
  worst: {
    id: 'dependencies.matrixWorst',
    defaultMessage: 'The small number behind the mark says how many are that bad.',
  },
  drill: {
    id: 'dependencies.matrixDrill',
    defaultMessage:
      'Choose a name to see it in parts; Shift with a click or with Enter does so for a cell.',
  },
  drillRow: {
    id: 'dependencies.matrixDrillRow',
    defaultMessage: '{group}: see in parts what it waits for',
  },
  drillColumn: {
    id: 'dependencies.matrixDrillColumn',
    defaultMessage: '{group}: see in parts what waits for it',
  },
  withinNone: {
    id: 'dependencies.matrixWithinNone',
    defaultMessage: '{group}, at both ends: {counts}',
  },
  noTrains: {
    id: 'dependencies.matrixNoTrains',
    defaultMessage:
      'No release trains are registered yet. A portfolio manager can say under “Teams and trains” at the top of this page which teams form a train; the matrix then shows trains and value streams, too.',
  },
  overview: {
    id: 'dependencies.matrixOverview',
    defaultMessage:
      'The whole matrix of {groups, number} groups in small, worst cells largest: {filled, plural, one {# cell is} other {# cells are}} filled, {conflicts, number} of them in conflict',
  },
  overviewHow: {
    id: 'dependencies.matrixOverviewHow',
    defaultMessage: 'All in small; press a place to go there',
  },
  find: { id: 'dependencies.matrixFind', defaultMessage: 'Find in the matrix' },
  found: {
    id: 'dependencies.matrixFound',
    defaultMessage:
      '{count, plural, =0 {No name fits} one {# name fits} other {# names fit; Enter goes to the next}}',
  },
  legend: { id: 'dependencies.matrixLegend', defaultMessage: 'What the marks mean' },
});
