import type { MessageDescriptor } from 'react-intl';
import type { IndicatorResult } from '../../../../src/domain/business-case/case/after-release';
import { messages } from './messages';

export const themeMessages = messages({
  sharesTitle: { id: 'themes.shares', defaultMessage: 'Where the work goes' },
  answerMore: {
    id: 'themes.answerMore',
    defaultMessage:
      '{theme} gets {finished, number, percent} of the finished work and was meant to get {intended, number, percent}.',
  },
  answerNoTheme: {
    id: 'themes.answerNoTheme',
    defaultMessage: '{share, number, percent} of the finished work serves no theme.',
  },
  answerAsMeant: {
    id: 'themes.answerAsMeant',
    defaultMessage: 'Every theme gets about the share of finished work it was meant to get.',
  },
  answerNothing: {
    id: 'themes.answerNothing',
    defaultMessage:
      'Nothing below these epics is finished yet, so nobody can tell where the work goes.',
  },
  explain: {
    id: 'themes.explain',
    defaultMessage:
      'Finished work counts the done issues below the epics. What a theme is meant to get is its weight of all weights.',
  },
  childrenMissing: {
    id: 'themes.childrenMissing',
    defaultMessage: 'Finished work is not known until everything below the epics is read.',
  },
  caption: { id: 'themes.caption', defaultMessage: 'Themes with their shares' },
  scroll: { id: 'themes.scroll', defaultMessage: 'Themes, can be scrolled sideways' },
  theme: { id: 'themes.theme', defaultMessage: 'Theme' },
  weight: { id: 'themes.weight', defaultMessage: 'Weight' },
  intended: { id: 'themes.intended', defaultMessage: 'Meant to get' },
  epics: { id: 'themes.epics', defaultMessage: 'Epics' },
  finished: { id: 'themes.finished', defaultMessage: 'Finished work' },
  gap: { id: 'themes.gap', defaultMessage: 'In words' },
  noTheme: { id: 'themes.noTheme', defaultMessage: 'No theme' },
  closed: { id: 'themes.closed', defaultMessage: 'Closed' },
  share: { id: 'themes.share', defaultMessage: '{share, number, percent} ({count, number})' },
  shareOnly: { id: 'themes.shareOnly', defaultMessage: '{share, number, percent}' },
  unknown: { id: 'themes.unknown', defaultMessage: 'not known' },
  gapMore: { id: 'themes.gapMore', defaultMessage: '{points, number} points more than meant' },
  gapLess: { id: 'themes.gapLess', defaultMessage: '{points, number} points less than meant' },
  gapNone: { id: 'themes.gapNone', defaultMessage: 'About as meant' },
  gapUnknown: { id: 'themes.gapUnknown', defaultMessage: 'Nobody can tell yet' },
  edit: { id: 'themes.edit', defaultMessage: 'Edit' },
  editOf: { id: 'themes.editOf', defaultMessage: 'Edit: {name}' },
  addTheme: { id: 'themes.addTheme', defaultMessage: 'Add a theme' },
  noThemes: { id: 'themes.none', defaultMessage: 'No themes yet' },
  noThemesManager: {
    id: 'themes.noneManager',
    defaultMessage:
      'A theme says where the company is heading, and its weight how much of the work it should get. Epics name the theme they serve, and here you see where the work really goes.',
  },
  noThemesReader: {
    id: 'themes.noneReader',
    defaultMessage:
      'Here you would see where the company is heading and where the work really goes. People with the permission to manage the portfolio add themes.',
  },
  unreadable: {
    id: 'themes.unreadable',
    defaultMessage:
      '{count, plural, one {# entry of the registers} other {# entries of the registers}} cannot be read by this version of the app and {count, plural, one {is} other {are}} not shown.',
  },
});

export const objectiveMessages = messages({
  title: { id: 'objectives.title', defaultMessage: 'Objectives' },
  add: { id: 'objectives.add', defaultMessage: 'Add an objective' },
  none: { id: 'objectives.none', defaultMessage: 'No objectives yet' },
  noneHow: {
    id: 'objectives.noneHow',
    defaultMessage:
      'An objective says what shall be different by when; its key results are the numbers by which everybody sees it.',
  },
  ofTheme: { id: 'objectives.ofTheme', defaultMessage: 'Serves {theme}' },
  period: { id: 'objectives.period', defaultMessage: '{from} to {to}' },
  from: { id: 'objectives.from', defaultMessage: 'From {from}' },
  to: { id: 'objectives.to', defaultMessage: 'Until {to}' },
  epics: {
    id: 'objectives.epics',
    defaultMessage:
      '{count, plural, =0 {No epic serves it} one {# epic serves it} other {# epics serve it}}',
  },
  keyResults: { id: 'objectives.keyResults', defaultMessage: 'Key results' },
  noKeyResults: {
    id: 'objectives.noKeyResults',
    defaultMessage: 'No key results, so nobody will see whether it was reached.',
  },
  keyResult: {
    id: 'objectives.keyResult',
    defaultMessage: '{last} on {day}; from {baseline} to {target}',
  },
  noReading: {
    id: 'objectives.noReading',
    defaultMessage: 'Not read yet; from {baseline} to {target}',
  },
  reached: { id: 'objectives.reached', defaultMessage: '{share, number, percent} of the way' },
  showClosed: {
    id: 'objectives.showClosed',
    defaultMessage: 'Show {count, plural, one {# closed objective} other {# closed objectives}}',
  },
});

export const RESULT_MESSAGES: Readonly<Record<IndicatorResult['state'], MessageDescriptor>> =
  messages({
    'no-target': { id: 'keyResult.noTarget', defaultMessage: 'No target' },
    'no-reading': { id: 'keyResult.noReading', defaultMessage: 'Not read' },
    met: { id: 'keyResult.met', defaultMessage: 'Reached' },
    'not-met': { id: 'keyResult.notMet', defaultMessage: 'Not yet' },
  });
