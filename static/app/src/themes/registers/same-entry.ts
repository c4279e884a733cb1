import type { PayloadOf } from '../../../../../src/contract/resolvers';
import type { SavedObjective, SavedTheme } from '../../../../../src/contract/portfolio-registers';
import { objectiveDraft, objectivePayload } from './objective-draft';
import { themeDraft, themePayload } from './theme-draft';

/** Whether what stands is what somebody wanted to save, whatever its version. */
export function isSameTheme(
  standing: SavedTheme | null,
  { baseVersion, theme }: PayloadOf<'saveTheme'>,
): boolean {
  if (standing === null || theme === null) return standing === null && theme === null;
  return isEqual(themePayload(themeDraft(standing), baseVersion).theme, theme);
}

export function isSameObjective(
  standing: SavedObjective | null,
  { id, baseVersion, objective }: PayloadOf<'saveObjective'>,
): boolean {
  if (standing === null || objective === null) return standing === null && objective === null;
  return isEqual(objectivePayload(id, objectiveDraft(standing), baseVersion).objective, objective);
}

/** Both were made by the same function, so their keys come in the same order. */
function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
