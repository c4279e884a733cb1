import {
  isSettled,
  newLine,
  placeOfAmount,
  placeOfBenefit,
  quarterName,
  readMoney,
  typedMoneyOf,
  withNextQuarter,
  type TypedMoney,
} from '../../../../static/app/src/case/money-form';

const typed = (change: Partial<TypedMoney>): TypedMoney => ({
  ...{ firstQuarter: '2026-Q4', lines: [], measured: [] },
  ...change,
});
const COST = newLine('c', 'cost', 0);
const amounts = (low: string, likely: string, high: string) => [{ quarter: 0, low, likely, high }];

it('takes a single likely amount for certain, and an empty row for none', () => {
  const empty = { quarter: 1, low: '', likely: ' ', high: '' };
  const lines = [{ ...COST, name: ' Team ', amounts: [...amounts('', '1,000', ''), empty] }];
  expect(readMoney(typed({ lines })).money?.lines).toStrictEqual([
    {
      ...{ id: 'c', kind: 'cost', name: 'Team', isForMvp: true },
      amounts: [{ quarter: 0, low: 1000, likely: 1000, high: 1000 }],
    },
  ]);
});

it.each([
  ['a', '2', '3', 'not-a-number'],
  ['1', '', '3', 'no-likely'],
  ['', '', '3', 'no-likely'],
  ['', '', 'x', 'not-a-number'],
  ['3', '2', '4', 'out-of-order'],
  ['-1', '2', '4', 'negative'],
  ['1', '2', '2000000000000', 'too-large'],
])('names what is wrong with %s, %s, %s', (low, likely, high, fault) => {
  const read = readMoney(typed({ lines: [{ ...COST, amounts: amounts(low, likely, high) }] }));
  expect(read.money).toBeNull();
  expect([...read.faults]).toStrictEqual([[placeOfAmount('c', 0), fault]]);
  expect(read.lines[0]?.amounts).toStrictEqual([]);
  expect(read.leftOut).toStrictEqual([{ name: '', number: 1, quarter: 0 }]);
});

it.each([
  ['12', '', '', 'low', false],
  ['30', '20', '', 'low', false],
  ['30', '20', '10', 'high', true],
  ['', '', '', 'low', false],
  ['abc', '', '', 'low', true],
  ['', '-5', '', 'likely', true],
] as const)('of %s, %s, %s knows after %s whether it is settled: %s', (...row) => {
  const [low, likely, high, left, expected] = row;
  expect(isSettled({ quarter: 0, low, likely, high }, left)).toBe(expected);
});

it('reads measured benefits, also lost ones, and names the one that is no number', () => {
  const measured = [
    { quarter: 1, amount: '-5', note: 'Returned goods' },
    { quarter: 2, amount: 'much', note: '' },
  ];
  const read = readMoney(typed({ measured }));
  expect([...read.faults]).toStrictEqual([[placeOfBenefit(1), 'not-a-number']]);
  expect(readMoney(typed({ measured: measured.slice(0, 1) })).money?.measured).toStrictEqual([
    { quarter: 1, amount: -5, note: 'Returned goods' },
  ]);
});

it('shows what is saved as it can be typed again', () => {
  const money = {
    ...{ version: 1, changedAt: '', changedBy: 'ann', firstQuarter: '2026-Q4', measured: [] },
    lines: [
      {
        ...{ id: 'c', kind: 'cost' as const, name: 'Team', isForMvp: false },
        amounts: [
          { quarter: 1, low: 1, likely: 2, high: 3.5 },
          { quarter: 0, low: 7, likely: 7, high: 7 },
        ],
      },
    ],
  };
  const again = readMoney(typedMoneyOf(money)).money?.lines[0]?.amounts;
  expect(again).toStrictEqual([
    { quarter: 0, low: 7, likely: 7, high: 7 },
    { quarter: 1, low: 1, likely: 2, high: 3.5 },
  ]);
});

it('goes on by quarters, for ten years', () => {
  let line = COST;
  for (let more = 0; more < 60; more += 1) line = withNextQuarter(line);
  expect(line.amounts.map(({ quarter }) => quarter)).toStrictEqual(
    Array.from({ length: 40 }, (_, quarter) => quarter),
  );
  expect(quarterName('2026-Q4', 1)).toBe('2027-Q1');
});
