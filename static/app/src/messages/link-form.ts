import { messages } from './messages';

export const formMessages = messages({
  title: { id: 'addForm.title', defaultMessage: 'Add dependency' },
  direction: { id: 'addForm.direction', defaultMessage: 'Which one waits?' },
  waitsFor: { id: 'addForm.waitsFor', defaultMessage: 'This issue waits for another' },
  waitedForBy: { id: 'addForm.waitedForBy', defaultMessage: 'Another waits for this issue' },
  provider: { id: 'addForm.provider', defaultMessage: 'This issue waits for' },
  consumer: { id: 'addForm.consumer', defaultMessage: 'The issue that waits for this one' },
  searchHint: {
    id: 'addForm.searchHint',
    defaultMessage: 'Type a key or words of the summary.',
  },
  searching: { id: 'addForm.searching', defaultMessage: 'Searching' },
  found: {
    id: 'addForm.found',
    defaultMessage:
      '{count, plural, one {# issue found} other {# issues found}}. Choose with the arrow keys.',
  },
  foundNone: {
    id: 'addForm.foundNone',
    defaultMessage:
      'No other issue found. Issues that are linked this way already are not offered.',
  },
  choices: { id: 'addForm.choices', defaultMessage: 'Issues found' },
  chosen: { id: 'addForm.chosen', defaultMessage: '{key} is chosen.' },
  type: { id: 'addForm.type', defaultMessage: 'Kind of link' },
  typeOption: { id: 'addForm.typeOption', defaultMessage: '{name}: this issue {wording} it' },
  submit: { id: 'addForm.submit', defaultMessage: 'Add' },
  cancel: { id: 'addForm.cancel', defaultMessage: 'Cancel' },
  chooseFirst: {
    id: 'addForm.chooseFirst',
    defaultMessage: 'Choose an issue from the list first.',
  },
  noRight: {
    id: 'addForm.noRight',
    defaultMessage:
      'You do not have the permission "Link issues" for {key}, so you cannot add this. An administrator of the project can give it to you.',
  },
  noTypes: {
    id: 'addForm.noTypes',
    defaultMessage:
      'This site has no kind of link that means waiting. A Jira administrator decides about them in the settings of the app.',
  },
});
