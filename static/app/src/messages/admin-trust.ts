import { messages } from './messages';

/** Who may do what. */
export const rightsMessages = messages({
  title: { id: 'rights.title', defaultMessage: 'Who can do what' },
  caption: { id: 'rights.caption', defaultMessage: 'Roles and what they may do' },
  role: { id: 'rights.role', defaultMessage: 'Who' },
  may: { id: 'rights.may', defaultMessage: 'May' },
  admins: { id: 'rights.admins', defaultMessage: 'Jira administrators' },
  adminsMay: {
    id: 'rights.adminsMay',
    defaultMessage:
      'Change every setting on this page, see the change log, export and delete all data.',
  },
  managers: { id: 'rights.managers', defaultMessage: 'Portfolio managers' },
  managersMay: {
    id: 'rights.managersMay',
    defaultMessage:
      'Change when a dependency is at risk, on the Dependencies page under “Thresholds”, which teams form release trains, there under “Teams and trains”, and what is decided about impediments, on the Impediments page under “Limits and causes”. This page itself is for administrators only. They hold the global permission “Manage the portfolio”, which an administrator grants to groups in Jira’s settings under “Global permissions”. Administrators hold it from the start.',
  },
  everyone: { id: 'rights.everyone', defaultMessage: 'Everyone else' },
  everyoneMay: {
    id: 'rights.everyoneMay',
    defaultMessage:
      'See the app’s pages with exactly the projects and issues that Jira shows them. They need no permission of the app.',
  },
});

/** What is stored, and where. */
export const storedMessages = messages({
  title: { id: 'stored.title', defaultMessage: 'What is stored where' },
  caption: { id: 'stored.caption', defaultMessage: 'What the app stores, and where' },
  what: { id: 'stored.what', defaultMessage: 'What' },
  where: { id: 'stored.where', defaultMessage: 'Where' },
  holds: { id: 'stored.holds', defaultMessage: 'Holds' },
  settings: { id: 'stored.settings', defaultMessage: 'Settings' },
  settingsHolds: {
    id: 'stored.settingsHolds',
    defaultMessage: 'This page’s settings, with date and account id of who saved them last.',
  },
  audit: { id: 'stored.audit', defaultMessage: 'Change log' },
  auditHolds: {
    id: 'stored.auditHolds',
    defaultMessage:
      'The settings before and after each change, with date and account id; who deleted all data, and when.',
  },
  zone: { id: 'stored.zone', defaultMessage: 'The site’s time zone' },
  address: { id: 'stored.address', defaultMessage: 'The site’s address' },
  addressHolds: {
    id: 'stored.addressHolds',
    defaultMessage: 'As Jira tells it, for links in comments, for seven days at a time.',
  },
  told: { id: 'stored.told', defaultMessage: 'Asks told today' },
  toldHolds: {
    id: 'stored.toldHolds',
    defaultMessage:
      'The ids of both issues and the day, for two days, so that nobody is told twice.',
  },
  zoneHolds: { id: 'stored.zoneHolds', defaultMessage: 'Its name, for seven days at a time.' },
  appStorage: { id: 'stored.appStorage', defaultMessage: 'App storage at Atlassian' },
  jira: { id: 'stored.jira', defaultMessage: 'Jira' },
  device: { id: 'stored.device', defaultMessage: 'The device of who looks' },
  properties: { id: 'stored.properties', defaultMessage: 'Properties of issues' },
  propertiesHold: {
    id: 'stored.propertiesHold',
    defaultMessage:
      'What an issue asks of others and what it promises: days, a short text, date and account id. Who may edit the issue may change it.',
  },
  history: { id: 'stored.history', defaultMessage: 'History of asks and promises' },
  historyHolds: {
    id: 'stored.historyHolds',
    defaultMessage:
      'Each ask and promise before and after a change, by issue id, with date and account id. Shown only to who may see the issue.',
  },
  browser: { id: 'stored.browser', defaultMessage: 'The browser' },
  browserHolds: {
    id: 'stored.browserHolds',
    defaultMessage:
      'Of what a person has read: keys, summaries, statuses, dates, account ids and links, for that person only and for at most seven days. Nothing, if “What browsers keep” is switched off.',
  },
  names: {
    id: 'stored.names',
    defaultMessage:
      'Of people, account ids only; names are looked up in Jira when a page shows them. No description and no comment of an issue is stored anywhere, and titles in browsers only.',
  },
});

/** What the app may do. The key is the scope of the manifest. */
export const SCOPE_MESSAGES = messages({
  'read:jira-work': {
    id: 'scope.readWork',
    defaultMessage: 'Read issues, links, fields and projects, to show what waits for what.',
  },
  'write:jira-work': {
    id: 'scope.writeWork',
    defaultMessage:
      'Create and remove issue links, keep asks and promises on their issues and tell them by a comment, when a person asks for it, as that person.',
  },
  'read:jira-user': {
    id: 'scope.readUser',
    defaultMessage: 'Read names of people, to show who has an item and who changed a setting.',
  },
  'storage:app': {
    id: 'scope.storage',
    defaultMessage: 'Keep the settings and their change log in the app’s own storage.',
  },
  'read:board-scope:jira-software': {
    id: 'scope.readBoard',
    defaultMessage: 'Read boards, to find the sprints of each team.',
  },
  'read:project:jira': {
    id: 'scope.readProject',
    defaultMessage: 'Read the project of a board, which Jira asks for together with boards.',
  },
  'read:sprint:jira-software': {
    id: 'scope.readSprint',
    defaultMessage: 'Read sprints, whose ends are dates by which work is planned.',
  },
  'write:issue:jira-software': {
    id: 'scope.writeRank',
    defaultMessage: 'Move epics in Jira’s rank, when a person asks for it, as that person.',
  },
});

export const permissionMessages = messages({
  title: { id: 'allowed.title', defaultMessage: 'What the app may do' },
  noEgress: {
    id: 'allowed.noEgress',
    defaultMessage:
      'No data leaves Atlassian: the app runs on Atlassian’s servers, has no server of its own and calls no other.',
  },
  asPerson: {
    id: 'allowed.asPerson',
    defaultMessage: 'It reads and writes as the person who looks, with exactly their permissions.',
  },
  caption: { id: 'allowed.caption', defaultMessage: 'Scopes of the app and why it needs them' },
  scope: { id: 'allowed.scope', defaultMessage: 'Scope' },
  why: { id: 'allowed.why', defaultMessage: 'Why' },
});
