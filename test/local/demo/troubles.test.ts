import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report, ReportDependency } from '../../../local/report/report';
import {
  PLANTED_KINDS,
  plantedTroubles,
  type PlantedKind,
} from '../../../local/demo/planted-troubles';
import type { TroubleKind } from '../../../local/demo/scenes/scene';
import { run } from '../../builders/run';
import { temporaryFolder } from '../../builders/temporary-folder';
import { restExport } from './rest-export';
import { issueFinder, nameIn, projectOf, SITE, SITES } from './sites';

const TROUBLES = plantedTroubles();
const { write } = temporaryFolder();

it.each<[PlantedKind, number]>([
  ['provider-after-need', 6],
  ['need-passed', 4],
  ['buffer-small', 6],
  ['dates-disagree', 4],
  ['provider-blocked', 6],
  ['provider-stalled', 5],
  ['provider-unassigned', 4],
  ['provider-not-started', 4],
  ['no-dates', 4],
  ['provider-done', 5],
  ['consumer-done', 3],
  ['long-chain', 3],
  ['ring', 2],
  ['implied-link', 4],
  ['both-types', 4],
  ['hub', 1],
  ['restricted-project', 6],
  ['security-level', 1],
  ['link-removed', 4],
  ['impediment', 28],
  ['reopened', 3],
  ['moved-back', 3],
  ['jumped-to-done', 3],
  ['due-date-moved', 3],
  ['carried-over', 3],
  ['flag-left-on', 2],
  ['broken-status-chain', 3],
  ['done-without-resolution', 2],
  ['overdue-version', 2],
  ['person-left', 2],
  ['closed-in-bulk', 12],
  ['ask-new', 4],
  ['ask-unanswered', 5],
  ['asked-again', 2],
  ['promised', 15],
  ['promised-too-late', 4],
  ['countered', 3],
  ['ask-declined', 3],
  ['promise-broken', 3],
  ['delivered', 3],
  ['accepted', 3],
  ['withdrawn', 2],
  ['orphaned-answer', 1],
  ['party-ask', 1],
  ['unreadable-property', 1],
  ['status-blocked', 2],
  ['several-flags', 2],
  ['flag-renamed', 1],
  ['impediment-raised', 4],
  ['impediment-owned', 9],
  ['impediment-escalated', 5],
  ['impediment-resolving', 5],
  ['impediment-removed', 51],
  ['impediment-returned', 1],
  ['impediment-reopened', 1],
  ['impediment-past-limit', 7],
  ['impediment-dismissed', 3],
  ['impediment-found-again', 1],
  ['impediment-unreadable', 1],
])('plants %s %i times', (kind, count) => {
  expect(TROUBLES[kind]).toHaveLength(count);
});

it('names only issues that exist', () => {
  const find = issueFinder(SITE);
  for (const kind of PLANTED_KINDS) {
    for (const key of TROUBLES[kind].flat()) expect(find(key).key).toBe(key);
  }
});

/** Which reason of the report shows each trouble of two issues. */
const REASONS = {
  'provider-after-need': ['provider-after-need'],
  'need-passed': ['need-passed'],
  'buffer-small': ['buffer-small'],
  'dates-disagree': ['dates-disagree'],
  'provider-blocked': ['provider-blocked'],
  'provider-stalled': ['provider-stalled'],
  'provider-unassigned': ['provider-unassigned'],
  'provider-not-started': ['provider-not-started'],
  'no-dates': ['no-need-date', 'no-provider-date'],
  'provider-done': ['provider-done'],
  'consumer-done': ['consumer-done'],
  ring: ['ring'],
} as const satisfies Partial<Record<TroubleKind, readonly string[]>>;

describe.each(SITES)('the report on %s', (today, site) => {
  let report: Report;
  let dependency: (provider: string, consumer: string) => ReportDependency | undefined;

  beforeAll(async () => {
    const data = write(`${today}.json`, JSON.stringify(restExport(site)));
    const settings = { timeZone: site.timeZone, team: { from: 'component' } };
    const config = write(`${today}-config.json`, JSON.stringify(settings));
    const asOf = `${today}T09:00:00Z`;
    const printed = await run(['--data', data, '--config', config, '--as-of', asOf]);
    report = JSON.parse(printed) as Report;
    const list = new Map(
      report.dependencies.list.map((entry) => [`${entry.provider} ${entry.consumer}`, entry]),
    );
    dependency = (provider, consumer) => list.get(`${provider} ${consumer}`);
  });

  it.each(Object.entries(REASONS))('finds %s where it was planted', (kind, reasons) => {
    for (const [provider = '', consumer = ''] of TROUBLES[kind as TroubleKind]) {
      const found = dependency(provider, consumer)?.reasons ?? [];
      expect(found.filter((reason) => reasons.some((wanted) => wanted === reason))).not.toEqual([]);
    }
  });

  it('finds the planted rings and no other', () => {
    const planted = TROUBLES.ring.map((keys) => [...keys].sort()).sort();
    expect(report.dependencies.cycles).toEqual(planted);
    expect(planted.map((keys) => keys.length).sort()).toEqual([2, 3]);
    for (const keys of planted) expect(new Set(keys.map(projectOf)).size).toBe(keys.length);
  });

  it('finds the longest chain', () => {
    expect(report.dependencies.longestChain).toBe(7);
    expect(report.dependencies.chain).toEqual(TROUBLES['long-chain'][0]);
  });

  it('finds the implied links', () => {
    const planted = TROUBLES['implied-link'].map(([first, , last]) => [first, last]);
    expect(report.dependencies.redundant).toEqual(expect.arrayContaining(planted));
  });

  it('counts links in both types once', () => {
    for (const [provider = '', consumer = ''] of TROUBLES['both-types']) {
      expect(dependency(provider, consumer)?.types).toEqual(['Blocks', 'Depends']);
    }
  });

  it('finds the hub as what holds up most', () => {
    const [[hub] = []] = TROUBLES.hub;
    expect(report.dependencies.openHotspots[0]?.key).toBe(hub);
  });

  it('finds every health, and the findings that were planted', () => {
    expect(Object.values(report.dependencies.health).every((count) => count > 9)).toBe(true);
    const counts = Object.fromEntries(report.findings.map(({ kind, count }) => [kind, count]));
    expect(counts).toMatchObject({ 'broken-status-chain': 3, 'done-without-resolution-date': 2 });
    for (const kind of ['reopened', 'moved-back', 'never-in-progress', 'consumer-done']) {
      expect(counts[kind]).toBeGreaterThanOrEqual(3);
    }
    expect(counts).not.toHaveProperty('unknown-parent');
    expect(counts).not.toHaveProperty('self-link');
  });

  it('has dependencies between teams of all trains', () => {
    expect(report.dependencies.crossTeam).toBeGreaterThan(60);
  });
});

it('can be read as of two months ago', async () => {
  const data = write('past.json', JSON.stringify(restExport(SITE)));
  const past = JSON.parse(await run(['--data', data, '--as-of', '2026-09-20'])) as Report;
  expect(past.scope.issues).toBeLessThan(SITE.issues.length);
  expect(past.dependencies.edges).toBeGreaterThan(80);
});

it('lets the hub have 25 links', () => {
  const [keys = []] = TROUBLES.hub;
  const { id } = issueFinder(SITE)(keys[0] ?? '');
  const links = SITE.links.filter(({ sourceId, targetId }) => [sourceId, targetId].includes(id));
  expect(links).toHaveLength(25);
  expect(new Set(keys.map(projectOf)).size).toBeGreaterThanOrEqual(4);
});

it('links into the restricted project from both sides', () => {
  const pairs = TROUBLES['restricted-project'];
  const isLegal = (key: string | undefined): boolean => projectOf(key ?? '') === 'LEGAL';
  expect(pairs.filter(([provider]) => isLegal(provider)).length).toBeGreaterThan(3);
  expect(pairs.filter(([, consumer]) => isLegal(consumer)).length).toBeGreaterThan(0);
});

it('gives one issue a security level', () => {
  const restricted = SITE.issues.filter(({ securityLevelId }) => securityLevelId !== null);
  expect(restricted.map(({ key }) => key)).toEqual(TROUBLES['security-level'].map(([key]) => key));
});

it('has no link left where one was removed', () => {
  const find = issueFinder(SITE);
  for (const [provider = '', consumer = ''] of TROUBLES['link-removed']) {
    const ends = [find(provider).id, find(consumer).id];
    const left = SITE.links.filter(
      ({ sourceId, targetId }) => ends.includes(sourceId) && ends.includes(targetId),
    );
    expect(left).toEqual([]);
  }
});

it('has open impediments that hold up work, and removed ones', () => {
  const find = issueFinder(SITE);
  const isOpen = (key: string | undefined): boolean => find(key ?? '').resolved === null;
  for (const keys of TROUBLES.impediment) {
    expect(nameIn(SITE.issueTypes, find(keys[0] ?? '').typeId)).toBe('Impediment');
    expect(keys.length > 1).toBe(isOpen(keys[0]));
  }
  expect(TROUBLES.impediment.filter(([key]) => isOpen(key))).toHaveLength(10);
});

it.each(PLANTED_KINDS)('tells newcomers in the README where %s is', (kind) => {
  const readme = readFileSync(path.join(__dirname, '../../../local/demo/README.md'), 'utf8');
  const row = readme.split('\n').find((line) => line.startsWith(`| \`${kind}\``)) ?? '';
  expect(row).toContain(` ${String(TROUBLES[kind].length)} `);
  const named = row.match(/[A-Z]+-\d+/g) ?? [];
  expect(named.length).toBeGreaterThan(0);
  expect(TROUBLES[kind].flat()).toEqual(expect.arrayContaining(named));
});
