import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from '../../local/forge/manifest/read-manifest';
import { EmbeddedJira } from '../../local/jira/embedded-jira';
import type { IssueData, SiteData } from '../../local/jira/site-data';
import { FIELD_IDS } from '../../local/demo/vocabulary';
import { plantedTroubles } from '../../local/demo/planted-troubles';
import type { ImpedimentRecord } from '../../src/domain/impediments/record';
import type { CaseMirror } from '../../src/domain/business-case/case/case-mirror';
import { impedimentPropertyValue } from '../../src/jira/impediment-property';
import { at, day } from '../builders/work-item';
import { issueFinder, nameIn, SITE as DEMO, TODAY } from '../local/demo/sites';
import { mirrorIn, touchedAt, withCases } from './cases-on-demo';

const ROOT = path.join(__dirname, '../..');
const page = readFileSync(path.join(ROOT, 'docs/jql.md'), 'utf8');
const examples = [...page.matchAll(/^```jql\n(.+)\n```/gm)].map(([, jql]) => jql ?? '');

const NOW = Date.parse(`${TODAY}T09:00:00Z`);
const LATEST = '2026-12-04';
/** TODAY is a Friday; people look from Berlin. */
const MONDAY = '2026-11-15T23:00:00.000Z';

/** The demo company with recorded impediments and cases on some issues that say nothing of one yet. */
const SITE: SiteData = withCases(withImpediments(DEMO));

interface Said {
  readonly openAsks: number;
  readonly neededBy: string | null;
  readonly openPromises: number;
  readonly promiseBy: string | null;
  readonly touched: readonly string[];
  readonly impediment: SaidImpediment | null;
  readonly case: CaseMirror | null;
}

interface SaidImpediment {
  readonly state: string;
  readonly level: string;
  readonly levelSince: string;
  readonly cause?: string;
  readonly owner?: string;
  readonly target?: string;
  readonly removed?: { readonly at: string };
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
    touched: [...asks, ...answers].map((entry) => entry.at),
    impediment: (properties['agile-pmo-impediment'] as Recorded | undefined)?.record ?? null,
    case: mirrorIn(properties),
  };
}

interface Recorded {
  readonly record?: SaidImpediment;
}

/** A record on every second issue that has none; what it says goes round. */
function withImpediments(site: SiteData): SiteData {
  const raisedAt = at('2026-10-01T08:00:00Z');
  const record: ImpedimentRecord = {
    ...{ state: 'raised', level: 'team', levelSince: raisedAt, cause: null, owner: null },
    ...{ target: null, what: 'It stands still', nextStep: '', raisedBy: 'ann', raisedAt },
    ...{ stuckSince: null, removed: null },
  };
  const removed = { at: at('2026-11-18T08:00:00Z'), by: 'ann', solution: 'A call' };
  const assignee = (issue: IssueData) => issue.assigneeId ?? 'ann';
  const facts: readonly ((issue: IssueData) => Partial<ImpedimentRecord>)[] = [
    () => ({ cause: 'purchasing' }),
    () => ({ level: 'portfolio', state: 'escalated', levelSince: at('2026-11-12T08:00:00Z') }),
    () => ({ level: 'portfolio', state: 'resolving', levelSince: at('2026-11-19T08:00:00Z') }),
    (issue) => ({ state: 'owned', owner: assignee(issue), target: day('2026-11-19') }),
    (issue) => ({ state: 'owned', owner: assignee(issue), target: day(TODAY), cause: 'legal' }),
    (issue) => ({ state: 'removed', removed, owner: assignee(issue), cause: 'purchasing' }),
    () => ({ state: 'removed', removed: { ...removed, at: raisedAt }, target: day('2026-10-02') }),
    () => ({ level: 'train', cause: 'other-team' }),
    (issue) => ({ state: 'owned', owner: assignee(issue), target: day('2026-11-17') }),
  ];
  const issues = site.issues.map((issue, number) => {
    if ('agile-pmo-impediment' in issue.properties || number % 2 === 0) return issue;
    const own = { ...record, ...facts[((number - 1) / 2) % facts.length]?.(issue) };
    const notes = { record: own, dismissed: null, past: [] };
    const touched = own.removed?.at ?? own.levelSince;
    const value = impedimentPropertyValue({ revision: 1, notes, touched });
    return { ...issue, properties: { ...issue.properties, 'agile-pmo-impediment': value } };
  });
  return { ...site, issues };
}

const isStanding = (impediment: SaidImpediment | null): impediment is SaidImpediment =>
  impediment !== null && impediment.state !== 'removed';

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
  'pmoImpedimentState != removed AND pmoImpedimentLevel = portfolio ORDER BY pmoImpedimentLevelSince':
    ({ impediment }) => isStanding(impediment) && impediment.level === 'portfolio',
  'pmoImpedimentOwner = currentUser() ORDER BY pmoImpedimentTarget': ({ impediment }) =>
    isStanding(impediment) && impediment.owner === ASSIGNEE,
  'pmoImpedimentTarget < startOfDay() ORDER BY pmoImpedimentTarget': ({ impediment }) =>
    isStanding(impediment) && (impediment.target ?? TODAY) < TODAY,
  'pmoImpedimentCause = purchasing AND pmoImpedimentState != removed': ({ impediment }) =>
    isStanding(impediment) && impediment.cause === 'purchasing',
  'pmoImpedimentCause in (legal, other-team) AND pmoImpedimentState != removed': ({ impediment }) =>
    isStanding(impediment) && ['legal', 'other-team'].includes(impediment.cause ?? ''),
  'pmoImpedimentState = raised': ({ impediment }) => impediment?.state === 'raised',
  'pmoImpedimentState != removed AND pmoImpedimentLevelSince <= -7d': ({ impediment }) =>
    isStanding(impediment) && Date.parse(impediment.levelSince) <= NOW - 7 * 86_400_000,
  'pmoImpedimentState = removed AND pmoImpedimentTouched >= startOfMonth()': ({ impediment }) =>
    (impediment?.removed?.at ?? '') >= '2026-10-31T23:00:00.000Z',
  'Flagged is not EMPTY AND pmoImpedimentState is EMPTY AND statusCategory != Done': (
    { impediment },
    issue,
  ) => impediment === null && FIELD_IDS.flagged in issue.customValues && category(issue) !== 'done',
  'statusCategory = Done AND pmoImpedimentState in (raised, owned, escalated, resolving)': (
    { impediment },
    issue,
  ) => isStanding(impediment) && category(issue) === 'done',
  'pmoCaseDecision = approved AND statusCategory = "To Do" ORDER BY pmoWsjf DESC': (said, issue) =>
    said.case?.decision === 'approved' && category(issue) === 'new',
  'pmoWsjf > 0 AND pmoCaseCompleteness >= 75 AND pmoCaseDecision is EMPTY': (said) =>
    (said.case?.wsjf ?? 0) > 0 &&
    (said.case?.completeness ?? 0) >= 75 &&
    said.case?.decision === null,
  'pmoCaseDecision in (rejected, deferred) AND statusCategory = "In Progress"': (said, issue) =>
    ['rejected', 'deferred'].includes(said.case?.decision ?? '') &&
    category(issue) === 'indeterminate',
  'pmoCaseTheme = growth': (said) => said.case?.theme === 'growth',
  'pmoCaseState is not EMPTY AND pmoCaseTheme is EMPTY': (said) => said.case?.theme === null,
  'pmoCaseState = released': (said) => said.case?.state === 'released',
  'pmoCaseTouched >= startOfWeek()': (said) => said.case !== null && touchedAt(said.case) >= MONDAY,
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

it('puts the highest WSJF first', async () => {
  const [jql = ''] = examples.filter((example) => example.endsWith('pmoWsjf DESC'));
  const find = issueFinder(SITE);
  const values = (await search(jql)).map((key) => saidOn(find(key)).case?.wsjf ?? 0);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  expect(new Set(values).size).toBeGreaterThan(1);
});

const BY_DAY = examples.filter((jql) => jql.includes('ORDER BY') && !jql.endsWith('DESC'));

it.each(BY_DAY)('puts the earliest day of "%s" first', async (jql) => {
  const find = issueFinder(SITE);
  const days = (await search(jql)).map((key) => {
    const { neededBy, promiseBy, impediment } = saidOn(find(key));
    if (jql.endsWith('pmoImpedimentLevelSince')) return impediment?.levelSince ?? null;
    if (jql.endsWith('pmoImpedimentTarget')) return impediment?.target ?? null;
    return jql.endsWith('pmoPromiseBy') ? promiseBy : neededBy;
  });
  expect(days).toEqual([...days].sort());
  expect(new Set(days).size).toBeGreaterThan(1);
});

it('explains each name that the manifest declares, and uses it', () => {
  expect(aliases).toHaveLength(19);
  for (const alias of aliases) {
    expect(page).toContain(`| \`${alias}\``);
    expect(examples.join('\n')).toContain(alias);
  }
});
