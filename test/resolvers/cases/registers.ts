import type { PayloadOf } from '../../../src/contract/resolvers';
import { answerOf, EPIC, LOCKED, portfolioSite, saveTheme, THEME, type Open } from './steps';

type Objective = NonNullable<PayloadOf<'saveObjective'>['objective']>;

const OBJECTIVE: Objective = {
  ...{ name: 'Faster', why: 'People wait', themeId: null, from: '2026-10-01', to: null },
  isClosed: false,
  keyResults: [
    {
      ...{ id: 'k1', name: 'Lead time', unit: 'days', baseline: 40, target: 20 },
      ...{ isHigherBetter: false, readings: [{ on: '2026-11-01', value: 35 }] },
    },
  ],
};

const EPICS: PayloadOf<'saveReview'>['epics'] = [
  reviewed(LOCKED, { status: 'red', reasons: ['overdue'] }),
  reviewed(EPIC, { wsjf: 3.2, decision: 'approved' }),
];

/** Themes, objectives and reviews: saved, deleted, saved by two at once. */
export function registerSuite(open: Open): void {
  const openPortfolio = () => open({ site: portfolioSite() });

  it('keeps themes and objectives for everybody to read', async () => {
    const app = await openPortfolio();
    await saveTheme(app);
    await saveTheme(app, { ...THEME, name: 'Calm' }, { id: 'calm', as: 'ann' });
    const payload = { id: 'o1', baseVersion: 0, objective: { ...OBJECTIVE, themeId: 'calm' } };
    await answerOf(app, 'saveObjective', payload, 'paula');
    app.asked();
    await expect(answerOf(app, 'readRegisters', {}, 'vera')).resolves.toMatchObject({
      themes: [
        { id: 'calm', name: 'Calm', version: 1, changedBy: 'ann' },
        { id: 'growth', weight: 3, version: 1, changedBy: 'paula' },
      ],
      objectives: [
        {
          ...{ id: 'o1', themeId: 'calm', from: 20727, to: null },
          keyResults: [{ id: 'k1', readings: [{ on: 20758, value: 35 }] }],
        },
      ],
      ...{ reviews: [], unreadable: 0 },
    });
    expect(app.asked()).toStrictEqual([]);
  });

  it('lets the first of two save a theme, and shows the other what stands', async () => {
    const app = await openPortfolio();
    const both = await Promise.all([
      saveTheme(app),
      saveTheme(app, { ...THEME, weight: 9 }, { as: 'ann' }),
    ]);
    const [first] = both.filter(({ kind }) => kind === 'written');
    const [other] = both.filter(({ kind }) => kind === 'refused');
    expect(other).toMatchObject({ because: 'conflict', standing: first?.standing });
  });

  it('takes no new theme for the one that was deleted', async () => {
    const app = await openPortfolio();
    await saveTheme(app);
    await expect(saveTheme(app, null, { base: 1 })).resolves.toStrictEqual({
      ...{ kind: 'written', standing: null },
    });
    const { themes } = await answerOf(app, 'readRegisters', {}, 'vera');
    expect(themes).toStrictEqual([]);
    await expect(saveTheme(app, THEME, { base: 1 })).resolves.toMatchObject({
      ...{ because: 'conflict', standing: null },
    });
    await expect(saveTheme(app)).resolves.toMatchObject({ standing: { version: 3 } });
    await expect(saveTheme(app, THEME, { base: 1 })).resolves.toMatchObject({
      because: 'conflict',
    });
  });

  it('refuses an objective of a theme that is not there, and keeps one that was', async () => {
    const app = await openPortfolio();
    const save = (baseVersion: number, facts: Partial<Objective>) =>
      answerOf(
        app,
        'saveObjective',
        { id: 'o1', baseVersion, objective: { ...OBJECTIVE, ...facts } },
        'paula',
      );
    await expect(save(0, { themeId: 'growth' })).resolves.toMatchObject({
      because: 'unknown-theme',
    });
    await saveTheme(app);
    await save(0, { themeId: 'growth' });
    await saveTheme(app, null, { base: 1 });
    await expect(save(1, { themeId: 'growth', name: 'Fast' })).resolves.toMatchObject({
      kind: 'written',
    });
  });

  it('refuses what ends before it begins', async () => {
    const app = await openPortfolio();
    const objective = { ...OBJECTIVE, to: '2026-09-30' };
    const answer = await app.call('saveObjective', { id: 'o1', baseVersion: 0, objective }, 'ann');
    expect(answer).toMatchObject({ refusal: { code: 'invalid' } });
  });

  it('keeps a review as it was, once, and tells each person of their epics', async () => {
    const app = await openPortfolio();
    const review = { id: 'r1', note: 'November', epics: EPICS };
    const saved = await answerOf(app, 'saveReview', review, 'paula');
    expect(saved).toMatchObject({
      ...{ kind: 'written', standing: { id: 'r1', on: 20777, by: 'paula', epics: 2 } },
    });
    const again = await answerOf(app, 'saveReview', review, 'paula');
    expect(again).toMatchObject({ kind: 'written', standing: saved.standing });
    const other = await answerOf(app, 'saveReview', { ...review, note: 'Mine' }, 'ann');
    expect(other).toMatchObject({ kind: 'refused', standing: { by: 'paula', note: 'November' } });

    const told = async (issueIds: readonly string[] | null, as: string) => {
      const asked = { id: 'r1', issueIds: issueIds && [...issueIds] };
      return (await answerOf(app, 'readReview', asked, as)).epics.map(({ issueId }) => issueId);
    };
    await expect(told(null, 'paula')).resolves.toStrictEqual([EPIC, LOCKED]);
    await expect(told([LOCKED, EPIC], 'vera')).resolves.toStrictEqual([EPIC]);
    await expect(told([LOCKED], 'leo')).resolves.toStrictEqual([LOCKED]);
    const all = await app.call('readReview', { id: 'r1', issueIds: null }, 'leo');
    expect(all).toMatchObject({ refusal: { code: 'forbidden', needs: 'portfolio-manager' } });
    const none = await answerOf(app, 'readReview', { id: 'r2', issueIds: [EPIC] }, 'vera');
    expect(none).toStrictEqual({ head: null, epics: [] });
  });
}

export function reviewed(
  issueId: string,
  facts: Partial<PayloadOf<'saveReview'>['epics'][number]> = {},
): PayloadOf<'saveReview'>['epics'][number] {
  return {
    ...{ issueId, status: 'green', reasons: [], column: 'backlog', wsjf: null, decision: null },
    ...facts,
  };
}
