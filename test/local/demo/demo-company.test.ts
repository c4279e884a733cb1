import { demoCompany } from '../../../local/demo/demo-company';
import { TEAMS, TRAINS } from '../../../local/demo/teams';
import type { SiteData } from '../../../local/jira/site-data';
import { nameIn, projectOf, SITE, SITES, TODAY } from './sites';

it('gives the same bytes for the same day', () => {
  expect(JSON.stringify(demoCompany(TODAY))).toBe(JSON.stringify(SITE));
});

it.each(SITES)('has the same keys, summaries and links on %s as on every day', (_, site) => {
  const lasting = ({ issues, links }: SiteData) => [
    issues.map(({ id, key, summary, parentId }) => [id, key, summary, parentId]),
    links,
  ];
  expect(lasting(site)).toEqual(lasting(SITE));
});

it('is made in less than a second', () => {
  // The best of three, since other work may go on beside the tests.
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    demoCompany(TODAY);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(1000);
});

it.each(['2026-02-30', '2026-11-31', '20 November', '2026-1-2', ''])(
  'refuses "%s" as a day',
  (text) => {
    expect(() => demoCompany(text)).toThrow('is no date of the form YYYY-MM-DD');
  },
);

it('has eight projects, three trains with four teams each, and 45 persons', () => {
  expect(SITE.projects).toHaveLength(8);
  expect(TRAINS.map(({ name }) => TEAMS.filter(({ train }) => train === name).length)).toEqual([
    4, 4, 4,
  ]);
  expect(SITE.boards).toHaveLength(12);
  expect(SITE.people).toHaveLength(45);
});

it('has between 1,400 and 1,600 issues in four levels', () => {
  expect(SITE.issues.length).toBeGreaterThanOrEqual(1400);
  expect(SITE.issues.length).toBeLessThanOrEqual(1600);
  const levels = new Set(SITE.issues.map(({ typeId }) => levelOf(SITE, typeId)));
  expect([...levels].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
});

it('has 250 to 350 dependencies, three in ten of them across projects', () => {
  const keys = new Map(SITE.issues.map(({ id, key }) => [id, key]));
  const dependencies = SITE.links.filter(({ typeId }) =>
    ['Blocks', 'Depends'].includes(nameIn(SITE.linkTypes, typeId) ?? ''),
  );
  const crossing = dependencies.filter(
    ({ sourceId, targetId }) =>
      projectOf(keys.get(sourceId) ?? '') !== projectOf(keys.get(targetId) ?? ''),
  );
  expect(dependencies.length).toBeGreaterThanOrEqual(250);
  expect(dependencies.length).toBeLessThanOrEqual(350);
  expect(crossing.length / dependencies.length).toBeGreaterThan(0.26);
  expect(crossing.length / dependencies.length).toBeLessThan(0.34);
});

it.each(['Relates', 'Duplicate', 'Cloners'])('has links of the type %s', (type) => {
  const links = SITE.links.filter(({ typeId }) => nameIn(SITE.linkTypes, typeId) === type);
  expect(links.length).toBeGreaterThan(8);
});

it.each([
  ['jira-administrators', 2],
  ['portfolio-managers', 3],
  ['legal-team', 4],
  ['site-users', 44],
])('has a group %s of %i', (group, size) => {
  expect(SITE.people.filter(({ groups }) => groups.includes(group))).toHaveLength(size);
});

it('lets only a group browse the project LEGAL', () => {
  const restricted = SITE.projects.filter(({ browseGroups }) => browseGroups !== null);
  expect(restricted.map(({ key, browseGroups }) => [key, browseGroups])).toEqual([
    ['LEGAL', ['legal-team']],
  ]);
});

it('gives every thing an id of its own', () => {
  const lists: readonly (readonly (string | number)[])[] = [
    SITE.people.map(({ accountId }) => accountId),
    SITE.people.map(({ email }) => email),
    SITE.people.map(({ displayName }) => displayName),
    SITE.issues.map(({ id }) => id),
    SITE.issues.map(({ key }) => key),
    SITE.issues.flatMap(({ histories }) => histories.map(({ id }) => id)),
    SITE.issues.flatMap(({ comments }) => comments.map(({ id }) => id)),
    SITE.links.map(({ id }) => id),
    SITE.links.map(({ typeId, sourceId, targetId }) => [typeId, sourceId, targetId].join()),
    SITE.sprints.map(({ id }) => id),
    SITE.sprints.map(({ name }) => name),
    SITE.boards.map(({ id }) => id),
    SITE.projects.flatMap(({ versions }) => versions.map(({ id }) => id)),
    SITE.projects.flatMap(({ versions }) => versions.map(({ name }) => name)),
    SITE.projects.flatMap(({ components }) => components.map(({ id }) => id)),
    ...[SITE.projects, SITE.statuses, SITE.issueTypes, SITE.priorities, SITE.linkTypes].map(
      (list) => list.map(({ id }) => id),
    ),
    SITE.customFields.map(({ id }) => id),
  ];
  for (const list of lists) expect(new Set(list).size).toBe(list.length);
});

it('numbers the keys of each project without gaps, in the order of creation', () => {
  for (const { id, key } of SITE.projects) {
    const ofProject = SITE.issues.filter(({ projectId }) => projectId === id);
    const keys = [...ofProject]
      .sort((a, b) => a.created.localeCompare(b.created) || Number(a.id) - Number(b.id))
      .map((issue) => issue.key);
    expect(keys).toEqual(keys.map((_, position) => `${key}-${String(position + 1)}`));
  }
});

it('gives every child a parent one level above that is no younger', () => {
  const byId = new Map(SITE.issues.map((issue) => [issue.id, issue]));
  const children = SITE.issues.filter(({ parentId }) => parentId !== null);
  expect(children.length).toBeGreaterThan(1000);
  for (const child of children) {
    const parent = byId.get(child.parentId ?? '');
    expect(levelOf(SITE, parent?.typeId)).toBe(levelOf(SITE, child.typeId) + 1);
    expect(parent && parent.created <= child.created).toBe(true);
    const isSubTask = levelOf(SITE, child.typeId) === -1;
    expect(isSubTask && parent?.projectId !== child.projectId).toBe(false);
  }
});

it('gives every sub-task and every epic a parent', () => {
  const orphans = SITE.issues.filter(
    ({ typeId, parentId }) => parentId === null && [-1, 1].includes(levelOf(SITE, typeId)),
  );
  expect(orphans).toEqual([]);
});

it('refers only to things that exist and that the project has', () => {
  const people = new Set<string | null>([null, ...SITE.people.map(({ accountId }) => accountId)]);
  const priorities = new Set<string | null>(SITE.priorities.map(({ id }) => id));
  const resolutions = new Set<string | null>([null, ...SITE.resolutions.map(({ id }) => id)]);
  const projects = new Map(SITE.projects.map((project) => [project.id, project]));
  const wrong = SITE.issues.filter((issue) => {
    const project = projects.get(issue.projectId);
    if (project?.key !== projectOf(issue.key)) return true;
    const has = (list: readonly { readonly id: string }[], ids: readonly string[]): boolean =>
      ids.every((id) => list.some((entry) => entry.id === id));
    const { securityLevelId } = issue;
    return !(
      project.issueTypeIds.includes(issue.typeId) &&
      project.statusIds.includes(issue.statusId) &&
      has(project.components, issue.componentIds) &&
      has(project.versions, issue.fixVersionIds) &&
      has(project.securityLevels, securityLevelId === null ? [] : [securityLevelId]) &&
      people.has(issue.assigneeId) &&
      people.has(issue.reporterId) &&
      priorities.has(issue.priorityId) &&
      resolutions.has(issue.resolutionId)
    );
  });
  expect(wrong.map(({ key }) => key)).toEqual([]);
  const issues = new Set(SITE.issues.map(({ id }) => id));
  const types = new Set(SITE.linkTypes.map(({ id }) => id));
  for (const { typeId, sourceId, targetId } of SITE.links) {
    expect(types.has(typeId) && issues.has(sourceId) && issues.has(targetId)).toBe(true);
    expect(sourceId).not.toBe(targetId);
  }
  for (const { leadAccountId } of SITE.projects) expect(people.has(leadAccountId)).toBe(true);
});

it('tells the team twice: as component and in the field Team', () => {
  const field = SITE.customFields.find(({ name }) => name === 'Team');
  const components = SITE.projects.flatMap((project) => project.components);
  const withTeam = SITE.issues.filter(({ customValues }) => field && field.id in customValues);
  expect(new Set(withTeam.map(({ componentIds }) => componentIds[0])).size).toBe(12);
  for (const { customValues, componentIds } of withTeam) {
    const component = nameIn(components, componentIds[0] ?? '');
    expect(customValues[field?.id ?? '']).toMatchObject({ value: component });
  }
});

it.each([
  ['Flagged', 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes'],
  ['Story Points', 'com.atlassian.jira.plugin.system.customfieldtypes:float'],
  ['Sprint', 'com.pyxis.greenhopper.jira:gh-sprint'],
  ['Start date', 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker'],
  ['Team', 'com.atlassian.jira.plugin.system.customfieldtypes:select'],
])('has a field %s of the type %s', (name, custom) => {
  expect(SITE.customFields.find((field) => field.name === name)?.schema.custom).toBe(custom);
});

it.each(SITES)('has versions with dates, released where past but for one, on %s', (today, site) => {
  const versions = site.projects.flatMap((project) => project.versions);
  expect(versions.length).toBeGreaterThan(50);
  const overdue = versions.filter(
    ({ isReleased, releaseDate }) => !isReleased && (releaseDate ?? '') < today,
  );
  expect(overdue.map(({ name }) => name)).toEqual(['CORE 11.13']);
  for (const { startDate, releaseDate, isReleased } of versions) {
    expect((startDate ?? '') < (releaseDate ?? '')).toBe(true);
    expect(isReleased && (releaseDate ?? '') >= today).toBe(false);
  }
});

it.each(SITES)('names the quarters of increments as labels on %s', (_, site) => {
  const labels = site.issues.flatMap((issue) => issue.labels);
  const increments = new Set(labels.filter((label) => label.startsWith('PI-')));
  expect(increments.size).toBeGreaterThanOrEqual(4);
  for (const increment of increments) expect(increment).toMatch(/^PI-20\d\d\.[1-4]$/);
  for (const label of labels) expect(label).not.toMatch(/\s/);
});

it.each(SITES)('has only days that exist on %s', (_, site) => {
  const days = [
    ...site.issues.map(({ dueDate }) => dueDate),
    ...site.projects.flatMap(({ versions }) =>
      versions.flatMap(({ startDate, releaseDate }) => [startDate, releaseDate]),
    ),
  ].filter((day) => day !== null);
  for (const day of days) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
});

function levelOf(site: SiteData, typeId: string | undefined): number {
  return site.issueTypes.find(({ id }) => id === typeId)?.hierarchyLevel ?? Number.NaN;
}
