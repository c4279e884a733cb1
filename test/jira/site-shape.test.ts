import { fieldsForTeams, fieldsThatFit, proposedField } from '../../src/jira/described-field';
import type { JiraConnection } from '../../src/jira/call-jira';
import { readNames } from '../../src/jira/read-people';
import { readSiteShape } from '../../src/jira/read-site-shape';
import { readSprintEvidence } from '../../src/jira/read-sprint-evidence';
import { EmbeddedJira } from '../../local/jira/embedded-jira';
import type { SiteData } from '../../local/jira/site-data';
import { BASE_URL, FLAGGED, smallSite, SPRINT } from '../local/jira/small-site';

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
});

function connect(facts: Partial<SiteData> = {}, accountId = 'ann'): JiraConnection {
  const jira = new EmbeddedJira(smallSite(facts), { baseUrl: BASE_URL, clock: () => 0 });
  return {
    transport: async ({ method, path, body }) => {
      asked.push(path);
      const answer = await jira.handle({ method, path, body }, { accountId });
      const headers = new Map(Object.entries(answer.headers));
      return {
        status: answer.status,
        header: (name) => headers.get(name) ?? null,
        body: answer.body,
      };
    },
    waitMs: () => Promise.resolve(),
  };
}

describe('readSiteShape', () => {
  it('tells link types, fields and projects as the person sees them', async () => {
    const shape = await readSiteShape(connect());
    expect(shape.linkTypes.map(({ name }) => name)).toStrictEqual(['Blocks', 'Relates']);
    expect(shape.projects).toBe(1);
    await expect(readSiteShape(connect({}, 'leo'))).resolves.toMatchObject({ projects: 2 });
  });

  it('offers for each fact the fields that can hold it', async () => {
    const { fields } = await readSiteShape(connect());
    const fitting = (fact: Parameters<typeof fieldsThatFit>[1]) =>
      fieldsThatFit(fields, fact).map(({ id }) => id);
    expect(fitting('flagged')).toStrictEqual([FLAGGED]);
    expect(fitting('sprint')).toStrictEqual([SPRINT]);
    expect(fitting('storyPoints')).toStrictEqual(['customfield_10016']);
    expect(fitting('start')).toStrictEqual(['duedate', 'customfield_10015']);
    expect(fitting('due')).toStrictEqual(['duedate', 'customfield_10015']);
    expect(fieldsForTeams(fields).map(({ name }) => name)).toContain('Team');
  });

  it('proposes a field by name and kind, or none', async () => {
    const { fields } = await readSiteShape(connect());
    expect(proposedField(fields, 'storyPoints')).toMatchObject({ name: 'Story Points' });
    expect(proposedField(fields, 'due')).toMatchObject({ id: 'duedate' });
    const bare = await readSiteShape(connect({ customFields: [] }));
    expect(proposedField(bare.fields, 'storyPoints')).toBeNull();
    expect(fieldsForTeams(bare.fields)).toStrictEqual([]);
  });
});

describe('readSprintEvidence', () => {
  it('counts running and planned sprints of the boards the person sees', async () => {
    await expect(readSprintEvidence(connect())).resolves.toStrictEqual({
      boards: 1,
      hasMoreBoards: false,
      boardsRead: 1,
      active: 1,
      future: 1,
    });
  });

  it('looks at some boards of a site with many', async () => {
    const boards = Array.from({ length: 260 }, (_, at) => ({
      id: at + 1,
      name: `Board ${String(at)}`,
      projectId: '100',
    }));
    const evidence = await readSprintEvidence(connect({ boards }));
    expect(evidence).toMatchObject({ boards: 200, hasMoreBoards: true, boardsRead: 10 });
    expect(asked).toHaveLength(4 + 10);
  });

  it('finds nothing where there are no boards', async () => {
    await expect(readSprintEvidence(connect({ boards: [], sprints: [] }))).resolves.toMatchObject({
      boards: 0,
      boardsRead: 0,
      active: 0,
    });
  });
});

describe('readNames', () => {
  it('looks names up at once, each account once, and leaves unknown ones out', async () => {
    const names = await readNames(connect(), ['ann', 'max', 'ann', 'nobody-knows']);
    expect(names).toStrictEqual(
      new Map([
        ['ann', 'Ann'],
        ['max', 'Max'],
      ]),
    );
    expect(asked).toHaveLength(1);
  });

  it('asks nothing for nobody', async () => {
    await expect(readNames(connect(), [])).resolves.toStrictEqual(new Map());
    expect(asked).toHaveLength(0);
  });

  it('goes on after a hundred', async () => {
    const many = Array.from({ length: 101 }, (_, at) => `account-${String(at)}`);
    await readNames(connect(), [...many, 'ann']);
    expect(asked).toHaveLength(2);
  });
});
