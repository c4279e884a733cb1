import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../src/contract/settings';
import { hotSpotsByTeam } from '../../../src/domain/dependencies/hot-spots-by-team';
import type { WorkItem } from '../../../src/domain/work-items/work-item';
import { analysePortfolio } from '../../../src/use-cases/analyse-portfolio';
import { anyEdges, reachedFrom } from '../../arbitraries/edges';
import { at, blockingItems, day, DONE } from '../../builders/work-item';

type Pairs = readonly (readonly [string, string])[];

const spotsOf = (pairs: Pairs, facts: (key: string) => Partial<WorkItem> = () => ({})) => {
  const { map, corpus } = analysePortfolio(
    { items: blockingItems(pairs, facts), linkTypes: [], inScope: null, timeZone: 'UTC' },
    { ...DEFAULT_SETTINGS, team: { from: 'component' } },
    () => at('2026-01-03T00:00:00Z'),
  );
  return hotSpotsByTeam(map, (item) => corpus.teamOf(map.dependencies.nodes[item] ?? 0));
};

it('counts what other teams wait for, through any team, each item once', () => {
  const pairs: Pairs = [
    ['A-1', 'B-1'],
    ['A-2', 'B-1'],
    ['B-1', 'C-1'],
    ['C-1', 'A-3'],
    ['A-1', 'A-2'],
  ];
  const dates = { 'A-1': day('2026-02-20'), 'B-1': day('2026-02-10') };
  const due = new Map(Object.entries(dates));
  expect(spotsOf(pairs, (key) => ({ due: due.get(key) ?? null }))).toEqual([
    { team: 'A', dependencies: 2, inConflict: 1, atRisk: 0, heldUp: 2 },
    { team: 'B', dependencies: 1, inConflict: 0, atRisk: 1, heldUp: 2 },
    { team: 'C', dependencies: 1, inConflict: 0, atRisk: 1, heldUp: 1 },
  ]);
});

it('leaves out what is done, and ends of unknown teams', () => {
  const pairs: Pairs = [
    ['A-1', 'B-1'],
    ['B-1', 'C-1'],
    ['D-1', 'C-2'],
    ['C-3', 'D-2'],
  ];
  const facts = (key: string): Partial<WorkItem> => {
    if (key === 'A-1') return { status: DONE };
    return key.startsWith('D') ? { team: null } : {};
  };
  expect(spotsOf(pairs, facts).map(({ team }) => team)).toEqual(['B']);
});

it('counts the items that can be reached from those of the team', () => {
  fc.assert(
    fc.property(anyEdges(), (list) => {
      const teamOf = (item: number): string => 'ABC'[item % 3] ?? '';
      const keyOf = (item: number): string => `${teamOf(item)}-${String(item)}`;
      const reached = reachedFrom(list);
      const items = list.edges.flat();
      for (const { team, heldUp } of spotsOf(list.edges.map(([a, b]) => [keyOf(a), keyOf(b)]))) {
        const waiting = items
          .filter((item) => teamOf(item) === team)
          .flatMap((item) => [...(reached[item] ?? [])])
          .filter((item) => teamOf(item) !== team);
        expect(heldUp).toBe(new Set(waiting).size);
      }
    }),
  );
});
