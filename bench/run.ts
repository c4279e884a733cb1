import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { assertSameFigures } from './assert-same';
import { compareBoard } from './board';
import {
  compareLinear,
  compareReaching,
  compareReading,
  measureWhole,
  type Comparison,
} from './comparisons';
import { tryDeepChain } from './deep-chain';
import { firstRun } from './first-run';
import { compareFlow } from './flow';
import { comparePortfolio } from './portfolio';
import { markdownOf, type Results, type SizeResult } from './report';
import { measureSite } from './site/measure-site';
import { madeItems, subjectOf, type Subject } from './subject';

const SIZES = [1_000, 10_000, 100_000] as const;
const RINGS = 10;
const SHORT_STEP = 3;

// Samples for which the searches of the alternative take a second or two.
const DENSE = [
  { issues: 10_000, sampleEvery: 20 },
  { issues: 100_000, sampleEvery: 1000 },
] as const;

async function main(): Promise<void> {
  const [loadBefore = 0] = loadavg();
  const first = firstRun(100_000);
  const results: Results = {
    node: process.version,
    cores: availableParallelism(),
    loadBefore,
    first,
    usual: SIZES.map(usualOf),
    dense: DENSE.map(denseOf),
    shortStep: SHORT_STEP,
    deepChain: tryDeepChain(100_000),
    flow: compareFlow(),
    board: compareBoard(),
    site: await measureSite(progress),
    portfolio: comparePortfolio(),
  };
  const markdown = await format(markdownOf(results), { parser: 'markdown' });
  console.log(markdown);
  if (process.argv.includes('--write')) {
    writeFileSync(join(__dirname, 'RESULTS.md'), markdown);
  }
}

function usualOf(issues: number): SizeResult {
  if (issues <= 10_000) assertSameFigures(subjectOf(madeItems({ issues, rings: RINGS })));
  const { subject, withItems } = compareWithItems(issues);
  assertSameFigures(subject);
  const { reading, whole } = withItems;
  const comparisons = [
    ...reading,
    ...compareLinear(subject),
    ...compareReaching(subject),
    ...whole,
  ];
  progress(`${String(issues)} issues: both sides find the same`);
  return { issues, sampleEvery: 1, comparisons };
}

/** Apart, so that the items are garbage for the rest and do not slow down clearing it. */
function compareWithItems(issues: number): {
  subject: Subject;
  withItems: Record<'reading' | 'whole', readonly Comparison[]>;
} {
  const items = madeItems({ issues });
  const subject = subjectOf(items);
  const reading = compareReading(items, subject);
  return { subject, withItems: { reading, whole: measureWhole(items, subject) } };
}

function denseOf({ issues, sampleEvery }: (typeof DENSE)[number]): SizeResult {
  const subject = subjectOf(madeItems({ issues, longestStep: SHORT_STEP }), sampleEvery);
  assertSameFigures(subject);
  const comparisons = compareReaching(subject);
  progress(`${String(issues)} issues, short steps: both sides find the same`);
  return { issues, sampleEvery, comparisons };
}

function progress(text: string): void {
  console.error(`${text} (${(performance.now() / 1000).toFixed(0)} s)`);
}

void main();
