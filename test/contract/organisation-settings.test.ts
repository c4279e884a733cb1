import { InvalidInput } from '../../src/contract/invalid-input';
import { parseSettings, settingsDocument } from '../../src/contract/settings';
import { changedAdminKeys } from '../../src/contract/settings-rights';

const PAY = { id: 'pay', name: 'Payments', teams: ['Cards', 'Ledger'] };
const FIND = { id: 'find', name: 'Search', teams: ['Index'] };
const SHOP = { id: 'shop', name: 'Shopping', trains: ['pay'] };

const parsed = (organisation: object) => parseSettings({ organisation }).organisation;

it('keeps trains and value streams as they are written', () => {
  const organisation = { trains: [PAY, FIND], valueStreams: [SHOP] };
  expect(parsed(organisation)).toEqual(organisation);
  expect(settingsDocument(parseSettings({ organisation })).organisation).toEqual(organisation);
  expect(parsed({ trains: [{ id: 'a', name: 'A' }] })).toEqual({
    trains: [{ id: 'a', name: 'A', teams: [] }],
    valueStreams: [],
  });
});

it('has room for 200 teams in 50 trains and 20 value streams', () => {
  const trains = Array.from({ length: 50 }, (_, train) => ({
    id: `train-${String(train)}`,
    name: `Train ${String(train)}`,
    teams: Array.from({ length: 4 }, (__, team) => `Team ${String(train * 4 + team)}`),
  }));
  const valueStreams = Array.from({ length: 20 }, (_, stream) => ({
    id: `stream-${String(stream)}`,
    name: `Stream ${String(stream)}`,
    trains: [`train-${String(stream)}`],
  }));
  expect(parsed({ trains, valueStreams }).trains.flatMap(({ teams }) => teams)).toHaveLength(200);
  const [first] = trains;
  const more = [{ ...first, teams: [...(first?.teams ?? []), 'One more'] }, ...trains.slice(1)];
  expect(() => parsed({ trains: more })).toThrow(
    'organisation.trains should have at most 200 teams in all',
  );
  expect(() => parsed({ trains: [...trains, PAY] })).toThrow(InvalidInput);
  expect(() => parsed({ trains, valueStreams: [...valueStreams, SHOP] })).toThrow(InvalidInput);
});

it.each([
  [{ trains: [PAY, { ...FIND, id: 'pay' }] }, 'organisation.trains gives an id twice'],
  [{ trains: [PAY, { ...FIND, name: 'Payments' }] }, 'organisation.trains names a train twice'],
  [
    { trains: [PAY, { ...FIND, teams: ['Cards'] }] },
    'organisation.trains puts the team "Cards" in two places',
  ],
  [{ trains: [{ ...PAY, id: '__proto__' }] }, 'organisation.trains.0.id is no id'],
  [{ trains: [{ ...PAY, teams: [''] }] }, 'organisation.trains.0.teams.0 should be at least 1'],
  [{ trains: [{ ...PAY, lead: 'ann' }] }, 'unknown key "lead" in organisation.trains.0'],
  [
    { valueStreams: [SHOP] },
    'organisation.valueStreams has a train that is not in the list: "pay"',
  ],
  [
    { trains: [PAY], valueStreams: [SHOP, { ...SHOP, id: 'b', name: 'B' }] },
    'organisation.valueStreams puts the train "pay" in two places',
  ],
  [
    { trains: [PAY], valueStreams: [SHOP, { ...SHOP, trains: [] }] },
    'organisation.valueStreams gives an id twice',
  ],
])('refuses %j', (organisation, message) => {
  expect(() => parsed(organisation)).toThrow(new InvalidInput(message));
});

it('is a register, which portfolio managers keep', () => {
  const before = parseSettings({});
  expect(changedAdminKeys(before, parseSettings({ organisation: { trains: [PAY] } }))).toEqual([]);
});
