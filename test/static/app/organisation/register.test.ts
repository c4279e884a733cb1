import { DEFAULT_SETTINGS } from '../../../../src/contract/settings';
import {
  withoutStream,
  withoutTrain,
  withRegister,
  withStream,
  withTeamIn,
  withTrain,
  withTrainIn,
  type Register,
} from '../../../../static/app/src/organisation/organisation-edits';
import { readTeamLines, withTeamLines } from '../../../../static/app/src/organisation/team-lines';
import { teamList } from '../../../../static/app/src/organisation/team-list';

const REGISTER: Register = {
  trains: [
    { id: 'pay', name: 'Payments', teams: ['Cards', 'Ledger'] },
    { id: 'find', name: 'Search', teams: [] },
  ],
  valueStreams: [{ id: 'shop', name: 'Shopping', trains: ['pay'] }],
};

const ids = (name: string): string => `id-${name.toLowerCase().replaceAll(' ', '-')}`;
const teamsOf = (register: Register) =>
  Object.fromEntries(register.trains.map(({ name, teams }) => [name, teams]));

it('moves a team from one train to another, and out of all', () => {
  const moved = withTeamIn(REGISTER, 'Cards', 'find');
  expect(teamsOf(moved)).toEqual({ Payments: ['Ledger'], Search: ['Cards'] });
  expect(teamsOf(withTeamIn(moved, 'Cards', null))).toEqual({ Payments: ['Ledger'], Search: [] });
  expect(teamsOf(REGISTER)).toEqual({ Payments: ['Cards', 'Ledger'], Search: [] });
});

it('takes a removed train out of its value stream, and leaves the trains of a removed stream', () => {
  expect(withoutTrain(REGISTER, 'pay')).toEqual({
    trains: [REGISTER.trains[1]],
    valueStreams: [{ id: 'shop', name: 'Shopping', trains: [] }],
  });
  expect(withoutStream(REGISTER, 'shop')).toEqual({ ...REGISTER, valueStreams: [] });
});

it('moves a train from one value stream to another', () => {
  const two = withStream(REGISTER, 'new', 'New');
  const streams = withTrainIn(two, 'pay', 'new').valueStreams;
  expect(streams.map(({ id, trains }) => [id, trains])).toEqual([
    ['shop', []],
    ['new', ['pay']],
  ]);
});

it('renames a train in its place and adds others behind', () => {
  expect(withTrain(REGISTER, 'pay', 'Money').trains.map(({ name }) => name)).toEqual([
    'Money',
    'Search',
  ]);
  expect(withTrain(REGISTER, 'x', 'X').trains.at(-1)).toEqual({ id: 'x', name: 'X', teams: [] });
});

it('refuses a name that is taken or empty, and more teams than there is room for', () => {
  expect(withRegister(DEFAULT_SETTINGS, REGISTER)?.organisation).toEqual(REGISTER);
  for (const name of ['', 'Search']) {
    expect(withRegister(DEFAULT_SETTINGS, withTrain(REGISTER, 'pay', name))).toBeNull();
  }
  const lines = Array.from({ length: 199 }, (_, at) => ({ team: `T${String(at)}`, train: 'Big' }));
  expect(withRegister(DEFAULT_SETTINGS, withTeamLines(REGISTER, lines, ids))).toBeNull();
  const fits = withTeamLines(REGISTER, lines.slice(1), ids);
  expect(withRegister(DEFAULT_SETTINGS, fits)).not.toBeNull();
});

it('reads pasted lines, parted by semicolons or tabs, and names those it cannot read', () => {
  expect(readTeamLines('Cards; Search \r\n\nGuild\tNew train\nLedger;\t\n')).toEqual({
    lines: [
      { team: 'Cards', train: 'Search' },
      { team: 'Guild', train: 'New train' },
      { team: 'Ledger', train: '' },
    ],
    faults: [],
  });
  expect(readTeamLines('Cards\n;Search\nA;B;C\nA;B').faults).toEqual([1, 2, 3]);
});

it('places pasted teams, in new trains where there is none of that name', () => {
  const { lines } = readTeamLines('Cards;Search\nGuild;New train\nOther;New train\nLedger;');
  const next = withTeamLines(REGISTER, lines, ids);
  expect(teamsOf(next)).toEqual({
    Payments: [],
    Search: ['Cards'],
    'New train': ['Guild', 'Other'],
  });
  expect(next.trains[2]?.id).toBe('id-new-train');
});

it('lists teams that were found and those that only the register knows', () => {
  const found = new Map([
    ['Cards', 7],
    ['Guild', 2],
  ]);
  expect(teamList(REGISTER, found)).toEqual([
    { team: 'Cards', issues: 7, trainId: 'pay' },
    { team: 'Guild', issues: 2, trainId: null },
    { team: 'Ledger', issues: null, trainId: 'pay' },
  ]);
  expect(teamList(REGISTER, null).map(({ issues }) => issues)).toEqual([undefined, undefined]);
});
