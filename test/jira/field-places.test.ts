import { existsSync, readFileSync } from 'node:fs';
import { findFieldPlaces, textOf, type SiteField } from '../../src/jira/field-places';
import { describeWithFile, sharedDataFile } from '../shared-data';

const field = (id: string, name: string, schemaType: string | null = null): SiteField => ({
  id,
  name,
  schemaType,
});
const CHECKBOXES = 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes';

it('finds fields by name and type, not by a fixed id', () => {
  const places = findFieldPlaces([
    field('customfield_1', 'Flagged', 'com.example:text'),
    field('customfield_2', 'Flagged', CHECKBOXES),
    field('customfield_3', 'Iteration', 'com.pyxis.greenhopper.jira:gh-sprint'),
    field('customfield_4', 'Other boxes', CHECKBOXES),
  ]);
  expect(places).toEqual({ flagged: 'customfield_2', sprint: 'customfield_3', epicLink: null });
});

it('goes by the name alone where an export gives no types', () => {
  expect(findFieldPlaces([field('customfield_9', 'flagged')]).flagged).toBe('customfield_9');
});

it.each([
  [null, null],
  ['', null],
  ['Red', 'Red'],
  [7, '7'],
  [{ value: 'Red' }, 'Red'],
  [[{ value: 'b' }, { value: 'a' }], 'a'],
  [[], null],
  [{ other: 1 }, null],
])('reads the text of %j', (value, expected) => {
  expect(textOf(value)).toBe(expected);
});

const file = sharedDataFile('rest/bitovi/bitovi-training-fields.json');

describeWithFile(file)('the fields of a real Cloud site', () => {
  it('hold the three places', () => {
    expect(existsSync(file)).toBe(true);
    const fields = JSON.parse(readFileSync(file, 'utf8')) as {
      id: string;
      name: string;
      schema?: { custom?: string };
    }[];
    const places = findFieldPlaces(
      fields.map(({ id, name, schema }) => field(id, name, schema?.custom ?? null)),
    );
    expect(places).toEqual({
      flagged: 'customfield_10021',
      sprint: 'customfield_10020',
      epicLink: 'customfield_10014',
    });
  });
});
