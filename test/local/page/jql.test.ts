import fc from 'fast-check';
import { EmbeddedJira } from '../../../local/jira/embedded-jira';
import {
  issueKeyIn,
  issuesByPerson,
  issuesBySummary,
  issuesOfProject,
  jqlString,
  OPEN_WORK,
} from '../../../local/page/src/issues/jql';
import { BASE_URL, issue, smallSite } from '../jira/small-site';

const MAX = { accountId: 'max' };

function siteWith(labels: readonly string[]): EmbeddedJira {
  const data = smallSite({ issues: [issue('1', 'WEB-1', '100', { labels })], links: [] });
  return new EmbeddedJira(data, { baseUrl: BASE_URL, clock: () => 0 });
}

async function ask(jql: string, labels: readonly string[] = []) {
  const path = '/rest/api/3/search/jql';
  return siteWith(labels).handle({ method: 'POST', path, body: { jql } }, MAX);
}

describe('JQL the page writes', () => {
  it('quotes any text so that Jira reads the same text', async () => {
    const label = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\S/u.test(text));
    await fc.assert(
      fc.asyncProperty(label, async (text) => {
        const { body } = await ask(`labels = ${jqlString(text)}`, [text]);
        expect(body).toMatchObject({ issues: [{ id: '1' }] });
      }),
    );
  });

  it.each([
    ['open work', OPEN_WORK],
    ['a project', issuesOfProject('WEB')],
    ['a person', issuesByPerson('max')],
    ['words of the summary', issuesBySummary('summ "of" web-1') ?? ''],
  ])('is answered for %s', async (_what, jql) => {
    const { status, body } = await ask(jql);
    expect(status).toBe(200);
    expect(body).toMatchObject({ issues: [{ id: '1' }] });
  });

  it('asks nothing for a text without words', () => {
    expect(issuesBySummary(' "*" ')).toBeNull();
  });
});

describe('an issue key', () => {
  it.each([
    ['SHOP-12', 'SHOP-12'],
    [' shop-12 ', 'SHOP-12'],
    ['A_B2-1', 'A_B2-1'],
    ['SHOP-', null],
    ['SHOP', null],
    ['key = SHOP-1', null],
    ['1A-1', null],
  ])('%p is read as %p', (text, key) => {
    expect(issueKeyIn(text)).toBe(key);
  });
});
