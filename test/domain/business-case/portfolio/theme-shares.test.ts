import {
  orphanEpics,
  themeShares,
} from '../../../../src/domain/business-case/portfolio/theme-shares';

const THEMES = [
  { id: 'growth', weight: 3 },
  { id: 'trust', weight: 1 },
  { id: 'speed', weight: 0 },
];
const EPICS = [
  { key: 'E-4', themeId: 'growth', finished: 6 },
  { key: 'E-3', themeId: 'growth', finished: 0 },
  { key: 'E-2', themeId: null, finished: 1 },
  { key: 'E-1', themeId: 'long gone', finished: 3 },
  { key: 'E-5', themeId: 'trust', finished: 10 },
];

it('compares what each theme got with what it should get', () => {
  expect(themeShares(THEMES, EPICS)).toEqual([
    {
      ...{ themeId: 'growth', intended: 0.75, epics: 2, epicShare: 0.4 },
      ...{ finished: 6, finishedShare: 0.3, gap: 0.3 - 0.75 },
    },
    {
      ...{ themeId: 'trust', intended: 0.25, epics: 1, epicShare: 0.2 },
      ...{ finished: 10, finishedShare: 0.5, gap: 0.25 },
    },
    {
      ...{ themeId: 'speed', intended: 0, epics: 0, epicShare: 0 },
      ...{ finished: 0, finishedShare: 0, gap: 0 },
    },
    {
      ...{ themeId: null, intended: 0, epics: 2, epicShare: 0.4 },
      ...{ finished: 4, finishedShare: 0.2, gap: 0.2 },
    },
  ]);
});

it('has no shares of nothing, and no row for orphans where there are none', () => {
  const [row, ...others] = themeShares([{ id: 'growth', weight: 0 }], []);
  expect(row).toEqual({
    ...{ themeId: 'growth', intended: null, epics: 0, epicShare: null },
    ...{ finished: 0, finishedShare: null, gap: null },
  });
  expect(others).toEqual([]);
});

it('takes an epic whose theme is gone for an orphan', () => {
  expect(orphanEpics(THEMES, EPICS)).toEqual(['E-1', 'E-2']);
});
