import { messages } from './messages';

/** The page as a whole: its head, what the app found, saving and conflicts. */
export const adminMessages = messages({
  title: { id: 'admin.title', defaultMessage: 'Agile PMO settings' },
  nothingSaved: {
    id: 'admin.nothingSaved',
    defaultMessage:
      'Nothing saved yet: the app works with the proposals below. Change only what does not fit.',
  },
  savedBy: {
    id: 'admin.savedBy',
    defaultMessage: 'Version {version, number}, saved by {name} on {when}',
  },
  someone: { id: 'admin.someone', defaultMessage: 'an account Jira no longer names' },
  nameLoading: { id: 'admin.nameLoading', defaultMessage: 'looking up the name' },

  found: { id: 'admin.found', defaultMessage: 'How the app reads this site' },
  foundDependencies: { id: 'admin.foundDependencies', defaultMessage: 'Dependencies' },
  foundDependenciesText: {
    id: 'admin.foundDependenciesText',
    defaultMessage:
      '{waiting, plural, =0 {No link type means waiting} one {# link type means waiting} other {# link types mean waiting}}{hasNames, select, yes {: {names}} other {}}',
  },
  foundUndecided: {
    id: 'admin.foundUndecided',
    defaultMessage: '{count, plural, one {# needs your decision} other {# need your decision}}',
  },
  foundFields: { id: 'admin.foundFields', defaultMessage: 'Fields' },
  foundFieldsText: {
    id: 'admin.foundFieldsText',
    defaultMessage: '{found, number} of {all, number} found',
  },
  foundMissing: { id: 'admin.foundMissing', defaultMessage: 'missing: {names}' },
  foundTeams: { id: 'admin.foundTeams', defaultMessage: 'Teams' },
  foundIterations: { id: 'admin.foundIterations', defaultMessage: 'Iterations' },
  foundZone: { id: 'admin.foundZone', defaultMessage: 'Time zone' },
  foundProjects: {
    id: 'admin.foundProjects',
    defaultMessage: '{count, plural, one {# project} other {# projects}}, each one a team',
  },
  foundComponents: { id: 'admin.foundComponents', defaultMessage: 'Components name the teams' },
  foundTeamField: {
    id: 'admin.foundTeamField',
    defaultMessage: 'The field “{name}” names the teams',
  },
  zoneOfSite: { id: 'admin.zoneOfSite', defaultMessage: '{zone}, the site’s own' },
  zoneUnknown: {
    id: 'admin.zoneUnknown',
    defaultMessage: 'Jira did not tell the site’s time zone',
  },
  look: { id: 'admin.look', defaultMessage: 'Please look' },
  goTo: { id: 'admin.goTo', defaultMessage: 'Change' },
  goToWhat: { id: 'admin.goToWhat', defaultMessage: 'Change: {what}' },

  form: { id: 'admin.form', defaultMessage: 'Settings' },
  unsaved: {
    id: 'admin.unsaved',
    defaultMessage: '{count, plural, one {# unsaved change} other {# unsaved changes}}',
  },
  faulty: {
    id: 'admin.faulty',
    defaultMessage:
      '{count, plural, one {# entry needs correction} other {# entries need correction}}',
  },
  save: { id: 'admin.save', defaultMessage: 'Save' },
  discard: { id: 'admin.discard', defaultMessage: 'Discard' },
  showChanges: { id: 'admin.showChanges', defaultMessage: 'Show changes' },
  hideChanges: { id: 'admin.hideChanges', defaultMessage: 'Hide changes' },
  bar: { id: 'admin.bar', defaultMessage: 'Unsaved changes' },
  saved: { id: 'admin.saved', defaultMessage: 'Settings saved' },
  savedText: {
    id: 'admin.savedText',
    defaultMessage: 'Version {version, number} is in use. Open pages show it after a reload.',
  },
  notSaved: { id: 'admin.notSaved', defaultMessage: 'Not saved' },
  keptHere: {
    id: 'admin.keptHere',
    defaultMessage: 'Your changes are kept here.',
  },

  setting: { id: 'admin.setting', defaultMessage: 'Setting' },
  before: { id: 'admin.before', defaultMessage: 'Before' },
  after: { id: 'admin.after', defaultMessage: 'After' },
  changesCaption: { id: 'admin.changesCaption', defaultMessage: 'What would be saved' },

  conflictTitle: {
    id: 'admin.conflictTitle',
    defaultMessage: '{name} saved other settings on {when}, while you were changing yours',
  },
  conflictDeletedTitle: {
    id: 'admin.conflictDeletedTitle',
    defaultMessage: 'The saved settings were deleted while you were changing them',
  },
  conflictText: {
    id: 'admin.conflictText',
    defaultMessage: 'Nothing is lost: your changes are still here and not saved yet.',
  },
  conflictChoose: {
    id: 'admin.conflictChoose',
    defaultMessage:
      '{count, plural, one {You both changed the setting below. Choose the value that is to stand.} other {You both changed the # settings below. Choose the values that are to stand.}}',
  },
  conflictNone: {
    id: 'admin.conflictNone',
    defaultMessage: 'You changed different settings, so both can stand.',
  },
  conflictOnlyMine: {
    id: 'admin.conflictOnlyMine',
    defaultMessage: 'Changed only by you, stays: {names}.',
  },
  conflictOnlyTheirs: {
    id: 'admin.conflictOnlyTheirs',
    defaultMessage: 'Changed only by {name}, stays: {names}.',
  },
  conflictCaption: { id: 'admin.conflictCaption', defaultMessage: 'Settings that both changed' },
  mine: { id: 'admin.mine', defaultMessage: 'Yours' },
  theirs: { id: 'admin.theirs', defaultMessage: 'Theirs' },
  was: { id: 'admin.was', defaultMessage: 'Before both' },
  saveMerged: { id: 'admin.saveMerged', defaultMessage: 'Save with these choices' },
  takeTheirs: { id: 'admin.takeTheirs', defaultMessage: 'Drop mine, take theirs' },
  leaving: { id: 'admin.leaving', defaultMessage: 'There are unsaved changes.' },
});
