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
      'Change every setting, see the change log, try out the escalation clock, export and delete all data. Whatever portfolio managers may.',
  },
  managers: { id: 'rights.managers', defaultMessage: 'Portfolio managers' },
  managersMay: {
    id: 'rights.managersMay',
    defaultMessage:
      'Decide on epics and take gates, agree on scores, confirm value; plan and measure amounts and read confidential ones; keep themes, objectives and key results; keep reviews. They read what is kept of every epic. They change settings where they belong: “Thresholds” and “Teams and trains” on Dependencies, “Limits and causes” on Impediments, “Case settings” on Priorities, “Columns and limits” on Kanban. This page itself is for administrators only.',
  },
  managersWho: {
    id: 'rights.managersWho',
    defaultMessage:
      'Portfolio managers hold the global permission “Manage the portfolio”, which an administrator grants to groups in Jira’s settings under “Global permissions”. Administrators hold it from the start.',
  },
  editors: { id: 'rights.editors', defaultMessage: 'Who may edit an issue in Jira' },
  editorsMay: {
    id: 'rights.editorsMay',
    defaultMessage:
      'Ask and promise, record impediments, write the texts of its case and score it; its assignee agrees on scores too. Links, statuses, fields and ranks: as Jira lets the person.',
  },
  everyone: { id: 'rights.everyone', defaultMessage: 'Everyone else' },
  everyoneMay: {
    id: 'rights.everyoneMay',
    defaultMessage:
      'See the app’s pages with exactly the projects and issues that Jira shows them, amounts only where they are not confidential; themes, objectives and notes of reviews are the same for all. They need no permission of the app.',
  },
});

/** What the app may do. The key is the scope of the manifest. */
export const SCOPE_MESSAGES = messages({
  'read:jira-work': {
    id: 'scope.readWork',
    defaultMessage:
      'Read issues, their links, fields, changes and properties, and projects: as the person who looks, for the escalation clock as the app.',
  },
  'write:jira-work': {
    id: 'scope.writeWork',
    defaultMessage:
      'When a person asks for it, as that person: create and remove issue links; keep asks, promises, impediments and texts of cases, with a copy of WSJF and decision, on their issues; tell of asks by comments; create issues; move epics to another status; set and clear Jira’s flag; write WSJF into the field you named. As the app, every hour: raise impediments that are past their limit, and tell of it by comments.',
  },
  'read:jira-user': {
    id: 'scope.readUser',
    defaultMessage:
      'Read names of people, to show who has an item and who changed a setting; find people to name; ask whether somebody may see an issue before a comment mentions them.',
  },
  'storage:app': {
    id: 'scope.storage',
    defaultMessage:
      'Keep in the app’s own storage what “What is stored where” lists: settings, scores, decisions, amounts, themes, reviews, and the logs of their changes.',
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
    defaultMessage:
      'It reads and writes as the person who looks, with exactly their permissions. The one exception is the escalation clock, which acts as the app every hour; it can be switched off above.',
  },
  caption: { id: 'allowed.caption', defaultMessage: 'Scopes of the app and why it needs them' },
  scope: { id: 'allowed.scope', defaultMessage: 'Scope' },
  why: { id: 'allowed.why', defaultMessage: 'Why' },
});
