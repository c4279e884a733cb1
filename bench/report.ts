import type { BoardResult } from './board';
import { ALL_FIGURES, type Comparison } from './comparisons';
import type { DeepChain } from './deep-chain';
import type { FirstRun } from './first-run';
import type { FlowResult } from './flow';
import { ms, table, whole } from './markdown';
import type { PortfolioResult } from './portfolio';
import { siteSections, type SiteResults } from './site/site-report';

export interface SizeResult {
  readonly issues: number;
  /** The searches of the alternative were run for every n-th item or dependency. */
  readonly sampleEvery: number;
  readonly comparisons: readonly Comparison[];
}

export interface Results {
  readonly node: string;
  readonly cores: number;
  /** Load average of the machine over the minute before; what others add disturbs the times. */
  readonly loadBefore: number;
  readonly first: FirstRun;
  readonly usual: readonly SizeResult[];
  /** Portfolios whose links skip few levels, so that much more waits for each item. */
  readonly dense: readonly SizeResult[];
  readonly shortStep: number;
  readonly deepChain: DeepChain;
  readonly flow: readonly FlowResult[];
  readonly board: readonly BoardResult[];
  readonly site: SiteResults;
  readonly portfolio: PortfolioResult;
}

/** Above this somebody else was at work. */
const QUIET_LOAD = 0.5;
const AIMED_RATIO = 3;
const AIMED_AT = 10_000;
const AIMED_SECONDS = 2;
const LARGEST = 100_000;

export function markdownOf(results: Results): string {
  return [
    '# Benchmarks',
    intro(results),
    '## Times as fast as the alternative',
    `Alternative ÷ ours: above 1 ours is faster. This hardly depends on the machine.`,
    ratioTable(results.usual),
    '## Medians and growth',
    'Milliseconds of this machine. Growth: how much longer 100,000 issues take than 10,000, divided by 10 (1: proportional to size).',
    timeTable(results.usual),
    '## Where more waits for each item',
    denseText(results),
    ratioTable(results.dense),
    timeTable(results.dense),
    '## Blocked time',
    FLOW_TEXT,
    flowTable(results.flow),
    '## Opening the page of impediments',
    BOARD_TEXT,
    boardTable(results.board),
    '## Opening the pages of the portfolio',
    portfolioText(results.portfolio),
    portfolioTable(results.portfolio),
    ...siteSections(results.site),
    '## First run and memory, 100,000 issues',
    firstText(results),
    '## Aims',
    ...aims(results),
    '',
  ].join('\n\n');
}

function intro({ node, cores, loadBefore }: Results): string {
  const quiet =
    loadBefore <= QUIET_LOAD
      ? 'The machine was otherwise idle.'
      : `The machine was busy with other things (load average ${loadBefore.toFixed(1)} before the run): times are longer and ratios less certain than they would be on an idle one.`;
  return `Written by \`npm run bench -- --write\`. Node ${node}, ${String(cores)} cores. ${quiet}

- **Data**: made up by \`bench/generate-items.ts\` from a fixed seed: 2 links an issue, 80 % of them inside a project of about 250 issues, 30 levels; a link leads to any higher level. Every link is shown from both ends, as in Jira.
- **Comparison**: graphology 0.26 with graphology-components 1.5 and graphology-dag 0.4 where they have the function, otherwise plain search over graphology's graph. Each side begins with its own graph, already made, unless the figure says "from". What several of our figures share (rings, reachability) is counted in full in each of them, except where the row says otherwise.
- **Same figures**: before anything is measured, both sides are asserted to find the same, at every size; up to 10,000 issues also with rings.
- **Method**: a warm-up, then both sides in turn (A B A B …), garbage cleared before every call; median of 5 to 25 repetitions; where a pair of calls takes more than half a second, 3 without a warm-up of their own (the smaller sizes have warmed the code by then).
- **Not the same amount of work**: \`stronglyConnectedComponents\` and \`hasCycle\` tell the rings only, ours also makes the graph in which each ring is one node. The corpus keeps what the app needs to know about each item, graphology's graph the keys only.`;
}

function ratioTable(sizes: readonly SizeResult[]): string {
  const compared = rowsOf(sizes).filter(({ alternative }) => alternative !== null);
  return table(
    ['Figure', 'Alternative', ...sizes.map(({ issues }) => `${whole(issues)} issues`)],
    compared.map(({ figure, alternative }) => [
      figure,
      alternative ?? '',
      ...sizes.map((size) => ratioText(find(size, figure))),
    ]),
  );
}

function timeTable(sizes: readonly SizeResult[]): string {
  const smaller = sizes.find(({ issues }) => issues === AIMED_AT);
  const largest = sizes.find(({ issues }) => issues === LARGEST);
  return table(
    [
      'Figure',
      ...sizes.map(({ issues }) => `ours, ${whole(issues)}`),
      ...sizes.map(({ issues }) => `alternative, ${whole(issues)}`),
      'growth, ours',
      'growth, alternative',
    ],
    rowsOf(sizes).map(({ figure }) => [
      figure,
      ...sizes.map((size) => ms(find(size, figure)?.timing.oursMs)),
      ...sizes.map((size) => ms(find(size, figure)?.timing.alternativeMs)),
      growth(smaller, largest, (size) => find(size, figure)?.timing.oursMs),
      growth(smaller, largest, (size) => find(size, figure)?.timing.alternativeMs),
    ]),
  );
}

function denseText({ dense, shortStep }: Results): string {
  const samples = dense
    .filter(({ sampleEvery }) => sampleEvery > 1)
    .map(({ issues, sampleEvery }) => `every ${whole(sampleEvery)}th at ${whole(issues)}`);
  return `The same numbers of issues and links, but a link leads at most ${String(shortStep)} levels up: chains are long and hundreds or thousands of items wait for one. The searches would take up to many minutes here, so they were run for a sample of items and dependencies (${samples.join(', ')}) and their time scaled up.`;
}

const FLOW_TEXT =
  'From changelogs of statuses and flags, some short and a few long. The alternative looks up in the changelog what held in each stretch between two changes; it finds blocked time alone, ours gives the stretches and start and finish with it. Both find the same, item by item.';

function flowTable(flow: readonly FlowResult[]): string {
  return table(
    ['Figure', 'items', 'entries', 'ours, ms', 'alternative, ms', 'ratio'],
    flow.flatMap(({ items, entries, comparisons }) =>
      comparisons.map((comparison) => [
        comparison.figure,
        whole(items),
        whole(entries),
        ms(comparison.timing.oursMs),
        ms(comparison.timing.alternativeMs),
        ratioText(comparison),
      ]),
    ),
  );
}

const BOARD_TEXT =
  'Open impediments among other issues, half of them recorded, half only flagged; a site where few issues wait for each, and one where many do. Pure computing from the portfolio on; what a browser needs to draw is not in it. Both sides put the same issues into the same cells and find the same of each: how many others and epics it holds up, its blocked time, its clock. Ours also looks for conflicts, stalled work, promises and impediments by type.';

function boardTable(boards: readonly BoardResult[]): string {
  return table(
    ['Figure', 'issues', 'impediments', 'held up by each', 'ours, ms', 'alternative, ms', 'ratio'],
    boards.flatMap(({ issues, impediments, heldUp, comparisons }) =>
      comparisons.map((comparison) => [
        comparison.figure,
        whole(issues),
        whole(impediments),
        whole(Math.round(heldUp)),
        ms(comparison.timing.oursMs),
        ms(comparison.timing.alternativeMs),
        ratioText(comparison),
      ]),
    ),
  );
}

function portfolioText({ epics, children, themes, objectives }: PortfolioResult): string {
  return `${whole(epics)} epics with ${whole(children)} children, three scorers, amounts in four lines over eight quarters and up to three decisions each; ${whole(themes)} themes and ${whole(objectives)} objectives with three key results. Pure computing from what was read on; what a browser needs to read and to draw is not in it. Both sides find the same ranks, states, progress, conflicts and stop list; the alternative uses the same rules for one epic.`;
}

function portfolioTable({ comparisons }: PortfolioResult): string {
  return table(
    ['Figure', 'ours, ms', 'alternative, ms', 'ratio'],
    comparisons.map((comparison) => [
      comparison.figure,
      ms(comparison.timing.oursMs),
      ms(comparison.timing.alternativeMs),
      ratioText(comparison),
    ]),
  );
}

function firstText({ first, deepChain }: Results): string {
  const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  const way = (works: boolean): string => (works ? 'gets through' : 'ends with a stack overflow');
  return `A process that has done nothing else before takes ${(first.allFiguresMs / 1000).toFixed(1)} s for all figures. Heap and memory outside it that stay occupied: ${mb(first.corpusBytes)} by the corpus, ${mb(first.figuresBytes)} by graph, figures and health of all dependencies. For comparison: the work items it is made from ${mb(first.itemsBytes)}, graphology's graph ${mb(first.graphologyBytes)} (without the keys, which it shares with the corpus).

One chain of ${whole(deepChain.issues)} issues: our search for rings ${way(deepChain.oursWorks)}, graphology's ${way(deepChain.graphologyWorks)}.`;
}

function aims({ usual, dense }: Results): readonly string[] {
  const missed = [...usual, ...dense]
    .filter(({ issues }) => issues === AIMED_AT)
    .flatMap(({ comparisons }, at) =>
      comparisons
        .filter((comparison) => comparison.isAlgorithm && ratio(comparison) < AIMED_RATIO)
        .map(
          (comparison) =>
            `  - ${comparison.figure}: ${ratioText(comparison)}${at > 0 ? ' (short steps)' : ''}`,
        ),
    );
  const largest = usual.find(({ issues }) => issues === LARGEST);
  const seconds = (largest ? (find(largest, ALL_FIGURES)?.timing.oursMs ?? 0) : 0) / 1000;
  const slower = (largest?.comparisons ?? []).filter(
    (comparison) => comparison.isAlgorithm && ratio(comparison) < 1,
  );
  return [
    [
      `- Every algorithm at least ${String(AIMED_RATIO)} times as fast as the alternative at ${whole(AIMED_AT)} issues: ${missed.length === 0 ? 'met.' : 'missed by'}`,
      ...missed,
      `- All figures of ${whole(LARGEST)} issues and ${whole(2 * LARGEST)} links within about ${String(AIMED_SECONDS)} seconds: ${seconds <= AIMED_SECONDS * 1.1 ? 'met' : 'missed'} (${seconds.toFixed(1)} s).`,
      ...slower.map(
        (comparison) =>
          `- Slower than the alternative at ${whole(LARGEST)} issues: ${comparison.figure} (${ratioText(comparison)}).`,
      ),
    ].join('\n'),
  ];
}

function rowsOf(sizes: readonly SizeResult[]): readonly Comparison[] {
  return sizes[0]?.comparisons ?? [];
}

function find(size: SizeResult, figure: string): Comparison | undefined {
  return size.comparisons.find((comparison) => comparison.figure === figure);
}

function growth(
  smaller: SizeResult | undefined,
  largest: SizeResult | undefined,
  timeOf: (size: SizeResult) => number | null | undefined,
): string {
  const before = smaller && timeOf(smaller);
  const after = largest && timeOf(largest);
  if (!before || !after) return '–';
  return (after / before / (LARGEST / AIMED_AT)).toFixed(1);
}

/** Alternative ÷ ours; infinite where there is no alternative, which thus misses no aim. */
function ratio({ timing }: Comparison): number {
  return timing.alternativeMs === null ? Infinity : timing.alternativeMs / timing.oursMs;
}

function ratioText(comparison: Comparison | undefined): string {
  if (!comparison?.timing.alternativeMs) return '–';
  const value = ratio(comparison);
  return value < 10 ? value.toFixed(1) : whole(Math.round(value));
}
