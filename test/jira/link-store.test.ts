import { findIssues } from '../../src/jira/find-issues';
import { readLinkChoices } from '../../src/jira/link-choices';
import { linkStore } from '../../src/jira/link-store';
import { isRefusal, JiraError } from '../../src/jira/jira-error';
import { proposeMeaning } from '../../src/domain/dependencies/link-type-meaning';
import {
  addDependency,
  needsRightOn,
  removeLinks,
  restoreLinks,
  type LinkStore,
  type WaitingType,
  type WantedDependency,
} from '../../src/use-cases/link-issues';
import { embeddedConnection, failing } from '../builders/embedded-connection';
import { issue, smallSite, testSite } from '../local/jira/small-site';

const BLOCKS = { id: '31', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
const DEPENDS = { id: '33', name: 'Depends', inward: 'is required for', outward: 'depends on' };

function waiting(type: typeof BLOCKS): WaitingType {
  const { waits } = proposeMeaning(type);
  if (waits === 'none') throw new Error(`${type.name} makes nobody wait`);
  return { type, waits };
}

function site() {
  const data = smallSite();
  return testSite({
    ...data,
    linkTypes: [...data.linkTypes, DEPENDS],
    issues: [...data.issues, issue('1006', 'WEB-6', '100'), issue('1007', 'WEB-7', '100')],
  });
}

function connectionOf({ jira }: ReturnType<typeof site>, as = 'max') {
  return embeddedConnection(jira, { accountId: as });
}

function wanted(facts: Partial<WantedDependency>): WantedDependency {
  return { focusId: '1006', otherId: '1007', side: 'providers', by: waiting(BLOCKS), ...facts };
}

describe('adding a dependency', () => {
  it.each([
    [BLOCKS, 'providers', 'is blocked by'],
    [BLOCKS, 'consumers', 'blocks'],
    [DEPENDS, 'providers', 'depends on'],
    [DEPENDS, 'consumers', 'is required for'],
  ] as const)('%j with the other among the %s: the issue "%s" it', async (type, side, wording) => {
    const test = site();
    const store = linkStore(connectionOf(test));
    const added = await addDependency(store, wanted({ side, by: waiting(type) }));
    expect(added).toMatchObject({ kind: 'added' });
    const { body } = await test.ask('GET /rest/api/3/issue/WEB-6?fields=issuelinks');
    const end = wording === type.inward ? 'inwardIssue' : 'outwardIssue';
    expect(body).toMatchObject({
      fields: { issuelinks: [{ type: { id: type.id }, [end]: { key: 'WEB-7' } }] },
    });
  });

  it('tells a link that was there before from one it made, so that no undo takes it away', async () => {
    const store = linkStore(connectionOf(site()));
    expect(await addDependency(store, wanted({}))).toMatchObject({ kind: 'added' });
    expect(await addDependency(store, wanted({}))).toEqual({ kind: 'present' });
  });

  it('says that it is added, not checked, where its links cannot be read afterwards', async () => {
    const real = linkStore(connectionOf(site()));
    let reads = 0;
    const away: LinkStore = {
      ...real,
      linksOf: (id) => {
        reads += 1;
        return reads === 2 ? Promise.reject(new Error('Away')) : real.linksOf(id);
      },
    };
    const added = await addDependency(away, wanted({}));
    if (added.kind !== 'unchecked') throw new Error(`It is ${added.kind}.`);
    const made = await added.made();
    expect(made).toMatchObject([{ otherId: '1007', direction: 'inward' }]);
    expect(await removeLinks(real, made)).toEqual({ done: made, problem: null });
    expect(await real.linksOf('1006')).toEqual([]);
  });

  it('says so where Jira made the link the other way round, or not at all', async () => {
    const real = linkStore(connectionOf(site()));
    const turned: LinkStore = {
      ...real,
      create: ({ typeId, outwardReader, inwardReader }) =>
        real.create({ typeId, outwardReader: inwardReader, inwardReader: outwardReader }),
    };
    expect(await addDependency(turned, wanted({}))).toMatchObject({ kind: 'reversed' });
    const lost: LinkStore = { ...real, create: () => Promise.resolve() };
    expect(await addDependency(lost, wanted({ by: waiting(DEPENDS) }))).toEqual({
      kind: 'missing',
    });
  });

  it('gives the reason of Jira where the person may not link', async () => {
    const store = linkStore(connectionOf(site(), 'vera'));
    const added = await addDependency(store, wanted({}));
    if (added.kind !== 'failed') throw new Error(`It is ${added.kind}.`);
    expect(added.error).toBeInstanceOf(JiraError);
    expect(added.error).toMatchObject({ said: expect.stringContaining('WEB-6') as unknown });
  });

  it('asks for the right at the end Jira asks about', () => {
    expect(needsRightOn(wanted({}))).toBe('focus');
    expect(needsRightOn(wanted({ side: 'consumers' }))).toBe('other');
    expect(needsRightOn(wanted({ by: waiting(DEPENDS) }))).toBe('other');
    expect(needsRightOn(wanted({ by: waiting(DEPENDS), side: 'consumers' }))).toBe('focus');
  });
});

describe('removing a dependency', () => {
  it('removes it, and takes one that is gone for removed', async () => {
    const store = linkStore(connectionOf(site(), 'leo'));
    expect(await store.remove('81')).toBe('removed');
    expect(await store.remove('81')).toBe('gone');
    expect((await store.linksOf('1001')).map(({ id }) => id)).toEqual(['82']);
  });

  it('takes for its own work what is gone after an answer that was lost', async () => {
    const connection = connectionOf(site(), 'leo');
    let isLost = false;
    const store = linkStore({
      ...connection,
      transport: async (request) => {
        const answer = await connection.transport(request);
        if (request.method !== 'DELETE' || isLost) return answer;
        isLost = true;
        return failing(502);
      },
    });
    expect(await store.remove('81')).toBe('removed');
    expect(await store.remove('81')).toBe('gone');
  });

  it('does not take for its own work what is gone after Jira asked to slow down', async () => {
    const { jira } = site();
    let asked = 0;
    const connection = embeddedConnection(jira, { accountId: 'leo' }, ({ method }) => {
      if (method !== 'DELETE') return undefined;
      asked += 1;
      return failing(asked === 1 ? 429 : 404);
    });
    expect(await linkStore(connection).remove('81')).toBe('gone');
  });

  it('does not take a no after a lost answer for the certainty that nothing was done', async () => {
    const { jira } = site();
    const answers = [502, 403];
    const connection = embeddedConnection(jira, { accountId: 'leo' }, () =>
      failing(answers.shift() ?? 403),
    );
    const error: unknown = await linkStore(connection)
      .remove('81')
      .catch((caught: unknown) => caught);
    if (!(error instanceof JiraError)) throw new Error('It was removed.');
    expect(error.fault).toBe('no-permission');
    expect(isRefusal(error)).toBe(false);
  });

  it('tells how far it came, so that this much can be made again', async () => {
    const { jira } = site();
    const connection = embeddedConnection(jira, { accountId: 'leo' }, ({ path }) =>
      path.endsWith('/82') ? failing(403) : undefined,
    );
    const store = linkStore(connection);
    const before = await store.linksOf('1001');
    const { done, problem } = await removeLinks(store, before);
    expect(done.map(({ id }) => id)).toEqual(['81']);
    expect(problem?.error).toMatchObject({ fault: 'no-permission' });
    expect(await restoreLinks(store, '1001', done)).toEqual({ done, problem: null });
    const facts = (links: typeof before): readonly string[] =>
      links.map(({ typeId, direction, otherId }) => [typeId, direction, otherId].join()).sort();
    expect(facts(await store.linksOf('1001'))).toEqual(facts(before));
  });

  it('gives the reason of Jira where the person may not', async () => {
    const store = linkStore(connectionOf(site(), 'vera'));
    await expect(store.remove('81')).rejects.toMatchObject({ fault: 'not-signed-in' });
  });
});

describe('finding an issue to link', () => {
  it('finds by key, whatever its case, and by words of the summary', async () => {
    const connection = connectionOf(site());
    expect((await findIssues(connection, ' web-2 ')).map(({ key }) => key)).toEqual(['WEB-2']);
    const bySummary = await findIssues(connection, 'summ');
    expect(bySummary.map(({ key }) => key)).toContain('WEB-1');
    expect(bySummary.map(({ key }) => key)).not.toContain('LOCK-1');
  });

  it.each(['"', 'a" OR project = LOCK', '\\', '*', 'NOT', 'web AND', '((', '~~', 'WEB-999'])(
    'takes %j for words',
    async (text) => {
      expect(Array.isArray(await findIssues(connectionOf(site()), text))).toBe(true);
    },
  );

  it('does not hide that Jira is away', async () => {
    const { jira } = site();
    const connection = embeddedConnection(jira, { accountId: 'max' }, () => failing(503));
    await expect(findIssues(connection, 'WEB-1')).rejects.toMatchObject({ fault: 'unavailable' });
  });
});

it('offers the link types that mean waiting, and tells whether the person may link', async () => {
  const test = site();
  const choices = await readLinkChoices(connectionOf(test), '1006', null);
  expect(choices.types.map(({ type, waits }) => [type.name, waits])).toEqual([
    ['Blocks', 'inward'],
    ['Depends', 'outward'],
  ]);
  expect(choices.mayLink).toBe(true);
  const rules = [{ name: 'Blocks', waits: 'inward' as const }];
  const ofVera = await readLinkChoices(connectionOf(test, 'vera'), '1006', rules);
  expect(ofVera.types.map(({ type }) => type.name)).toEqual(['Blocks']);
  expect(ofVera.mayLink).toBe(false);
});
