import {
  DELETE_CONFIRMATION,
  type PayloadOf,
  type ResolverAnswers,
} from '../../../src/contract/resolvers';
import type { StoredRow } from '../../../local/forge/kvs/stored-row';
import { MOST_DECISIONS, MOST_SCORERS } from '../../../src/contract/portfolio-facts';
import { REGISTER_LIMITS } from '../../../src/domain/business-case/portfolio/registers';
import { entityRow } from '../installed-app';
import { reviewed } from './registers';
import {
  answerOf,
  decide,
  EPIC,
  GO,
  portfolioSite,
  readCase,
  saveMoney,
  saveTheme,
  score,
  THEME,
  type Open,
} from './steps';

/** What a row of storage takes. */
const ROW_BYTES = 240 * 1024;
/** Four bytes a character. */
const WIDE = '𠮷'.repeat(1000);

/** What storage has room for, and how much is asked of it. */
export function limitSuite(open: Open): void {
  it('has room for as many scorers, decisions and words as it takes', async () => {
    const card = { scores: { value: 20, timeCriticality: 20, riskOrOpportunity: 20, jobSize: 20 } };
    const cards = Array.from({ length: MOST_SCORERS }, (_, at) => ({
      ...{ ...card, scorer: `${'a'.repeat(120)}${String(at)}`, scoredOn: '2026-11-01', version: 1 },
    }));
    const log = Array.from({ length: MOST_DECISIONS - 1 }, (_, at) => ({
      ...{ id: `d${String(at)}`, at: '2026-11-01T09:00:00.000Z', by: 'a'.repeat(128) },
      ...{ kind: 'decision', code: 'approved', why: WIDE },
    }));
    const app = await open({ site: portfolioSite(), storage: [caseRow(EPIC, { cards, log })] });
    const last = { kind: 'decision', code: 'deferred', why: WIDE } as const;
    await expect(
      decide(app, { id: 'last', seen: MOST_DECISIONS - 1, entry: last }),
    ).resolves.toMatchObject({ kind: 'written' });
    expect(largestRow(app.stored())).toBeLessThan(ROW_BYTES);
    await expect(
      decide(app, { id: 'more', seen: MOST_DECISIONS, entry: last }),
    ).resolves.toMatchObject({ because: 'full' });
    await expect(score(app)).resolves.toMatchObject({ because: 'full' });
  });

  it('has room for the money before and after in the log', async () => {
    const app = await open({ site: portfolioSite() });
    const amounts = Array.from({ length: 40 }, (_, quarter) => ({
      ...{ quarter, low: 100_000.25, likely: 200_000.25, high: 300_000.25 },
    }));
    const lines = Array.from({ length: 30 }, (_, at) => ({
      ...{ id: `l${String(at)}`, kind: 'cost' as const, name: '𠮷'.repeat(120) },
      ...{ isForMvp: true, amounts },
    }));
    const money = { firstQuarter: '2026-Q4', lines, measured: [] };
    await expect(saveMoney(app, { money })).resolves.toMatchObject({ kind: 'written' });
    await expect(saveMoney(app, { money, base: 1 })).resolves.toMatchObject({ kind: 'written' });
    expect(largestRow(app.stored())).toBeLessThan(ROW_BYTES);
    const more = {
      ...money,
      lines: Array.from({ length: 40 }, (_, at) => ({ ...lines[0], id: `l${String(at)}` })),
    };
    const payload = { issueId: EPIC, baseVersion: 2, money: more };
    await expect(app.call('saveMoney', payload as never, 'ann')).resolves.toMatchObject({
      refusal: { code: 'invalid' },
    });
  });

  it('reads 2,000 epics in twenty calls within what storage gives a minute', async () => {
    const ids = Array.from({ length: 2000 }, (_, at) => String(50_000 + at));
    const entry = { id: 'd1', at: '2026-11-01T09:00:00.000Z', by: 'ann', ...GO };
    const card = { scores: { value: 8, timeCriticality: 5, riskOrOpportunity: 3, jobSize: 5 } };
    const cards = ['ann', 'max', 'vera'].map((scorer) => ({
      ...{ ...card, scorer, scoredOn: '2026-11-01', version: 1 },
    }));
    const amounts = Array.from({ length: 12 }, (_, quarter) => ({
      ...{ quarter, low: 100_000, likely: 200_000, high: 300_000 },
    }));
    const lines = ['l1', 'l2', 'l3', 'l4'].map((id) => ({
      ...{ id, kind: 'cost', name: 'Team Checkout', isForMvp: true, amounts },
    }));
    const saved = { changedAt: '2026-11-01T09:00:00.000Z', changedBy: 'ann' };
    const money = { ...saved, firstQuarter: '2026-Q4', lines, measured: [] };
    const rows = ids.flatMap((id) => [
      caseRow(id, { cards, log: [entry] }),
      row('money', id, { money }),
    ]);
    const app = await open({ site: portfolioSite(), storage: rows });
    const told: string[] = [];
    for (let from = 0; from < ids.length; from += 100) {
      const issueIds = ids.slice(from, from + 100);
      const { cases } = await answerOf(app, 'readCases', { issueIds }, 'paula');
      const whole = cases.filter(({ log, money: of }) => log.length === 1 && of.kind === 'money');
      told.push(...whole.map(({ issueId }) => issueId));
    }
    expect(told).toStrictEqual(ids);
    const tooMany = { issueIds: ids.slice(0, 101) };
    await expect(app.call('readCases', tooMany, 'paula')).resolves.toMatchObject({
      refusal: { code: 'invalid' },
    });
  });

  it('lists 200 themes and 200 objectives, and takes no more', async () => {
    const saved = { changedAt: '2026-11-01T09:00:00.000Z', changedBy: 'ann' };
    const numbers = Array.from({ length: REGISTER_LIMITS.themes }, (_, at) => String(at));
    const objective = {
      ...{ name: 'Faster', why: WIDE, themeId: null, from: null, to: null, isClosed: false },
      keyResults: [],
    };
    const storage = numbers.flatMap((at) => [
      row('theme', `t${at}`, { ...saved, entry: { id: `t${at}`, ...THEME } }),
      row('objective', `o${at}`, { ...saved, entry: { id: `o${at}`, ...objective } }),
    ]);
    const app = await open({ site: portfolioSite(), storage });
    const registers = await answerOf(app, 'readRegisters', {}, 'vera');
    expect(registers.themes).toHaveLength(200);
    expect(registers.objectives).toHaveLength(200);
    await expect(saveTheme(app)).resolves.toMatchObject({ because: 'full' });
    await expect(
      saveTheme(app, { ...THEME, weight: 5 }, { id: 't7', base: 1 }),
    ).resolves.toMatchObject({ kind: 'written', standing: { weight: 5, version: 2 } });
  });

  it('keeps a review of 2,000 epics, which a page can send, in rows that have room', async () => {
    const app = await open({ site: portfolioSite() });
    const reasons: PayloadOf<'saveReview'>['epics'][number]['reasons'] = [
      ...(['against-decision', 'overdue', 'dependency-in-conflict'] as const),
      ...(['impediment-past-limit', 'decision-missing', 'score-expired', 'not-confirmed'] as const),
    ];
    const epics = Array.from({ length: REGISTER_LIMITS.reviewedEpics }, (_, at) =>
      reviewed(String(10n ** 18n + BigInt(at)), {
        reasons,
        status: 'red',
        decision: 'approved',
        wsjf: 20.17,
      }),
    );
    await answerOf(app, 'saveReview', { id: 'r1', note: '', epics }, 'paula');
    expect(largestRow(app.stored())).toBeLessThan(ROW_BYTES);
    const { epics: back } = await answerOf(app, 'readReview', { id: 'r1', issueIds: null }, 'ann');
    expect(back).toStrictEqual(epics);
  });

  it('tells of one row that cannot be read, and of all others what they say', async () => {
    const broken = entityRow('portfolio', 'case:50000', {
      ...{ version: 1, kind: 'case', parentId: '50000', sortKey: '50000', body: { schema: 9 } },
    });
    const app = await open({ site: portfolioSite(), storage: [broken, caseRow(EPIC, {})] });
    const { cases } = await answerOf(app, 'readCases', { issueIds: ['50000', EPIC] }, 'paula');
    expect(cases.map(({ isUnreadable }) => isUnreadable)).toStrictEqual([true, false]);
    await expect(readCase(app)).resolves.toMatchObject({ isUnreadable: false });
  });

  it('exports and deletes all of it', async () => {
    const app = await open({ site: portfolioSite() });
    await score(app);
    await saveMoney(app);
    await saveTheme(app);
    const kept = app.stored().filter((one) => one.store === 'entity');
    expect(kept.filter(({ entityName }) => entityName === 'portfolio')).toHaveLength(3);
    const exported: string[] = [];
    let cursor: string | null = null;
    do {
      const answer: Page = await answerOf(app, 'exportData', { cursor }, 'ann');
      exported.push(...answer.rows.map(({ kind, key }) => `${kind} ${key}`));
      cursor = answer.next;
    } while (cursor !== null);
    for (const { entityName, key } of kept)
      expect(exported).toContain(`${entityName ?? ''} ${key}`);
    await answerOf(app, 'deleteData', { confirmation: DELETE_CONFIRMATION }, 'ann');
    const left = app.stored().filter((one) => one.store === 'entity');
    expect(left.map(({ key }) => key)).toStrictEqual(['settings:deleted']);
  });
}

type Page = ResolverAnswers['exportData'];

function caseRow(issueId: string, facts: object): StoredRow {
  return row('case', issueId, {
    ...{ cards: [], consensus: null, consensusVersion: 0, log: [] },
    ...{ confirmation: null, confirmationVersion: 0, ...facts },
  });
}

function row(kind: string, id: string, content: object): StoredRow {
  const body = { schema: 1, stamp: 's', content };
  const facts = { version: 1, kind, parentId: id, sortKey: id, body };
  return entityRow('portfolio', `${kind}:${id}`, facts);
}

function largestRow(rows: readonly StoredRow[]): number {
  return Math.max(...rows.map(({ value }) => Buffer.byteLength(JSON.stringify(value))));
}
