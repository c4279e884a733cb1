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
  expect(places).toEqual({
    flagged: 'customfield_2',
    sprint: 'customfield_3',
    epicLink: null,
    storyPoints: null,
    start: null,
    due: 'duedate',
  });
});

it('finds estimates in projects of both kinds, and the start among other dates', () => {
  const DATE = 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker';
  const start = [
    field('customfield_1', 'Review', DATE),
    field('customfield_2', 'Start date', DATE),
  ];
  const points = field(
    'customfield_3',
    'Story Points',
    'com.atlassian.jira.plugin.system.customfieldtypes:float',
  );
  const estimate = field(
    'customfield_4',
    'Story point estimate',
    'com.pyxis.greenhopper.jira:jsw-story-points',
  );
  expect(findFieldPlaces([...start, estimate]).start).toBe('customfield_2');
  expect(findFieldPlaces([estimate]).storyPoints).toBe('customfield_4');
  expect(findFieldPlaces([estimate, points]).storyPoints).toBe('customfield_3');
});

it('prefers what an admin chose', () => {
  const chosen = {
    flagged: null,
    sprint: 'customfield_7',
    storyPoints: null,
    start: null,
    due: 'customfield_8',
  };
  const places = findFieldPlaces(
    [field('customfield_3', 'Sprint', 'com.pyxis.greenhopper.jira:gh-sprint')],
    chosen,
  );
  expect(places).toMatchObject({ sprint: 'customfield_7', due: 'customfield_8' });
});

it('remembers what a chosen flag field is called, for entries that tell nothing else', () => {
  const chosen = {
    flagged: 'customfield_9',
    sprint: null,
    storyPoints: null,
    start: null,
    due: null,
  };
  const places = findFieldPlaces([field('customfield_9', 'Markiert', CHECKBOXES)], chosen);
  expect(places).toMatchObject({ flagged: 'customfield_9', flaggedName: 'Markiert' });
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
  it('hold all places', () => {
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
      due: 'duedate',
      start: 'customfield_10015',
      storyPoints: 'customfield_10034',
      flagged: 'customfield_10021',
      sprint: 'customfield_10020',
      epicLink: 'customfield_10014',
    });
  });
});
