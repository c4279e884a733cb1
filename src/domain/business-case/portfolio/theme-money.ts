import type { Theme } from './theme-shares';

export interface CostedEpic {
  readonly themeId: string | null;
  /** Likely cost of the whole; null: no amounts are planned. */
  readonly cost: number | null;
  readonly isApproved: boolean;
}

export interface ThemeMoney {
  /** Null: epics without a theme, or of one that is no longer there. */
  readonly themeId: string | null;
  /** Its weight of all weights; null where all are 0. */
  readonly intended: number | null;
  readonly cost: number;
  /** Part of the cost that is of approved epics. */
  readonly approved: number;
  /** Of the cost of all; null where that is 0. */
  readonly share: number | null;
  /** Epics without amounts: what they will cost is in no share. */
  readonly withoutCost: number;
  /** Share less intended share; null where one is not known. */
  readonly gap: number | null;
}

/**
 * Where planned money goes: a row for each theme in the order given, then one for what has none, if there
 * is any.
 */
export function themeMoney(
  themes: readonly Theme[],
  epics: readonly CostedEpic[],
): readonly ThemeMoney[] {
  const known = new Set(themes.map(({ id }) => id));
  const weights = themes.reduce((sum, { weight }) => sum + weight, 0);
  const costOfAll = costOf(epics);
  const row = (theme: Theme | null): ThemeMoney => {
    const own = epics.filter(({ themeId }) =>
      theme === null ? themeId === null || !known.has(themeId) : themeId === theme.id,
    );
    const cost = costOf(own);
    const intended = shareOf(theme?.weight ?? 0, weights);
    const share = shareOf(cost, costOfAll);
    return {
      ...{ themeId: theme?.id ?? null, intended, cost, share },
      approved: costOf(own.filter(({ isApproved }) => isApproved)),
      withoutCost: own.filter((epic) => epic.cost === null).length,
      gap: intended === null || share === null ? null : share - intended,
    };
  };
  const isHomeless = epics.some(({ themeId }) => themeId === null || !known.has(themeId));
  return [...themes.map(row), ...(isHomeless ? [row(null)] : [])];
}

function costOf(epics: readonly CostedEpic[]): number {
  return epics.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
}

function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
