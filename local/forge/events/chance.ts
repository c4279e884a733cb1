/**
 * A number from 0 to below 1 that looks like chance and is always the same for the same seed and numbers:
 * what is drawn does not depend on what was drawn before.
 */
export function chance(seed: number, ...numbers: readonly number[]): number {
  let mixed = Math.imul(seed, 0x9e3779b1);
  for (const number of numbers) mixed = mix(mixed + number);
  return (mix(mixed) >>> 0) / 2 ** 32;
}

/** The last step of MurmurHash3, which spreads neighbouring numbers over all of 32 bits. */
function mix(number: number): number {
  let mixed = number | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
