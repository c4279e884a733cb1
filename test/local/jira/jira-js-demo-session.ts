/**
 * Reads a whole site through the client of jira.js, which checks each answer against its own schemas, and
 * prints what did not fit. A process of its own, because that package has no form that Jest can load:
 * `tsx jira-js-demo-session.ts ADDRESS EMAIL`.
 */
export interface DemoSession {
  readonly issues: number;
  readonly mismatches: readonly string[];
}

interface Found {
  readonly id?: string | undefined;
  readonly key?: string | undefined;
}

async function read(host: string, email: string): Promise<DemoSession> {
  const { createAgileClient, createCloudClient } = await import('jira.js');
  const { createClient } = await import('jira.js/core');
  const mismatches = new Set<string>();
  const client = createClient({
    host,
    auth: { type: 'basic', email, apiToken: 'secret' },
    onSchemaMismatch: (report) => mismatches.add(JSON.stringify(report).slice(0, 500)),
  });
  const jira = createCloudClient(client);
  const agile = createAgileClient(client);
  const jql = 'created > "1970-01-01" ORDER BY key';

  const issues: Found[] = [];
  let nextPageToken: string | undefined;
  do {
    const page = await jira.issueSearch.searchAndReconsileIssuesUsingJqlPost({
      ...{ jql, maxResults: 100, fields: ['*all'], expand: 'changelog,names,schema' },
      ...(nextPageToken === undefined ? {} : { nextPageToken }),
    });
    issues.push(...(page.issues ?? []));
    nextPageToken = page.nextPageToken ?? undefined;
  } while (nextPageToken !== undefined);
  await jira.issueSearch.searchAndReconsileIssuesUsingJql({ jql, fields: ['*navigable'] });
  await jira.issueSearch.countIssues({ jql });
  const ids = issues.map(({ id }) => id ?? '');
  const [first = ''] = ids;
  for (const from of [0, 500, 1000]) {
    const issueIdsOrKeys = ids.slice(from, from + 100);
    await jira.issues.bulkFetchIssues({ issueIdsOrKeys, fields: ['*all'] });
    await jira.issues.getBulkChangelogs({ issueIdsOrKeys });
  }
  for (const issueIdOrKey of ids.filter((_id, i) => i % 100 === 0)) {
    await jira.issues.getIssue({ issueIdOrKey, expand: 'changelog,names,schema' });
    await jira.issues.getChangeLogs({ issueIdOrKey });
    await jira.issues.getEditIssueMeta({ issueIdOrKey });
    await jira.issues.getTransitions({ issueIdOrKey });
    await jira.issueComments.getComments({ issueIdOrKey });
    const { keys = [] } = await jira.issueProperties.getIssuePropertyKeys({ issueIdOrKey });
    for (const { key } of keys) {
      await jira.issueProperties.getIssueProperty({ issueIdOrKey, propertyKey: key ?? '' });
    }
  }

  const { values: projects } = await jira.projects.searchProjects({ maxResults: 100 });
  for (const { key = '' } of projects) {
    await jira.projects.getProject({ projectIdOrKey: key });
    await jira.projects.getAllStatuses({ projectIdOrKey: key });
    await jira.projectComponents.getProjectComponents({ projectIdOrKey: key });
    await jira.projectComponents.getProjectComponentsPaginated({ projectIdOrKey: key });
    await jira.projectVersions.getProjectVersionsPaginated({ projectIdOrKey: key });
    const versions = await jira.projectVersions.getProjectVersions({ projectIdOrKey: key });
    for (const { id = '' } of versions) await jira.projectVersions.getVersion({ id });
  }
  const { values: boards } = await agile.board.getAllBoards({ maxResults: 100 });
  for (const { id: boardId } of boards) {
    if (boardId === undefined) continue;
    await agile.board.getBoard({ boardId });
    const { values: sprints } = await agile.board.getAllSprints({ boardId });
    for (const { id: sprintId } of (sprints ?? []).slice(0, 3)) {
      if (sprintId !== undefined) await agile.sprint.getSprint({ sprintId });
    }
  }

  await jira.myself.getCurrentUser();
  await jira.serverInfo.getServerInfo();
  await jira.permissions.getMyPermissions({ permissions: 'BROWSE_PROJECTS,EDIT_ISSUES' });
  await jira.permissions.getBulkPermissions({
    globalPermissions: ['ADMINISTER'],
    projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: [Number(first)] }],
  });
  const people = await jira.users.getAllUsers();
  await jira.users.getUser({ accountId: people[0]?.accountId ?? '' });
  await jira.userSearch.findUsers({ query: 'a' });
  await jira.userSearch.findAssignableUsers({ issueKey: issues[0]?.key ?? '' });
  await jira.userSearch.findUsersWithBrowsePermission({
    query: 'a',
    issueKey: issues[0]?.key ?? '',
  });
  await jira.issueFields.getFields();
  const { issueLinkTypes = [] } = await jira.issueLinkTypes.getIssueLinkTypes();
  await jira.issueLinkTypes.getIssueLinkType({ issueLinkTypeId: issueLinkTypes[0]?.id ?? '' });
  await jira.issueTypes.getIssueAllTypes();
  const statuses = await jira.workflowStatuses.getStatuses();
  await jira.workflowStatuses.getStatus({ idOrName: statuses[0]?.id ?? '' });
  await jira.workflowStatusCategories.getStatusCategories();
  await jira.status.getStatusesById({ id: [statuses[0]?.id ?? ''] });
  return { issues: issues.length, mismatches: [...mismatches] };
}

const [, file = '', host, email] = process.argv;
if (host !== undefined && email !== undefined && file.includes('jira-js-demo-session')) {
  void read(host, email).then((session) => process.stdout.write(JSON.stringify(session)));
}
