/**
 * Works with a site through the client of jira.js, which checks each answer against its own schemas, and
 * prints what it saw. A process of its own, because that package has no form that Jest can load:
 * `tsx jira-js-session.ts ADDRESS`.
 */
export interface ClientSession {
  readonly projects: readonly (string | undefined)[];
  readonly found: readonly (string | undefined)[];
  readonly changes: number | undefined;
  readonly linked: readonly (string | undefined)[];
  readonly unlinked: readonly unknown[];
  readonly property: unknown;
  readonly created: string | undefined;
  readonly refusal: string;
  /** Calls whose answers fit the schemas. */
  readonly calls: number;
  readonly mismatches: readonly string[];
}

interface LinkEntry {
  readonly id: string;
  readonly outwardIssue?: { readonly key: string };
}

async function work(host: string): Promise<ClientSession> {
  const { createAgileClient, createCloudClient } = await import('jira.js');
  const { createClient } = await import('jira.js/core');
  const mismatches: string[] = [];
  let calls = 0;
  const auth = { type: 'basic', email: 'ann@example.com', apiToken: 'secret' } as const;
  const client = createClient({
    host,
    auth,
    onSchemaMismatch: (report) => mismatches.push(JSON.stringify(report)),
  });
  const jira = createCloudClient(client);
  const agile = createAgileClient(client);
  const counted = async <T>(answer: Promise<T>): Promise<T> => {
    calls += 1;
    return answer;
  };

  const projects = await counted(jira.projects.searchProjects());
  const found = await counted(
    jira.issueSearch.searchAndReconsileIssuesUsingJqlPost({
      jql: 'project = WEB ORDER BY key',
      fields: ['*all'],
      expand: 'changelog',
    }),
  );
  await counted(
    jira.issueSearch.searchAndReconsileIssuesUsingJql({
      jql: 'project = WEB',
      fields: ['summary'],
    }),
  );
  await counted(jira.issueSearch.countIssues({ jql: 'project = WEB' }));
  await counted(
    jira.issues.editIssue({
      issueIdOrKey: 'WEB-2',
      fields: { summary: 'Edited', duedate: '2026-12-24' },
    }),
  );
  const issue = await counted(jira.issues.getIssue({ issueIdOrKey: 'WEB-2', expand: 'changelog' }));
  await counted(jira.issues.getChangeLogs({ issueIdOrKey: 'WEB-2' }));
  await counted(
    jira.issues.bulkFetchIssues({ issueIdsOrKeys: ['WEB-1', 'WEB-2'], fields: ['*all'] }),
  );
  await counted(jira.issues.getTransitions({ issueIdOrKey: 'WEB-2' }));
  await counted(jira.issues.doTransition({ issueIdOrKey: 'WEB-2', transition: { id: '21' } }));

  const linksOf = async (key: string): Promise<readonly LinkEntry[]> => {
    const shown = await counted(
      jira.issues.getIssue({ issueIdOrKey: key, fields: ['issuelinks'] }),
    );
    return (shown.fields as { issuelinks: LinkEntry[] }).issuelinks;
  };
  await counted(
    jira.issueLinks.linkIssues({
      type: { name: 'Relates' },
      inwardIssue: { key: 'WEB-2' },
      outwardIssue: { key: 'WEB-4' },
    }),
  );
  const linked = (await linksOf('WEB-2')).filter(({ outwardIssue }) => outwardIssue !== undefined);
  for (const { id } of linked) {
    await counted(jira.issueLinks.getIssueLink({ linkId: id }));
    await counted(jira.issueLinks.deleteIssueLink({ linkId: id }));
  }
  const unlinked = (await linksOf('WEB-2')).filter(
    ({ outwardIssue }) => outwardIssue !== undefined,
  );

  const property = { issueIdOrKey: 'WEB-2', propertyKey: 'pmo' };
  await counted(jira.issueProperties.setIssueProperty({ ...property, body: { state: 'asked' } }));
  const kept = await counted(jira.issueProperties.getIssueProperty(property));
  await counted(jira.issueProperties.getIssuePropertyKeys({ issueIdOrKey: 'WEB-2' }));
  await counted(jira.issueProperties.deleteIssueProperty(property));

  const created = await counted(
    jira.issues.createIssue({
      fields: { summary: 'By a client', project: { key: 'WEB' }, issuetype: { name: 'Story' } },
    }),
  );
  await counted(jira.issueComments.getComments({ issueIdOrKey: 'WEB-2' }));

  await counted(jira.myself.getCurrentUser());
  await counted(jira.serverInfo.getServerInfo());
  await counted(jira.permissions.getMyPermissions({ permissions: 'BROWSE_PROJECTS' }));
  await counted(jira.permissions.getBulkPermissions({ globalPermissions: ['ADMINISTER'] }));
  await counted(jira.users.getUser({ accountId: 'max' }));
  await counted(jira.users.getAllUsers());
  await counted(jira.issueFields.getFields());
  await counted(jira.issueLinkTypes.getIssueLinkTypes());
  await counted(jira.issueTypes.getIssueAllTypes());
  await counted(jira.workflowStatuses.getStatuses());
  await counted(jira.status.getStatusesById({ id: ['1'] }));
  await counted(jira.projects.getProject({ projectIdOrKey: 'WEB' }));
  await counted(jira.projects.getAllStatuses({ projectIdOrKey: 'WEB' }));
  await counted(jira.projectVersions.getProjectVersions({ projectIdOrKey: 'WEB' }));
  await counted(jira.projectVersions.getProjectVersionsPaginated({ projectIdOrKey: 'WEB' }));
  await counted(
    jira.projectVersions.updateVersion({ id: '71', body: { releaseDate: '2026-12-01' } }),
  );
  await counted(jira.projectComponents.getProjectComponents({ projectIdOrKey: 'WEB' }));
  await counted(agile.board.getAllBoards());
  await counted(agile.board.getAllSprints({ boardId: 1 }));
  await counted(agile.sprint.getSprint({ sprintId: 6 }));
  await counted(agile.sprint.partiallyUpdateSprint({ sprintId: 6, goal: 'Ship' }));

  const refusal = await jira.issues.getIssue({ issueIdOrKey: 'WEB-99' }).then(
    () => 'none',
    (error: unknown) => String(error),
  );
  return {
    projects: projects.values.map(({ key }) => key),
    found: (found.issues ?? []).map(({ key }) => key),
    changes: issue.changelog?.histories?.length,
    linked: linked.map(({ outwardIssue }) => outwardIssue?.key),
    unlinked,
    property: kept.value,
    created: created.key,
    refusal,
    calls,
    mismatches,
  };
}

const [, file = '', host] = process.argv;
if (host !== undefined && file.includes('jira-js-session')) {
  void work(host).then((session) => process.stdout.write(JSON.stringify(session)));
}
