import { messages } from './messages';

export const caseMoneyMessages = messages({
  title: { id: 'caseMoney.title', defaultMessage: 'Money' },
  confidential: {
    id: 'caseMoney.confidential',
    defaultMessage: 'Amounts are shown to portfolio managers only.',
  },
  unreadable: {
    id: 'caseMoney.unreadable',
    defaultMessage: 'The amounts cannot be read by this version of the app. Nothing was lost.',
  },
  none: { id: 'caseMoney.none', defaultMessage: 'No amounts yet.' },
  readers: { id: 'caseMoney.readers', defaultMessage: 'Portfolio managers write the amounts.' },
  begin: { id: 'caseMoney.begin', defaultMessage: 'Add costs and benefits' },
  change: { id: 'caseMoney.change', defaultMessage: 'Change amounts' },
  savedBy: { id: 'caseMoney.savedBy', defaultMessage: 'Saved by {name}, {at}.' },
  table: { id: 'caseMoney.table', defaultMessage: 'Costs and benefits in {currency}' },
  quarter: { id: 'caseMoney.quarter', defaultMessage: 'Quarter' },
  low: { id: 'caseMoney.low', defaultMessage: 'Low' },
  likely: { id: 'caseMoney.likely', defaultMessage: 'Likely' },
  high: { id: 'caseMoney.high', defaultMessage: 'High' },
  firstQuarter: { id: 'caseMoney.firstQuarter', defaultMessage: 'First quarter' },
  cost: { id: 'caseMoney.cost', defaultMessage: 'Cost' },
  benefit: { id: 'caseMoney.benefit', defaultMessage: 'Benefit' },
  named: { id: 'caseMoney.named', defaultMessage: '{kind}: {name}' },
  forMvp: { id: 'caseMoney.forMvp', defaultMessage: 'for the MVP' },
  name: { id: 'caseMoney.name', defaultMessage: 'Name of line {number, number}' },
  mvpOf: { id: 'caseMoney.mvpOf', defaultMessage: 'Needed for the MVP' },
  cell: { id: 'caseMoney.cell', defaultMessage: '{name}, {quarter}, {column}' },
  amountOf: { id: 'caseMoney.amountOf', defaultMessage: '{name} in {quarter}' },
  unnamed: { id: 'caseMoney.unnamed', defaultMessage: 'line {number, number}' },
  addCost: { id: 'caseMoney.addCost', defaultMessage: 'Add a cost' },
  addBenefit: { id: 'caseMoney.addBenefit', defaultMessage: 'Add a benefit' },
  addQuarter: { id: 'caseMoney.addQuarter', defaultMessage: 'Next quarter' },
  addQuarterOf: { id: 'caseMoney.addQuarterOf', defaultMessage: 'Next quarter of {name}' },
  removeLine: { id: 'caseMoney.removeLine', defaultMessage: 'Take away' },
  removeNamed: { id: 'caseMoney.removeNamed', defaultMessage: 'Take away: {name}' },
  help: {
    id: 'caseMoney.help',
    defaultMessage:
      'Arrow up and down move between the rows. Where only the likely amount is given, low and high are the same. Nothing is saved before you press Save.',
  },
  save: { id: 'caseMoney.save', defaultMessage: 'Save amounts' },
  cancel: { id: 'caseMoney.cancel', defaultMessage: 'Cancel' },
  mend: {
    id: 'caseMoney.mend',
    defaultMessage: 'Something is not right yet: see the fields that are marked.',
  },
  conflict: {
    id: 'caseMoney.conflict',
    defaultMessage:
      'Somebody else saved amounts meanwhile. Theirs: costs {cost}, benefits {benefit}. Yours are still here and not saved.',
  },
  kept: {
    id: 'caseMoney.kept',
    defaultMessage: 'What you typed before is still here and not saved.',
  },
  takeTheirs: { id: 'caseMoney.takeTheirs', defaultMessage: 'Take theirs' },
  takeMine: { id: 'caseMoney.takeMine', defaultMessage: 'Save mine instead' },
  measured: { id: 'caseMoney.measured', defaultMessage: 'Measured benefits' },
  addMeasured: { id: 'caseMoney.addMeasured', defaultMessage: 'Add a measured benefit' },
  measuredAmount: { id: 'caseMoney.measuredAmount', defaultMessage: 'Measured amount' },
  measuredNote: { id: 'caseMoney.measuredNote', defaultMessage: 'How it was measured' },
  compared: {
    id: 'caseMoney.compared',
    defaultMessage: 'Measured {measured} of {expected} expected for the same quarters ({share}).',
  },
  comparedAlone: {
    id: 'caseMoney.comparedAlone',
    defaultMessage: 'Measured {measured}; nothing was expected for these quarters.',
  },
  measuredRow: {
    id: 'caseMoney.measuredRow',
    defaultMessage: '{quarter}: {measured}, expected {expected}',
  },
});

export const MONEY_FAULT_MESSAGES = messages({
  'not-a-number': { id: 'caseMoneyFault.notANumber', defaultMessage: 'no number' },
  'no-likely': { id: 'caseMoneyFault.noLikely', defaultMessage: 'the likely amount is missing' },
  negative: { id: 'caseMoneyFault.negative', defaultMessage: 'below zero' },
  'out-of-order': {
    id: 'caseMoneyFault.outOfOrder',
    defaultMessage: 'low, likely and high are not in this order',
  },
  'too-large': { id: 'caseMoneyFault.tooLarge', defaultMessage: 'too large' },
  'too-long': { id: 'caseMoneyFault.tooLong', defaultMessage: 'the name is too long' },
});

export const moneyResultMessages = messages({
  title: { id: 'moneyResult.title', defaultMessage: 'Does it pay?' },
  figure: { id: 'moneyResult.figure', defaultMessage: 'Figure' },
  likely: { id: 'moneyResult.likely', defaultMessage: 'Likely' },
  range: { id: 'moneyResult.range', defaultMessage: '8 of 10 times' },
  poorest: { id: 'moneyResult.poorest', defaultMessage: 'Poorest' },
  best: { id: 'moneyResult.best', defaultMessage: 'Best' },
  npv: { id: 'moneyResult.npv', defaultMessage: 'Net present value' },
  roi: { id: 'moneyResult.roi', defaultMessage: 'Return on investment' },
  irr: { id: 'moneyResult.irr', defaultMessage: 'Internal rate of return, a year' },
  payback: { id: 'moneyResult.payback', defaultMessage: 'Payback' },
  costOfDelay: { id: 'moneyResult.costOfDelay', defaultMessage: 'Cost of delay, a week' },
  mvpCost: { id: 'moneyResult.mvpCost', defaultMessage: 'Cost of the MVP' },
  cost: { id: 'moneyResult.cost', defaultMessage: 'Cost of the whole' },
  benefit: { id: 'moneyResult.benefit', defaultMessage: 'Benefit' },
  fromTo: { id: 'moneyResult.fromTo', defaultMessage: 'between {from} and {to}' },
  quarters: {
    id: 'moneyResult.quarters',
    defaultMessage: '{quarters, number, ::.0} quarters',
  },
  terms: {
    id: 'moneyResult.terms',
    defaultMessage:
      'Discounted at {rate} a year from the first quarter on; 10,000 draws, always the same ones. In a spreadsheet, NPV() gives {excel} for the likely amounts: it discounts the first quarter too.',
  },
  outside: {
    id: 'moneyResult.outside',
    defaultMessage:
      'The likely value lies outside of what 8 of 10 draws give ({figures}): the amounts lean to one side, so trust the range more than the single figure.',
  },
  leftOut: {
    id: 'moneyResult.leftOut',
    defaultMessage:
      'No figures as long as they would leave out what cannot be counted yet: {amounts}.',
  },
  nothing: { id: 'moneyResult.nothing', defaultMessage: '–' },
});

export const NO_FIGURE_MESSAGES = messages({
  'no-sign-change': {
    id: 'noFigure.noSignChange',
    defaultMessage: 'none: money only goes one way',
  },
  'several-sign-changes': {
    id: 'noFigure.severalSignChanges',
    defaultMessage: 'none: money changes direction more than once',
  },
  'out-of-range': { id: 'noFigure.outOfRange', defaultMessage: 'none that says anything' },
  'not-within-horizon': {
    id: 'noFigure.notWithinHorizon',
    defaultMessage: 'not within the quarters given',
  },
  'nothing-spent': { id: 'noFigure.nothingSpent', defaultMessage: 'none: nothing is spent' },
});
