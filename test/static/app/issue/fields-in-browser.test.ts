import type { StringStore } from '../../../../static/app/src/browser-storage/stored-value';
import { fieldsInBrowser } from '../../../../static/app/src/issue/fields-in-browser';

const FIELDS = {
  siteFields: [{ id: 'customfield_1', name: 'Sprint', schemaType: 'com.example:sprint' }],
  asked: ['summary', 'customfield_1'],
};
const HOUR = 3_600_000;

function browserStorage(): Map<string, string> & StringStore {
  const values = new Map<string, string>();
  return Object.assign(values, {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      values.set(key, value);
    },
    removeItem: (key: string) => {
      values.delete(key);
    },
  });
}

it('remembers the fields of a site for a day', () => {
  const storage = browserStorage();
  let now = 1_000_000_000_000;
  const memory = (site: string) =>
    fieldsInBrowser(
      site,
      () => storage,
      () => now,
    );
  expect(memory('https://one.example').recall()).toBeNull();
  memory('https://one.example').keep(FIELDS);
  now += 23 * HOUR;
  expect(memory('https://one.example').recall()).toEqual(FIELDS);
  expect(memory('https://two.example').recall()).toBeNull();
  now += HOUR;
  expect(memory('https://one.example').recall()).toBeNull();
});

it('works without storage', () => {
  const memory = fieldsInBrowser('https://one.example', () => {
    throw new Error('The operation is insecure.');
  });
  expect(() => {
    memory.keep(FIELDS);
  }).not.toThrow();
  expect(memory.recall()).toBeNull();
});

it.each([
  '',
  '{',
  'null',
  '{"at":1}',
  JSON.stringify({ at: 5, siteFields: [], asked: [] }),
  JSON.stringify({ at: 5, ...FIELDS, asked: ['summary&expand=renderedFields'] }),
  JSON.stringify({ at: 99, ...FIELDS }),
])('takes nothing from storage it does not know the form of: %s', (text) => {
  const storage = browserStorage();
  const memory = fieldsInBrowser(
    'https://one.example',
    () => storage,
    () => 10,
  );
  memory.keep(FIELDS);
  for (const key of [...storage.keys()]) storage.set(key, text);
  expect(memory.recall()).toBeNull();
});
