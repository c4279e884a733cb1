import { parseSettings } from '../../../src/contract/settings';
import { parseInstant } from '../../../src/domain/calendar/instant';
import {
  IMPEDIMENT_PROPERTY,
  impedimentPropertyValue,
  readImpedimentProperty,
} from '../../../src/jira/impediment-property';
import { analysePortfolio } from '../../../src/use-cases/analyse-portfolio';
import type { Impediment } from '../../../src/use-cases/impediments/impediment';
import { impedimentTrendsOf } from '../../../src/use-cases/impediments/impediment-trends';
import { impedimentsOf } from '../../../src/use-cases/impediments/impediments-of';
import {
  similarTo,
  solvedImpediments,
} from '../../../src/use-cases/impediments/similar-impediments';
import { addDays, type Day } from '../../../src/domain/calendar/day';
import type { RecordPlan } from '../../../local/demo/impediments/record-plan';
import { planCompany } from '../../../local/demo/plans/company-plan';
import { plantedTroubles } from '../../../local/demo/planted-troubles';
import type { IssueData, SiteData } from '../../../local/jira/site-data';
import { fileSource } from '../../../local/report/file-source';
import { temporaryFolder } from '../../builders/temporary-folder';
import { restExport } from './rest-export';
import { issueFinder, nameIn, SITE, SITES } from './sites';

const PLAN = planCompany();
const TROUBLES = plantedTroubles();
const { write } = temporaryFolder();
const DEFAULTS = parseSettings({ timeZone: SITE.timeZone });

const keyOf = (handle: string): string => PLAN.issues.get(handle)?.key ?? handle;
const notesIn = (issue: IssueData) => readImpedimentProperty(issue.properties[IMPEDIMENT_PROPERTY]);
const recorded = ({ issues }: SiteData): readonly IssueData[] =>
  issues.filter(({ properties }) => IMPEDIMENT_PROPERTY in properties);

it('records between 60 and 80 impediments, each issue once', () => {
  const issues = PLAN.records.map(({ on }) => on);
  expect(new Set(issues).size).toBe(issues.length);
  const records = PLAN.records.filter(({ kind }) => kind === 'open' || kind === 'removed');
  expect(records.length).toBeGreaterThanOrEqual(60);
  expect(records.length).toBeLessThanOrEqual(80);
});

it.each(SITES)('has records as the app itself would write them, on %s', (_, site) => {
  const [unreadable] = TROUBLES['impediment-unreadable'].flat();
  const all = recorded(site).filter(({ key }) => key !== unreadable);
  expect(all).toHaveLength(PLAN.records.length - 1);
  for (const issue of all) {
    const value = issue.properties[IMPEDIMENT_PROPERTY];
    const reading = notesIn(issue);
    if (reading.kind !== 'readable') throw new Error(`${issue.key} ${reading.fault}`);
    const { index } = value as { readonly index: { readonly touched: string } };
    expect(impedimentPropertyValue({ ...reading, touched: instantOf(index.touched) })).toEqual(
      value,
    );
  }
});

it.each(SITES)('says in each record what was planned, on %s', (_, site) => {
  const find = issueFinder(site);
  for (const plan of PLAN.records) {
    expect(notesIn(find(keyOf(plan.on)))).toMatchObject(plannedReading(plan));
  }
});

function plannedReading(plan: RecordPlan): object {
  switch (plan.kind) {
    case 'unreadable':
      return { kind: 'unreadable' };
    case 'dismissed':
      return { notes: { record: null, dismissed: { codes: plan.codes, by: plan.by } } };
    case 'open': {
      const { state, level, what, cause, owner = null, nextStep = '', past } = plan;
      const earlier = past === undefined ? [] : [{ solution: past.solution, cause: past.cause }];
      const record = { state, level, what, cause, owner, nextStep, removed: null };
      return { notes: { record, past: earlier } };
    }
    case 'removed': {
      const { level = 'team', what, cause, solution } = plan;
      const record = { state: 'removed', level, what, cause, removed: { solution } };
      return { notes: { record } };
    }
  }
}

it.each(SITES)(
  'lets nothing be said before its issue exists, nor after 09:00, on %s',
  (day, site) => {
    const people = new Set(site.people.map(({ accountId }) => accountId));
    for (const issue of recorded(site)) {
      const reading = notesIn(issue);
      if (reading.kind !== 'readable') continue;
      const { record, dismissed, past } = reading.notes;
      const told = [
        instantOf(issue.created),
        ...past.flatMap(({ raisedAt, removedAt }) => [raisedAt, removedAt]),
        ...(record === null ? [] : [record.raisedAt, record.levelSince]),
        ...(record?.removed ? [record.removed.at] : []),
        ...(dismissed === null ? [] : [dismissed.at]),
        instantOf(`${day}T09:00:00Z`),
      ];
      expect([issue.key, told]).toEqual([issue.key, [...told].sort((a, b) => a - b)]);
      expect(told.length).toBeGreaterThan(2);
      const named = [record?.owner, record?.raisedBy, record?.removed?.by, dismissed?.by];
      expect(named.filter((person) => person && !people.has(person))).toEqual([]);
    }
  },
);

it.each(SITES)('has only removed ones on done issues, removed by then, on %s', (_, site) => {
  const done = recorded(site).flatMap(({ key, resolved, ...issue }) => {
    const reading = notesIn({ key, resolved, ...issue });
    if (resolved === null || reading.kind !== 'readable') return [];
    const { record } = reading.notes;
    const isInTime = (record?.removed?.at ?? Infinity) <= instantOf(resolved);
    return [{ key, state: record?.state, isInTime }];
  });
  expect(done.length).toBeGreaterThan(40);
  expect(done.filter(({ state, isInTime }) => state !== 'removed' || !isInTime)).toEqual([]);
});

it('sets and clears the flag along with the records that say so', () => {
  const find = issueFinder(SITE);
  const flagged = PLAN.records.filter((plan) => plan.kind === 'removed' && plan.isFlagged);
  expect(flagged.length).toBeGreaterThan(25);
  for (const { on } of flagged) {
    const issue = find(keyOf(on));
    const reading = notesIn(issue);
    const record = reading.kind === 'readable' ? reading.notes.record : null;
    const times = issue.histories
      .filter(({ items }) => items.some(({ field }) => field === 'Flagged'))
      .map(({ created }) => instantOf(created));
    expect([issue.key, times]).toEqual([issue.key, [record?.raisedAt, record?.removed?.at]]);
  }
});

it('has the flag under its old name where it was renamed, and several at once', () => {
  const find = issueFinder(SITE);
  const told = (key: string) =>
    find(key).histories.flatMap(({ items }) =>
      items.flatMap((item) => (item.field === 'Flagged' ? [[item.fromString, item.toString]] : [])),
    );
  for (const key of TROUBLES['flag-renamed'].flat()) {
    expect(told(key)).toEqual([
      [null, 'Blocked'],
      ['Impediment', ''],
    ]);
  }
  for (const key of TROUBLES['several-flags'].flat()) {
    expect(told(key).at(-1)).toEqual(['Impediment', 'Impediment,Waiting for a supplier']);
  }
  for (const key of TROUBLES['status-blocked'].flat()) {
    expect(nameIn(SITE.statuses, find(key).statusId)).toBe('Blocked');
  }
});

describe.each(SITES)('the board on %s', (today, site) => {
  let portfolio: ReturnType<typeof analysePortfolio>;
  let board: ReturnType<typeof impedimentsOf>;
  let open: ReadonlyMap<string, Impediment>;

  beforeAll(async () => {
    const path = write(`impediments-${today}.json`, JSON.stringify(restExport(site)));
    const source = fileSource({ path, choices: DEFAULTS, jql: null }, SILENT);
    const asOf = instantOf(`${today}T09:00:00Z`);
    portfolio = analysePortfolio(await source.read(), DEFAULTS, () => asOf);
    board = impedimentsOf(portfolio, DEFAULTS);
    open = new Map(board.open.map((one) => [one.item.key, one]));
  });

  it('shows each planted one in its column', () => {
    for (const state of ['raised', 'owned', 'escalated', 'resolving'] as const) {
      for (const key of TROUBLES[`impediment-${state}`].flat()) {
        expect([key, open.get(key)?.state]).toEqual([key, state]);
        expect(open.get(key)?.found).toContain('recorded');
      }
    }
    const removed = new Set(board.removed.map(({ item }) => item.key));
    for (const key of TROUBLES['impediment-removed'].flat()) expect(removed).toContain(key);
  });

  it('finds exactly the planted ones past their limit', () => {
    const late = board.open.filter(({ clock }) => clock?.isExpired).map(({ item }) => item.key);
    expect(late.sort()).toEqual(TROUBLES['impediment-past-limit'].flat().sort());
  });

  it('leaves out what was dismissed, until it is found in another way', () => {
    const dismissed = board.dismissed.map(({ item }) => item.key).sort();
    expect(dismissed).toEqual(TROUBLES['impediment-dismissed'].flat().sort());
    const [again = ''] = TROUBLES['impediment-found-again'].flat();
    expect(open.get(again)?.found).toEqual(['flagged']);
  });

  it('finds some that nobody has recorded: flagged, blocked, stalled, in conflict', () => {
    const merely = board.open.filter(({ found }) => !found.includes('recorded'));
    const codes = new Set(merely.flatMap(({ found }) => found));
    expect([...codes].sort()).toEqual([
      'blocked-status',
      'dependency-conflict',
      'flagged',
      'stalled',
    ]);
    for (const key of TROUBLES['status-blocked'].flat()) {
      expect(open.get(key)?.found).toContain('blocked-status');
    }
    const [unreadable = ''] = TROUBLES['impediment-unreadable'].flat();
    expect(open.get(unreadable)).toMatchObject({ state: 'raised', isUnreadable: true });
  });

  it('finds solved ones with words in common for most that stand', () => {
    const solved = solvedImpediments(portfolio);
    const recordedOnes = board.open.filter(({ record }) => record !== null);
    const known = recordedOnes.filter((one) =>
      similarTo(one, solved).some(({ words }) => words.length >= 2),
    );
    expect(known.length).toBeGreaterThan(recordedOnes.length / 2);
  });

  it('removes them faster than half a year ago, and more of them inside the team', () => {
    const { today: to } = portfolio.policy;
    const halfAYearAgo = addDays(to, -182);
    const earlier = trendsOf(addDays(to, -365), addDays(halfAYearAgo, -1));
    const lately = trendsOf(halfAYearAgo, to);
    expect(earlier.timeToRemove.items).toBeGreaterThanOrEqual(15);
    expect(lately.timeToRemove.items).toBeGreaterThanOrEqual(15);
    expect(lately.timeToRemove.p50).toBeLessThan((earlier.timeToRemove.p50 ?? 0) * 0.6);
    expect(lately.insideTeam.share).toBeGreaterThan(earlier.insideTeam.share ?? 1);
    const quietWeeks = lately.weeks.filter(({ raised, removed }) => raised + removed === 0);
    expect(quietWeeks.length).toBeLessThan(6);
  });

  function trendsOf(from: Day, to: Day) {
    return impedimentTrendsOf(portfolio, board, { from, to });
  }

  it('spreads them over all causes', () => {
    const causes = new Map<string, number>();
    for (const { record } of [...board.open, ...board.removed]) {
      if (record?.cause) causes.set(record.cause, (causes.get(record.cause) ?? 0) + 1);
    }
    expect([...causes.keys()].sort()).toEqual(
      DEFAULTS.impediments.causes.map(({ code }) => code).sort(),
    );
    expect(Math.max(...causes.values())).toBeLessThan(16);
  });
});

const SILENT = { count: () => undefined, done: () => undefined };

function instantOf(text: string) {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`${text} is no instant`);
  return instant;
}
