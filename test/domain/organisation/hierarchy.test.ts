import fc from 'fast-check';
import { dependencyMatrix } from '../../../src/domain/dependencies/matrix';
import { hierarchyOf, type PlacedIssue } from '../../../src/domain/organisation/hierarchy';
import {
  HIERARCHY_LEVELS,
  NO_GROUP,
  UNKNOWN_GROUP,
  type HierarchyLevel,
} from '../../../src/domain/organisation/roll-up';

function placed(key: string, level: number | null, parent: string | null = null): PlacedIssue {
  const id = key.toLowerCase();
  const above = parent === null ? null : { id: parent.toLowerCase(), key: parent };
  return { id, key, level, isSubtask: level !== null && level < 0, parent: above };
}

const groupsOf = (issues: readonly PlacedIssue[], key: string) =>
  hierarchyOf(issues).groupsOf({ id: key.toLowerCase(), key });

const COMPANY = [
  placed('INIT-1', 2),
  placed('EPIC-1', 1, 'INIT-1'),
  placed('EPIC-2', 1),
  placed('STORY-1', 0, 'EPIC-1'),
  placed('STORY-2', 0, 'EPIC-2'),
  placed('STORY-3', 0),
  placed('SUB-1', -1, 'STORY-1'),
];

it('finds the epic of a sub-task above its story, and the initiative above the epic', () => {
  expect(groupsOf(COMPANY, 'SUB-1')).toEqual({ epic: 'EPIC-1', above: 'INIT-1' });
  expect(groupsOf(COMPANY, 'EPIC-1')).toEqual({ epic: 'EPIC-1', above: 'INIT-1' });
  expect(groupsOf(COMPANY, 'STORY-2')).toEqual({ epic: 'EPIC-2', above: NO_GROUP });
  expect(groupsOf(COMPANY, 'STORY-3')).toEqual({ epic: NO_GROUP, above: NO_GROUP });
});

it('counts what stands above the epics as its own at their level', () => {
  expect(groupsOf(COMPANY, 'INIT-1')).toEqual({ epic: 'INIT-1', above: 'INIT-1' });
});

it('takes the lowest level above epics that there is, and none where there is none', () => {
  expect(hierarchyOf([placed('A-1', 4), placed('A-2', 3), placed('A-3', 1)]).levels.above).toBe(3);
  expect(hierarchyOf([placed('A-3', 1)]).levels.above).toBeNull();
  expect(groupsOf([placed('A-3', 1)], 'A-3')).toEqual({ epic: 'A-3', above: NO_GROUP });
});

it('does not know what is above a parent that is not among them', () => {
  const issues = [placed('A-1', 0, 'HIDDEN-1'), placed('A-2', 1, 'HIDDEN-2'), placed('TOP-1', 2)];
  expect(groupsOf(issues, 'A-1')).toEqual({ epic: UNKNOWN_GROUP, above: UNKNOWN_GROUP });
  expect(groupsOf(issues, 'A-2')).toEqual({ epic: 'A-2', above: UNKNOWN_GROUP });
  expect(groupsOf(issues, 'NAMED-1')).toEqual({ epic: UNKNOWN_GROUP, above: UNKNOWN_GROUP });
});

it('names a parent by its key where nothing else is told, and by its id where the key is old', () => {
  const epic = { ...placed('EPIC-9', 1), id: '9' };
  const byKey = { ...placed('A-1', 0), parent: { id: null, key: 'EPIC-9' } };
  const byId = { ...placed('A-2', 0), parent: { id: '9', key: 'OLD-1' } };
  const other = { ...placed('A-3', 0), parent: { id: '10', key: 'EPIC-9' } };
  const issues = [epic, byKey, byId, other];
  expect(groupsOf(issues, 'A-1').epic).toBe('EPIC-9');
  expect(groupsOf(issues, 'A-2').epic).toBe('EPIC-9');
  expect(groupsOf(issues, 'A-3').epic).toBe(UNKNOWN_GROUP);
});

it('takes an issue of which Jira tells no level for a story, and a sub-task for less', () => {
  const issues = [
    placed('EPIC-1', 1),
    placed('A-1', null, 'EPIC-1'),
    { ...placed('A-2', null, 'A-1'), isSubtask: true },
  ];
  expect(groupsOf(issues, 'A-2').epic).toBe('EPIC-1');
});

/** Any parents, also in circles and to what is not there. */
const keys = Array.from({ length: 12 }, (_, at) => `A-${String(at)}`);
const anyIssues = fc
  .tuple(
    ...keys.map((key) =>
      fc
        .record({
          level: fc.option(fc.integer({ min: -1, max: 3 })),
          parent: fc.option(fc.constantFrom(...keys, 'GONE-1')),
        })
        .map(({ level, parent }) => placed(key, level, parent)),
    ),
  )
  .chain((all) => fc.shuffledSubarray(all));

it('ends whatever the parents are, and whatever order they come in', () => {
  fc.assert(
    fc.property(anyIssues, fc.gen(), (issues, gen) => {
      const [one, other] = [issues, gen(fc.shuffledSubarray, issues, { minLength: issues.length })];
      for (const key of keys) expect(groupsOf(one, key)).toEqual(groupsOf(other, key));
    }),
  );
});

it('tells by the epic what stands above it, so that initiatives are parted into epics', () => {
  fc.assert(
    fc.property(anyIssues, (issues) => {
      const aboveOf = new Map<string, string>();
      for (const key of keys) {
        const { epic, above } = groupsOf(issues, key);
        expect(aboveOf.get(epic) ?? above).toBe(above);
        aboveOf.set(epic, above);
      }
    }),
  );
});

const dependencies = fc.array(
  fc.record({ consumer: fc.constantFrom(...keys), provider: fc.constantFrom(...keys) }),
  { maxLength: 40 },
);

function matrixAt(
  level: HierarchyLevel,
  issues: readonly PlacedIssue[],
  list: readonly { readonly consumer: string; readonly provider: string }[],
) {
  const edges = list.map(({ consumer, provider }) => ({
    consumer: groupsOf(issues, consumer)[level],
    provider: groupsOf(issues, provider)[level],
    health: 'healthy' as const,
  }));
  return dependencyMatrix(edges, { order: 'clusters', limit: 150 });
}

it.each(HIERARCHY_LEVELS)('counts each dependency in one cell of the level %s', (level) => {
  fc.assert(
    fc.property(anyIssues, dependencies, (issues, list) => {
      const matrix = matrixAt(level, issues, list);
      const sum = matrix.groups
        .flatMap((one) => matrix.groups.map((other) => matrix.cell(one, other)?.total ?? 0))
        .reduce((so, count) => so + count, 0);
      expect(sum).toBe(list.length);
    }),
  );
});

it('counts the example of docs/figures.md', () => {
  const issues = [
    placed('I-1', 2),
    placed('E-1', 1, 'I-1'),
    placed('F-1', 1),
    placed('T-1', 0, 'E-1'),
    placed('S-1', -1, 'T-1'),
    placed('A-1', 0, 'F-1'),
    placed('B-1', 0),
  ];
  const list = [
    { consumer: 'S-1', provider: 'A-1' },
    { consumer: 'S-1', provider: 'B-1' },
    { consumer: 'I-1', provider: 'F-1' },
  ];
  const epics = matrixAt('epic', issues, list);
  const countOf = (consumer: string, provider: string) => epics.cell(consumer, provider)?.total;
  expect([countOf('E-1', 'F-1'), countOf('E-1', NO_GROUP), countOf('I-1', 'F-1')]).toEqual([
    1, 1, 1,
  ]);
  expect(matrixAt('above', issues, list).cell('I-1', NO_GROUP)?.total).toBe(3);
});
