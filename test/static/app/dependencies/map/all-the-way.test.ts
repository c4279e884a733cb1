import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../../../src/contract/settings';
import { addDays } from '../../../../../src/domain/calendar/day';
import { criticalChainTo } from '../../../../../src/domain/dependencies/critical-chain-to';
import { analysePortfolio } from '../../../../../src/use-cases/analyse-portfolio';
import { grouping, hierarchyOfAll } from '../../../../../static/app/src/analysis/hierarchy-names';
import { dependencyRows } from '../../../../../static/app/src/analysis/dependency-row';
import { allTheWay } from '../../../../../static/app/src/dependencies/map/all-the-way';
import { mapFacts } from '../../../../../static/app/src/analysis/map-facts';
import { mapGraph } from '../../../../../static/app/src/dependencies/map/map-graph';
import { anyEdges } from '../../../../arbitraries/edges';
import { at, blockingItems, BLOCKS } from '../../../../builders/work-item';
import { graphOf, keysOf, numbersOf, SCHEDULE, TODAY } from './graphs';

it('follows open work all the way back and tells what decides the end', () => {
  const graph = graphOf(['C-1 < B-1', 'B-1 < A-1', 'C-1 < X-1', 'X-1 < DONE-1', 'DONE-1 < OLD-1'], {
    'X-1': { remaining: { days: 5, basis: 'no-end' } },
    'DONE-1': { isDone: true, remaining: null },
  });
  const way = allTheWay(graph, numbersOf(graph, 'C-1'), SCHEDULE);
  expect(keysOf(graph, way.chain)).toEqual(['X-1', 'C-1']);
  expect(way).toMatchObject({ behind: 3, workingDays: 6, guesses: 1, ahead: 0, first: null });
  // Friday, and the working week after it.
  expect(way.finish).toBe(SCHEDULE.today + 7);
});

it('names what breaks first, also where it is late already', () => {
  const graph = graphOf([
    { pair: 'B-1 < A-1', need: '2026-12-10', provide: '2026-12-01' },
    { pair: 'C-1 < A-1', need: '2026-11-28', provide: '2026-12-01' },
    { pair: 'D-1 < A-1', provide: '2026-12-01' },
    'E-1 < B-1',
  ]);
  const way = allTheWay(graph, numbersOf(graph, 'A-1'), SCHEDULE);
  expect(way).toMatchObject({ ahead: 4, buffer: -3 });
  expect(way.first?.row.consumer.key).toBe('C-1');
});

it('has nothing to tell of what is done', () => {
  const graph = graphOf(['B-1 < A-1'], { 'A-1': { isDone: true, remaining: null } });
  const way = allTheWay(graph, numbersOf(graph, 'A-1'), SCHEDULE);
  expect(way).toMatchObject({ behind: 0, chain: [], finish: null, ahead: 0, first: null });
});

it('agrees with the page of the critical chain', () => {
  const sites = anyEdges(10).chain(({ size, edges }) =>
    fc.record({
      pairs: fc.constant(
        edges.map(([a, b]) => [`K-${String(a + 1)}`, `K-${String(b + 1)}`] as const),
      ),
      dues: fc.array(fc.option(fc.integer({ min: -5, max: 40 }), { nil: null }), {
        minLength: size,
        maxLength: size,
      }),
    }),
  );
  fc.assert(
    fc.property(sites, ({ pairs, dues }) => {
      const items = blockingItems(pairs).map((item) => {
        const due = dues[Number(item.key.slice(2)) - 1] ?? null;
        return { ...item, due: due === null ? null : addDays(TODAY, due) };
      });
      const reading = { items, linkTypes: [BLOCKS], inScope: null, timeZone: 'UTC' };
      const portfolio = analysePortfolio(reading, DEFAULT_SETTINGS, () =>
        at('2026-11-20T09:00:00Z'),
      );
      const { corpus, whole, policy } = portfolio;
      const facts = mapFacts(portfolio, DEFAULT_SETTINGS);
      const { calendar } = facts;
      const { teamOf } = portfolio;
      const rows = dependencyRows(
        { corpus, map: whole, teamOf },
        grouping(DEFAULT_SETTINGS.organisation, hierarchyOfAll(items, [])),
        true,
      );
      const graph = mapGraph(rows, facts, { isDrawn: () => true, isWanted: () => true });
      const { assumedDays } = DEFAULT_SETTINGS.chain;
      for (const [item, { key }] of graph.items.entries()) {
        const nodes = [corpus.findKey(key) ?? -1];
        const chainPolicy = { ...policy, calendar, assumedDays };
        const page = criticalChainTo(corpus, whole.dependencies, { nodes, by: null }, chainPolicy);
        const { chain, workingDays, finish, guesses, behind } = allTheWay(graph, [item], facts);
        expect(keysOf(graph, chain)).toEqual(page.chain.map((one) => one.key));
        expect({ workingDays, finish, guesses }).toEqual({
          workingDays: page.workingDays,
          finish: page.finish,
          guesses: page.guesses,
        });
        expect(behind).toBe(page.items.length - 1);
      }
    }),
    { numRuns: 40 },
  );
});
