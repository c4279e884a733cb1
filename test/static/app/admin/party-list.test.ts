import { DEFAULT_SETTINGS, parseSettings } from '../../../../src/contract/settings';
import { settingChanges } from '../../../../static/app/src/admin/settings/compare-settings';
import {
  LONGEST_PARTY_TEXT,
  newPartyId,
  withoutParty,
  withParty,
} from '../../../../static/app/src/admin/settings/party-list';
import {
  readSettingsFile,
  settingsFileText,
} from '../../../../static/app/src/admin/settings/settings-file';

const facts = { name: 'Acme', leadDays: 14, contactRole: 'Key account manager' };
const settings = parseSettings({
  parties: [
    { id: 'acme-1', ...facts },
    { id: 'legal-1', name: 'Legal', leadDays: 5 },
  ],
});

it('changes a party in place and adds others at the end', () => {
  const renamed = withParty(settings, 'acme-1', { ...facts, name: 'Acme Ltd' });
  expect(renamed?.parties.map(({ id, name }) => [id, name])).toStrictEqual([
    ['acme-1', 'Acme Ltd'],
    ['legal-1', 'Legal'],
  ]);
  const more = withParty(settings, 'it-1', { ...facts, name: 'IT' });
  expect(more?.parties.map(({ id }) => id)).toStrictEqual(['acme-1', 'legal-1', 'it-1']);
});

it.each([
  ['no name', { name: '' }],
  ['the name of another', { name: 'Legal' }],
  ['a name that is too long', { name: 'x'.repeat(LONGEST_PARTY_TEXT + 1) }],
  ['a role that is too long', { contactRole: 'x'.repeat(LONGEST_PARTY_TEXT + 1) }],
  ['no day', { leadDays: 0 }],
  ['too many days', { leadDays: 3651 }],
])('refuses %s', (_, wrong) => {
  expect(withParty(settings, 'acme-1', { ...facts, ...wrong })).toBeNull();
});

it('counts a removal as one change', () => {
  const changes = settingChanges(settings, withoutParty(settings, 'acme-1'), []);
  expect(changes.map(({ key }) => key)).toStrictEqual(['parties']);
});

it('goes through a file and back', async () => {
  const changed = { ...settings, messages: { comments: false } };
  await expect(readSettingsFile(settingsFileText(changed))).resolves.toStrictEqual({
    kind: 'settings',
    settings: changed,
  });
});

it.each([
  ['Acme Ltd.', 'acme-ltd-12345678'],
  ['  Einkauf / Übersee  ', 'einkauf-ubersee-12345678'],
  ['法務部', 'party-12345678'],
  ['constructor', 'constructor-12345678'],
  ['x'.repeat(300), `${'x'.repeat(40)}-12345678`],
])('makes an id of %s that the schema takes', (name, id) => {
  expect(newPartyId(name, '1234-5678-9abc')).toBe(id);
  expect(withParty(DEFAULT_SETTINGS, id, facts)).not.toBeNull();
});
