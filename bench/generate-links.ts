import type { Random } from './random';

export const LEVELS = 30;
export const LINKS_PER_ISSUE = 2;
export const LOCAL_SHARE = 0.8;

/** Fewer issues than this could not hold all levels in the first project. */
const FEWEST_ISSUES = 120;

/** Where the issues stand; issue i has the level `levelOf[i]` and the project `projectOf[i]`. */
export interface Layout {
  readonly projectOf: Int32Array;
  readonly levelOf: Uint8Array;
  readonly projectCount: number;
}

/** Links as two columns; issue `from[i]` blocks issue `to[i]`. Each pair comes once. */
export interface LinkColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export interface LinkShape {
  readonly issues: number;
  /** How many levels a link may skip to at most; links to every higher level if left out. */
  readonly longestStep?: number;
  /**
   * This many links lead back from the end of another link to its start, so that each closes a ring
   * (rings that touch are one). They count among the links across projects.
   */
  readonly rings?: number;
}

/**
 * Deals the issues to projects of about 250, at least 4, in turn, and gives each a level by chance.
 *
 * @throws RangeError for fewer than 120 issues
 */
export function layOut(issues: number, random: Random): Layout {
  if (issues < FEWEST_ISSUES) throw new RangeError(`At least ${String(FEWEST_ISSUES)} issues`);
  const projectCount = Math.max(4, Math.round(issues / 250));
  const projectOf = Int32Array.from({ length: issues }, (_, issue) => issue % projectCount);
  const levelOf = Uint8Array.from({ length: issues }, () => random.below(LEVELS));
  // One issue of every level in the first project: there the chain through all levels is laid.
  for (let level = 0; level < LEVELS; level += 1) levelOf[level * projectCount] = level;
  return { projectOf, levelOf, projectCount };
}

/**
 * Two links an issue, 80 % of them inside a project. One chain leads through all levels, so that
 * there are exactly as many levels as stated; the other links fall where chance puts them.
 */
export function generateLinks(layout: Layout, shape: LinkShape, random: Random): LinkColumns {
  const { levelOf, projectOf, projectCount } = layout;
  const { issues, longestStep = LEVELS, rings = 0 } = shape;
  const count = issues * LINKS_PER_ISSUE;
  const localCount = Math.round(count * LOCAL_SHARE);
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const seen = new Set<number>();
  let used = 0;
  const add = (source: number, target: number): void => {
    const pair = source * issues + target;
    if (seen.has(pair)) return;
    seen.add(pair);
    from[used] = source;
    to[used] = target;
    used += 1;
  };
  const addByChance = (source: number, target: number): void => {
    const step = (levelOf[target] ?? 0) - (levelOf[source] ?? 0);
    if (step === 0 || Math.abs(step) > longestStep) return;
    if (step > 0) add(source, target);
    else add(target, source);
  };

  for (let level = 1; level < LEVELS; level += 1)
    add((level - 1) * projectCount, level * projectCount);
  while (used < localCount) {
    const issue = random.below(issues);
    addByChance(issue, issueOfProject(projectOf[issue] ?? 0, issues, projectCount, random));
  }
  while (used < localCount + rings) {
    const link = random.below(localCount);
    add(to[link] ?? 0, from[link] ?? 0);
  }
  while (used < count) {
    const a = random.below(issues);
    const b = random.below(issues);
    if (projectOf[a] !== projectOf[b]) addByChance(a, b);
  }
  return { from, to };
}

/** Project p holds the issues p, p + projectCount, p + 2 · projectCount … */
function issueOfProject(
  project: number,
  issues: number,
  projectCount: number,
  random: Random,
): number {
  const size = Math.ceil((issues - project) / projectCount);
  return project + random.below(size) * projectCount;
}
