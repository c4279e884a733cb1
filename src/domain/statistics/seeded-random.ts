/** A source of chance that a seed decides: at least 0, below 1, in steps of 2⁻³². */
export type RandomSource = () => number;

/**
 * The same seed gives the same numbers on every machine. Subjects that must not disturb each other
 * (two lines of a sum) take seeds of their own, as `seed/line`.
 *
 * The generator is sfc32 (Chris Doty-Humphrey, PractRand; public domain): 128 bits of state, and fast.
 */
export function seededRandom(seed: string): RandomSource {
  let a = fnv1a(seed, 0x811c9dc5);
  let b = fnv1a(seed, 0x9e3779b9);
  let c = fnv1a(seed, 0x243f6a88);
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  };
  // Seeds that differ in one character begin alike; after this they no longer do.
  for (let warmUp = 0; warmUp < WARM_UPS; warmUp += 1) next();
  return next;
}

const WARM_UPS = 20;

/** Turns a text into 32 bits: FNV-1a with a basis of one's own. */
function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (let position = 0; position < text.length; position += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
  }
  return hash;
}
