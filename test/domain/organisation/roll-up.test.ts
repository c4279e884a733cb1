import fc from 'fast-check';
import { dependencyMatrix, type DependencyMatrix } from '../../../src/domain/dependencies/matrix';
import {
  ORGANISATION_LEVELS,
  NO_GROUP,
  rollUp,
  type Belonging,
  type OrganisationLevel,
  type Organisation,
} from '../../../src/domain/organisation/roll-up';

const ORGANISATION: Organisation = {
  trains: [
    { id: 'pay', name: 'Payments', teams: ['Cards', 'Ledger'] },
    { id: 'find', name: 'Search', teams: ['Index'] },
    { id: 'new', name: 'New train', teams: [] },
  ],
  valueStreams: [{ id: 'shop', name: 'Shopping', trains: ['pay', 'new'] }],
};

const in_ = (team: string | null, project = 'SHOP'): Belonging => ({ project, team });

it('rolls a team up to its train, and this to its value stream', () => {
  const groupsOf = rollUp(ORGANISATION);
  expect(groupsOf(in_('Ledger'))).toEqual({
    project: 'SHOP',
    team: 'Ledger',
    train: 'Payments',
    stream: 'Shopping',
  });
});

it('has no group for an unknown team, for one without a train, for a train without a stream', () => {
  const groupsOf = rollUp(ORGANISATION);
  const groups = (team: string | null) =>
    ORGANISATION_LEVELS.map((level) => groupsOf(in_(team))[level]);
  expect(groups(null)).toEqual(['SHOP', NO_GROUP, NO_GROUP, NO_GROUP]);
  expect(groups('Guild')).toEqual(['SHOP', 'Guild', NO_GROUP, NO_GROUP]);
  expect(groups('Index')).toEqual(['SHOP', 'Index', 'Search', NO_GROUP]);
});

const teams = ['Cards', 'Ledger', 'Index', 'Guild', null];
const dependency = fc.record({
  consumer: fc.constantFrom(...teams),
  provider: fc.constantFrom(...teams),
  health: fc.constantFrom('done', 'inConflict', 'atRisk', 'unplanned', 'healthy' as const),
});
const dependencies = fc.array(dependency, { maxLength: 60 });
type Dependency = typeof dependency extends fc.Arbitrary<infer One> ? One : never;

function matrixAt(level: OrganisationLevel, list: readonly Dependency[]): DependencyMatrix {
  const groupsOf = rollUp(ORGANISATION);
  const edges = list.map(({ consumer, provider, health }) => ({
    consumer: groupsOf(in_(consumer))[level],
    provider: groupsOf(in_(provider))[level],
    health,
  }));
  return dependencyMatrix(edges, { order: 'clusters', limit: 150 });
}

const total = (matrix: DependencyMatrix, consumer: string, provider: string): number =>
  matrix.cell(consumer, provider)?.total ?? 0;

it.each(ORGANISATION_LEVELS)(
  'counts each dependency once at the level %s, between groups or within',
  (level) => {
    const groupsOf = rollUp(ORGANISATION);
    fc.assert(
      fc.property(dependencies, (list) => {
        const matrix = matrixAt(level, list);
        const pairs = matrix.groups.flatMap((consumer) =>
          matrix.groups.map((provider) => [consumer, provider] as const),
        );
        const sum = (isWithin: boolean): number =>
          pairs
            .filter(([consumer, provider]) => (consumer === provider) === isWithin)
            .reduce((so, [consumer, provider]) => so + total(matrix, consumer, provider), 0);
        const within = list.filter(
          ({ consumer, provider }) =>
            groupsOf(in_(consumer))[level] === groupsOf(in_(provider))[level],
        ).length;
        expect([sum(true), sum(false)]).toEqual([within, list.length - within]);
      }),
    );
  },
);

it('is at each level the finer one added up', () => {
  const groupsOf = rollUp(ORGANISATION);
  fc.assert(
    fc.property(dependencies, fc.constantFrom('train', 'stream' as const), (list, level) => {
      const finer = matrixAt('team', list);
      const coarser = matrixAt(level, list);
      const groupOfTeam = (team: string): string =>
        groupsOf(in_(team === NO_GROUP ? null : team))[level];
      for (const consumer of coarser.groups) {
        for (const provider of coarser.groups) {
          const added = finer.groups
            .filter((team) => groupOfTeam(team) === consumer)
            .flatMap((one) =>
              finer.groups
                .filter((team) => groupOfTeam(team) === provider)
                .map((other) => total(finer, one, other)),
            )
            .reduce((sum, count) => sum + count, 0);
          expect(total(coarser, consumer, provider)).toBe(added);
        }
      }
    }),
  );
});

it('counts the example of docs/figures.md', () => {
  const groupsOf = rollUp({
    trains: [{ id: 'a', name: 'A', teams: ['one', 'two'] }],
    valueStreams: [],
  });
  const pairs = [
    ['one', 'two'],
    ['one', 'three'],
    ['three', 'four'],
  ] as const;
  const cells = (level: OrganisationLevel) => {
    const edges = pairs.map(([consumer, provider]) => ({
      consumer: groupsOf(in_(consumer))[level],
      provider: groupsOf(in_(provider))[level],
      health: 'healthy' as const,
    }));
    const matrix = dependencyMatrix(edges, { order: 'alphabetical', limit: 150 });
    return matrix.groups.flatMap((consumer) =>
      matrix.groups.flatMap((provider) => {
        const count = total(matrix, consumer, provider);
        return count === 0 ? [] : [[consumer, provider, count]];
      }),
    );
  };
  expect(cells('team')).toEqual([
    ['one', 'three', 1],
    ['one', 'two', 1],
    ['three', 'four', 1],
  ]);
  expect(cells('train')).toEqual([
    [NO_GROUP, NO_GROUP, 1],
    ['A', NO_GROUP, 1],
    ['A', 'A', 1],
  ]);
});
