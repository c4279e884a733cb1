import type { PayloadOf } from '../../../src/contract/resolvers';
import {
  answerOf,
  decide,
  EPIC,
  indexOf,
  LOCKED,
  PLACE,
  portfolioSite,
  PROPERTY,
  saveTheme,
  score,
  STORY,
  write,
  type Open,
  type Parts,
} from './steps';

const HYPOTHESIS = {
  ...{ for: 'shops', who: 'lose orders', the: 'checkout', isA: 'page', that: 'asks less' },
  ...{ unlike: 'today', ourSolution: 'has one step' },
};

/** Texts of a case: written, refused, written by two at once. */
export function textSuite(open: Open): void {
  it('keeps what is written, part by part, and tells JQL how far it has come', async () => {
    const app = await open();
    const first = await write(app, { hypothesis: HYPOTHESIS, sponsors: ['max'] });
    expect(first).toMatchObject({ kind: 'written', standing: { revision: 1 } });
    const second = await write(app, { scopeIn: ' Cards\r\nonly ' }, { base: 1, as: 'leo' });
    expect(second).toMatchObject({
      kind: 'written',
      standing: {
        written: {
          hypothesis: HYPOTHESIS,
          sponsors: ['max'],
          scopeIn: 'Cards\nonly',
          scopeOut: '',
        },
        mirror: { wsjf: null, decision: null, theme: null, completeness: 25, state: 'draft' },
      },
    });
    await expect(app.property(EPIC, PROPERTY)).resolves.toStrictEqual({
      ...{ schema: 1, revision: 2 },
      index: { completeness: 25, state: 'draft', touched: expect.any(String) as string },
      case: { hypothesis: HYPOTHESIS, sponsors: ['max'], scopeIn: 'Cards\nonly' },
    });
  });

  it('takes as many characters as it says, whatever they are made of', async () => {
    const app = await open();
    const full = { outcomes: ['🙂'.repeat(280)] };
    await expect(write(app, full)).resolves.toMatchObject({ standing: { written: full } });
    const parts = { outcomes: ['🙂'.repeat(281)] };
    const action = { kind: 'write' as const, parts };
    const payload = { issueId: EPIC, baseRevision: 1, action };
    await expect(app.call('writeCase', payload, 'max')).resolves.toMatchObject({
      refusal: { code: 'invalid' },
    });
  });

  it('keeps of each save who, when, and the parts that were changed', async () => {
    const app = await open();
    await write(app, { outcomes: ['Fewer calls'], scopeIn: 'Cards' });
    await write(app, { outcomes: [] }, { base: 1, as: 'leo' });
    const { rows } = await answerOf(
      app,
      'readCaseHistory',
      { issueId: EPIC, cursor: null },
      'vera',
    );
    expect(rows).toMatchObject([
      { actor: 'leo', action: 'write', revision: 2, after: { outcomes: [] } },
      { actor: 'max', action: 'write', revision: 1, after: { scopeIn: 'Cards' } },
    ]);
    expect(rows[0]?.before).toStrictEqual({ outcomes: ['Fewer calls'] });
    const hidden = await app.call('readCaseHistory', { issueId: LOCKED, cursor: null }, 'max');
    expect(hidden).toMatchObject({ ok: false, refusal: { code: 'unavailable' } });
  });

  it('asks of Jira what it says it does', async () => {
    const app = await open();
    await write(app, { scopeIn: 'Cards' });
    app.asked();
    await write(app, { scopeIn: 'All', sponsors: ['max', 'leo'] }, { base: 1 });
    expect(app.asked()).toStrictEqual([
      'GET /rest/api/3/issue/1004',
      'GET /rest/api/3/user/bulk',
      `GET ${PLACE}`,
      `PUT ${PLACE}`,
      `GET ${PLACE}`,
    ]);
  });

  it('lets the first of two save, and shows the other what stands', async () => {
    const app = await open();
    await write(app, { scopeIn: 'Cards' });
    const both = await Promise.all([
      write(app, { scopeIn: 'Of Max' }, { base: 1 }),
      write(app, { scopeIn: 'Of Leo' }, { base: 1, as: 'leo' }),
    ]);
    const [first] = both.filter(({ kind }) => kind === 'written');
    const [other] = both.filter(({ kind }) => kind === 'refused');
    expect(other).toMatchObject({ because: 'conflict', standing: first?.standing });
  });

  it.each<[string, { issueId?: string; as?: string }, string]>([
    ['who only looks', { as: 'vera' }, 'not-editable'],
    ['who does not see the issue', { issueId: LOCKED }, 'no-issue'],
    ['an issue that does not exist', { issueId: '9999' }, 'no-issue'],
    ['a type that carries no case', { issueId: STORY }, 'no-case-type'],
  ])('refuses %s', async (_, wish, because) => {
    const app = await open({ site: portfolioSite() });
    const answer = await write(app, { scopeIn: 'Cards' }, wish);
    expect(answer).toMatchObject({ kind: 'refused', because });
    await expect(app.property(wish.issueId ?? EPIC, PROPERTY)).resolves.toBeUndefined();
  });

  it.each<[string, Parts, string]>([
    ['a theme that is not in the register', { themeId: 'growth' }, 'unknown-theme'],
    ['an objective that is not there', { objectiveId: 'o1' }, 'unknown-objective'],
    ['an account that is nobody’s', { sponsors: ['nobody'] }, 'unknown-person'],
    ['somebody who has left', { stakeholders: ['gone', 'leo'] }, 'unknown-person'],
  ])('refuses %s', async (_, parts, because) => {
    const app = await open();
    await expect(write(app, parts)).resolves.toMatchObject({ kind: 'refused', because });
  });

  it('keeps a theme that was deleted since, and tells JQL of it', async () => {
    const app = await open({ site: portfolioSite() });
    await saveTheme(app);
    await write(app, { themeId: 'growth' });
    await saveTheme(app, null, { base: 1 });
    await expect(
      write(app, { themeId: 'growth', scopeIn: 'Cards' }, { base: 1 }),
    ).resolves.toMatchObject({ kind: 'written', standing: { mirror: { theme: 'growth' } } });
    await expect(write(app, { themeId: null }, { base: 2 })).resolves.toMatchObject({
      standing: { written: { themeId: null }, mirror: { theme: null } },
    });
    const again = await write(app, { themeId: 'growth' }, { base: 3 });
    expect(again).toMatchObject({ because: 'unknown-theme' });
  });

  it.each<[string, unknown]>([
    ['no part at all', {}],
    ['a part nobody knows', { money: 5 }],
    ['too long a line', { outcomes: ['x'.repeat(281)] }],
    ['too long a scope', { scopeOut: 'x'.repeat(2001) }],
    ['too many outcomes', { outcomes: Array.from({ length: 21 }, () => 'x') }],
    ['an empty outcome', { outcomes: [' '] }],
    ['half a hypothesis', { hypothesis: { for: 'shops' } }],
    ['a sponsor twice', { sponsors: ['max', 'max'] }],
    ['a theme that JQL could not find', { themeId: 'order' }],
    ['an id that every object has', { objectiveId: 'constructor' }],
    [
      'a reading on a day that does not exist',
      { indicators: [indicator([{ on: '2026-02-30', value: 1 }])] },
    ],
    ['an indicator twice', { indicators: [indicator([]), indicator([])] }],
  ])('refuses %s before anything is read', async (_, parts) => {
    const app = await open();
    const payload: unknown = { issueId: EPIC, baseRevision: 0, action: { kind: 'write', parts } };
    const answer = await app.call('writeCase', payload as PayloadOf<'writeCase'>);
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'invalid' } });
    expect(app.asked()).toStrictEqual([]);
  });

  it('begins anew where something unreadable stands, and keeps the decision', async () => {
    const app = await open({ site: portfolioSite() });
    await decide(app);
    await app.jira(`PUT ${PLACE}`, 'leo', { schema: 1, revision: 4, case: { outcomes: 'many' } });
    await expect(write(app, { scopeIn: 'Cards' })).resolves.toMatchObject({
      because: 'unreadable',
    });
    const anew = { issueId: EPIC, baseRevision: 0, action: { kind: 'begin-anew' } } as const;
    await expect(answerOf(app, 'writeCase', anew, 'max')).resolves.toMatchObject({
      kind: 'written',
      changedOutside: true,
      standing: { written: { outcomes: [] }, mirror: { decision: 'approved' } },
    });
    const { rows } = await answerOf(app, 'readCaseHistory', { issueId: EPIC, cursor: null }, 'max');
    expect(rows[0]).toMatchObject({ action: 'begin-anew', before: null });
    expect(JSON.stringify(app.stored())).toContain('many');
  });

  it('says full where the texts have no room in a property', async () => {
    const app = await open();
    const wide = Array.from({ length: 20 }, () => '語'.repeat(280));
    await write(app, { outcomes: wide });
    await expect(write(app, { qualities: wide }, { base: 1 })).resolves.toMatchObject({
      kind: 'refused',
      because: 'full',
      standing: { revision: 1 },
    });
  });

  it('leaves the texts alone when scores are saved, and raises the revision', async () => {
    const app = await open();
    await write(app, { scopeIn: 'Cards' });
    const scored = await score(app, { as: 'leo' });
    expect(scored).toMatchObject({
      kind: 'written',
      mirror: { kind: 'written', revision: 2, mirror: { wsjf: 3.2, state: 'scored' } },
    });
    await expect(indexOf(app)).resolves.toMatchObject({ wsjf: 3.2, state: 'scored' });
    const late = await write(app, { scopeOut: 'Vouchers' }, { base: 1 });
    expect(late).toMatchObject({
      because: 'conflict',
      standing: { written: { scopeIn: 'Cards' } },
    });
  });
}

function indicator(readings: readonly object[]): object {
  const numbers = { baseline: null, target: 5, isHigherBetter: true };
  return { id: 'i1', name: 'Orders', unit: '%', ...numbers, readings };
}
