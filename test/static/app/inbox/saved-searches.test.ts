import { isTeamLeftOut, savedSearches } from '../../../../static/app/src/inbox/saved-searches';
import { EVERYONE } from '../../../../static/app/src/inbox/whose';

const jql = (...question: Parameters<typeof savedSearches>) =>
  savedSearches(...question).map((search) => search.jql);

it('narrows to the team where Jira can', () => {
  const team = { kind: 'team', name: 'PAY' } as const;
  expect(jql(team, { from: 'project' })).toEqual([
    'project = "PAY" AND pmoOpenAsks > 0 ORDER BY pmoAskNeededBy',
    'project = "PAY" AND pmoOpenPromises > 0 ORDER BY pmoPromiseBy',
    'project = "PAY" AND pmoOpenPromises > 0 AND pmoPromiseBy < now() ORDER BY pmoPromiseBy',
  ]);
  expect(jql({ kind: 'team', name: 'A "B"' }, { from: 'component' })[0]).toContain(
    String.raw`component = "A \"B\"" AND`,
  );
  expect(jql({ kind: 'project', key: 'PAY' }, { from: 'component' })[0]).toContain(
    'project = "PAY"',
  );
});

it('leaves the team out where each site searches its field in its own way, and says so', () => {
  const team = { kind: 'team', name: 'Blue' } as const;
  expect(jql(team, { from: 'field:customfield_1' })[0]).toBe(
    'pmoOpenAsks > 0 ORDER BY pmoAskNeededBy',
  );
  expect(isTeamLeftOut(team, { from: 'field:customfield_1' })).toBe(true);
  expect(isTeamLeftOut(EVERYONE, { from: 'field:customfield_1' })).toBe(false);
  expect(isTeamLeftOut(team, { from: 'project' })).toBe(false);
});
