import { tellsChangedOutside } from '../../../../static/app/src/contract/changed-outside';

it.each([
  ['conflict', true],
  ['unreadable', true],
  ['not-editable', false],
  ['no-issue', false],
])('tells of a change outside the app with %s: %j', (because, isTold) => {
  expect(tellsChangedOutside({ because, changedOutside: true })).toBe(isTold);
  expect(tellsChangedOutside({ because, changedOutside: false })).toBe(false);
});
