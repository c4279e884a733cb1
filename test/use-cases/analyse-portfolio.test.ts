import { DEFAULT_SETTINGS } from '../../src/contract/settings';
import { analysePortfolio, UnknownLinkType } from '../../src/use-cases/analyse-portfolio';
import type { WorkItem } from '../../src/domain/work-items/work-item';
import { at, blockingItems } from '../builders/work-item';

const analyse = (items: readonly WorkItem[], scope: string | null = null) =>
  analysePortfolio(
    {
      items,
      linkTypes: [],
      inScope: scope === null ? null : ({ key }) => key.startsWith(scope),
      timeZone: 'Europe/Berlin',
    },
    DEFAULT_SETTINGS,
    () => at('2026-11-20T09:00:00Z'),
  );

const reasonsOf = (portfolio: ReturnType<typeof analyse>) => {
  const { dependencies, health } = portfolio.map;
  return Array.from(dependencies.graph.targets, (consumer, row) => {
    const ends = [dependencies.providers[row] ?? 0, consumer].map(
      (item) => dependencies.keys[item],
    );
    return [...ends, ...(health[row]?.reasons ?? [])];
  });
};

const RING_AND_CHAIN = blockingItems([
  ['A-1', 'B-1'],
  ['B-1', 'C-1'],
  ['C-1', 'A-1'],
  ['D-1', 'D-2'],
  ['D-2', 'D-3'],
  ['D-3', 'A-2'],
]);

it('says the same of a dependency whatever part is looked at', () => {
  const whole = new Map(
    reasonsOf(analyse(RING_AND_CHAIN)).map(([a, b, ...reasons]) => [
      `${a ?? ''} ${b ?? ''}`,
      reasons,
    ]),
  );
  const part = analyse(RING_AND_CHAIN, 'A-');
  expect(reasonsOf(part).map(([a, b]) => [a, b])).toEqual([
    ['A-1', 'B-1'],
    ['C-1', 'A-1'],
    ['D-3', 'A-2'],
  ]);
  for (const [a, b, ...reasons] of reasonsOf(part)) {
    expect(reasons).toEqual(whole.get(`${a ?? ''} ${b ?? ''}`));
  }
  expect(part.map.rings).toEqual([['A-1', 'B-1', 'C-1']]);
  expect(part.map.holdsUp[part.map.dependencies.keys.indexOf('A-1')]).toBe(2);
});

it('takes the zone from the settings, then from the site', () => {
  expect(analyse([]).timeZone.name).toBe('Europe/Berlin');
});

it('refuses settings that name a link type nobody has', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    linkTypes: [{ name: 'Stops', waits: 'inward' as const }],
  };
  const reading = { items: RING_AND_CHAIN, linkTypes: [], inScope: null, timeZone: null };
  expect(() => analysePortfolio(reading, settings, () => at('2026-11-20T09:00:00Z'))).toThrow(
    UnknownLinkType,
  );
});
