import { existsSync, readFileSync } from 'node:fs';
import { describeWithFile, sharedDataFile } from '../../shared-data';
import { ANYONE } from '../../../local/jira/site/viewer';
import { issue, smallSite, testSite } from './small-site';

interface Recording {
  readonly file: string;
  readonly method: string;
  readonly path: string;
  readonly request_body?: unknown;
  readonly status: number;
  readonly headers: { readonly 'content-type': string; readonly allow?: string } | null;
  readonly body: unknown;
}

interface Recordings {
  readonly observed: readonly Recording[];
  readonly signed_in: {
    readonly cases: readonly {
      readonly jql: string;
      readonly status: number;
      readonly message: string;
    }[];
  };
}

const file = sharedDataFile('rest/jira_cloud_observed.json');
const recordings: Recordings = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as Recordings)
  : { observed: [], signed_in: { cases: [] } };

/** A public project with two bugs, as the recorded site has one. */
function publicSite() {
  const site = smallSite();
  const [first] = site.projects;
  if (first === undefined) throw new Error('The small site has projects');
  return testSite({
    ...site,
    issueTypes: [...site.issueTypes, { id: '14', name: 'Bug', hierarchyLevel: 0 }],
    projects: [
      ...site.projects,
      { ...first, id: '200', key: 'PUB', browseGroups: [ANYONE] },
      { ...first, id: '201', key: 'LAUNCH' },
    ],
    issues: [
      ...site.issues,
      issue('2001', 'PUB-1', '200', { typeId: '14' }),
      issue('2002', 'PUB-2', '200', { typeId: '14' }),
      issue('2003', 'LAUNCH-1', '201'),
    ],
  });
}

describeWithFile(file)('Recorded answers of a public site', () => {
  it.each(recordings.observed.map((one) => [one.file, one] as const))(
    'is what the site gives for %s',
    async (_name, { method, path, request_body: body, status, headers, body: wanted }) => {
      const { ask } = publicSite();
      const given = await ask(`${method} ${path}`, {
        as: null,
        ...(body === undefined ? {} : { body }),
      });
      expect(given.status).toBe(status);
      expect(given.headers['content-type']).toBe(
        headers?.['content-type'] ?? 'application/json;charset=UTF-8',
      );
      expect(given.headers.allow).toBe(headers?.allow);
      expect(given.body).toEqual(isPage(wanted) ? firstPage() : wanted);
    },
  );

  it.each(recordings.signed_in.cases.map(({ jql, ...rest }) => [jql, rest] as const))(
    'tells a person who is signed in why %s is refused',
    async (jql, { status, message }) => {
      const { ask } = publicSite();
      const wanted = { status, body: { errorMessages: [message], errors: {} } };
      const query = `jql=${encodeURIComponent(jql)}`;
      await expect(ask(`GET /rest/api/3/search/jql?${query}`)).resolves.toMatchObject(wanted);
      const body = { jql };
      await expect(ask('POST /rest/api/3/search/jql', { body })).resolves.toMatchObject(wanted);
      await expect(
        ask('POST /rest/api/3/search/approximate-count', { body }),
      ).resolves.toMatchObject(wanted);
      await expect(ask('POST /rest/api/3/search/jql', { as: null, body })).resolves.toMatchObject({
        status: 200,
      });
    },
  );
});

/** Ids and tokens are the recorded site's own; of such a page the form is compared. */
function isPage(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'nextPageToken' in body;
}

function firstPage(): unknown {
  return { issues: [{ id: '2002' }], nextPageToken: expect.any(String) as string, isLast: false };
}
