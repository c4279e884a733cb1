import { DEFAULT_SETTINGS, parseSettings } from '../../../../src/contract/settings';
import { analysePortfolio } from '../../../../src/use-cases/analyse-portfolio';
import { teamSpots } from '../../../../static/app/src/analysis/team-spots';
import { at, blockingItems } from '../../../builders/work-item';

const items = blockingItems(
  [
    ['SHOP-1', 'PAY-1'],
    ['SHOP-1', 'SHOP-2'],
  ],
  (key) => ({ team: key === 'PAY-1' ? 'Payments' : 'Web' }),
);
const spotsBy = (settings: typeof DEFAULT_SETTINGS) =>
  teamSpots(
    analysePortfolio({ items, linkTypes: [], inScope: null, timeZone: 'UTC' }, settings, () =>
      at('2026-11-20T09:00:00Z'),
    ),
  );

it('tells by team what others wait for, and whether the list can be filtered by it', () => {
  expect(spotsBy(DEFAULT_SETTINGS)).toMatchObject({
    spots: [{ team: 'SHOP', dependencies: 1, heldUp: 1 }],
    areProjects: true,
  });
  expect(spotsBy(parseSettings({ team: { from: 'component' } }))).toMatchObject({
    spots: [{ team: 'Web', dependencies: 1 }],
    areProjects: false,
  });
});
