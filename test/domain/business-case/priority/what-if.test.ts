import { whatIf } from '../../../../src/domain/business-case/priority/what-if';
import { epic } from '../../../builders/business-case';

const EPICS = [epic('A', 8, 8, 8, 2), epic('B', 5, 5, 5, 3), epic('C', 1, 1, 1, 3)];

it('tells what moved and why, and leaves the rest out', () => {
  const { before, after, moves } = whatIf(EPICS, new Map([['C', { value: 20 }]]));
  expect(before.ranked.map(({ key }) => key)).toEqual(['A', 'B', 'C']);
  expect(after.ranked.map(({ key }) => key)).toEqual(['A', 'C', 'B']);
  expect(moves).toEqual([
    { key: 'C', from: 3, to: 2, wsjfFrom: 1, wsjfTo: 22 / 3, isChanged: true },
    { key: 'B', from: 2, to: 3, wsjfFrom: 5, wsjfTo: 5, isChanged: false },
  ]);
});

it('tells of an epic that gets a rank or loses it', () => {
  const epics = [...EPICS, epic('D', 1, 1, 1, null)];
  const { moves } = whatIf(
    epics,
    new Map([
      ['D', { jobSize: 1 }],
      ['A', { jobSize: null }],
    ]),
  );
  expect(moves).toEqual([
    { key: 'B', from: 2, to: 1, wsjfFrom: 5, wsjfTo: 5, isChanged: false },
    { key: 'D', from: null, to: 2, wsjfFrom: null, wsjfTo: 3, isChanged: true },
    { key: 'A', from: 1, to: null, wsjfFrom: 12, wsjfTo: null, isChanged: true },
  ]);
});

it('changes nothing without changes, and keeps the scores given', () => {
  const { before, after, moves } = whatIf(EPICS, new Map([['unknown', { value: 20 }]]));
  expect(after).toEqual(before);
  expect(moves).toEqual([]);
  expect(EPICS[2]).toEqual(epic('C', 1, 1, 1, 3));
});
