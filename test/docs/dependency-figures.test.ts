import { readFileSync } from 'node:fs';
import path from 'node:path';
import { workCalendarOf } from '../../src/contract/work-calendar-setting';
import { DEFAULT_SETTINGS } from '../../src/contract/settings';
import { formatDay, type Day } from '../../src/domain/calendar/day';
import { formatInstant, type Instant } from '../../src/domain/calendar/instant';
import { dependencyAges } from '../../src/domain/dependencies/ageing';
import { criticalChainTo } from '../../src/domain/dependencies/critical-chain-to';
import { CHANGE_KINDS } from '../../src/domain/dependencies/dependency-change';
import { hotSpotsByTeam } from '../../src/domain/dependencies/hot-spots-by-team';
import { mapIssue } from '../../src/jira/issue-mapping';
import { analysePortfolio } from '../../src/use-cases/analyse-portfolio';
import { changesSince, linkHistoryOf } from '../../src/use-cases/changes-since';
import { PLAIN_RULES } from '../builders/rest-issue';
import { at, day } from '../builders/work-item';

const page = readFileSync(path.join(__dirname, '../../docs/figures.md'), 'utf8');

const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text]) => text ?? '',
  );

const shown = (name: string): unknown => JSON.parse(blocks(`json ${name}`)[0] ?? '') as unknown;

/** Days and instants as the page writes them. */
const written = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (name, part: unknown) => {
      if (typeof part !== 'number') return part;
      if (name === 'at' || name === 'madeAt') return formatInstant(part as Instant);
      return DAY_NAMES.has(name) ? formatDay(part as Day) : part;
    }),
  ) as unknown;

const DAY_NAMES = new Set([
  'day',
  'by',
  'finish',
  'earliestStart',
  'earliestFinish',
  'latestStart',
  'latestFinish',
]);

const linesOf = (text = '') =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly key: string });

const [issues = [], changelogs = []] = blocks('jsonl').map(linesOf);
const reading = {
  items: issues.map((issue) =>
    mapIssue({ ...issue, ...changelogs.find(({ key }) => key === issue.key) }, PLAIN_RULES),
  ),
  linkTypes: [],
  inScope: null,
  timeZone: 'UTC',
};
const portfolioAt = (instant: string) =>
  analysePortfolio(reading, DEFAULT_SETTINGS, () => at(instant));

it('shows the critical chain of the example', () => {
  const { corpus, map, policy } = portfolioAt('2026-11-20T00:00:00Z');
  const nodes = [corpus.findKey('PAY-1') ?? -1];
  const chain = criticalChainTo(
    corpus,
    map.dependencies,
    { nodes, by: day('2026-12-08') },
    {
      ...policy,
      calendar: workCalendarOf(DEFAULT_SETTINGS),
      assumedDays: DEFAULT_SETTINGS.chain.assumedDays,
    },
  );
  expect(written(chain)).toMatchObject(shown('chain') as object);
});

it('shows the hot spots by team of the example', () => {
  const { map, teamOf } = portfolioAt('2026-11-20T00:00:00Z');
  const spots = hotSpotsByTeam(map, (item) => teamOf(map.dependencies.nodes[item] ?? 0));
  expect(spots).toEqual(shown('teams'));
});

it('shows the ages of the example', () => {
  const portfolio = portfolioAt('2026-12-02T00:00:00Z');
  const { keys, providers, graph } = portfolio.map.dependencies;
  const ages = dependencyAges(portfolio, linkHistoryOf(reading, portfolio)).flatMap(
    ({ row, ...age }) => {
      const provider = keys[providers[row] ?? 0];
      const consumer = keys[graph.targets[row] ?? 0];
      return age.madeAt === null ? [] : [{ provider, consumer, ...age }];
    },
  );
  expect(written(ages)).toEqual(shown('ages'));
});

it('shows what changed in the example', () => {
  const { changes } = changesSince({
    reading,
    settings: DEFAULT_SETTINGS,
    chooseSince: () => at('2026-11-13T00:00:00Z'),
    chooseNow: () => at('2026-11-20T00:00:00Z'),
  });
  const told = changes.dependencies.map(({ provider, consumer, isWorse, changes: all }) => ({
    provider: provider.key,
    consumer: consumer.key,
    isWorse,
    changes: all,
  }));
  expect(written(told)).toEqual(shown('changes'));
});

it('explains every kind of change', () => {
  for (const kind of CHANGE_KINDS) expect(page).toContain(`\`${kind}\``);
});
