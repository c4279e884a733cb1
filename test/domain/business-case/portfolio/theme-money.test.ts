import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { themeMoney } from '../../../../src/domain/business-case/portfolio/theme-money';

const THEMES = [
  { id: 'growth', weight: 3 },
  { id: 'trust', weight: 1 },
];

it('comes out as the example of the docs', () => {
  const page = readFileSync(path.join(__dirname, '../../../../docs/figures.md'), 'utf8');
  const shown = /^```json theme-money\n([\s\S]*?)^```/mu.exec(page)?.[1] ?? '';
  const rows = themeMoney(THEMES, [
    { themeId: 'growth', cost: 100, isApproved: true },
    { themeId: 'growth', cost: 50, isApproved: false },
    { themeId: 'trust', cost: 50, isApproved: false },
  ]);
  expect(rows).toMatchObject(JSON.parse(shown) as object[]);
});

it('has no share of nothing, and no gap where nothing is weighed', () => {
  expect(themeMoney(THEMES, [{ themeId: 'trust', cost: null, isApproved: true }])).toEqual([
    {
      ...{ themeId: 'growth', intended: 0.75, cost: 0, approved: 0 },
      ...{ share: null, withoutCost: 0, gap: null },
    },
    {
      ...{ themeId: 'trust', intended: 0.25, cost: 0, approved: 0 },
      ...{ share: null, withoutCost: 1, gap: null },
    },
  ]);
  const [row] = themeMoney(
    [{ id: 'growth', weight: 0 }],
    [{ themeId: 'growth', cost: 5, isApproved: false }],
  );
  expect([row?.intended, row?.share, row?.gap]).toEqual([null, 1, null]);
});

it('gives every amount to one row, and shares that make a whole', () => {
  const anyEpic = fc.record({
    themeId: fc.constantFrom('growth', 'trust', 'long gone', null),
    cost: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    isApproved: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyEpic, { maxLength: 20 }), (epics) => {
      const rows = themeMoney(THEMES, epics);
      const sum = rows.reduce((all, { cost }) => all + cost, 0);
      expect(sum).toBe(epics.reduce((all, { cost }) => all + (cost ?? 0), 0));
      expect(rows.every(({ cost, approved }) => approved <= cost)).toBe(true);
      const shares = rows.reduce((all, { share }) => all + (share ?? 0), 0);
      expect(shares).toBeCloseTo(sum === 0 ? 0 : 1, 9);
    }),
  );
});
