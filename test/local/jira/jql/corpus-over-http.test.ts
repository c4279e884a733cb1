import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedJira } from '../../../../local/jira/embedded-jira';
import type { LoopbackServer } from '../../../../local/jira/http-loopback';
import { KNOWN_JQL_FUNCTIONS } from '../../../../local/jira/search/jira-jql-words';
import { EMULATED_FUNCTIONS, jqlLists } from '../../../../local/jira/search/jql-fidelity';
import { serveJira } from '../../../builders/jira-server';
import { describeWithFile, sharedDataFile } from '../../../shared-data';
import { testSite } from '../small-site';
import { corpusSite } from './corpus-site';

interface ParserCase {
  readonly jql: string;
  readonly parse: { readonly valid: boolean };
}
interface Told {
  readonly jql: string;
  readonly isValid: boolean;
  readonly status: number;
  readonly body: { readonly errorMessages?: readonly string[]; readonly errors?: unknown };
}

const file = sharedDataFile('jql/atlaskit_cases.json');
const cases: readonly ParserCase[] = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly ParserCase[] }).cases
  : [];
const readme = readFileSync(path.join(__dirname, '../../../../local/README.md'), 'utf8');

describeWithFile(file)("Atlassian's corpus of queries, asked over HTTP", () => {
  let server: LoopbackServer;
  const told: Told[] = [];
  beforeAll(async () => {
    const site = corpusSite();
    server = await serveJira(
      (url) => new EmbeddedJira(site, { baseUrl: url, clock: () => Date.parse('2026-11-20') }),
      { port: 0, signIn: { people: site.people, tokens: ['secret'] } },
    );
    const authorization = `Basic ${Buffer.from('ann@example.com:secret').toString('base64')}`;
    for (const { jql, parse } of cases) {
      const answer = await fetch(`${server.url}/rest/api/3/search/jql`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ jql }),
      });
      const body = (await answer.json()) as Told['body'];
      told.push({ jql, isValid: parse.valid, status: answer.status, body });
    }
  });
  afterAll(() => server.close());

  it("answers each of the 430 invalid ones in Jira's shape of a 400", () => {
    const invalid = told.filter(({ isValid }) => !isValid);
    expect(invalid).toHaveLength(430);
    const wrong = invalid.filter(
      ({ status, body: { errorMessages = [], errors } }) =>
        status !== 400 ||
        errorMessages.length !== 1 ||
        !/^Error in (?:the )?JQL Query: \S/u.test(errorMessages[0] ?? '') ||
        JSON.stringify(errors) !== '{}',
    );
    expect(wrong).toEqual([]);
  });

  it('answers each of the 241 valid ones, as many in each way as the README says', () => {
    const valid = told.filter(({ isValid }) => isValid);
    const refused = valid.filter(({ status }) => status === 400);
    const unknown = valid.filter(({ status }) => status === 501);
    const count = (wanted: number): string =>
      String(valid.filter(({ status }) => status === wanted).length);
    expect(valid).toHaveLength(241);
    expect(readme).toContain(
      `Of the 241 valid queries of Atlassian's corpus ${count(200)} are evaluated, ${count(400)} refused in ` +
        `Jira's words (400) and ${count(501)} refused by name (501)`,
    );
    expect(
      refused.filter(({ body }) => body.errorMessages?.[0]?.includes('Error in') !== false),
    ).toEqual([]);
    for (const { jql } of unknown) expect(readme).toContain(`\`${jql}\``);
  });
});

it.each([
  [
    'project = abort',
    "Error in the JQL Query: 'abort' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1, character 11)",
  ],
  [
    'project =',
    'Error in JQL Query: Expecting either a value, list or function before the end of the query.',
  ],
  [
    'project = WEB AND status = = Done',
    "Error in JQL Query: Expecting either a value, list or function but got '='. You must surround '=' in quotation marks to use it as a value. (line 1, character 28)",
  ],
  [
    'invalid query',
    "Error in the JQL Query: Expecting operator but got 'query'. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'. (line 1, character 9)",
  ],
  [
    'a',
    "Error in the JQL Query: Expecting operator before the end of the query. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.",
  ],
])('says of %j what Jira is reported to say', async (jql, message) => {
  const body = { jql };
  await expect(testSite().ask('POST /rest/api/3/search/jql', { body })).resolves.toMatchObject({
    status: 400,
    body: { errorMessages: [message], errors: {} },
  });
});

it('lists in the README what is evaluated and what is refused', () => {
  expect(readme).toContain(jqlLists());
  expect(new Set(EMULATED_FUNCTIONS.map((name) => name.toLowerCase()))).toEqual(
    KNOWN_JQL_FUNCTIONS,
  );
});
