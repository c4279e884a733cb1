import type { SearchAlias } from '../../../local/jira/jql/search-alias';
import { refused, smallSite, testSite, type Ask } from './small-site';

const ALIASES: readonly SearchAlias[] = [
  { alias: 'pmoState', propertyKey: 'pmo', path: 'index.state', type: 'string' },
  { alias: 'pmoTouched', propertyKey: 'pmo', path: 'index.touched', type: 'date' },
];
const PROPERTY = '/rest/api/3/issue/WEB-1/properties/pmo';

function siteWithAliases() {
  return testSite(smallSite(), { searchAliases: ALIASES });
}

async function found(ask: Ask, jql: string): Promise<unknown> {
  return (await ask('POST /rest/api/3/search/jql', { body: { jql } })).body;
}

it('finds an issue by what was written a moment ago, and no more once it is deleted', async () => {
  const { ask } = siteWithAliases();
  await expect(found(ask, 'pmoState = asked')).resolves.toEqual({ issues: [], isLast: true });
  await ask(`PUT ${PROPERTY}`, { body: { index: { state: 'asked', touched: '2026-11-20' } } });
  await expect(found(ask, 'pmostate = asked')).resolves.toMatchObject({ issues: [{ id: '1001' }] });
  await expect(found(ask, 'pmoTouched >= -1d')).resolves.toMatchObject({
    issues: [{ id: '1001' }],
  });
  await ask(`DELETE ${PROPERTY}`);
  await expect(found(ask, 'pmoState = asked')).resolves.toEqual({ issues: [], isLast: true });
});

it('leaves no mark of a written property where others look for changes', async () => {
  const { ask, stored, events } = siteWithAliases();
  const { updated, histories } = stored('WEB-1');
  await ask(`PUT ${PROPERTY}`, { body: { index: { state: 'asked' } } });
  await ask(`PUT ${PROPERTY}`, { body: { index: { state: 'accepted' } } });
  await ask(`DELETE ${PROPERTY}`);
  expect(stored('WEB-1')).toMatchObject({ updated, histories });
  await expect(found(ask, 'updated >= -1h')).resolves.toEqual({ issues: [], isLast: true });
  expect(events).toEqual([]);
});

it.each([
  ['pmoState ~ asked', "The operator '~' is not supported by the 'pmoState' field."],
  ['project = WEB ORDER BY pmoState', "Not able to sort using field 'pmoState'."],
  ['pmoOther = x', "Field 'pmoOther' does not exist or you do not have permission to view it."],
])('refuses "%s" with status 400', async (jql, sentence) => {
  const given = await siteWithAliases().ask('POST /rest/api/3/search/jql', { body: { jql } });
  expect(given).toEqual(refused(400, sentence));
});

it('knows no alias on a site without the app', async () => {
  const given = await testSite().ask('POST /rest/api/3/search/jql', {
    body: { jql: 'pmoState = asked' },
  });
  expect(given.status).toBe(400);
});
