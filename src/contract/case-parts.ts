import * as z from 'zod/mini';
import { CASE_LIMITS, LARGEST_READING } from '../domain/business-case/case/case-limits';
import { characterCount } from '../domain/texts/character-count';
import { isPlainCode } from '../domain/texts/jql-code';
import { plainLine, plainText } from '../domain/texts/plain-text';
import { daySchema } from './settings';
import { shortId } from './short-id';

/** The parts of which payloads about cases and the portfolio are made. */

export const issueId = z.string().check(z.regex(/^\d{1,19}$/u, { error: 'is no issue id' }));
export const accountId = z
  .string()
  .check(z.regex(/^[\p{L}\p{N}:_-]{1,128}$/u, { error: 'is no account id' }));
export const day = daySchema.check(z.refine((value) => value >= 0, { error: 'is too long ago' }));

const charactersAtMost = (longest: number) =>
  z.refine<string>((text) => characterCount(text) <= longest, {
    error: `is longer than ${String(longest)} characters`,
  });
export const lineOf = (longest: number) =>
  z.string().check(z.overwrite(plainLine), charactersAtMost(longest));
export const textOf = (longest: number) =>
  z.string().check(z.overwrite(plainText), charactersAtMost(longest));
export const listOf = <T extends z.core.$ZodType>(schema: T, most: number) =>
  z.array(schema).check(z.maxLength(most));

/** Typed in JQL: small letters, digits and hyphens, and no reserved word. */
export const themeId = z.string().check(
  z.refine(isPlainCode, {
    error: 'is no code: small letters, digits and hyphens, and no reserved word of JQL',
  }),
);

const reading = z.number().check(z.minimum(-LARGEST_READING), z.maximum(LARGEST_READING));

/** Of a case, or a key result. */
export const indicatorOf = (mostReadings: number) =>
  z.strictObject({
    id: shortId,
    name: lineOf(CASE_LIMITS.name).check(z.minLength(1)),
    unit: lineOf(CASE_LIMITS.unit),
    baseline: z.nullable(reading),
    target: z.nullable(reading),
    isHigherBetter: z.boolean(),
    readings: listOf(z.strictObject({ on: day, value: reading }), mostReadings),
  });

export function areDistinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

export function haveDistinctIds(list: readonly { readonly id: string }[]): boolean {
  return areDistinct(list.map(({ id }) => id));
}
