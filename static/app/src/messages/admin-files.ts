import { messages } from './messages';

/** Settings as a file. */
export const fileMessages = messages({
  title: { id: 'files.title', defaultMessage: 'Settings as a file' },
  intro: {
    id: 'files.intro',
    defaultMessage:
      'To take settings from a sandbox to production, or to keep them beside your code. Link types are named in the file; field ids are those of this site. The command-line report reads the same file.',
  },
  export: { id: 'files.export', defaultMessage: 'Export settings' },
  exportsSaved: {
    id: 'files.exportsSaved',
    defaultMessage: 'The file holds what is saved, not your unsaved changes.',
  },
  import: { id: 'files.import', defaultMessage: 'Import settings' },
  choose: { id: 'files.choose', defaultMessage: 'Settings file (JSON)' },
  imported: {
    id: 'files.imported',
    defaultMessage:
      '{count, plural, =0 {“{file}” says the same as the settings in use. There is nothing to save.} one {“{file}” changes # setting. It is in the form and not saved yet.} other {“{file}” changes # settings. They are in the form and not saved yet.}}',
  },
  refused: { id: 'files.refused', defaultMessage: '“{file}” was not imported' },
  noJson: { id: 'files.noJson', defaultMessage: 'The file is no JSON. Nothing was changed.' },
  noJsonFrom: {
    id: 'files.noJsonFrom',
    defaultMessage:
      'The file is no JSON from line {line, number}, column {column, number} on. Nothing was changed.',
  },
  badKey: {
    id: 'files.badKey',
    defaultMessage: 'In the file, {detail}. Nothing was changed.',
  },
  tooLarge: {
    id: 'files.tooLarge',
    defaultMessage:
      'The file is larger than 1 MB, so it holds something else. Nothing was changed.',
  },
  unreadable: {
    id: 'files.unreadable',
    defaultMessage: 'The browser could not read the file. Nothing was changed.',
  },
  caption: { id: 'files.caption', defaultMessage: 'What the file changes' },
});

/** Everything the app keeps: export and delete. */
export const dataMessages = messages({
  title: { id: 'data.title', defaultMessage: 'All data of the app' },
  exportIntro: {
    id: 'data.exportIntro',
    defaultMessage:
      'Everything the app keeps in its storage on this site, in one JSON file, confidential amounts too. What stands on issues in Jira and what browsers keep is not in it.',
  },
  export: { id: 'data.export', defaultMessage: 'Export all data' },
  exporting: {
    id: 'data.exporting',
    defaultMessage: '{count, plural, one {# record read} other {# records read}}',
  },
  exported: {
    id: 'data.exported',
    defaultMessage: '{count, plural, one {# record exported} other {# records exported}}',
  },
  delete: { id: 'data.delete', defaultMessage: 'Delete all data' },
  deleteIntro: {
    id: 'data.deleteIntro',
    defaultMessage: 'Deletes everything the app keeps in its storage on this site, for everybody:',
  },
  deleteStays: {
    id: 'data.deleteStays',
    defaultMessage:
      'What stands on issues in Jira stays: asks and promises, impediments and what was dismissed, texts of cases, and the copy of WSJF and decisions that searches find, although the app cannot tell any more who decided it. So do links, comments, statuses, fields, ranks and issues that people created.',
  },
  deleteThen: {
    id: 'data.deleteThen',
    defaultMessage:
      'Your browser forgets what the app keeps in it, drafts too. A new change log begins with your account, the time, and how many records were deleted. The app then works with its proposals, as after the installation.',
  },
  deleteForGood: {
    id: 'data.deleteForGood',
    defaultMessage:
      'This cannot be undone. An export of all data is there to be read and cannot be taken in again; only settings can, from “Export settings”.',
  },
  confirm: { id: 'data.confirm', defaultMessage: 'Type “{words}” to confirm' },
  deleting: {
    id: 'data.deleting',
    defaultMessage: '{count, plural, one {# record deleted} other {# records deleted}}',
  },
  deleted: { id: 'data.deleted', defaultMessage: 'All data deleted' },
  deletedText: {
    id: 'data.deletedText',
    defaultMessage:
      '{count, plural, one {# record} other {# records}} deleted. The app works with its proposals.',
  },
  stuck: {
    id: 'data.stuck',
    defaultMessage:
      'Storage deletes nothing more, though something is left. Wait a few minutes, then delete again.',
  },
});

/** Who changed what. */
export const auditMessages = messages({
  title: { id: 'audit.title', defaultMessage: 'Change log' },
  intro: {
    id: 'audit.intro',
    defaultMessage: 'Every saved change, newest first. Times are in {zone}.',
  },
  caption: { id: 'audit.caption', defaultMessage: 'Saved changes of the settings' },
  when: { id: 'audit.when', defaultMessage: 'When' },
  who: { id: 'audit.who', defaultMessage: 'Who' },
  version: { id: 'audit.version', defaultMessage: 'Version' },
  what: { id: 'audit.what', defaultMessage: 'What changed' },
  change: { id: 'audit.change', defaultMessage: '{setting}: {before} → {after}' },
  same: { id: 'audit.same', defaultMessage: 'Saved without a change' },
  unreadable: {
    id: 'audit.unreadable',
    defaultMessage: 'Saved by another version of the app, which this one cannot compare',
  },
  deleted: {
    id: 'audit.deleted',
    defaultMessage:
      'All data of the app deleted: {count, plural, one {# record} other {# records}}. The log begins anew here.',
  },
  unreadableRows: {
    id: 'audit.unreadableRows',
    defaultMessage:
      '{count, plural, one {# entry cannot be read and is} other {# entries cannot be read and are}} not shown. Export all data to see {count, plural, one {it} other {them}}.',
  },
  empty: {
    id: 'audit.empty',
    defaultMessage: 'Nothing was saved yet. The first change you save appears here.',
  },
  more: { id: 'audit.more', defaultMessage: 'Show older changes' },
});
