import { usualTypeOf } from '../../../../static/app/src/issue/new-issue-choices';

const project = (...names: readonly string[]) => ({
  id: '1',
  key: 'P',
  name: 'Project',
  issueTypes: names.map((name, at) => ({ id: String(at), name })),
});

it.each([
  [['Epic', 'Story', 'Task'], '2'],
  [['Epic', 'Story'], '1'],
  [['Aufgabe', 'Fehler'], '0'],
  [[], ''],
])('begins with the kind that is usually asked for: %j', (names, id) => {
  expect(usualTypeOf(project(...names))).toBe(id);
});

it('begins with none where no project is chosen', () => {
  expect(usualTypeOf(undefined)).toBe('');
});
