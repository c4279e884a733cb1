import {
  HYPOTHESIS_PARTS,
  type BusinessCase,
  type Hypothesis,
  type Indicator,
} from '../../../../src/domain/business-case/case/business-case';
import { CASE_LIMITS } from '../../../../src/domain/business-case/case/case-limits';
import { characterCount } from '../../../../src/domain/texts/character-count';
import { plainLine, plainText } from '../../../../src/domain/texts/plain-text';

export type PartName = keyof BusinessCase;

export const PART_NAMES = [
  'hypothesis',
  'outcomes',
  'indicators',
  'scopeIn',
  'scopeOut',
  'qualities',
  'sponsors',
  'stakeholders',
  'themeId',
  'objectiveId',
] as const satisfies readonly PartName[];

/** Why a part cannot be saved as it is typed. */
export type PartFault = 'too-long' | 'too-many' | 'no-name';

/** The case as it will be kept: what is typed, without spaces around it and without empty lines. */
export function cleanCase(typed: BusinessCase): BusinessCase {
  return {
    hypothesis: cleanHypothesis(typed.hypothesis),
    outcomes: cleanLines(typed.outcomes),
    indicators: typed.indicators.map(cleanIndicator),
    scopeIn: plainText(typed.scopeIn),
    scopeOut: plainText(typed.scopeOut),
    qualities: cleanLines(typed.qualities),
    sponsors: typed.sponsors,
    stakeholders: typed.stakeholders,
    themeId: typed.themeId,
    objectiveId: typed.objectiveId,
  };
}

/** How much of a text counts against its limit. */
export function lengthOf(typed: string, isLine: boolean): number {
  return characterCount(isLine ? plainLine(typed) : plainText(typed));
}

/** @param kept as `cleanCase` gives it */
export function partFault(part: PartName, kept: BusinessCase): PartFault | null {
  switch (part) {
    case 'hypothesis':
      return isTooLong(Object.values(kept.hypothesis), CASE_LIMITS.line) ? 'too-long' : null;
    case 'outcomes':
      return linesFault(kept.outcomes, CASE_LIMITS.outcomes);
    case 'qualities':
      return linesFault(kept.qualities, CASE_LIMITS.qualities);
    case 'scopeIn':
    case 'scopeOut':
      return isTooLong([kept[part]], CASE_LIMITS.scope) ? 'too-long' : null;
    case 'indicators':
      return indicatorsFault(kept.indicators);
    case 'sponsors':
    case 'stakeholders':
      return kept[part].length > CASE_LIMITS[part] ? 'too-many' : null;
    case 'themeId':
    case 'objectiveId':
      return null;
  }
}

function cleanHypothesis(typed: Hypothesis): Hypothesis {
  const entries = HYPOTHESIS_PARTS.map((part) => [part, plainLine(typed[part])] as const);
  return { ...typed, ...Object.fromEntries(entries) };
}

function cleanLines(lines: readonly string[]): readonly string[] {
  return lines.map(plainLine).filter((line) => line !== '');
}

function cleanIndicator({ name, unit, readings, ...indicator }: Indicator): Indicator {
  const sorted = [...readings].sort((a, b) => a.on - b.on);
  return { ...indicator, name: plainLine(name), unit: plainLine(unit), readings: sorted };
}

function linesFault(lines: readonly string[], most: number): PartFault | null {
  if (lines.length > most) return 'too-many';
  return isTooLong(lines, CASE_LIMITS.line) ? 'too-long' : null;
}

function indicatorsFault(indicators: readonly Indicator[]): PartFault | null {
  if (indicators.length > CASE_LIMITS.indicators) return 'too-many';
  if (indicators.some(({ readings }) => readings.length > CASE_LIMITS.readings)) return 'too-many';
  if (indicators.some(({ name }) => name === '')) return 'no-name';
  const isLong = indicators.some(
    ({ name, unit }) => isTooLong([name], CASE_LIMITS.name) || isTooLong([unit], CASE_LIMITS.unit),
  );
  return isLong ? 'too-long' : null;
}

function isTooLong(texts: readonly string[], most: number): boolean {
  return texts.some((text) => characterCount(text) > most);
}
