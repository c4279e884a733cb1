import {
  countingScores,
  spreadsOf,
  type Consensus,
  type ScoreCard,
  type ScoringFacts,
} from '../../../../src/domain/business-case/priority/scorers';
import { NO_SCORES } from '../../../../src/domain/business-case/priority/scores';
import { scores } from '../../../builders/business-case';
import { day } from '../../../builders/work-item';

const card = (scorer: string, on: string, ...columns: Parameters<typeof scores>): ScoreCard => ({
  scorer,
  scoredOn: day(on),
  consensusSeen: null,
  scores: scores(...columns),
});

/** The consensus was saved, taken back, and saved again. */
const facts = (cards: readonly ScoreCard[], consensus: Consensus | null): ScoringFacts => ({
  ...{ cards, consensus, consensusVersion: 3 },
});

const CARDS = [
  card('ann', '2026-11-03', 8, 3, 1, 5),
  card('ben', '2026-11-02', 5, 3, null, 13),
  card('eve', '2026-11-05', 13, 3, null, 3),
];

it('tells how far the scorers are apart in each column', () => {
  expect(spreadsOf(CARDS)).toEqual([
    { column: 'value', count: 3, lowest: 5, median: 8, highest: 13, steps: 2, isWide: false },
    {
      column: 'timeCriticality',
      count: 3,
      lowest: 3,
      median: 3,
      highest: 3,
      steps: 0,
      isWide: false,
    },
    {
      column: 'riskOrOpportunity',
      count: 1,
      lowest: 1,
      median: 1,
      highest: 1,
      steps: 0,
      isWide: false,
    },
    { column: 'jobSize', count: 3, lowest: 3, median: 5, highest: 13, steps: 3, isWide: true },
  ]);
});

it('takes of two the lower one, so that a median is always on the scale', () => {
  const [value] = spreadsOf(CARDS.slice(0, 2));
  expect(value).toMatchObject({ lowest: 5, median: 5, highest: 8 });
});

it('does not count steps off the scale', () => {
  const [value] = spreadsOf([card('ann', '2026-11-03', 4, 1, 1, 1)]);
  expect(value).toMatchObject({ lowest: 4, steps: null, isWide: false });
});

it('ranks by the medians, as old as the oldest card, until something is agreed', () => {
  expect(countingScores(facts(CARDS, null))).toEqual({
    scores: scores(8, 3, 1, 5),
    basis: 'median',
    scoredOn: day('2026-11-02'),
    cardsSince: 0,
  });
});

it('ranks by the consensus, and counts who scored after it', () => {
  const agreed = { scores: scores(8, 5, 1, 5), agreedOn: day('2026-11-04') };
  expect(countingScores(facts(CARDS, agreed))).toEqual({
    scores: agreed.scores,
    basis: 'consensus',
    scoredOn: day('2026-11-04'),
    cardsSince: 1,
  });
});

it('tells of one day what was scored after the consensus from what was scored before', () => {
  const agreed = { scores: scores(8, 5, 1, 5), agreedOn: day('2026-11-04') };
  const today = card('ann', '2026-11-04', 20, 20, 20, 1);
  const seen = (consensusSeen: number | null): number =>
    countingScores(facts([{ ...today, consensusSeen }], agreed)).cardsSince;
  expect([3, 2, null].map(seen)).toEqual([1, 0, 0]);
});

it('takes a consensus with an open column for none', () => {
  const agreed = { scores: scores(8, 5, 1, null), agreedOn: day('2026-11-04') };
  expect(countingScores(facts(CARDS, agreed)).basis).toBe('median');
  expect(countingScores(facts([], agreed))).toMatchObject({ basis: 'none', scores: NO_SCORES });
});

it('takes empty cards for no scores', () => {
  const empty = card('ann', '2026-11-03', null, null, null, null);
  expect(countingScores(facts([empty], null))).toMatchObject({ basis: 'none', scoredOn: null });
});
