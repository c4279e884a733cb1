import type { CashFlowLine } from '../../../src/domain/business-case/money/cash-flow';
import type { CaseAnswer, MoneyAnswer } from '../../../src/contract/portfolio-facts';
import { parseSettings } from '../../../src/contract/settings';
import type { Change, WorkItem } from '../../../src/domain/work-items/work-item';
import { analysePortfolio } from '../../../src/use-cases/analyse-portfolio';
import { blockedInPeriod } from '../../../src/use-cases/impediments/blocked-in-period';
import {
  areCostsHidden,
  costBearers,
  costsPerWeek,
} from '../../../src/use-cases/impediments/blocked-cost';
import {
  impedimentTrendsOf,
  usualPeriod,
} from '../../../src/use-cases/impediments/impediment-trends';
import { impedimentsOf } from '../../../src/use-cases/impediments/impediments-of';
import { costRows } from '../../../static/app/src/impediments/trends/cost-rows';
import { epicFacts } from '../../builders/epics';
import { at, IN_PROGRESS, TO_DO, workItem } from '../../builders/work-item';

const NOW = at('2026-11-20T00:00:00Z');

/** Begun on 1 November, flagged so many whole days ago, and still. */
function flagged(key: string, days: number, facts: Partial<WorkItem> = {}): WorkItem {
  const history: Change[] = [
    { at: at('2026-11-01T00:00:00Z'), kind: 'status', from: TO_DO, to: IN_PROGRESS },
    {
      at: at(`2026-11-${String(20 - days).padStart(2, '0')}T00:00:00Z`),
      kind: 'flag',
      from: false,
      to: true,
    },
  ];
  return workItem({ key, status: IN_PROGRESS, isFlagged: true, history, ...facts });
}

function told(items: readonly WorkItem[]) {
  const settings = parseSettings({});
  const portfolio = analysePortfolio(
    { items, linkTypes: [], inScope: null, timeZone: 'UTC' },
    settings,
    () => NOW,
  );
  const impediments = impedimentsOf(portfolio, settings);
  const blocked = blockedInPeriod(impediments, usualPeriod(portfolio), portfolio);
  return { portfolio, impediments, blocked };
}

/** Brings so much in its only quarter, which has 13 weeks. */
function bringing(likely: number): MoneyAnswer {
  const lines: readonly (CashFlowLine & { readonly name: string })[] = [
    {
      ...{ id: 'sales', name: 'Sales', kind: 'benefit', isForMvp: false },
      amounts: [{ quarter: 1, low: likely, likely, high: likely }],
    },
  ];
  const saved = { version: 1, changedAt: '2026-11-01T00:00:00Z', changedBy: 'mia' };
  return { kind: 'money', money: { ...saved, firstQuarter: '2026-Q4', lines, measured: [] } };
}

const EPIC = { id: 'id of E-1', key: 'E-1' };

function facts(key: string, money: MoneyAnswer): CaseAnswer {
  return epicFacts(key, null, { money });
}

it('takes the cost of delay of the case of an issue, else of its epic', () => {
  const { portfolio, impediments, blocked } = told([
    flagged('A-1', 7, { parent: EPIC }),
    flagged('A-2', 14, { parent: EPIC }),
    flagged('A-3', 7),
    workItem({ key: 'A-4' }),
  ]);
  expect(costBearers(blocked)).toEqual(['id of A-1', 'id of A-2', 'id of A-3', 'id of E-1']);
  const cases = [facts('E-1', bringing(13_000)), facts('A-2', bringing(26_000))];
  const costs = costsPerWeek(blocked, cases);
  expect(costs).toEqual(
    new Map([
      ['A-1', 1000],
      ['A-2', 2000],
    ]),
  );
  const { cost } = impedimentTrendsOf(portfolio, impediments, usualPeriod(portfolio), costs);
  expect(cost).toEqual({ items: 2, withoutCost: 1, unknown: 0, blockedDays: 21, cost: 5000 });
  expect(costRows(blocked, costs)).toEqual([
    { key: 'A-2', blockedDays: 14, perWeek: 2000, cost: 4000 },
    { key: 'A-1', blockedDays: 7, perWeek: 1000, cost: 1000 },
  ]);
});

it('tells no amount where it is confidential, and says that it is', () => {
  const { portfolio, impediments, blocked } = told([flagged('A-1', 7, { parent: EPIC })]);
  const cases = [facts('E-1', { kind: 'confidential' })];
  expect(areCostsHidden(cases)).toBe(true);
  expect(areCostsHidden([facts('E-1', { kind: 'none', version: 0 })])).toBe(false);
  const costs = costsPerWeek(blocked, cases);
  const { cost } = impedimentTrendsOf(portfolio, impediments, usualPeriod(portfolio), costs);
  expect(cost).toMatchObject({ items: 0, cost: null });
  expect(costRows(blocked, costs)).toEqual([]);
});
