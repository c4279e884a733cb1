import { parseInstant } from '../../../src/domain/calendar/instant';
import {
  impedimentPropertyValue,
  readImpedimentProperty,
} from '../../../src/jira/impediment-property';
import { generatedSite } from '../../../local/demo/generated-site';
import { FIELD_IDS } from '../../../local/demo/vocabulary';
import { EmbeddedJira } from '../../../local/jira/embedded-jira';
import type { SiteData } from '../../../local/jira/site-data';
import { nameIn, TODAY } from './sites';

const SITE = generatedSite({ issues: 2000, today: TODAY });

interface Dependency {
  readonly provider: string;
  readonly consumer: string;
}

function dependenciesOf({ links, linkTypes }: SiteData): readonly Dependency[] {
  return links.flatMap(({ typeId, sourceId, targetId }) => {
    const type = nameIn(linkTypes, typeId);
    if (type === 'Blocks') return [{ provider: sourceId, consumer: targetId }];
    return type === 'Depends' ? [{ provider: targetId, consumer: sourceId }] : [];
  });
}

const DEPENDENCIES = dependenciesOf(SITE);
const PROJECT_OF = new Map(SITE.issues.map(({ id, projectId }) => [id, projectId]));

it('gives the same bytes for the same size, day and seed, and others for another seed', () => {
  const again = generatedSite({ issues: 2000, today: TODAY, seed: 1 });
  expect(JSON.stringify(again)).toBe(JSON.stringify(SITE));
  const other = generatedSite({ issues: 2000, today: TODAY, seed: 2 });
  expect(JSON.stringify(other.links)).not.toBe(JSON.stringify(SITE.links));
});

it.each([
  [20, 3],
  [500, 3],
  [2000, 8],
  [60_000, 200],
])('has exactly %i issues, in %i projects', (issues, projects) => {
  const site = generatedSite({ issues, today: TODAY });
  expect(site.issues).toHaveLength(issues);
  expect(site.projects).toHaveLength(projects);
  expect(new Set(site.projects.map(({ key }) => key)).size).toBe(projects);
});

it.each([0, 19, 100.5, Number.NaN])('refuses %d issues', (issues) => {
  expect(() => generatedSite({ issues, today: TODAY })).toThrow(RangeError);
});

it('refuses a day that does not exist', () => {
  expect(() => generatedSite({ issues: 100, today: '2026-02-30' })).toThrow('is no date');
});

it('has each id and key once, and nothing that leads nowhere', () => {
  const { issues, people, sprints, statuses, issueTypes, projects, links } = SITE;
  const ids = new Set(issues.map(({ id }) => id));
  expect(ids.size).toBe(issues.length);
  expect(new Set(issues.map(({ key }) => key)).size).toBe(issues.length);
  const known = {
    people: new Set<string | null>(people.map(({ accountId }) => accountId)),
    sprints: new Set(sprints.map(({ id }) => id)),
    statuses: new Set(statuses.map(({ id }) => id)),
    types: new Set<string>(issueTypes.map(({ id }) => id)),
    versions: new Set(projects.flatMap(({ versions }) => versions.map(({ id }) => id))),
  };
  const lost = issues.filter(
    (issue) =>
      !known.people.has(issue.reporterId) ||
      !(issue.assigneeId === null || known.people.has(issue.assigneeId)) ||
      !(issue.parentId === null || ids.has(issue.parentId)) ||
      !known.statuses.has(issue.statusId) ||
      !known.types.has(issue.typeId) ||
      !issue.sprintIds.every((id) => known.sprints.has(id)) ||
      !issue.fixVersionIds.every((id) => known.versions.has(id)),
  );
  expect(lost).toEqual([]);
  expect(links.filter((link) => !ids.has(link.sourceId) || !ids.has(link.targetId))).toEqual([]);
  expect(sprints).toHaveLength(known.sprints.size);
});

it('tells a way through the statuses that ends where the issue is', () => {
  const wrong = SITE.issues.filter(({ histories, statusId, created, updated, resolved }) => {
    const moves = histories.flatMap(({ items }) => items.filter(({ field }) => field === 'status'));
    const times = [created, ...histories.map((history) => history.created), updated];
    const isDone = nameIn(SITE.statuses, statusId) === 'Done';
    return (
      (moves.at(-1)?.to ?? '10000') !== statusId ||
      moves.some(({ from }, i) => from !== (moves[i - 1]?.to ?? '10000')) ||
      times.join() !== [...times].sort().join() ||
      isDone !== (resolved !== null)
    );
  });
  expect(wrong).toEqual([]);
});

it.each(['Epic', 'Story', 'Task', 'Bug'])('has work of the type %s', (type) => {
  const found = SITE.issues.filter(({ typeId }) => nameIn(SITE.issueTypes, typeId) === type);
  expect(found.length).toBeGreaterThan(100);
});

it.each([
  ['a due date', (issue: SiteData['issues'][number]) => issue.dueDate !== null],
  ['a sprint', (issue: SiteData['issues'][number]) => issue.sprintIds.length > 0],
  ['more than one sprint', (issue: SiteData['issues'][number]) => issue.sprintIds.length > 1],
  ['a version', (issue: SiteData['issues'][number]) => issue.fixVersionIds.length > 0],
  ['an epic above it', (issue: SiteData['issues'][number]) => issue.parentId !== null],
  ['nobody who has it', (issue: SiteData['issues'][number]) => issue.assigneeId === null],
])('has issues with %s, and issues without', (_what, holds) => {
  const share = SITE.issues.filter(holds).length / SITE.issues.length;
  expect(share).toBeGreaterThan(0.05);
  expect(share).toBeLessThan(0.95);
});

it('has half as many dependencies as issues, of two types, a third of them across projects', () => {
  expect(DEPENDENCIES).toHaveLength(1000);
  const types = new Set(SITE.links.map(({ typeId }) => nameIn(SITE.linkTypes, typeId)));
  expect([...types].sort()).toEqual(['Blocks', 'Depends', 'Relates']);
  const crossing = DEPENDENCIES.filter(
    ({ provider, consumer }) => PROJECT_OF.get(provider) !== PROJECT_OF.get(consumer),
  );
  expect(crossing.length / DEPENDENCIES.length).toBeCloseTo(1 / 3, 2);
});

it('has hubs that dozens wait for', () => {
  const counts = new Map<string, number>();
  for (const { provider } of DEPENDENCIES) counts.set(provider, (counts.get(provider) ?? 0) + 1);
  expect(Math.max(...counts.values())).toBeGreaterThanOrEqual(25);
});

/** How many issues stand in a row at most, and who is left because they wait for each other. */
function levelsOf(dependencies: readonly Dependency[]) {
  const waiting = new Map<string, number>();
  const consumers = new Map<string, string[]>();
  for (const { provider, consumer } of dependencies) {
    waiting.set(consumer, (waiting.get(consumer) ?? 0) + 1);
    consumers.set(provider, [...(consumers.get(provider) ?? []), consumer]);
  }
  const ready = [...consumers.keys()].filter((id) => !waiting.has(id));
  const level = new Map(ready.map((id) => [id, 1]));
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    for (const consumer of consumers.get(id) ?? []) {
      level.set(consumer, Math.max(level.get(consumer) ?? 0, (level.get(id) ?? 0) + 1));
      const left = (waiting.get(consumer) ?? 0) - 1;
      waiting.set(consumer, left);
      if (left === 0) ready.push(consumer);
    }
  }
  const inRings = [...waiting].filter(([, left]) => left > 0).map(([id]) => id);
  return { longest: Math.max(...level.values()), inRings };
}

it('has a chain of fifty and some rings across projects, and no other ring', () => {
  const { longest, inRings } = levelsOf(DEPENDENCIES);
  expect(longest).toBeGreaterThanOrEqual(50);
  expect(inRings.length).toBeGreaterThanOrEqual(4);
  expect(inRings.length).toBeLessThanOrEqual(10);
  const ofRings = DEPENDENCIES.filter(({ consumer }) => inRings.includes(consumer));
  expect(ofRings).toHaveLength(inRings.length);
  expect(new Set(ofRings.map(({ provider }) => PROJECT_OF.get(provider))).size).toBeGreaterThan(1);
});

const IMPEDIMENT = 'agile-pmo-impediment';

function notesIn({ properties }: SiteData['issues'][number]) {
  const reading = readImpedimentProperty(properties[IMPEDIMENT]);
  return reading.kind === 'readable' ? reading.notes : null;
}

function standingOn(site: SiteData) {
  const isBlocked = ({ statusId }: SiteData['issues'][number]): boolean =>
    nameIn(site.statuses, statusId) === 'Blocked';
  const isFlagged = ({ customValues }: SiteData['issues'][number]): boolean =>
    FIELD_IDS.flagged in customValues;
  const isRecorded = (issue: SiteData['issues'][number]): boolean =>
    IMPEDIMENT in issue.properties && issue.resolved === null;
  const open = site.issues.filter(
    (issue) => isBlocked(issue) || isFlagged(issue) || isRecorded(issue),
  );
  return {
    open,
    recorded: open.filter(isRecorded),
    flagged: open.filter(isFlagged),
    blocked: open.filter(isBlocked),
  };
}

it('has impediments on four in a hundred issues: recorded, flagged and blocked', () => {
  const { open, recorded, flagged, blocked } = standingOn(SITE);
  expect(open).toHaveLength(80);
  for (const some of [recorded, flagged, blocked]) expect(some.length).toBeGreaterThan(5);
  expect(open.filter(({ resolved }) => resolved !== null)).toEqual([]);
  const states = new Set(recorded.map((issue) => notesIn(issue)?.record?.state));
  expect([...states].sort()).toEqual(['escalated', 'owned', 'raised', 'resolving']);
  const gone = SITE.issues.filter((issue) => notesIn(issue)?.record?.state === 'removed');
  expect(gone).toHaveLength(80);
  expect(gone.filter(({ resolved }) => resolved === null)).toEqual([]);
});

it('has records as the app itself would write them', () => {
  const recorded = SITE.issues.filter(({ properties }) => IMPEDIMENT in properties);
  expect(recorded.length).toBeGreaterThan(100);
  for (const { properties, created } of recorded) {
    const value = properties[IMPEDIMENT];
    const reading = readImpedimentProperty(value);
    if (reading.kind !== 'readable') throw new Error(reading.fault);
    const { index } = value as { readonly index: { readonly touched: string } };
    const touched = parseInstant(index.touched);
    if (touched === null) throw new Error(`${index.touched} is no instant`);
    expect(impedimentPropertyValue({ ...reading, touched })).toEqual(value);
    expect(reading.notes.record?.raisedAt).toBeGreaterThanOrEqual(parseInstant(created) ?? 0);
  }
});

it('has as many impediments as are wished for, and none where none are', () => {
  const many = generatedSite({ issues: 8000, today: TODAY, impediments: 2000 });
  expect(standingOn(many).open).toHaveLength(2000);
  const none = generatedSite({ issues: 500, today: TODAY, impediments: 0 });
  expect(standingOn(none).open).toEqual([]);
});

it.each([-1, 1.5, 500])('refuses %d impediments on 500 issues', (impediments) => {
  expect(() => generatedSite({ issues: 500, today: TODAY, impediments })).toThrow('room for 0 to');
});

it('hides LEGAL, and links to it, from who is not of its group', async () => {
  const jira = new EmbeddedJira(SITE, { baseUrl: 'http://jira.example', clock: () => 0 });
  const legal = SITE.projects.find(({ key }) => key === 'LEGAL')?.id;
  const link = DEPENDENCIES.find(
    ({ provider, consumer }) =>
      PROJECT_OF.get(provider) === legal && PROJECT_OF.get(consumer) !== legal,
  );
  const accounts = ['legal-team', 'site-users'].map(
    (group) => SITE.people.find(({ groups }) => groups.includes(group))?.accountId ?? '',
  );
  const seen = await Promise.all(
    accounts.map(async (accountId) => {
      const path = `/rest/api/3/issue/${link?.consumer ?? ''}?fields=issuelinks`;
      const { body } = await jira.handle({ method: 'GET', path }, { accountId });
      return JSON.stringify(body).includes(`/issue/${link?.provider ?? ''}"`);
    }),
  );
  expect(seen).toEqual([true, false]);
});
