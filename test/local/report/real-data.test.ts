import { readFileSync } from 'node:fs';
import { runJson } from '../../builders/run';
import { temporaryFolder } from '../../builders/temporary-folder';
import { describeWithFile, sharedDataFile } from '../../shared-data';

const { write } = temporaryFolder();
const titanium = sharedDataFile('jira/titanium_issues.jsonl.gz');
const fluid = sharedDataFile('jira/fluid_issues.jsonl.gz');

interface Reference {
  readonly cases: readonly {
    readonly id: string;
    readonly expected: {
      readonly nodes: number;
      readonly edges: number;
      readonly cross_project_edges: number;
      readonly cycles_scc: readonly (readonly string[])[];
      readonly longest_path_nodes_after_removing_cycle_members: number;
      readonly topological_level_sizes_after_removing_cycle_members: readonly number[];
      readonly redundant_edges_of_condensation: readonly (readonly [string, string])[];
      readonly top_downstream_counts: readonly (readonly [string, number])[];
      readonly project_to_project_edges: readonly (readonly [string, string, number])[];
    };
  }[];
}

const BLOCKS = { name: 'Blocks', waits: 'inward' };
const DEPENDS = { name: 'Depends', waits: 'outward' };

describeWithFile(titanium)('29,057 issues of a public Jira (tidev/jira-archive)', () => {
  it.each([
    ['titanium-blocks', [BLOCKS]],
    ['titanium-blocks+depends', [BLOCKS, DEPENDS]],
  ])('have the figures that an independent graph library finds in %s', async (id, linkTypes) => {
    const file = sharedDataFile('reference/graph_titanium.json');
    const { cases } = JSON.parse(readFileSync(file, 'utf8')) as Reference;
    const expected = cases.find((candidate) => candidate.id === id)?.expected;
    const config = write(`${id}.json`, JSON.stringify({ linkTypes }));
    const { dependencies } = await runJson(['--data', titanium, '--config', config]);
    expect(dependencies).toMatchObject({
      issues: expected?.nodes,
      edges: expected?.edges,
      crossProject: expected?.cross_project_edges,
      cycles: expected?.cycles_scc,
      longestChain: expected?.longest_path_nodes_after_removing_cycle_members,
      levels: expected?.topological_level_sizes_after_removing_cycle_members,
      redundant: expected?.redundant_edges_of_condensation,
      hotspots: expected?.top_downstream_counts.map(([key, holdsUp]) => ({ key, holdsUp })),
    });
    const pairs = dependencies.betweenProjects.map(({ provider, consumer, count }) =>
      JSON.stringify([provider, consumer, count]),
    );
    const theirs = expected?.project_to_project_edges.map((pair) => JSON.stringify(pair));
    expect(new Set(pairs)).toEqual(new Set(theirs));
  });

  it('have the figures that the project was asked to reach', async () => {
    const config = write('both.json', JSON.stringify({ linkTypes: [BLOCKS, DEPENDS] }));
    const { scope, findings, dependencies } = await runJson([
      '--data',
      titanium,
      '--config',
      config,
    ]);
    expect(scope).toEqual({
      issues: 29_057,
      projects: ['AC', 'ALOY', 'DAEMON', 'MOD', 'TIMOB'],
      links: 8922,
      partial: 0,
    });
    expect(dependencies).toMatchObject({
      issues: 1530,
      edges: 1031,
      crossProject: 360,
      outside: 367,
      cycles: [],
      longestChain: 6,
    });
    expect(dependencies.redundant).toHaveLength(22);
    expect(Object.values(dependencies.health).reduce((sum, count) => sum + count, 0)).toBe(1031);
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'done-without-resolution-date', count: 61 }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'unknown-parent', count: 608 }),
    );
  });

  it('are narrowed by a query as by counting', async () => {
    const { scope } = await runJson([
      '--data',
      titanium,
      '--jql',
      'project = ALOY',
      '--section',
      'scope',
    ]);
    expect(scope).toMatchObject({ issues: 1499, projects: ['ALOY'] });
  });

  it('tell of impediments what can be told without a changelog', async () => {
    const { impediments, dependencies } = await runJson([
      ...['--data', titanium],
      ...['--as-of', '2021-11-20'],
    ]);
    // All 57 in progress have not changed for weeks; the one that is flagged is closed.
    expect(dependencies.health.inConflict).toBe(0);
    expect(impediments.open).toBe(57);
    for (const { found, ageDays, blockedDays, blockedDaysWhy } of impediments.list) {
      expect(found).toEqual(['stalled']);
      expect(ageDays).toBeGreaterThan(5);
      expect([blockedDays, blockedDaysWhy]).toEqual([null, 'no-changelog']);
    }
  });
});

describeWithFile(fluid)('10,052 issues of a Jira Cloud site (fluid-project/jira-to-11ty)', () => {
  it('show two rings once somebody says which end of "Dependence" waits', async () => {
    const linkTypes = [{ name: 'Dependence', waits: 'outward' }];
    const config = write('fluid.json', JSON.stringify({ linkTypes }));
    const { scope, dependencies } = await runJson(['--data', fluid, '--config', config]);
    expect(scope).toMatchObject({ issues: 10_052, links: 1858 });
    expect(dependencies.edges).toBe(633);
    expect(dependencies.cycles).toHaveLength(2);
  });

  it('show no dependency before, since their links have no wording', async () => {
    const { dependencies } = await runJson(['--data', fluid]);
    expect(dependencies).toMatchObject({ issues: 0, edges: 0, cycles: [], list: [] });
  });
});
