import { LONGEST_IMPEDIMENT_TEXT } from '../../../../src/domain/impediments/record';
import { plainLine } from '../../../../src/domain/texts/plain-text';

/** How many characters may still be typed, counted as the line is kept; below 0: too many. */
export function charactersLeft(text: string): number {
  return LONGEST_IMPEDIMENT_TEXT - plainLine(text).length;
}

/** Whether a line has to be shortened before it can be saved. */
export function isTooLong(text: string): boolean {
  return charactersLeft(text) < 0;
}
