import type { SavedTheme } from '../../../../../src/contract/portfolio-registers';
import { isAgainst } from '../../../../../src/domain/business-case/case/decision';
import {
  themeMoney,
  type ThemeMoney,
} from '../../../../../src/domain/business-case/portfolio/theme-money';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { standingOf, weighedThemes, type ShareStanding } from './share-rows';

export interface MoneyRow extends ThemeMoney {
  /** Null: epics without a theme. */
  readonly theme: SavedTheme | null;
  readonly standing: ShareStanding;
}

export interface MoneyReading {
  readonly rows: readonly MoneyRow[];
  readonly cost: number;
  /** Epics whose amounts were not told, or cannot be read. */
  readonly unread: number;
  readonly withoutCost: number;
}

/** What is planned to be spent on epics that are not done and were not decided against. */
export function moneyRows(
  themes: readonly SavedTheme[],
  epics: readonly PortfolioEpic[],
): MoneyReading {
  const planned = epics.filter(({ isDone, verdict }) => !isDone && !isAgainst(verdict));
  const told = planned.filter(({ facts }) => facts !== null && facts.money.kind !== 'unreadable');
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const rows = themeMoney(
    weighedThemes(themes),
    told.map(({ themeId, money, verdict }) => ({
      ...{ themeId, cost: money?.cost.likely ?? null },
      isApproved: verdict.decision === 'approved',
    })),
  );
  return {
    rows: rows.map((row) => ({
      ...row,
      theme: row.themeId === null ? null : (byId.get(row.themeId) ?? null),
      standing: standingOf(row),
    })),
    cost: rows.reduce((sum, { cost }) => sum + cost, 0),
    unread: planned.length - told.length,
    withoutCost: rows.reduce((sum, row) => sum + row.withoutCost, 0),
  };
}
