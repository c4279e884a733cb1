import type { PayloadOf } from '../../../../../src/contract/resolvers';
import type { SavedTheme } from '../../../../../src/contract/portfolio-registers';
import { REGISTER_LIMITS } from '../../../../../src/domain/business-case/portfolio/registers';
import { isPlainCode } from '../../../../../src/domain/texts/jql-code';
import { lengthOf } from '../../case/clean-part';
import { typedNumber } from '../../case/typed-number';

/** A theme as it stands in the form. */
export interface ThemeDraft {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** As typed. */
  readonly weight: string;
  readonly isClosed: boolean;
}

export type ThemeField = keyof ThemeDraft;
export type ThemeFault = 'no-code' | 'code-taken' | 'no-name' | 'too-long' | 'no-weight';

export const NEW_THEME: ThemeDraft = {
  ...{ id: '', name: '', description: '', weight: '1', isClosed: false },
};

export function themeDraft(theme: SavedTheme): ThemeDraft {
  const { id, name, description, weight, isClosed } = theme;
  return { id, name, description, weight: String(weight), isClosed };
}

/**
 * What is wrong with a draft, by field.
 *
 * @param taken codes of other themes
 */
export function themeFaults(
  draft: ThemeDraft,
  taken: ReadonlySet<string>,
): Readonly<Partial<Record<ThemeField, ThemeFault>>> {
  const { id, name, description } = draft;
  const weight = typedNumber(draft.weight);
  const isWeight = weight !== null && weight >= 0 && weight <= REGISTER_LIMITS.weight;
  return {
    ...(isPlainCode(id) ? {} : { id: 'no-code' as const }),
    ...(taken.has(id) ? { id: 'code-taken' as const } : {}),
    ...(name.trim() === '' ? { name: 'no-name' as const } : {}),
    ...(lengthOf(name, true) > REGISTER_LIMITS.name ? { name: 'too-long' as const } : {}),
    ...(lengthOf(description, false) > REGISTER_LIMITS.text
      ? { description: 'too-long' as const }
      : {}),
    ...(isWeight ? {} : { weight: 'no-weight' as const }),
  };
}

/** Of a draft without faults. */
export function themePayload(draft: ThemeDraft, baseVersion: number): PayloadOf<'saveTheme'> {
  const { id, name, description, isClosed } = draft;
  const weight = typedNumber(draft.weight) ?? 0;
  return { id, baseVersion, theme: { name: name.trim(), description, weight, isClosed } };
}

/** A code that fits a name, as a proposal: letters without their accents, joined by hyphens. */
export function proposedCode(name: string): string {
  const code = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[^a-z]+|-+$/gu, '')
    .slice(0, 40)
    .replace(/-+$/u, '');
  return isPlainCode(code) ? code : '';
}
