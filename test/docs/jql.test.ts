import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from '../../local/forge/manifest/read-manifest';
import { EmbeddedJira } from '../../local/jira/embedded-jira';
import type { IssueData } from '../../local/jira/site-data';
import { FIELD_IDS } from '../../local/demo/vocabulary';
import { plantedTroubles } from '../../local/demo/planted-troubles';
import { issueFinder, nameIn, SITE, TODAY } from '../local/demo/sites';

const ROOT = path.join(__dirname, '../..');
const page = readFileSync(path.join(ROOT, 'docs/jql.md'), 'utf8');
const examples = [...page.matchAll(/^```jql\n(.+)\n```/gm)].map(([, jql]) => jql ?? '');

const NOW = Date.parse(`${TODAY}T09:00:00Z`);
const LATEST = '2026-12-04';
/** TODAY is a Friday; people look from Berlin. */
const MONDAY = '2026-11-15T23:00:00.000Z';

interface Said {
  readonly openAsks: number;
  readonly neededBy: string | null;
  readonly openPromises: number;
  readonly promiseBy: string | null;
  readonly touched: readonly string[];
}

/** What the properties of an issue say, told from their entries and not from their indexes. */
function saidOn({ properties }: IssueData): Said {
  const { asks = [] } = (properties['agile-pmo-ask'] ?? {}) as { asks?: readonly Entry[] };
  const { answers = [] } = (properties['agile-pmo-promise'] ?? {}) as {
    answers?: readonly Entry[];
  };
  const open = asks.filter(({ closed }) => closed === undefined);
  const promises = answers.filter(
    ({ kind, deliveredAt }) => kind === 'promised' && deliveredAt === undefined,
  );
  return {
    openAsks: open.length,
    neededBy: earliest(open.map(({ neededBy }) => neededBy ?? '')),
    openPromises: promises.length,
    promiseBy: earliest(promises.map(({ promisedBy }) => promisedBy ?? '')),
    touched: [...asks, ...answers].map(({ at }) => at),
  };
}

interface Entry {
  readonly at: string;
  readonly neededBy?: string;
  readonly closed?: string;
  readonly kind?: string;
  readonly promisedBy?: string;
  readonly deliveredAt?: string;
}

function earliest(days: readonly string[]): string | null {
  // An unreadable day of another tool: its index says the real one.
  const known = days.map((day) => day.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1'));
  return known.sort()[0] ?? null;
}

type Test = (said: Said, issue: IssueData) => boolean;

const isIn = (key: string) => (issue: IssueData) => issue.key.startsWith(`${key}-`);
const components = SITE.projects.flatMap((project) => project.components);
const isOf = (team: string) => (issue: IssueData) =>
  issue.componentIds.some((id) => nameIn(components, id) === team);
const category = ({ statusId }: IssueData) =>
  SITE.statuses.find(({ id }) => id === statusId)?.category;

/** Whose eyes the examples are read with: a portfolio manager, or who does what half a company waits for. */
const [[HUB = ''] = []] = plantedTroubles().hub;
const ASSIGNEE = issueFinder(SITE)(HUB).assigneeId ?? '';
const MANAGER =
  SITE.people.find(({ displayName }) => displayName === 'Carla Weidenfell')?.accountId ?? '';

const isBetween = (day: string | null, from: string, to: string) =>
  day !== null && day >= from && day <= to;

const MEANT: Readonly<Record<string, Test>> = {
  'project = SHOP AND pmoOpenAsks > 0 ORDER BY pmoAskNeededBy': (said, issue) =>
    isIn('SHOP')(issue) && said.openAsks > 0,
  'component = "Cloud Platform" AND pmoOpenPromises > 0 ORDER BY pmoPromiseBy': (said, issue) =>
    isOf('Cloud Platform')(issue) && said.openPromises > 0,
  'assignee = currentUser() AND pmoOpenPromises > 0': (said, issue) =>
    issue.assigneeId === ASSIGNEE && said.openPromises > 0,
  'pmoPromiseBy < startOfDay() ORDER BY pmoPromiseBy': ({ promiseBy }) =>
    promiseBy !== null && promiseBy < TODAY,
  'pmoPromiseBy >= startOfDay() AND pmoPromiseBy <= endOfDay(14d) ORDER BY pmoPromiseBy': ({
    promiseBy,
  }) => isBetween(promiseBy, TODAY, LATEST),
  'pmoAskNeededBy >= startOfDay() AND pmoAskNeededBy <= endOfDay(14d) ORDER BY pmoAskNeededBy': ({
    neededBy,
  }) => isBetween(neededBy, TODAY, LATEST),
  'pmoAskNeededBy < startOfDay()': ({ neededBy }) => neededBy !== null && neededBy < TODAY,
  'pmoOpenPromises > 0 AND Flagged is not EMPTY': (said, { customValues }) =>
    said.openPromises > 0 && FIELD_IDS.flagged in customValues,
  'pmoOpenPromises > 0 AND (assignee is EMPTY OR statusCategory = "To Do")': (said, issue) =>
    said.openPromises > 0 && (issue.assigneeId === null || category(issue) === 'new'),
  'pmoAskTouched >= startOfWeek() OR pmoPromiseTouched >= startOfWeek()': ({ touched }) =>
    touched.some((at) => at >= MONDAY),
  'pmoAskTouched >= "2026-11-16" OR pmoPromiseTouched >= "2026-11-16"': ({ touched }) =>
    touched.some((at) => at >= MONDAY),
  'statusCategory = Done AND pmoOpenAsks > 0': (said, issue) =>
    category(issue) === 'done' && said.openAsks > 0,
  'pmoAskTouched is not EMPTY OR pmoPromiseTouched is not EMPTY': ({ touched }) =>
    touched.length > 0,
};

let jira: EmbeddedJira;
let aliases: readonly string[];

beforeAll(async () => {
  const { searchAliases } = await readManifest(ROOT);
  aliases = searchAliases.map(({ alias }) => alias);
  jira = new EmbeddedJira(SITE, {
    baseUrl: 'http://jira.example',
    clock: () => NOW,
    searchAliases,
  });
});

async function search(jql: string): Promise<readonly string[]> {
  const accountId = jql.includes('currentUser()') ? ASSIGNEE : MANAGER;
  const body = { jql, fields: ['summary'], maxResults: 1000 };
  const path = '/rest/api/3/search/jql';
  const answer = await jira.handle({ method: 'POST', path, body }, { accountId });
  const { issues } = answer.body as { readonly issues: readonly { readonly key: string }[] };
  return issues.map(({ key }) => key);
}

it.each(examples)('finds with "%s" what it says', async (jql) => {
  const test = MEANT[jql];
  const meant = SITE.issues.filter((issue) => test?.(saidOn(issue), issue) === true);
  expect(meant.length).toBeGreaterThan(0);
  const found = await search(jql);
  expect([...found].sort()).toEqual(meant.map(({ key }) => key).sort());
});

it.each(examples.filter((jql) => jql.includes('ORDER BY')))(
  'puts the earliest day of "%s" first',
  async (jql) => {
    const find = issueFinder(SITE);
    const days = (await search(jql)).map((key) => {
      const { neededBy, promiseBy } = saidOn(find(key));
      return jql.endsWith('pmoPromiseBy') ? promiseBy : neededBy;
    });
    expect(days).toEqual([...days].sort());
    expect(new Set(days).size).toBeGreaterThan(1);
  },
);

it('explains each name that the manifest declares, and uses it', () => {
  expect(aliases).toHaveLength(6);
  for (const alias of aliases) {
    expect(page).toContain(`| \`${alias}\``);
    expect(examples.join('\n')).toContain(alias);
  }
});
