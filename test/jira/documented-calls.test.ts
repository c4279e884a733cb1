import { existsSync } from 'node:fs';
import { ENDPOINTS } from '../../src/jira/endpoints';
import { documentedOperation, OPENAPI_FILES, openApiFaults } from '../builders/openapi';
import { describeWithFile } from '../shared-data';

/** Calls of which the documents say less than is needed; the reasons stand at the embedded Jira's scopes. */
const SCOPE_EXCEPTIONS: ReadonlySet<string> = new Set(['checkPermissions', 'boards']);
const [platform, agile] = OPENAPI_FILES;

describeWithFile(existsSync(platform) ? agile : platform)(
  "Atlassian's documents and the calls of the app",
  () => {
    it.each(Object.entries(ENDPOINTS))(
      'know %s and its scopes',
      (name, { method, path, scopes }) => {
        const operation = documentedOperation(method, path);
        const table = operation?.['x-atlassian-oauth2-scopes'];
        const current = table?.find(({ state }) => state === 'Current')?.scopes;
        const documented =
          current ?? operation?.security?.flatMap(({ OAuth2 }) => OAuth2 ?? []) ?? null;
        expect(operation).toBeDefined();
        const isSame =
          JSON.stringify([...(documented ?? [])].sort()) === JSON.stringify([...scopes].sort());
        expect({ documented, isSame }).toEqual({ documented, isSame: !SCOPE_EXCEPTIONS.has(name) });
      },
    );

    it.each([
      ['a path', { method: 'GET', path: '/rest/api/3/nonsense' }, 'GET /rest/api/3/nonsense'],
      ['a method', { method: 'PUT', path: '/rest/api/3/myself' }, 'PUT /rest/api/3/myself'],
      ['a parameter', { method: 'GET', path: '/rest/api/3/field?colour=red' }, 'colour'],
      [
        'a part of the body',
        { method: 'POST', path: '/rest/api/3/search/jql', body: { jql: 'a = b', colour: 1 } },
        'body.colour is not known',
      ],
      [
        'a kind of value',
        { method: 'POST', path: '/rest/api/3/search/jql', body: { jql: 'a = b', fields: 'id' } },
        'body.fields is no list',
      ],
      [
        'a missing part',
        { method: 'POST', path: '/rest/api/3/issue/bulkfetch', body: { fields: ['id'] } },
        'body.issueIdsOrKeys is missing',
      ],
    ])('tell of %s that they do not know', (_what, call, fault) => {
      expect(openApiFaults(call).join('; ')).toContain(fault);
    });
  },
);
