import fc from 'fast-check';
import { parseSettings } from '../../../../src/contract/settings';
import { dependencyRows } from '../../../../static/app/src/analysis/dependency-row';
import { grouping, hierarchyOfAll } from '../../../../static/app/src/analysis/hierarchy-names';
import { teamSpots } from '../../../../static/app/src/analysis/team-spots';
import { filterOfSpot } from '../../../../static/app/src/dependencies/insights/filter-of-spot';
import { filteredRows } from '../../../../static/app/src/dependencies/row-filter';
import { analysePortfolio } from '../../../../src/use-cases/analyse-portfolio';
import { at, blockingItems } from '../../../builders/work-item';

const KEYS = ['SHOP-1', 'SHOP-2', 'PAY-1', 'PAY-2', 'OPS-1'];
const pair = fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...KEYS));

it.each([{ from: 'project' }, { from: 'component' }])(
  'leads from a team to exactly what others wait for it for, where a team is a $from',
  (team) => {
    const settings = parseSettings({ team });
    const teams = fc.record(
      Object.fromEntries(KEYS.map((key) => [key, fc.constantFrom('Web', 'Cards', null)])),
    );
    const pairs = fc.array(pair, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(pairs, teams, (list, teamOfKey) => {
        const items = blockingItems(
          list.filter(([one, other]) => one !== other),
          (key) => ({ team: teamOfKey[key] ?? null }),
        );
        const reading = { items, linkTypes: [], inScope: null, timeZone: 'UTC' };
        const portfolio = analysePortfolio(reading, settings, () => at('2026-11-20T09:00:00Z'));
        const groupsOf = grouping(settings.organisation, hierarchyOfAll(items, []));
        const rows = dependencyRows(portfolio, groupsOf, true);
        const { spots, areProjects } = teamSpots(portfolio);
        for (const spot of spots) {
          const shown = filteredRows(rows, filterOfSpot(spot.team, areProjects));
          expect(shown).toHaveLength(spot.dependencies);
        }
      }),
    );
  },
);
