import { smallSite, testSite, type TestSite } from '../small-site';

const POST = 'POST /rest/api/3/search/jql';

function site(): TestSite {
  const data = smallSite();
  const projects = data.projects.map((project) =>
    project.key === 'WEB'
      ? {
          ...project,
          category: { id: '9', name: 'Shops' },
          versions: ['1.0', '1.1', '2.0', '3.0', '4.0'].map((name, i) => ({
            id: String(71 + i),
            name,
            isReleased: i < 2,
            isArchived: i === 2,
            startDate: null,
            releaseDate: null,
          })),
        }
      : project,
  );
  const versionsOf = new Map([
    ['WEB-1', ['71']],
    ['WEB-2', ['72', '74']],
    ['WEB-4', ['75']],
  ]);
  const priorityOf = new Map([['WEB-2', '2']]);
  const issues = data.issues.map((issue) => ({
    ...issue,
    fixVersionIds: versionsOf.get(issue.key) ?? [],
    priorityId: priorityOf.get(issue.key) ?? '1',
    statusId: issue.key === 'WEB-1' ? '3' : '1',
    assigneeId: issue.key === 'WEB-1' ? 'vera' : issue.key === 'WEB-2' ? 'ann' : 'leo',
  }));
  return testSite({ ...data, projects, issues });
}

async function found({ ask }: TestSite, jql: string): Promise<unknown> {
  const body = { jql: jql.includes('ORDER') ? jql : `${jql} ORDER BY key`, fields: ['key'] };
  const given = await ask(POST, { body });
  if (given.status !== 200) return (given.body as { errorMessages: string[] }).errorMessages[0];
  return (given.body as { issues: { key: string }[] }).issues.map(({ key }) => key).join(' ');
}

it.each([
  ['assignee in membersOf("developers")', 'WEB-2 WEB-4'],
  ['assignee not in membersOf(Locksmiths)', 'WEB-1 WEB-2'],
  ['assignee in (currentUser(), membersOf("jira-administrators"))', 'WEB-2'],
  [
    'assignee in membersOf(nobody)',
    "Function 'membersOf' can not generate a list of usernames for group 'nobody'; the group does not exist.",
  ],
  [
    'assignee = membersOf(developers)',
    "Operator '=' does not support the list function 'membersOf'.",
  ],
  ['priority > Low', 'WEB-1 WEB-4'],
  ['priority <= 2', 'WEB-2'],
  ['priority < Blocker', "The value 'Blocker' does not exist for the field 'priority'."],
  ['fixVersion > "1.0"', 'WEB-2 WEB-4'],
  ['fixVersion <= 72', 'WEB-1 WEB-2'],
  ['fixVersion in earliestUnreleasedVersion(WEB)', 'WEB-2'],
  ['fixVersion in latestReleasedVersion("project web")', 'WEB-2'],
  [
    'fixVersion in latestReleasedVersion(NO)',
    "The value 'NO' does not exist for the field 'project'.",
  ],
  ['category = Shops AND hierarchyLevel = 1', 'WEB-4'],
  ['level is not EMPTY', ''],
  ['project = WEB ORDER BY status, key', 'WEB-2 WEB-4 WEB-1'],
  ['project = WEB ORDER BY issuetype DESC, key', 'WEB-4 WEB-1 WEB-2'],
  ['project = WEB ORDER BY fixVersion', 'WEB-1 WEB-2 WEB-4'],
])('%s finds %j', async (jql, wanted) => {
  await expect(found(site(), jql)).resolves.toBe(wanted);
});

it('finds whom a person created, edited or commented on, and when', async () => {
  const shop = site();
  const document = { type: 'doc', version: 1, content: [] };
  await shop.ask('PUT /rest/api/3/issue/WEB-2', { as: 'leo', body: { fields: { summary: 'x' } } });
  await shop.ask('POST /rest/api/3/issue/WEB-4/comment', { as: 'max', body: { body: document } });
  await expect(found(shop, 'issue in updatedBy(leo)')).resolves.toBe('WEB-2');
  await expect(found(shop, 'issue in updatedBy("max", "-1h")')).resolves.toBe('WEB-4');
  await expect(found(shop, 'issue in updatedBy("max", "2026-01-01", "2026-02-01")')).resolves.toBe(
    '',
  );
  await expect(found(shop, 'issue in updatedBy(ann)')).resolves.toBe('WEB-1 WEB-2 WEB-4');
});

it('reads the escapes of texts', async () => {
  const shop = site();
  const fields = { labels: ['café', "it's"] };
  await shop.ask('PUT /rest/api/3/issue/WEB-1', { body: { fields } });
  await expect(found(shop, String.raw`labels = caf\u00e9`)).resolves.toBe('WEB-1');
  await expect(found(shop, String.raw`labels = "caf\u00e9"`)).resolves.toBe('WEB-1');
  await expect(found(shop, String.raw`labels = it\'s`)).resolves.toBe('WEB-1');
});
