import { mirrorStanding } from '../../../src/domain/business-case/case/case-mirror';
import { readCaseProperty } from '../../../src/jira/case-property';
import { withTransaction } from '../contracts/storage-faults';
import {
  agree,
  AMOUNT,
  answerOf,
  decide,
  EPIC,
  GO,
  indexOf,
  LOCKED,
  MONEY,
  PLACE,
  portfolioSite,
  PROPERTY,
  readCase,
  saveMoney,
  score,
  SCORES,
  STORY,
  write,
  type Open,
} from './steps';

const OTHERS = { value: 3, timeCriticality: 1, riskOrOpportunity: 1, jobSize: 13 } as const;

/** What app storage keeps of an epic: saved, refused, saved by two at once. */
export function factSuite(open: Open): void {
  const openPortfolio = () => open({ site: portfolioSite() });

  it('keeps a card a person, with the person and the day from the platform', async () => {
    const app = await openPortfolio();
    await score(app);
    await score(app, { as: 'leo', scores: OTHERS });
    await score(app, { base: 1, scores: { ...SCORES, jobSize: null } });
    const { cards } = await readCase(app, 'vera');
    expect(cards).toMatchObject([
      { scorer: 'leo', scores: OTHERS, version: 1 },
      { scorer: 'max', scores: { ...SCORES, jobSize: null }, version: 2, scoredOn: 20777 },
    ]);
    const none = { value: null, timeCriticality: null, riskOrOpportunity: null, jobSize: null };
    await score(app, { base: 2, scores: none });
    await expect(readCase(app)).resolves.toMatchObject({ cards: [{ scorer: 'leo' }] });
  });

  it('lets ten people score at once', async () => {
    const app = await openPortfolio();
    const people = ['max', 'leo', 'ann', 'paula'];
    const answers = await Promise.all(people.map((as) => score(app, { as })));
    expect(answers.map(({ kind }) => kind)).toStrictEqual(people.map(() => 'written'));
    const { cards } = await readCase(app);
    expect(cards.map(({ scorer }) => scorer)).toStrictEqual(people.toSorted());
    await expect(indexOf(app)).resolves.toMatchObject({ wsjf: 3.2 });
  });

  it('takes no scores of another window for the ones seen', async () => {
    const app = await openPortfolio();
    await score(app);
    await expect(score(app, { scores: OTHERS })).resolves.toMatchObject({
      ...{ kind: 'refused', because: 'conflict' },
      standing: { cards: [{ scorer: 'max', scores: SCORES }] },
    });
  });

  it('decides in a log where nothing is changed, each call once', async () => {
    const app = await openPortfolio();
    await expect(decide(app)).resolves.toMatchObject({
      kind: 'written',
      mirror: { kind: 'behind', because: 'not-editable' },
    });
    await expect(decide(app)).resolves.toMatchObject({ kind: 'written' });
    const stop = { kind: 'gate', code: 'stop', evidence: 'Nobody came' } as const;
    await expect(decide(app, { entry: stop })).resolves.toMatchObject({ because: 'conflict' });
    await expect(decide(app, { id: 'd2', entry: stop })).resolves.toMatchObject({
      ...{ kind: 'refused', because: 'conflict' },
      standing: { log: [{ id: 'd1', by: 'paula', code: 'approved' }] },
    });
    await decide(app, { id: 'd2', entry: stop, seen: 1, as: 'ann' });
    const { log } = await readCase(app, 'vera');
    expect(log).toMatchObject([
      { id: 'd1', by: 'paula', kind: 'decision', why: 'It pays' },
      { id: 'd2', by: 'ann', kind: 'gate', evidence: 'Nobody came' },
    ]);
    await expect(indexOf(app)).resolves.toMatchObject({ decision: 'approved', state: 'stopped' });
  });

  it('lets the first of two decide, and shows the other the log', async () => {
    const app = await openPortfolio();
    const no = { kind: 'decision', code: 'rejected', why: 'Too dear' } as const;
    const both = await Promise.all([decide(app), decide(app, { id: 'd2', entry: no, as: 'ann' })]);
    const [first] = both.filter(({ kind }) => kind === 'written');
    const [other] = both.filter(({ kind }) => kind === 'refused');
    expect(other).toMatchObject({ because: 'conflict', standing: first?.standing });
    expect((await readCase(app)).log).toHaveLength(1);
  });

  it('lets the first of two save the money, and shows the other what stands', async () => {
    const app = await openPortfolio();
    const both = await Promise.all([
      saveMoney(app),
      saveMoney(app, { as: 'ann', money: { ...MONEY, lines: [] } }),
    ]);
    const [first] = both.filter(({ kind }) => kind === 'written');
    const [other] = both.filter(({ kind }) => kind === 'refused');
    expect(other).toMatchObject({ because: 'conflict', standing: first?.standing });
    await saveMoney(app, { base: 1, money: null });
    await expect(readCase(app)).resolves.toMatchObject({ money: { kind: 'none', version: 2 } });
    await expect(saveMoney(app)).resolves.toMatchObject({ because: 'conflict' });
    await expect(saveMoney(app, { base: 2 })).resolves.toMatchObject({
      standing: { money: { version: 3, changedBy: 'paula', lines: MONEY.lines } },
    });
  });

  it('confirms the value of what is done, today', async () => {
    const site = portfolioSite();
    const issues = site.issues.map((issue) =>
      issue.id === EPIC
        ? { ...issue, statusId: '3', resolutionId: '22', resolved: '2026-11-02T09:00:00.000+0000' }
        : issue,
    );
    const app = await open({ site: { ...site, issues } });
    const confirm = (baseVersion: number, note: string | null) =>
      answerOf(app, 'confirmValue', { issueId: EPIC, baseVersion, note }, 'ann');
    await expect(confirm(0, 'As hoped')).resolves.toMatchObject({
      standing: { confirmation: { on: 20777, by: 'ann', note: 'As hoped' } },
      mirror: { mirror: { state: 'confirmed' } },
    });
    await expect(confirm(0, 'Less')).resolves.toMatchObject({ because: 'conflict' });
    await expect(confirm(1, null)).resolves.toMatchObject({
      standing: { confirmation: null },
      mirror: { mirror: { state: 'released' } },
    });
  });

  it.each<[string, Parameters<typeof score>[1], string]>([
    ['who only looks', { as: 'vera' }, 'not-allowed'],
    ['who does not see the issue', { issueId: LOCKED }, 'no-issue'],
    ['a story', { issueId: STORY }, 'no-case-type'],
  ])('refuses scores of %s', async (_, wish, because) => {
    const app = await openPortfolio();
    await expect(score(app, wish)).resolves.toMatchObject({ kind: 'refused', because });
    expect(app.stored().filter(({ store }) => store === 'entity')).toStrictEqual([]);
  });

  it('refuses a consensus of who neither has the epic nor manages the portfolio', async () => {
    const app = await openPortfolio();
    await expect(agree(app, { as: 'leo' })).resolves.toMatchObject({ because: 'not-allowed' });
    const half = { ...SCORES, jobSize: null };
    const answer = await app.call('saveConsensus', { issueId: EPIC, baseVersion: 0, scores: half });
    expect(answer).toMatchObject({ refusal: { code: 'invalid' } });
  });

  it.each<[string, object]>([
    ['a score off the scale', { scores: { ...SCORES, value: 4 } }],
    ['scores of somebody else', { scores: SCORES, scorer: 'leo' }],
    ['a day of one’s own', { scores: SCORES, scoredOn: '2020-01-01' }],
  ])('refuses %s', async (_, facts) => {
    const app = await openPortfolio();
    const payload = { issueId: EPIC, baseVersion: 0, ...facts };
    const answer = await app.call('saveScore', payload as never, 'max');
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'invalid' } });
  });

  it.each<[string, object]>([
    ['low above high', { lines: [line({ low: 3, likely: 2, high: 4 })] }],
    ['a cost below 0', { lines: [line({ low: -1, likely: 2, high: 4 })] }],
    ['more than anybody has', { lines: [line({ low: 0, likely: 0, high: 1e13 })] }],
    ['a quarter beyond ten years', { measured: [{ quarter: 40, amount: 1, note: '' }] }],
    ['no quarter', { firstQuarter: '2026-Q5' }],
    ['too much', { measured: Array.from({ length: 201 }, () => MONEY.measured[0]) }],
  ])('refuses money with %s', async (_, facts) => {
    const app = await openPortfolio();
    const payload = { issueId: EPIC, baseVersion: 0, money: { ...MONEY, ...facts } };
    const answer = await app.call('saveMoney', payload, 'paula');
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'invalid' } });
  });

  it('tells of the epics that Jira shows, and managers of all', async () => {
    const app = await openPortfolio();
    await score(app);
    await score(app, { issueId: LOCKED, as: 'leo' });
    app.asked();
    const issueIds = [LOCKED, '9999', EPIC];
    const told = async (as: string) =>
      (await answerOf(app, 'readCases', { issueIds }, as)).cases.map(({ issueId }) => issueId);
    await expect(told('vera')).resolves.toStrictEqual([EPIC]);
    expect(app.asked()).toStrictEqual([
      'GET /rest/api/3/mypermissions',
      'GET /rest/api/3/mypermissions',
      // Jira charges for ids as for nothing, and for issues one by one: only the others are fetched.
      'POST /rest/api/3/jql/match',
      'POST /rest/api/3/issue/bulkfetch',
    ]);
    await expect(told('leo')).resolves.toStrictEqual([LOCKED, EPIC]);
    app.asked();
    await expect(told('paula')).resolves.toStrictEqual(issueIds);
    expect(app.asked()).toHaveLength(2);
  });

  it('asks of Jira what it says it does', async () => {
    const app = await openPortfolio();
    await write(app, { scopeIn: 'Cards' });
    app.asked();
    await score(app);
    expect(app.asked()).toStrictEqual([
      'GET /rest/api/3/issue/1004',
      'GET /rest/api/3/mypermissions',
      `GET ${PLACE}`,
      `GET ${PLACE}`,
      `PUT ${PLACE}`,
      `GET ${PLACE}`,
    ]);
    await agree(app, { as: 'max' });
    expect(app.asked()).toStrictEqual(['GET /rest/api/3/issue/1004', `GET ${PLACE}`]);
    await saveMoney(app);
    expect(app.asked().slice(2)).toStrictEqual(['GET /rest/api/3/issue/1004']);
  });

  it('tells a decision that the log does not have from one that only came late', async () => {
    const app = await openPortfolio();
    await write(app, { scopeIn: 'Cards' });
    const value = (await app.property(EPIC, PROPERTY)) as { index: object };
    await app.jira(`PUT ${PLACE}`, 'leo', {
      ...value,
      index: { ...value.index, decision: 'approved', state: 'approved' },
    });
    const { log } = await readCase(app);
    const forged = readCaseProperty(await app.property(EPIC, PROPERTY));
    const truth = {
      wsjf: null,
      decision: null,
      theme: null,
      completeness: 0,
      state: 'draft',
    } as const;
    const mirror = forged.kind === 'readable' ? forged.mirror : null;
    expect(mirrorStanding(mirror, truth, log)).toBe('unlogged');
    // The next save of anything writes what counts over it.
    await expect(write(app, { scopeIn: 'All' }, { base: 1 })).resolves.toMatchObject({
      changedOutside: true,
      standing: { mirror: { decision: null, state: 'draft' } },
    });
    await decide(app, { entry: GO, as: 'ann' });
    await expect(indexOf(app)).resolves.toMatchObject({ decision: 'approved' });
  });

  it('takes a save whose answer got lost for what it was, and one that failed for none', async () => {
    const app = await openPortfolio();
    const fails = (): Promise<never> => Promise.reject(new Error('The line is dead'));
    const lost = (ask: () => Promise<Response>) => ask().then(fails);
    await withTransaction(1, lost, async () => {
      await expect(saveMoney(app)).resolves.toMatchObject({ kind: 'written' });
    });
    await expect(readCase(app)).resolves.toMatchObject({ money: { money: { version: 1 } } });
    await withTransaction(1, fails, async () => {
      await expect(saveMoney(app, { base: 1, money: null })).rejects.toThrow('The line is dead');
    });
    await expect(readCase(app)).resolves.toMatchObject({ money: { money: { version: 1 } } });
  });

  it('keeps a score also where Jira then does not answer', async () => {
    const app = await openPortfolio();
    app.onTheWay(({ method }) =>
      method === 'PUT' ? Promise.reject(new Error('The line is dead')) : undefined,
    );
    await expect(score(app)).resolves.toMatchObject({
      ...{ kind: 'written', mirror: { kind: 'behind', because: 'no-answer' } },
    });
    await expect(readCase(app)).resolves.toMatchObject({ cards: [{ scorer: 'max' }] });
  });

  it('never writes an amount into Jira', async () => {
    const app = await openPortfolio();
    await saveMoney(app);
    await score(app);
    await decide(app, { as: 'ann' });
    expect(JSON.stringify(app.snapshot())).not.toContain(String(AMOUNT));
  });
}

function line(estimate: object): object {
  const facts = { id: 'l1', kind: 'cost', name: 'People', isForMvp: true };
  return { ...facts, amounts: [{ quarter: 0, ...estimate }] };
}
