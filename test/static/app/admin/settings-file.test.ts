import { DEFAULT_SETTINGS, parseSettings } from '../../../../src/contract/settings';
import {
  readSettingsFile,
  settingsFileText,
} from '../../../../static/app/src/admin/settings/settings-file';

it('reads what it wrote', async () => {
  const settings = parseSettings({
    timeZone: 'UTC',
    holidays: ['2026-12-25'],
    linkTypes: [{ name: 'Blocks', waits: 'none' }],
    increments: { from: 'label', list: [{ name: 'PI 1', end: '2026-12-31' }] },
  });
  for (const each of [settings, DEFAULT_SETTINGS]) {
    await expect(readSettingsFile(settingsFileText(each))).resolves.toStrictEqual({
      kind: 'settings',
      settings: each,
    });
  }
});

it('reads files of editors that put a mark in front', async () => {
  await expect(readSettingsFile('\uFEFF{}')).resolves.toMatchObject({ kind: 'settings' });
});

it.each([
  ['', 1, 1],
  ['{', 1, 2],
  ['settings: {}', 1, 1],
  ['<html>', 1, 1],
  ['{\n  "timeZone": "UTC",\n  "health": }\n}', 3, 13],
  ['{\n  // a note\n}', 2, 3],
  ['{ "health": {}, }', 1, 17],
])('says where %j stops being JSON', async (text, line, column) => {
  await expect(readSettingsFile(text)).resolves.toStrictEqual({
    kind: 'no-json',
    at: { line, column },
  });
});

it.each([
  ['[]', 'the input should be of type object'],
  ['null', 'the input should be of type object'],
  ['{"helth":{}}', 'unknown key "helth"'],
  ['{"health":{"bufferDays":0}}', 'health.bufferDays should be at least 1'],
  ['{"holidays":["2026-02-30"]}', 'holidays.0 is no date that exists'],
  ['{"linkTypes":[{"waits":"inward"}]}', 'linkTypes.0 needs a "name" or an "id"'],
  ['{"__proto__":{"polluted":true}}', 'unknown key "__proto__"'],
  ['{"health":{"__proto__":{"polluted":true}}}', 'unknown key "__proto__" in health'],
])('refuses %s and names the key', async (text, detail) => {
  await expect(readSettingsFile(text)).resolves.toStrictEqual({ kind: 'bad-key', detail });
  expect(Object.prototype).not.toHaveProperty('polluted');
});
