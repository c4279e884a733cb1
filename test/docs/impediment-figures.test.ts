import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/contract/settings';
import { formatDay, type Day } from '../../src/domain/calendar/day';
import { FOUND_CODES } from '../../src/domain/impediments/found-codes';
import { mapIssue } from '../../src/jira/issue-mapping';
import { analysePortfolio } from '../../src/use-cases/analyse-portfolio';
import { impedimentTrendsOf } from '../../src/use-cases/impediments/impediment-trends';
import { impedimentsOf } from '../../src/use-cases/impediments/impediments-of';
import { similarTo, solvedImpediments } from '../../src/use-cases/impediments/similar-impediments';
import { PLAIN_RULES } from '../builders/rest-issue';
import { runJson } from '../builders/run';
import { temporaryFolder } from '../builders/temporary-folder';
import { at, day } from '../builders/work-item';

const { write } = temporaryFolder();
const page = readFileSync(path.join(__dirname, '../../docs/figures.md'), 'utf8');

const block = (heading: string): string =>
  new RegExp(`^\`\`\`${heading}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(page)?.[1] ?? '';
const shown = (name: string): unknown => JSON.parse(block(`json ${name}`)) as unknown;

const DAY_NAMES = new Set(['week', 'removedOn', 'expiresOn']);
const written = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (name, part: unknown) =>
      typeof part === 'number' && DAY_NAMES.has(name) ? formatDay(part as Day) : part,
    ),
  ) as unknown;

const items = block('jsonl impediments')
  .trim()
  .split('\n')
  .map((line) => mapIssue(JSON.parse(line) as object, PLAIN_RULES));
const portfolio = analysePortfolio(
  { items, linkTypes: [], inScope: null, timeZone: 'UTC' },
  DEFAULT_SETTINGS,
  () => at('2026-11-20T00:00:00Z'),
);
const impediments = impedimentsOf(portfolio, DEFAULT_SETTINGS);
const recorded = impediments.open.find(({ item }) => item.key === 'SHOP-40');

it('shows of impediments what the report says of their example', async () => {
  const data = write('impediments.jsonl', block('jsonl impediments'));
  const report = await runJson(['--data', data, '--as-of', '2026-11-20']);
  expect(report).toMatchObject(shown('impediments') as object);
});

it('explains every way of finding one', () => {
  const [, chapter = ''] = /^## Impediments\n([\s\S]*?)^### /m.exec(page) ?? [];
  for (const code of FOUND_CODES) expect(chapter).toContain(`| \`${code}\``);
});

it('shows the clock of the example', () => {
  expect(written(recorded?.clock)).toEqual(shown('clock'));
});

it('shows what is remembered of the example', () => {
  if (recorded === undefined) throw new Error('SHOP-40 is missing.');
  const similar = similarTo(recorded, solvedImpediments(portfolio)).map(
    ({ solved: { issue, solution }, reasons, words, score }) => ({
      ...{ key: issue.key, reasons, words, solution, score },
    }),
  );
  expect(similar).toEqual(shown('memory'));
});

it('shows the trends of the example', () => {
  const period = { from: day('2026-10-26'), to: day('2026-11-20') };
  const costs = new Map([['SHOP-40', 7000]]);
  const trends = impedimentTrendsOf(portfolio, impediments, period, costs);
  expect(written(trends)).toEqual(shown('trends'));
});
