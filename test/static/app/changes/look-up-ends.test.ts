import { demoCompany } from '../../../../local/demo/demo-company';
import { EmbeddedJira } from '../../../../local/jira/embedded-jira';
import { DEFAULT_SETTINGS } from '../../../../src/contract/settings';
import { lookUpEnds } from '../../../../static/app/src/changes/reading/look-up-ends';
import { embeddedConnection } from '../../../builders/embedded-connection';

const NOW = Date.UTC(2026, 10, 20, 9);
const site = demoCompany('2026-11-20');
const jira = new EmbeddedJira(site, { baseUrl: 'http://jira.example', clock: () => NOW });

/** Helene is of the group that alone may browse LEGAL; Ilse is not. */
function connectionOf(email: string) {
  const person = site.people.find((one) => one.email === email);
  if (person === undefined) throw new Error(`${email} is nobody`);
  return embeddedConnection(jira, { accountId: person.accountId });
}

const KEYS = ['LEGAL-1', 'PAY-1', 'ZZZ-1'];

it('finds what Jira shows the person, and nothing else', async () => {
  const seen = await lookUpEnds(connectionOf('ilse.brandvold@example.com'), KEYS, DEFAULT_SETTINGS);
  const more = await lookUpEnds(
    connectionOf('helene.marchetti@example.com'),
    KEYS,
    DEFAULT_SETTINGS,
  );
  expect([...seen.keys()]).not.toContain('LEGAL-1');
  expect([...more.keys()]).not.toContain('ZZZ-1');
  expect([...more.keys()]).toContain('LEGAL-1');
  for (const [key, end] of more) {
    expect(end.key).toBe(key);
    expect(end.summary).not.toBeNull();
  }
});
