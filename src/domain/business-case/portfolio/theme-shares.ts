import { byText } from '../../work-items/issue-key';

export interface Theme {
  readonly id: string;
  /** How much of the work it should get, in relation to the others; 0 or more. */
  readonly weight: number;
}

export interface ThemedEpic {
  readonly key: string;
  readonly themeId: string | null;
  /** Finished items of the period (or their points). */
  readonly finished: number;
}

export interface ThemeShare {
  /** Null: epics without a theme, or of one that is no longer there. */
  readonly themeId: string | null;
  /** Its weight of all weights; null where all are 0. */
  readonly intended: number | null;
  readonly epics: number;
  readonly epicShare: number | null;
  readonly finished: number;
  readonly finishedShare: number | null;
  /** Finished less intended share: above 0 it gets more than meant. Null where one is not known. */
  readonly gap: number | null;
}

/** A row for each theme in the order given, then one for what has none, if there is any. */
export function themeShares(
  themes: readonly Theme[],
  epics: readonly ThemedEpic[],
): readonly ThemeShare[] {
  const known = new Set(themes.map(({ id }) => id));
  const weights = themes.reduce((sum, { weight }) => sum + weight, 0);
  const finishedOfAll = sumFinished(epics);
  const ofTheme = new Map<string | null, ThemedEpic[]>();
  for (const epic of epics) {
    const themeId = themeOf(epic, known);
    const group = ofTheme.get(themeId);
    if (group === undefined) ofTheme.set(themeId, [epic]);
    else group.push(epic);
  }
  const row = (themeId: string | null, weight: number): ThemeShare => {
    const group = ofTheme.get(themeId) ?? [];
    const intended = shareOf(weight, weights);
    const finished = sumFinished(group);
    const finishedShare = shareOf(finished, finishedOfAll);
    const epicShare = shareOf(group.length, epics.length);
    const gap = intended === null || finishedShare === null ? null : finishedShare - intended;
    return { themeId, intended, epics: group.length, epicShare, finished, finishedShare, gap };
  };
  const rows = themes.map(({ id, weight }) => row(id, weight));
  return ofTheme.has(null) ? [...rows, row(null, 0)] : rows;
}

/** Keys of the epics without a theme, sorted; a theme that is no longer there is none. */
export function orphanEpics(
  themes: readonly Pick<Theme, 'id'>[],
  epics: readonly Pick<ThemedEpic, 'key' | 'themeId'>[],
): readonly string[] {
  const known = new Set(themes.map(({ id }) => id));
  return epics
    .filter((epic) => themeOf(epic, known) === null)
    .map(({ key }) => key)
    .sort(byText);
}

function themeOf(
  { themeId }: Pick<ThemedEpic, 'themeId'>,
  known: ReadonlySet<string>,
): string | null {
  return themeId !== null && known.has(themeId) ? themeId : null;
}

function sumFinished(epics: readonly ThemedEpic[]): number {
  return epics.reduce((sum, { finished }) => sum + finished, 0);
}

function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
