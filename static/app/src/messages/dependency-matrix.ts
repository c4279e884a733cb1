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
    defaultMessage: '{group} waits for other projects: {counts}',
  },
  columnTotalCell: {
    id: 'dependencies.matrixColumnTotalCell',
    defaultMessage: 'Other projects wait for {group}: {counts}',
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
  order: { id: 'dependencies.matrixOrder', defaultMessage: 'Order of projects' },
  clusters: { id: 'dependencies.matrixClusters', defaultMessage: 'Entangled ones together' },
  alphabetical: { id: 'dependencies.matrixAlphabetical', defaultMessage: 'Alphabetical' },
  leftOut: {
    id: 'dependencies.matrixLeftOut',
    defaultMessage:
      'Shown are the {shown, number} projects with the most dependencies on others; {leftOut, plural, one {# more is} other {# more are}} left out. Filter by a project to see the others.',
  },
  legend: { id: 'dependencies.matrixLegend', defaultMessage: 'What the marks mean' },
});
