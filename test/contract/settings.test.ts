import { InvalidInput } from '../../src/contract/invalid-input';
import { DEFAULT_SETTINGS, parseSettings, settingsDocument } from '../../src/contract/settings';
import { day } from '../builders/work-item';

const ACME = { id: 'acme', name: 'Acme', leadDays: 14 };

it('needs nothing to be set', () => {
  expect(parseSettings({})).toEqual(DEFAULT_SETTINGS);
  expect(DEFAULT_SETTINGS).toMatchObject({
    timeZone: null,
    linkTypes: null,
    blocked: { flag: true, statuses: null, links: false, stalledDays: 5 },
    health: { bufferDays: 5, chainItems: 3, soonDays: 10 },
    chain: { assumedDays: 5 },
    team: { from: 'project' },
  });
});

it('keeps the defaults of what a group leaves out', () => {
  expect(parseSettings({ blocked: { links: true } }).blocked).toEqual({
    flag: true,
    statuses: null,
    links: true,
    stalledDays: 5,
  });
});

it('holds 200 external parties and no more, each with its id', () => {
  const parties = Array.from({ length: 200 }, (_, at) => ({
    ...ACME,
    id: `acme-${String(at)}`,
    name: `Acme ${String(at)}`,
  }));
  expect(parseSettings({ parties }).parties[199]).toEqual({
    ...{ id: 'acme-199', name: 'Acme 199' },
    ...{ leadDays: 14, contactRole: '' },
  });
  expect(settingsDocument(parseSettings({ parties })).parties).toHaveLength(200);
  expect(() => parseSettings({ parties: [...parties, ACME] })).toThrow(InvalidInput);
});

it('reads dates as days', () => {
  const increments = { from: 'label', list: [{ name: 'PI 1', end: '2026-12-18' }] };
  expect(parseSettings({ holidays: ['2026-12-25'], increments })).toMatchObject({
    holidays: [day('2026-12-25')],
    increments: { list: [{ name: 'PI 1', end: day('2026-12-18') }] },
  });
});

it.each([
  [{ colour: 1 }, 'unknown key "colour"'],
  [{ flow: { begin: [] } }, 'unknown key "begin" in flow'],
  [{ flow: { start: 'Doing' } }, 'flow.start should be of type array'],
  [{ timeZone: 'Mars' }, 'timeZone is no IANA time zone'],
  [{ linkTypes: [{ waits: 'inward' }] }, 'linkTypes.0 needs a "name" or an "id"'],
  [
    { linkTypes: [{ name: 'B', waits: 'up' }] },
    'linkTypes.0.waits should be "inward" or "outward" or "none"',
  ],
  [
    {
      linkTypes: [
        { name: 'B', waits: 'inward' },
        { name: 'B', waits: 'outward' },
      ],
    },
    'linkTypes names a link type twice',
  ],
  [{ blocked: { stalledDays: 0 } }, 'blocked.stalledDays should be at least 1'],
  [{ forecast: { trials: 1e9 } }, 'forecast.trials should be at most 1000000'],
  [{ holidays: ['2026-02-30'] }, 'holidays.0 is no date that exists'],
  [{ team: { from: 'colour' } }, 'team.from has a value that is not allowed'],
  [{ parties: [{ ...ACME, id: 'Acme & Co' }] }, 'parties.0.id is no id'],
  [{ parties: [{ ...ACME, id: 'a'.repeat(65) }] }, 'parties.0.id is no id'],
  [{ parties: [{ ...ACME, id: 'constructor' }] }, 'parties.0.id is no id'],
  [{ parties: [{ ...ACME, leadDays: 0 }] }, 'parties.0.leadDays should be at least 1'],
  [{ parties: [{ ...ACME, owner: 'ann' }] }, 'unknown key "owner" in parties.0'],
  [{ parties: [ACME, { ...ACME, name: 'Acme 2' }] }, 'parties gives an id twice'],
  [{ parties: [ACME, { ...ACME, id: 'acme-2' }] }, 'parties names a party twice'],
  [{ messages: { comments: 'yes' } }, 'messages.comments should be of type boolean'],
  [[], 'the input should be of type object'],
  [null, 'the input should be of type object'],
])('refuses %j', (input, message) => {
  expect(() => parseSettings(input)).toThrow(new InvalidInput(message));
});

it('refuses keys that objects inherit', () => {
  expect(() => parseSettings(JSON.parse('{"constructor": 1}'))).toThrow(
    'unknown key "constructor"',
  );
  expect(() => parseSettings(JSON.parse('{"__proto__": {"flow": 1}}'))).toThrow(InvalidInput);
});

it('has a size that storage and its audit log have room for', () => {
  const names = Array.from({ length: 900 }, (_, at) => `${String(at)} ${'x'.repeat(200)}`);
  expect(() => parseSettings({ flow: { waiting: names } })).toThrow(/as a whole are too long/u);
  expect(() => parseSettings({ workingDays: [1, 1] })).toThrow(
    /workingDays names a weekday twice/u,
  );
});
