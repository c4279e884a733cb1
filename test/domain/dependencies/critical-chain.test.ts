import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { schedule, type Schedule } from '../../../src/domain/dependencies/critical-chain';
import { levels } from '../../../src/domain/dependencies/levels';
import { condense, ringsOf } from '../../../src/domain/dependencies/rings';
import { anyEdges } from '../../arbitraries/edges';
import { graph, namedGraph } from '../../builders/graph';
import { describeWithFile, sharedDataFile } from '../../shared-data';

type Activities = Readonly<
  Record<string, { readonly duration: number; readonly predecessors: readonly string[] }>
>;

const scheduleOf = (activities: Activities) => {
  const edges = Object.entries(activities).flatMap(([name, { predecessors }]) =>
    predecessors.map((before) => [before, name] as const),
  );
  const { names, graph: built } = namedGraph(edges);
  const durations = names.map((name) => activities[name]?.duration ?? 0);
  return { names, result: schedule(condense(built), durations) };
};

const table = (names: readonly string[], result: Schedule) =>
  Object.fromEntries(
    names.map((name, node) => [
      name,
      {
        ES: result.earliestStart[node],
        EF: result.earliestFinish[node],
        LS: result.latestStart[node],
        LF: result.latestFinish[node],
        slack: result.slack[node],
      },
    ]),
  );

// The published table of studylib.net 8378728, example 1; docs/figures.md works it through.
const PUBLISHED: Activities = {
  A: { duration: 6, predecessors: [] },
  B: { duration: 2, predecessors: ['A'] },
  C: { duration: 2, predecessors: ['A'] },
  D: { duration: 3, predecessors: ['B'] },
  F: { duration: 2, predecessors: ['C'] },
  E: { duration: 4, predecessors: ['D', 'F'] },
  G: { duration: 1, predecessors: ['E'] },
};

it('gives the earliest and latest times of a published table', () => {
  const { names, result } = scheduleOf(PUBLISHED);
  expect(result.duration).toBe(16);
  expect(result.chain.map((node) => names[node])).toEqual(['A', 'B', 'D', 'E', 'G']);
  expect(table(names, result)).toEqual({
    A: { ES: 0, EF: 6, LS: 0, LF: 6, slack: 0 },
    B: { ES: 6, EF: 8, LS: 6, LF: 8, slack: 0 },
    C: { ES: 6, EF: 8, LS: 7, LF: 9, slack: 1 },
    D: { ES: 8, EF: 11, LS: 8, LF: 11, slack: 0 },
    E: { ES: 11, EF: 15, LS: 11, LF: 15, slack: 0 },
    F: { ES: 8, EF: 10, LS: 9, LF: 11, slack: 1 },
    G: { ES: 15, EF: 16, LS: 15, LF: 16, slack: 0 },
  });
});

it('lets the members of a ring share its times and weighs it by their sum', () => {
  const condensation = condense(
    graph(4, [
      [0, 1],
      [1, 2],
      [2, 1],
      [2, 3],
    ]),
  );
  const result = schedule(condensation, [1, 2, 3, 4]);
  expect([...result.earliestStart]).toEqual([0, 1, 1, 6]);
  expect([...result.earliestFinish]).toEqual([1, 6, 6, 10]);
  expect(result.chain).toEqual([0, 1, 2, 3]);
});

it('counts slack from a deadline, negative where it cannot be met', () => {
  const condensation = condense(graph(2, [[0, 1]]));
  expect([...schedule(condensation, [3, 4], 10).slack]).toEqual([3, 3]);
  expect([...schedule(condensation, [3, 4], 5).slack]).toEqual([-2, -2]);
});

it('answers an empty graph', () => {
  expect(schedule(condense(graph(0, [])), [])).toMatchObject({ duration: 0, chain: [] });
});

const durationsFor = (size: number) => fc.array(fc.nat(20), { minLength: size, maxLength: size });
const plan = anyEdges().chain((list) => fc.tuple(fc.constant(list), durationsFor(list.size)));

it('is never shortened by one more link', () => {
  fc.assert(
    fc.property(plan, fc.nat(), fc.nat(), ([{ size, edges }, durations], a, b) => {
      const before = schedule(condense(graph(size, edges)), durations);
      const more = [...edges, [a % size, b % size] as const].filter(([from, to]) => from !== to);
      const after = schedule(condense(graph(size, more)), durations);
      expect(after.duration).toBeGreaterThanOrEqual(before.duration);
    }),
  );
});

it('has a chain whose durations add up to its length and that has no slack', () => {
  fc.assert(
    fc.property(plan, ([{ size, edges }, durations]) => {
      const { chain, duration, slack } = schedule(condense(graph(size, edges)), durations);
      expect(chain.reduce((sum, node) => sum + (durations[node] ?? 0), 0)).toBe(duration);
      for (const node of chain) expect(slack[node]).toBe(0);
    }),
  );
});

it('lets nobody start before all providers outside its ring have finished', () => {
  fc.assert(
    fc.property(plan, ([{ size, edges }, durations]) => {
      const condensation = condense(graph(size, edges));
      const { earliestStart, earliestFinish } = schedule(condensation, durations);
      for (const [provider, consumer] of edges) {
        if (condensation.groupOf[provider] === condensation.groupOf[consumer]) continue;
        expect(earliestStart[consumer]).toBeGreaterThanOrEqual(earliestFinish[provider] ?? 0);
      }
    }),
  );
});

interface Textbook {
  readonly cpm: readonly {
    readonly id: string;
    readonly input: { readonly activities: Activities };
    readonly expected: {
      readonly total: number;
      readonly critical: readonly string[];
      readonly table: unknown;
    };
  }[];
  readonly small_graphs: readonly {
    readonly id: string;
    readonly edges: readonly (readonly [number, number])[];
    readonly expected: {
      readonly scc_gt1: readonly (readonly number[])[];
      readonly longest_path_len?: number;
      readonly levels?: readonly (readonly number[])[];
    };
  }[];
}

const textbookFile = sharedDataFile('reference/graph_textbook.json');

describeWithFile(textbookFile)('published plans and graphs', () => {
  const read = (): Textbook => JSON.parse(readFileSync(textbookFile, 'utf8')) as Textbook;

  it('have our earliest and latest times and our critical items', () => {
    const { cpm } = read();
    expect(cpm.length).toBeGreaterThan(0);
    for (const { input, expected } of cpm) {
      const { names, result } = scheduleOf(input.activities);
      expect(result.duration).toBe(expected.total);
      expect(table(names, result)).toEqual(expected.table);
      expect(names.filter((_, node) => result.slack[node] === 0)).toEqual(
        [...expected.critical].sort(),
      );
    }
  });

  it('have our rings, levels and longest chains (which count items, theirs edges)', () => {
    const { small_graphs: graphs } = read();
    expect(graphs.length).toBeGreaterThan(0);
    for (const { edges, expected } of graphs) {
      // Self-links are dropped before a graph is built.
      const pairs = edges.filter(([a, b]) => a !== b);
      const size = 1 + Math.max(...edges.flat());
      const built = graph(size, pairs);
      const condensation = condense(built);
      expect(ringsOf(condensation).map((ring) => [...ring])).toEqual(expected.scc_gt1);
      if (expected.levels === undefined || expected.longest_path_len === undefined) continue;
      const { levelOf, sizes } = levels(built, condensation);
      expect(sizes).toHaveLength(expected.longest_path_len + 1);
      expected.levels.forEach((nodes, level) => {
        for (const node of nodes) expect(levelOf[node]).toBe(level);
      });
    }
  });
});
