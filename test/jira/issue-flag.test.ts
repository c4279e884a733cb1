import type { SiteData } from '../../local/jira/site-data';
import { DEFAULT_SETTINGS } from '../../src/contract/settings';
import { writeFlag } from '../../src/jira/issue-flag';
import { embeddedConnection, failing } from '../builders/embedded-connection';
import { FLAGGED, smallSite, testSite } from '../local/jira/small-site';

const WEB = '1001';
/** Its project does not offer the flag for editing; only Leo may see it. */
const LOCKED = '1005';

interface Wish {
  readonly as?: string;
  readonly issueId?: string;
  readonly facts?: Partial<SiteData>;
  /** Chosen in the settings. */
  readonly flagged?: string | null;
}

function flag(
  isFlagged: boolean,
  { as = 'max', issueId = WEB, facts = {}, flagged = null }: Wish = {},
) {
  const { jira } = testSite(smallSite(facts));
  const connection = embeddedConnection(jira, { accountId: as });
  const fields = { ...DEFAULT_SETTINGS.fields, flagged };
  const write = (wanted = isFlagged) =>
    writeFlag(connection, { issueId, isFlagged: wanted, fields });
  const value = () =>
    jira.snapshot().issues.find(({ id }) => id === issueId)?.customValues[FLAGGED] ?? null;
  return { write, value, connection };
}

it('sets the flag, and clears it', async () => {
  const { write, value } = flag(true);
  await expect(write()).resolves.toEqual({ kind: 'set' });
  expect(value()).toEqual([{ value: 'Impediment', id: '10019' }]);
  await expect(write(false)).resolves.toEqual({ kind: 'set' });
  expect(value()).toBeNull();
});

it('asks Jira twice for it, and for nothing else', async () => {
  const { write, connection } = flag(true);
  await write();
  expect(connection.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    `GET /rest/api/3/issue/${WEB}/editmeta`,
    `PUT /rest/api/3/issue/${WEB}`,
  ]);
});

it.each([
  ['the field was renamed and is chosen in the settings', 'Behinderung', 'Impediment', FLAGGED],
  ['its option was renamed', 'Flagged', 'Hindernis', null],
])('finds the flag where %s', async (_, name, option, flagged) => {
  const customFields = smallSite().customFields.map((field) =>
    field.id === FLAGGED ? { ...field, name, options: [{ id: '7', name: option }] } : field,
  );
  const { write, value } = flag(true, { facts: { customFields }, flagged });
  await expect(write()).resolves.toEqual({ kind: 'set' });
  expect(value()).toEqual([{ value: option, id: '7' }]);
});

it('says where the project does not offer the flag', async () => {
  const { write, connection } = flag(true, { as: 'leo', issueId: LOCKED });
  await expect(write()).resolves.toEqual({ kind: 'not-on-screen' });
  expect(connection.requests).toHaveLength(1);
  const customFields = smallSite().customFields.filter(({ id }) => id !== FLAGGED);
  await expect(flag(true, { facts: { customFields } }).write()).resolves.toEqual({
    kind: 'not-on-screen',
  });
});

it('says where the person may edit nothing, or not see the issue', async () => {
  await expect(flag(true, { as: 'vera' }).write()).resolves.toEqual({
    kind: 'refused',
    message: null,
  });
  await expect(flag(true, { issueId: LOCKED }).write()).resolves.toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('does not exist') as string,
  });
});

it("passes Jira's own words on where it refuses after all", async () => {
  const { jira } = testSite();
  const connection = embeddedConnection(jira, { accountId: 'max' }, ({ method }) =>
    method === 'PUT'
      ? { ...failing(400), body: { errorMessages: ['The issue is archived.'], errors: {} } }
      : undefined,
  );
  const wish = { issueId: WEB, isFlagged: true, fields: DEFAULT_SETTINGS.fields };
  await expect(writeFlag(connection, wish)).resolves.toEqual({
    kind: 'refused',
    message: 'The issue is archived.',
  });
});

it('does not say that it is set where Jira does not answer', async () => {
  const { jira } = testSite();
  const connection = embeddedConnection(jira, { accountId: 'max' }, ({ method }) =>
    method === 'PUT' ? failing(503) : undefined,
  );
  const wish = { issueId: WEB, isFlagged: true, fields: DEFAULT_SETTINGS.fields };
  await expect(writeFlag(connection, wish)).rejects.toMatchObject({ fault: 'unavailable' });
});
