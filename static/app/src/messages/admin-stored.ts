import type { MessageDescriptor } from 'react-intl';
import type { StoredGroup } from '../admin/data/stored-groups';
import { messages } from './messages';

export const STORED_NAMES: Readonly<Record<StoredGroup, MessageDescriptor>> = messages({
  settings: { id: 'stored.settings', defaultMessage: 'Settings' },
  settingsLog: { id: 'stored.settingsLog', defaultMessage: 'Change log' },
  epics: {
    id: 'stored.epics',
    defaultMessage: 'Scores, consensus, decisions, gates and confirmations of epics',
  },
  money: { id: 'stored.money', defaultMessage: 'Amounts of epics' },
  registers: { id: 'stored.registers', defaultMessage: 'Themes, objectives and key results' },
  reviews: { id: 'stored.reviews', defaultMessage: 'Reviews of the portfolio' },
  portfolioLog: { id: 'stored.portfolioLog', defaultMessage: 'Log of changes of the portfolio' },
  histories: {
    id: 'stored.histories',
    defaultMessage: 'Histories of asks, promises, impediments and cases',
  },
  guards: { id: 'stored.guards', defaultMessage: 'Notes for writing on issues' },
  clock: { id: 'stored.clock', defaultMessage: 'Notes of the escalation clock' },
  told: { id: 'stored.told', defaultMessage: 'Asks told today' },
  site: { id: 'stored.site', defaultMessage: 'Time zone and address of the site' },
});

export const STORED_HOLDS: Readonly<Record<StoredGroup, MessageDescriptor>> = messages({
  settings: {
    id: 'stored.settingsHolds',
    defaultMessage:
      'The settings of this page and of the app’s other pages, with date and account id of who saved them last.',
  },
  settingsLog: {
    id: 'stored.settingsLogHolds',
    defaultMessage:
      'The settings before and after each change, with date and account id; who deleted all data, and when.',
  },
  epics: {
    id: 'stored.epicsHolds',
    defaultMessage:
      'Each person’s scores, what was agreed on, decisions and gates with reason or evidence, and the confirmation of value, with date and account id. Shown to who may see the epic, and to portfolio managers.',
  },
  money: {
    id: 'stored.moneyHolds',
    defaultMessage:
      'Planned and measured amounts by quarter with their names and notes, date, and account id of who saved them last. Where amounts are confidential, shown to portfolio managers only.',
  },
  registers: {
    id: 'stored.registersHolds',
    defaultMessage:
      'Their names, texts, weights, days and readings, with date and account id of who saved them last; of deleted ones the id, date and account id. Shown to everybody who can open the app.',
  },
  reviews: {
    id: 'stored.reviewsHolds',
    defaultMessage:
      'Note, date and account id; of each epic its status then with reasons, column, WSJF and decision. No amounts.',
  },
  portfolioLog: {
    id: 'stored.portfolioLogHolds',
    defaultMessage:
      'Each change of scores, decisions, confirmations, amounts, themes and objectives, before and after, and each review, with date and account id. Shown on no page; it is in the export.',
  },
  histories: {
    id: 'stored.historiesHold',
    defaultMessage:
      'Each ask, promise, impediment record and case text before and after a change, by issue id, with date and account id. Shown only to who may see the issue.',
  },
  guards: {
    id: 'stored.guardsHold',
    defaultMessage:
      'For each property that the app wrote: revision and checksum, and who wrote it when; while somebody writes, the change.',
  },
  clock: {
    id: 'stored.clockHolds',
    defaultMessage:
      'Its last 30 runs as counts and issue ids; steps that are under way; for 30 days, of which impediments it told.',
  },
  told: {
    id: 'stored.toldHolds',
    defaultMessage:
      'The ids of both issues and the day, for two days, so that nobody is told twice.',
  },
  site: {
    id: 'stored.siteHolds',
    defaultMessage:
      'As Jira tells them, for seven days at a time; the address for links in comments.',
  },
});

/** Properties of issues, by their keys. */
export const PROPERTY_WORDS: Readonly<
  Record<string, { readonly name: MessageDescriptor; readonly holds: MessageDescriptor }>
> = {
  'agile-pmo-ask': messages({
    name: { id: 'storedProperty.ask', defaultMessage: 'Asks' },
    holds: {
      id: 'storedProperty.askHolds',
      defaultMessage:
        'What the issue asks of others: the other issue’s id, day, a short text, date and account id.',
    },
  }),
  'agile-pmo-promise': messages({
    name: { id: 'storedProperty.promise', defaultMessage: 'Promises' },
    holds: {
      id: 'storedProperty.promiseHolds',
      defaultMessage:
        'What it answers: the other issue’s id, promised day, a short text, date and account id, when it was delivered.',
    },
  }),
  'agile-pmo-impediment': messages({
    name: { id: 'storedProperty.impediment', defaultMessage: 'Impediments' },
    holds: {
      id: 'storedProperty.impedimentHolds',
      defaultMessage:
        'State, level, cause, target day, what is stuck, next step and solution, with account ids of the owner and of who raised and removed it; what was found and dismissed; earlier impediments.',
    },
  }),
  'agile-pmo-case': messages({
    name: { id: 'storedProperty.case', defaultMessage: 'Business cases' },
    holds: {
      id: 'storedProperty.caseHolds',
      defaultMessage:
        'Hypothesis, outcomes, indicators with readings, scope, qualities, theme, objective, account ids of sponsors and stakeholders; and a copy of WSJF, decision, completeness and state for searches. No amounts.',
    },
  }),
};

/** The table of what is stored where. */
export const storedMessages = messages({
  title: { id: 'stored.title', defaultMessage: 'What is stored where' },
  what: { id: 'stored.what', defaultMessage: 'What' },
  holds: { id: 'stored.holds', defaultMessage: 'Holds' },
  inStorage: { id: 'stored.inStorage', defaultMessage: 'App storage at Atlassian' },
  onIssues: { id: 'stored.onIssues', defaultMessage: 'Properties of issues in Jira' },
  onIssuesWho: {
    id: 'stored.onIssuesWho',
    defaultMessage:
      'Who may see the issue can read them. Who may edit it may change them, with other tools too. Links, comments, issues, statuses, fields and ranks that people change with this app are Jira’s own.',
  },
  inBrowser: { id: 'stored.inBrowser', defaultMessage: 'The browser of who looks' },
  read: { id: 'stored.read', defaultMessage: 'What was read' },
  readHolds: {
    id: 'stored.readHolds',
    defaultMessage:
      'Keys, summaries, statuses, dates, account ids and links, for that person only and for at most seven days. Nothing, if “What browsers keep” is switched off.',
  },
  drafts: { id: 'stored.drafts', defaultMessage: 'Drafts' },
  draftsHold: {
    id: 'stored.draftsHold',
    defaultMessage:
      'What somebody typed and has not saved: texts of cases, amounts with their names, notes of reviews; in the inbox what is being done to several contracts, and what came of it. In that tab only, until it is saved, discarded or the tab is closed, whatever “What browsers keep” says.',
  },
  memory: { id: 'stored.memory', defaultMessage: 'Small things' },
  memoryHolds: {
    id: 'stored.memoryHolds',
    defaultMessage:
      'Ids, names and types of Jira’s fields, for a day; which tab of the issue panel was open. Whatever “What browsers keep” says.',
  },
  names: {
    id: 'stored.names',
    defaultMessage:
      'Of people the app notes account ids only; names are looked up in Jira when a page shows them. No description and no comment of an issue is stored anywhere, and summaries of issues in browsers only.',
  },
});
