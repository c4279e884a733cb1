import type { SavedTheme } from '../../../../../src/contract/portfolio-registers';
import {
  themeShares,
  type Theme,
  type ThemeShare,
} from '../../../../../src/domain/business-case/portfolio/theme-shares';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';

export interface ShareRow extends ThemeShare {
  /** Null: epics without a theme. */
  readonly theme: SavedTheme | null;
  readonly standing: ShareStanding;
}

/** How the finished work of a theme stands to its weight. */
export type ShareStanding = 'more' | 'less' | 'as-meant' | 'unknown';

/** Points of a hundred within which nobody would speak of a gap. */
const TOLERANCE = 0.05;
/** Sums of shares are not exact: 0.3 − 0.25 is a little less than 0.05. */
const ROUNDING = 1e-9;

/** Open themes first, then closed ones, each by name; last what has no theme. */
export function shareRows(
  themes: readonly SavedTheme[],
  epics: readonly PortfolioEpic[],
): readonly ShareRow[] {
  const weighed = weighedThemes(themes);
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const shares = themeShares(
    weighed,
    epics.map(({ item: { key }, themeId, progress }) => ({
      key,
      themeId,
      finished: progress?.done ?? 0,
    })),
  );
  return shares.map((share) => ({
    ...share,
    theme: share.themeId === null ? null : (byId.get(share.themeId) ?? null),
    standing: standingOf(share),
  }));
}

/** Open themes first, then closed ones, each in the order given. */
export function weighedThemes(themes: readonly SavedTheme[]): readonly Theme[] {
  const ordered = [...themes.filter(({ isClosed }) => !isClosed), ...themes.filter(isClosedTheme)];
  // A closed theme is meant to get nothing any more, whatever its weight was.
  return ordered.map(({ id, weight, isClosed }) => ({ id, weight: isClosed ? 0 : weight }));
}

/** The theme furthest from its weight on either side; null: all are as meant, or nobody can tell. */
export function widestGaps<Row extends Pick<ShareRow, 'theme' | 'standing' | 'gap'>>(
  rows: readonly Row[],
): { readonly more: Row | null; readonly less: Row | null } {
  const widest = (standing: ShareStanding): Row | null =>
    rows
      .filter((row) => row.theme !== null && row.standing === standing)
      .reduce<Row | null>(
        (a, b) => (a === null || Math.abs(b.gap ?? 0) > Math.abs(a.gap ?? 0) ? b : a),
        null,
      );
  return { more: widest('more'), less: widest('less') };
}

export function standingOf({ gap }: Pick<ThemeShare, 'gap'>): ShareStanding {
  if (gap === null) return 'unknown';
  if (Math.abs(gap) <= TOLERANCE + ROUNDING) return 'as-meant';
  return gap > 0 ? 'more' : 'less';
}

function isClosedTheme({ isClosed }: SavedTheme): boolean {
  return isClosed;
}
