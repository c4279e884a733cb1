import { countingScores } from '../../../src/domain/business-case/priority/scorers';
import { agree, portfolioSite, readCase, score, type Open } from './steps';

const OTHERS = { value: 3, timeCriticality: 1, riskOrOpportunity: 1, jobSize: 13 } as const;

/** Scores that are agreed on, and those that come after. */
export function agreementSuite(open: Open): void {
  const openPortfolio = () => open({ site: portfolioSite() });

  it('lets the first of two agree, and shows the other what stands', async () => {
    const app = await openPortfolio();
    const both = await Promise.all([agree(app), agree(app, { as: 'max', scores: OTHERS })]);
    const [first] = both.filter(({ kind }) => kind === 'written');
    const [other] = both.filter(({ kind }) => kind === 'refused');
    expect(other).toMatchObject({ because: 'conflict', standing: first?.standing });
    await expect(agree(app, { base: 1, as: 'max' })).resolves.toMatchObject({ kind: 'written' });
  });

  it('tells which scores came after the agreement, on the same day too', async () => {
    const app = await openPortfolio();
    await score(app);
    await agree(app);
    await score(app, { as: 'leo', scores: OTHERS });
    expect(countingScores(await readCase(app))).toMatchObject({ cardsSince: 1 });
    await agree(app, { base: 1, scores: OTHERS });
    expect(countingScores(await readCase(app))).toMatchObject({ cardsSince: 0 });
  });
}
